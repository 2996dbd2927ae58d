import { collectionYearName, type Day, NEVER } from '#core/dates.ts'
import type { Item } from '#core/journey.ts'
import { dateInWords } from '#web/dates-in-words.ts'

/** What kinds of record that count have, each some of these. */
interface Dated extends Item {
  readonly startedOn?: Day
  readonly until?: Day
  readonly endedOn?: Day
  readonly heldOn?: Day
  readonly decidedOn?: Day
  readonly matchedOn?: Day
  readonly year?: number
}

/** The days of the record that counted, so that it can be found on the child's page. */
export function itemInWords(item: Item): string {
  const { startedOn, endedOn, until, heldOn, decidedOn, matchedOn, year } = item as Dated
  if (heldOn !== undefined) return `Review on ${dateInWords(heldOn)}`
  if (startedOn !== undefined) {
    const end = endedOn ?? (until === NEVER ? undefined : until)
    return end === undefined ? `From ${dateInWords(startedOn)}` : `${dateInWords(startedOn)} to ${dateInWords(end)}`
  }
  if (matchedOn !== undefined) return `Matched on ${dateInWords(matchedOn)}`
  if (decidedOn !== undefined) return `Decision on ${dateInWords(decidedOn)}`
  return year === undefined ? 'Undated record' : `Recorded for ${collectionYearName(year)}`
}

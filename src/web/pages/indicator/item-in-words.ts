import { collectionYearName, type Day, NEVER } from '#core/dates.ts'
import type { Item } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { dateInWords } from '#web/dates-in-words.ts'

/** What kinds of record that count have, each some of these. */
interface Dated extends Item {
  readonly startedOn?: Day
  readonly until?: Day
  readonly endedOn?: Day
  readonly heldOn?: Day
  readonly decidedOn?: Day
  readonly matchedOn?: Day
  readonly openedOn?: Day
  readonly obligation?: Obligation
  readonly year?: number
}

/** The days of the record that counted, so that it can be found on the child's page. */
export function itemInWords(item: Item): string {
  const { startedOn, endedOn, until, heldOn, decidedOn, matchedOn, openedOn, obligation, year } = item as Dated
  if (obligation) return obligationInWords(obligation)
  if (openedOn !== undefined) return `Case opened on ${dateInWords(openedOn)}`
  if (heldOn !== undefined) return `Review on ${dateInWords(heldOn)}`
  if (startedOn !== undefined) {
    const end = endedOn ?? (until === NEVER ? undefined : until)
    return end === undefined ? `From ${dateInWords(startedOn)}` : `${dateInWords(startedOn)} to ${dateInWords(end)}`
  }
  if (matchedOn !== undefined) return `Matched on ${dateInWords(matchedOn)}`
  if (decidedOn !== undefined) return `Decision on ${dateInWords(decidedOn)}`
  return year === undefined ? 'Undated record' : `Recorded for ${collectionYearName(year)}`
}

const obligationInWords = ({ dueOn, metOn }: Obligation): string =>
  `Due ${dateInWords(dueOn)}, ${metOn === undefined ? 'not done' : `done ${dateInWords(metOn)}`}`

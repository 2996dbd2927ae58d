import { addMonths, addToMonth, type Day, isoOf, type Month, monthInWords, monthOf, monthPeriod } from '#core/dates.ts'
import type { CaseworkEntry } from './casework.ts'
import type { Council } from './council.ts'
import { type SaidOfFigures, saidOfFigures } from './words/said-of-figures.ts'

/** The day of the month after on which the report is written. */
const WRITTEN_AFTER = 8

/** What the council says of its figures in the last three whole months, some of it not yet said of the last. */
export function commentaryTold(council: Council): readonly CaseworkEntry[] {
  const last = addToMonth(monthOf(council.toldTo + 1), -1)
  return saidOfFigures.flatMap(told => {
    const month = addToMonth(last, -told.back)
    const recordedOn = monthPeriod(month).lastDay + WRITTEN_AFTER
    return recordedOn <= council.toldTo ? [entryOf(told, month, recordedOn)] : []
  })
}

function entryOf(
  { about, back: _, withinMonths, ...said }: SaidOfFigures,
  month: Month,
  recordedOn: Day,
): CaseworkEntry {
  const { lastDay } = monthPeriod(month)
  const worded = Object.fromEntries(
    Object.entries(said).map(([name, text]) => [name, text.replace('MONTH', monthInWords(month))]),
  )
  return {
    key: `commentary ${about} ${month}`,
    type: 'commentary',
    body: {
      about,
      month,
      ...worded,
      ...(withinMonths !== undefined && { by: isoOf(addMonths(lastDay, withinMonths)) }),
    },
    recordedOn,
  }
}

import { addToMonth, type Month, monthPeriod, monthsBetween, monthsTo, yearEndingOf } from './dates.ts'
import type { Counted } from './indicators/indicator.ts'
import { aprilOf } from './stretch.ts'
import { TallyBook } from './tally-book.ts'

/** The months that a scorecard shows, up to the last. */
export interface Span {
  readonly to: Month
  readonly months: number
}

/** How many months a scorecard shows where nobody asks for more or fewer. */
export const MONTHS_SHOWN = 12

/** An empty book of all the months that scorecards over some spans look at. */
export function bookFor(counted: Iterable<Counted>, ...spans: readonly Span[]): TallyBook {
  const ends = spans.flatMap(lastDaysLookedAt)
  const first = ends.map(aprilOf).sort()[0]!
  const last = spans
    .map(({ to }) => to)
    .sort()
    .at(-1)!
  return new TallyBook(counted, monthsTo(last, monthsBetween(first, last) + 1), new Set(ends))
}

/** The months whose last day a scorecard looks at: those shown, the one that the last is held against, and the years' last. */
const lastDaysLookedAt = ({ to, months }: Span): readonly Month[] => [
  ...monthsTo(to, months),
  addToMonth(to, -1),
  ...wholeYearsTo(to).map(marchOf),
]

export const marchOf = (year: number): Month => `${year}-03`

/** The last three years to 31 March that are over by the end of a month. */
export function wholeYearsTo(to: Month): readonly number[] {
  const year = yearEndingOf(monthPeriod(to).lastDay)
  const last = to === marchOf(year) ? year : year - 1
  return [last - 2, last - 1, last]
}

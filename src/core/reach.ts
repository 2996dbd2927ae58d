import type { CountingContext } from './counted-figure.ts'
import { type Instant, isoOf, type Month, monthOf, monthPeriod, monthsTo } from './dates.ts'

/** The months from the April that the first return starts to the March that the last one ends, as far as they were over by an instant. */
export function monthsReached(
  { returnYears, knownTo }: Pick<CountingContext, 'returnYears' | 'knownTo'>,
  by: Instant,
): readonly Month[] {
  const [first, last] = [returnYears[0], returnYears.at(-1)]
  if (first === undefined || last === undefined) return []
  const ends = [
    `${last}-03`,
    lastWholeMonth(by),
    ...(knownTo === undefined ? [] : [lastWholeMonth(isoOf(knownTo + 1))]),
  ]
  const end = ends.sort()[0]!
  const count = (Number(end.slice(0, 4)) - first + 1) * 12 + Number(end.slice(5, 7)) - 3
  return count > 0 ? monthsTo(end, count) : []
}

/** The last month that was over on a day. */
export const lastWholeMonth = (by: Instant): Month => monthOf(monthPeriod(by.slice(0, 7)).firstDay - 1)

import type { CountingContext } from './counted-figure.ts'
import { type Instant, isoOf, type Month, monthOf, monthPeriod, monthsBetween, monthsTo } from './dates.ts'
import type { EnteredFigures } from './entered-figures.ts'

/**
 * The months that there may be figures of, as far as they were over by an instant: from the April that the first return
 * starts to the March that the last one ends, and those for which figures were entered from outside.
 */
export function monthsReached(
  { returnYears, knownTo, entered }: Pick<CountingContext, 'returnYears' | 'knownTo' | 'entered'>,
  by: Instant,
): readonly Month[] {
  const [first, last] = [returnYears[0], returnYears.at(-1)]
  const over = lastWholeMonth(by)
  const returned =
    first === undefined
      ? []
      : [`${first - 1}-04`, earlier(`${last}-03`, knownTo === undefined ? over : lastWholeMonth(isoOf(knownTo + 1)))]
  const reached = [...returned, ...monthsEntered(entered)].filter(month => month <= over).sort()
  const [begins, ends] = [reached[0], reached.at(-1)]
  return begins === undefined || ends === undefined ? [] : monthsTo(ends, monthsBetween(begins, ends) + 1)
}

const earlier = (a: Month, b: Month): Month => (a < b ? a : b)

/** The months that are entered, each for itself or as the end of a year to date. */
const monthsEntered = (entered: EnteredFigures = new Map()): readonly Month[] =>
  [...entered.values()].flatMap(byWindow => [...byWindow.values()].map(figures => figures[0]!.window.to))

/** The last month that was over on a day. */
export const lastWholeMonth = (by: Instant): Month => monthOf(monthPeriod(by.slice(0, 7)).firstDay - 1)

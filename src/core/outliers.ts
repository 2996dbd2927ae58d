import { collectionYearName, monthInWords } from './dates.ts'
import type { Figure } from './figure.ts'
import type { CountingRule, Indicator } from './indicators/indicator.ts'
import type { ScorecardRow } from './scorecard.ts'
import { printedWindow, ruleFor } from './stretch.ts'

/**
 * What moved further from one month or year to the next than a figure does by itself, in sentences: the record or the way
 * of recording may have changed rather than the children. They name no number.
 */
export function outliersIn({
  indicator,
  months,
  annual,
  control,
}: Pick<ScorecardRow, 'indicator' | 'months' | 'annual'> & {
  readonly control?: ScorecardRow['control'] | undefined
}): readonly string[] {
  const rule = (to: string) => ruleFor(indicator, printedWindow(indicator, to))
  const jumps = months.flatMap(({ month, figure }, i) => {
    const before = months[i - 1]
    return before && isJump(indicator, before.figure, figure) && isSameWay(rule(before.month), rule(month))
      ? [
          `From ${monthInWords(before.month)} to ${monthInWords(month)} this moved further than it does by itself. ${CHECK}`,
        ]
      : []
  })
  const breaks = annual.flatMap(({ yearEnding, figure }, i) => {
    const before = annual[i - 1]
    const march = (year: number) => rule(`${year}-03`)
    return before && isBreak(indicator, before.figure, figure) && isSameWay(march(before.yearEnding), march(yearEnding))
      ? [
          `From ${collectionYearName(before.yearEnding)} to ${collectionYearName(yearEnding)} this broke with what it was. ${CHECK}`,
        ]
      : []
  })
  const { last, months: among } = control ?? {}
  const outside =
    last === 'above' || last === 'below'
      ? [`This month is ${last} the range of the ${among} months before. ${CHECK}`]
      : []
  return [...outside, ...jumps, ...breaks]
}

const CHECK = 'Check what was recorded, and whether the way of recording changed, before explaining it.'

/** Figures that are counted in two ways are not compared. */
const isSameWay = (before: CountingRule | undefined, after: CountingRule | undefined): boolean =>
  before?.by === after?.by

/** A change of so many percentage points, where nobody knows over how many children. */
const POINTS = 15
/** An average that is so many times what it was, or was so many times what it is. */
const TIMES = 1.4

/** Between two months. */
function isJump({ measure }: Pick<Indicator, 'measure'>, before: Figure, after: Figure): boolean {
  if (before.value === undefined || after.value === undefined) return false
  if (measure === 'percent') return isBeyondChance(before, after) ?? Math.abs(after.value - before.value) >= POINTS
  return measure === 'mean' && Math.max(before.value, after.value) > TIMES * Math.min(before.value, after.value)
}

/** Between two years: over so many children much is beyond chance, so it must be a great change as well. */
const isBreak = ({ measure }: Pick<Indicator, 'measure'>, before: Figure, after: Figure): boolean =>
  measure === 'percent' &&
  before.value !== undefined &&
  after.value !== undefined &&
  Math.abs(after.value - before.value) >= POINTS &&
  isBeyondChance(before, after) !== false

/**
 * Whether two shares differ by more than three standard errors of their difference, were they the same share of all;
 * undefined where nobody knows of how many they are shares.
 */
function isBeyondChance(before: Figure, after: Figure): boolean | undefined {
  const [a, b] = [before.denominator ?? 0, after.denominator ?? 0]
  if (a === 0 || b === 0) return undefined
  const share = (before.numerator! + after.numerator!) / (a + b)
  const error = Math.sqrt(share * (1 - share) * (1 / a + 1 / b))
  return Math.abs(after.numerator! / b - before.numerator! / a) > 3 * error
}

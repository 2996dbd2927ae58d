import type { IsoDate } from './dates.ts'
import { toleranceOn } from './figure.ts'
import type { ScorecardRow } from './scorecard.ts'

/** What tells how much there is to say of a measure. */
export type Telling = Pick<ScorecardRow, 'indicator' | 'months' | 'control' | 'rag' | 'isOfFew'>

/**
 * Puts measures in the order in which somebody with a minute reads them. First those of enough children for their colour
 * to say something; then what is out of the ordinary; red, then amber, then the others; those furthest from their target,
 * by how far a figure moves of itself; and those with most children behind them. For equal ones, 0: they keep their order.
 */
export function mostTellingFirst(a: Telling, b: Telling, asAt: IsoDate): number {
  return (
    Number(a.isOfFew ?? false) - Number(b.isOfFew ?? false) ||
    Number(isUnusual(b)) - Number(isUnusual(a)) ||
    colourOf(a) - colourOf(b) ||
    (distanceFromTarget(b, asAt) ?? 0) - (distanceFromTarget(a, asAt) ?? 0) ||
    childrenBehind(b) - childrenBehind(a)
  )
}

/** Whether the last month lies outside the limits of those before it, or is the last of a shift. */
export const isUnusual = ({ control, months }: Pick<Telling, 'control' | 'months'>): boolean =>
  control !== undefined && control.last !== 'within' && months.at(-1)!.figure.shown !== undefined

const COLOURS: readonly Telling['rag'][] = ['red', 'amber']

const colourOf = ({ rag }: Telling): number => {
  const place = COLOURS.indexOf(rag)
  return place < 0 ? COLOURS.length : place
}

/**
 * How far the last figure falls short of the target in force, in times of how far it may move without anything having
 * changed: beyond 1 it is not chance that it is missed. 0 where it is met; undefined where no target is set, or nobody can
 * tell how much the figure moves.
 */
export function distanceFromTarget(row: Telling, asAt: IsoDate): number | undefined {
  const short = shortOfTarget(row, asAt)
  const usual = usualMove(row)
  return short === undefined || !usual ? undefined : short / usual
}

/** In the indicator's own unit. */
function shortOfTarget({ indicator, months }: Telling, asAt: IsoDate): number | undefined {
  const { shown } = months.at(-1)!.figure
  const tolerance = toleranceOn(indicator, asAt)
  if (!tolerance || shown === undefined) return undefined
  const { green, lowest = indicator.limits?.lowest } = tolerance
  if (indicator.better === 'higher') return Math.max(0, green - shown)
  if (indicator.better === 'lower') return Math.max(0, shown - green)
  return indicator.better === 'within limits' && lowest !== undefined
    ? Math.max(0, shown - green, lowest - shown)
    : undefined
}

/** The wider half of the control limits; for a percentage without any, three standard deviations of a share of as many. */
function usualMove({ indicator, control, months }: Telling): number | undefined {
  if (control) return Math.max(control.upper - control.centre, control.centre - control.lower)
  const { shown, denominator } = months.at(-1)!.figure
  if (indicator.measure !== 'percent' || shown === undefined || !denominator) return undefined
  return 3 * Math.sqrt((shown * (100 - shown)) / denominator)
}

/** Of a rate those above the line, since below it are all children who live in the area. */
function childrenBehind({ indicator, months }: Telling): number {
  const { numerator = 0, denominator = numerator } = months.at(-1)!.figure
  return indicator.measure === 'rate' ? numerator : denominator
}

import type { IsoDate } from './dates.ts'
import { inForceOn } from './dates.ts'
import type { Figure } from './figure.ts'
import type { Indicator, Tolerance } from './indicators/indicator.ts'
import type { PrintedTarget } from './targets.ts'

/** What the printed report's columns say of an indicator. */
export const GOOD_IS = { higher: 'High', lower: 'Low', 'within limits': 'Within limits', neither: 'Info' } as const

export const BASIS = {
  snapshot: 'As at month end',
  month: 'In the month',
  'year-to-date': 'Financial year',
  'rolling-year': 'Rolling year',
} as const

export const DATA_NOTE = {
  count: 'Count',
  percent: 'Percentage',
  rate: 'Rate per 10,000',
  mean: 'Average',
  largest: 'Largest',
  'per-group': 'Average',
} as const

/** What a figure is made of: 16 of 39; undefined for a plain number. */
export function madeOf(
  { measure }: Pick<Indicator, 'measure'>,
  { numerator, denominator }: Figure,
): string | undefined {
  if (numerator === undefined || denominator === undefined) return undefined
  if (measure === 'mean') return `over ${denominator}`
  if (measure === 'per-group') return `${numerator} over ${denominator}`
  return `${numerator.toLocaleString('en-GB')} of ${denominator.toLocaleString('en-GB')}`
}

/** A value of an indicator as charts and tolerances write it. */
export function valuePrinted({ measure }: Pick<Indicator, 'measure'>, value: number): string {
  if (isWhole(measure)) return value.toString()
  const tenths = (Math.round(value * 10) / 10).toFixed(1)
  return measure === 'percent' ? `${tenths}%` : tenths
}

/** Whether an indicator's values are whole numbers; the others are shown to one decimal place. */
export const isWhole = (measure: Indicator['measure']): boolean => measure === 'count' || measure === 'largest'

const TO_BE_SET = 'range to be set'

/**
 * The tolerances in force on a day as the report prints them: `<93%`, `93%>`, `95%+`. All absent where the indicator is for
 * information; the target says "range to be set" where nothing is set yet.
 */
export function printedBounds(
  indicator: Pick<Indicator, 'better' | 'limits' | 'measure' | 'tolerances'>,
  asAt: IsoDate,
): PrintedTarget {
  const tolerance = inForceOn(indicator.tolerances ?? [], asAt)
  if (!tolerance || !('green' in tolerance)) return indicator.better === 'neither' ? {} : { green: TO_BE_SET }
  const say = (value: number): string => bound(indicator.measure, value)
  if (indicator.better === 'higher') return higher(tolerance, say)
  if (indicator.better === 'lower') return lower(tolerance, say)
  return within(tolerance, indicator, say)
}

const higher = ({ green, amber }: Tolerance, say: Say): PrintedTarget => ({
  green: `${say(green)}+`,
  ...(amber !== undefined && { amber: `${say(amber)}>`, red: `<${say(amber)}` }),
})

const lower = ({ green, amber, red = amber }: Tolerance, say: Say): PrintedTarget => ({
  green: `${say(green)}<`,
  ...(amber !== undefined && { amber: `${say(amber)}<` }),
  ...(red !== undefined && { red: `${say(red)}+` }),
})

const within = (
  { green, amber, lowest }: Tolerance,
  { limits }: Pick<Indicator, 'limits'>,
  say: Say,
): PrintedTarget => ({
  green: `${say(lowest ?? limits?.lowest ?? 0)}-${say(green)}`,
  ...(amber !== undefined && { amber: `up to ${say(amber)}`, red: `above ${say(amber)}` }),
})

type Say = (value: number) => string

/** A bound as short as it can be: 95%, 9.6%, 487. */
const bound = (measure: Indicator['measure'], value: number): string =>
  `${Math.round(value * 10) / 10}${measure === 'percent' ? '%' : ''}`

import type { Figure } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'

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
  if (measure === 'mean') return `average of ${denominator}`
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

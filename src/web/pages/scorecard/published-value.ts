import type { Indicator } from '#core/indicators/indicator.ts'

/** A published value, or one worked out of several: as exact as it was published, to one decimal place at most. */
export function publishedValue({ measure }: Pick<Indicator, 'measure'>, value: number | undefined): string {
  if (value === undefined) return ''
  const tenths = (Math.round(value * 10) / 10).toLocaleString('en-GB')
  return measure === 'percent' ? `${tenths}%` : tenths
}

import type { Indicator } from '#core/indicators/indicator.ts'

/** A value of an indicator as charts and tolerances write it. */
export function formatOf({ measure }: Pick<Indicator, 'measure'>, value: number): string {
  if (measure === 'count' || measure === 'largest') return value.toString()
  const tenths = (Math.round(value * 10) / 10).toFixed(1)
  return measure === 'percent' ? `${tenths}%` : tenths
}

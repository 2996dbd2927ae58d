import { addToMonth, type Month } from '#core/dates.ts'
import { marchBefore } from '#core/strategies/progress.ts'

/** How far back a strategy is held against itself. */
export const BESIDE = ['month', 'half-year', 'year'] as const
export type Beside = (typeof BESIDE)[number]

/** The month before, six months before, or the last 31 March before. */
export function monthBefore(month: Month, beside: Beside): Month {
  if (beside === 'month') return addToMonth(month, -1)
  if (beside === 'half-year') return addToMonth(month, -6)
  return marchBefore(month)
}

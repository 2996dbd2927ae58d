import type { Day } from '#core/dates.ts'
import type { State } from '#core/lists/list.ts'
import type { StandingEscalation } from './clocks.ts'

/** How a concern stands at the end of the day that it was asked for, in words. */
export function stateOfConcern(
  { clocks: { whole, isPaused }, now }: Pick<StandingEscalation, 'clocks' | 'now'>,
  asAt: Day,
): State {
  const isAnswered = now.answeredOn !== undefined
  if (whole.settledOn !== undefined)
    return whole.isLate ? { says: 'Settled late', tone: 'quiet' } : { says: 'Settled in time', tone: 'done' }
  if (!isAnswered && now.isLate) return { says: 'Answer late', tone: 'late' }
  if (whole.isLate) return { says: 'Not settled in time', tone: 'late' }
  if (isPaused) return { says: 'Paused', tone: 'quiet' }
  if (isAnswered) return { says: 'Answered', tone: 'done' }
  return now.dueOn === asAt
    ? { says: 'Answer due today', tone: 'soon' }
    : { says: 'Waits for an answer', tone: 'quiet' }
}

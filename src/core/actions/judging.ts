import { addMonths, type Day, monthOf, monthPeriod } from '#core/dates.ts'
import type { Action } from './actions.ts'
import { MONTHS_AFTER } from './effect.ts'
import { judgedOn, standingOn } from './standing.ts'

/** That the effect of an action is for its board to judge. */
export interface ToJudge {
  /** So many months have passed since it was done. */
  readonly months: (typeof MONTHS_AFTER)[number]
  /** The first day after the month whose figures tell of it. */
  readonly since: Day
}

/**
 * Whether the effect of an action is to be judged at the end of a day: from the first day after the month that is 3 months
 * after it was done, until a board has judged it. Where the board found it too early to say, again after 6 and 12 months.
 */
export function effectToJudge(action: Action, day: Day): ToJudge | undefined {
  const { done } = standingOn(action, day)
  if (!done) return undefined
  const reached = MONTHS_AFTER.map((months): ToJudge => {
    const { lastDay } = monthPeriod(monthOf(addMonths(done.doneOn, months)))
    return { months, since: lastDay + 1 }
  }).findLast(({ since }) => since <= day)
  const judged = judgedOn(action, day)
  const isSettled = judged !== undefined && (judged.judgement !== 'too-early' || judged.on >= (reached?.since ?? day))
  return isSettled ? undefined : reached
}

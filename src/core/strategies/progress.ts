import type { Action } from '#core/actions/actions.ts'
import { standingOn } from '#core/actions/standing.ts'
import { addToMonth, type Day, type Month, monthPeriod } from '#core/dates.ts'
import { directionOf } from '#core/figure.ts'
import type { KnownFigures, Measured, Went } from './measured.ts'
import type { Strategy, Told } from './strategies.ts'
import { type ObjectiveOn, type PlanOn, type StrategyOn, strategyOn } from './strategy-on.ts'

/** A strategy at the end of a day beside itself at the end of a month before. */
export interface Progress {
  readonly since: Day
  readonly before: StrategyOn
  readonly now: StrategyOn
  readonly objectives: readonly ObjectiveProgress[]
}

/** What an objective did in between. */
export interface ObjectiveProgress extends ObjectiveOn {
  readonly moved: readonly MeasureMoved[]
  /** Plans that were done after the first day and by the last. */
  readonly done: readonly PlanOn[]
  /** Plans that are late, or were put off since. */
  readonly slipping: readonly PlanOn[]
  /** What was told of it after the first day and by the last, oldest first. */
  readonly told: readonly Told[]
}

/** A measure beside itself. */
export interface MeasureMoved {
  readonly measured: Measured
  /** Absent where it was no measure of the strategy then. */
  readonly before?: Measured
  /** How its figure went since; absent where either is not known. */
  readonly since?: Went
  readonly change?: 'newly met' | 'no longer met'
}

/** The last March before a month, to which a year is looked back: of a March, that of the year before. */
export function marchBefore(month: Month): Month {
  const march: Month = `${month.slice(0, 4)}-03`
  return march < month ? march : addToMonth(march, -12)
}

interface Over {
  readonly day: Day
  /** Those of now, which show those of the month before as well. */
  readonly figures: KnownFigures
  readonly monthBefore: Month
  readonly actions: readonly Action[]
}

/** What a strategy came to since the end of a month. */
export function progressOf(strategy: Strategy, { day, figures, monthBefore, actions }: Over): Progress {
  const since = monthPeriod(monthBefore).lastDay
  const now = strategyOn(strategy, { day, figures, actions })
  const before = strategyOn(strategy, { day: since, figures, actions, month: monthBefore })
  const then = new Map(before.objectives.flatMap(({ measures }) => measures).map(its => [its.measure.record, its]))
  return {
    since,
    before,
    now,
    objectives: now.objectives.map(objective => ({
      ...objective,
      moved: objective.measures.map(measured => movedSince(measured, then.get(measured.measure.record), monthBefore)),
      done: objective.plans.filter(({ doneOn }) => doneOn !== undefined && doneOn > since),
      slipping: objective.plans.filter(plan => isSlipping(plan, since, day)),
      told: objective.priority.progress.filter(({ on }) => on > since && on <= day),
    })),
  }
}

function movedSince(measured: Measured, before: Measured | undefined, month: string): MeasureMoved {
  if (!before) return { measured }
  const since = wentSince(measured, before, month)
  const isMet = measured.standing === 'met'
  const wasMet = before.standing === 'met'
  const isTold = [measured, before].every(({ standing }) => standing === 'met' || standing === 'not met')
  const change = isTold && isMet !== wasMet ? (isMet ? 'newly met' : 'no longer met') : undefined
  return { measured, before, ...(since && { since }), ...(change && { change }) }
}

/** A reading that is older than the month before is the same one, and says nothing of what happened since. */
function wentSince({ now, indicator, measure }: Measured, { now: then }: Measured, month: string): Went | undefined {
  if (!now || !then) return undefined
  if (indicator) return directionOf(indicator, now.figure, then.figure, month)?.means
  if (measure.better === undefined || now.of === then.of) return undefined
  return directionOf({ better: measure.better }, now.figure, then.figure, month)?.means
}

function isSlipping({ standing, action }: PlanOn, since: Day, day: Day): boolean {
  if (standing === 'late' || standing === 'slipping') return true
  return standing === 'to be done' && !!action && standingOn(action, day).putOff > standingOn(action, since).putOff
}

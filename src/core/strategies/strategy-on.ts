import type { Action } from '#core/actions/actions.ts'
import { standingOn } from '#core/actions/standing.ts'
import type { Day, Month } from '#core/dates.ts'
import { type KnownFigures, type Measured, type MeasureStanding, measuredIn } from './measured.ts'
import type { Priority, ServicePlan, Strategy, StrategyVersion } from './strategies.ts'

/** A strategy as it stood at the end of a day, beside the figures known of it. */
export interface StrategyOn {
  readonly strategy: Strategy
  /** The last version that was approved by then; absent where none was. */
  readonly inForce?: StrategyVersion
  /** When it is to be reviewed, as the version in force says, or else the strategy; absent where nothing says. */
  readonly reviewOn?: Day
  /** True from the day after the one by which it is to be reviewed. */
  readonly isPastReview: boolean
  /** True from the day after the last that it covers. */
  readonly isOver: boolean
  /** What it sets itself, in its order. */
  readonly objectives: readonly ObjectiveOn[]
  /** What it had set itself and gave up. */
  readonly givenUp: readonly Priority[]
  readonly counts: MeasureCounts
}

/** An objective or promise as it stood. */
export interface ObjectiveOn {
  readonly priority: Priority
  readonly measures: readonly Measured[]
  readonly plans: readonly PlanOn[]
  readonly counts: MeasureCounts
  /** True where neither it nor one that it stands under says who answers for it. */
  readonly hasNoOwner: boolean
  /** True where nothing shows whether it is kept: neither it nor one under it has a measure with a figure. */
  readonly isUnmeasured: boolean
}

/** How many measures stand where. They add up to `all`. */
export type MeasureCounts = Readonly<Record<MeasureStanding, number>> & { readonly all: number }

export type PlanStanding = 'late' | 'slipping' | 'without a date' | 'to be done' | 'done'

/** What a service does, as it stood. */
export interface PlanOn {
  readonly plan: ServicePlan
  /** The council's action that it is; absent where it is none. */
  readonly action?: Action
  readonly what: string
  readonly owner?: string
  readonly standing: PlanStanding
  readonly dueOn?: Day
  readonly doneOn?: Day
}

interface On {
  readonly day: Day
  readonly figures: KnownFigures
  /** The month whose figures count; that of the figures, if absent. */
  readonly month?: Month
  readonly actions: readonly Action[]
}

/** A strategy at the end of a day. What is dated after it is left out. */
export function strategyOn(strategy: Strategy, { day, figures, month, actions }: On): StrategyOn {
  const inForce = inForceOn(strategy, day)
  const reviewOn = inForce?.reviewOn ?? strategy.reviewOn
  const isOver = strategy.toOn !== undefined && strategy.toOn < day
  const priorities = prioritiesOn(strategy, day)
  const measured = new Map(
    priorities.map(its => [its.record, its.measures.map(measure => measuredIn(measure, figures, month))]),
  )
  const objectives = priorities.map((priority, i): ObjectiveOn => {
    const measures = measured.get(priority.record)!
    const under = underIn(priorities, i).flatMap(its => measured.get(its.record)!)
    return {
      priority,
      measures,
      plans: priority.plans.map(plan => planOn(plan, actions, day)),
      counts: countsOf(measures),
      hasNoOwner: [priority, ...aboveIn(priorities, i)].every(({ owner }) => owner === undefined),
      isUnmeasured: ![...measures, ...under].some(({ standing }) => standing !== 'not measured'),
    }
  })
  return {
    strategy,
    ...(inForce && { inForce }),
    ...(reviewOn !== undefined && { reviewOn }),
    isPastReview: !isOver && reviewOn !== undefined && reviewOn < day,
    isOver,
    objectives,
    givenUp: strategy.priorities.filter(({ toOn }) => toOn !== undefined && toOn < day),
    counts: countsOf([...measured.values()].flat()),
  }
}

/** The strategies that cover a day. */
export const strategiesOn = (strategies: readonly Strategy[], day: Day): readonly Strategy[] =>
  strategies.filter(its => isOn(its, day))

/** What a strategy sets itself on a day, in its order. */
export const prioritiesOn = ({ priorities }: Strategy, day: Day): readonly Priority[] =>
  priorities.filter(its => isOn(its, day))

/** Both days count; one that is absent bounds nothing. */
const isOn = ({ fromOn, toOn }: Pick<Strategy, 'fromOn' | 'toOn'>, day: Day): boolean =>
  (fromOn ?? day) <= day && (toOn ?? day) >= day

/** The last version that a board had approved by the end of a day. */
const inForceOn = ({ versions }: Strategy, day: Day): StrategyVersion | undefined =>
  versions
    .filter(({ approvedOn }) => approvedOn !== undefined && approvedOn <= day)
    .reduce<StrategyVersion | undefined>(
      (found, version) => (found && found.approvedOn! > version.approvedOn! ? found : version),
      undefined,
    )

/** Those that stand under one, however far below. */
function underIn(priorities: readonly Priority[], at: number): readonly Priority[] {
  const after = priorities.slice(at + 1)
  const end = after.findIndex(({ depth }) => depth <= priorities[at]!.depth)
  return end < 0 ? after : after.slice(0, end)
}

/** Those that one stands under, the nearest first. */
function aboveIn(priorities: readonly Priority[], at: number): readonly Priority[] {
  let { depth } = priorities[at]!
  return priorities
    .slice(0, at)
    .reverse()
    .filter(its => {
      if (its.depth >= depth) return false
      depth = its.depth
      return true
    })
}

function countsOf(measures: readonly Measured[]): MeasureCounts {
  const of = (standing: MeasureStanding) => measures.filter(its => its.standing === standing).length
  return {
    met: of('met'),
    'not met': of('not met'),
    'not measured': of('not measured'),
    'without a target': of('without a target'),
    'of few': of('of few'),
    'not shown': of('not shown'),
    all: measures.length,
  }
}

/** How a plan stands. One that is an action is as late and as done as the action is. The day it is due is in time. */
function planOn(plan: ServicePlan, actions: readonly Action[], day: Day): PlanOn {
  const action = plan.action === undefined ? undefined : actions.find(({ reference }) => reference === plan.action)
  const owner = plan.owner ?? action?.owner
  const what = plan.does ?? action?.what ?? `Action ${plan.action ?? ''}, which is not recorded`
  const its = { plan, ...(action && { action }), what, ...(owner !== undefined && { owner }) }
  const stands = action && standingOn(action, day)
  const doneOn = stands?.done?.doneOn ?? (plan.doneOn !== undefined && plan.doneOn <= day ? plan.doneOn : undefined)
  const dueOn = stands?.dueOn ?? plan.dueOn
  const days = { ...(dueOn !== undefined && { dueOn }), ...(doneOn !== undefined && { doneOn }) }
  return { ...its, ...days, standing: planStanding({ dueOn, doneOn }, stands?.standing === 'slipping', day) }
}

function planStanding(
  { dueOn, doneOn }: { readonly dueOn: Day | undefined; readonly doneOn: Day | undefined },
  isSlipping: boolean,
  day: Day,
): PlanStanding {
  if (doneOn !== undefined) return 'done'
  if (dueOn === undefined) return 'without a date'
  if (dueOn < day) return 'late'
  return isSlipping ? 'slipping' : 'to be done'
}

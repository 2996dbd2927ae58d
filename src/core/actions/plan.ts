import type { Day } from '#core/dates.ts'
import type { Action, Recommendation } from './actions.ts'
import { lastTold } from './effect.ts'
import type { ToldEffect } from './issued-effect.ts'
import { type Standing, type StoodAction, stoodOn } from './standing.ts'

/** An action of a plan as it stood at the end of a day. */
export interface PlannedAction extends StoodAction {
  /** What is measured of it; undefined where it is not done, or nobody measured. */
  readonly effect: ToldEffect | undefined
}

/** What a plan leaves open although its minutes do not say so. An action may stand under several. */
export interface LeftOpen {
  readonly id: keyof typeof leftOpen
  /** In the order of the plan. */
  readonly actions: readonly PlannedAction[]
}

/** A council's plan at the end of a day: its actions by the recommendations that they answer. */
export interface ActionPlan {
  readonly actions: readonly PlannedAction[]
  /** How many stand in each way, those of which there are none left out. */
  readonly standings: readonly (readonly [standing: Standing, count: number])[]
  /** Every recommendation that was made by the day, in order; one that nothing answers has no actions. */
  readonly recommendations: readonly {
    readonly recommendation: Recommendation
    readonly actions: readonly PlannedAction[]
  }[]
  /** Those that answer no recommendation that is recorded. */
  readonly others: readonly PlannedAction[]
  readonly open: readonly LeftOpen[]
  /** Accepted, or not answered yes or no, and nothing is planned for them. */
  readonly unanswered: readonly Recommendation[]
}

const STANDINGS: readonly Standing[] = ['overdue', 'slipping', 'without a date', 'not started', 'on time', 'done']

/** What a plan may leave open, and how it is told. */
const leftOpen = {
  late: ({ stands }: PlannedAction) => stands.standing === 'overdue',
  'put-off': ({ stands }: PlannedAction) => stands.standing === 'slipping',
  undated: ({ stands }: PlannedAction) => stands.standing === 'without a date',
  unowned: ({ action, stands }: PlannedAction) => !stands.done && action.owner === undefined,
  silent: ({ stands }: PlannedAction) => stands.isStale,
  'only-said': ({ stands }: PlannedAction) => stands.done?.isOnlySaid === true,
  unevidenced: ({ stands }: PlannedAction) => stands.done !== undefined && stands.evidence === 0,
  unprovable: ({ action }: PlannedAction) => action.knownBy === undefined,
  'without-effect': hadNoEffect,
} as const

/** The plan of a council's own actions, those agreed by the end of a day; effects are by the number of an action's record. */
export function planOn(
  actions: readonly Action[],
  recommendations: readonly Recommendation[],
  day: Day,
  effects: ReadonlyMap<number, ToldEffect>,
): ActionPlan {
  const planned = stoodOn(actions, day)
    .filter(({ action: { agreedOn, child } }) => agreedOn <= day && child === undefined)
    .map(its => ({ ...its, effect: effects.get(its.action.record) }))
  const made = recommendations.filter(({ madeOn }) => madeOn === undefined || madeOn <= day)
  const answering = ({ reference }: Recommendation) =>
    planned.filter(({ action }) => reference !== undefined && action.recommendations.includes(reference))
  const answered = made.map(recommendation => ({ recommendation, actions: answering(recommendation) }))
  const isAnswering = new Set(answered.flatMap(({ actions }) => actions))
  return {
    actions: planned,
    standings: STANDINGS.flatMap(standing => {
      const count = planned.filter(({ stands }) => stands.standing === standing).length
      return count === 0 ? [] : [[standing, count] as const]
    }),
    recommendations: answered,
    others: planned.filter(each => !isAnswering.has(each)),
    open: (Object.keys(leftOpen) as LeftOpen['id'][]).flatMap(id => {
      const its = planned.filter(leftOpen[id])
      return its.length === 0 ? [] : [{ id, actions: its }]
    }),
    unanswered: answered
      .filter(({ recommendation, actions }) => recommendation.accepted !== 'no' && actions.length === 0)
      .map(({ recommendation }) => recommendation),
  }
}

/** Whether a board judged so, or the last figure that could be compared is no better than the one before. */
function hadNoEffect({ stands, judged, effect }: PlannedAction): boolean {
  if (!stands.done) return false
  if (judged?.judgement === 'no-difference' || judged?.judgement === 'worse') return true
  const last = effect && lastTold(effect)
  return last?.answer === 'no change' || last?.answer === 'worse'
}

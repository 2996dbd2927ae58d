import { type Day, day } from '#core/dates.ts'
import { type IssueName, issueNamed, newestFirst } from '#core/issue-name.ts'
import type { Action, SignOff } from './actions.ts'
import type { Effect, MeasuredFigure } from './effect.ts'

/** What was measured of the effect of an action that was done, as an issue holds it: never measured again. */
export interface IssuedEffect {
  /** The number of the action's record. */
  readonly action: number
  /** What it was known by: a correction may have it known by something else since. */
  readonly by: KnownBy
  readonly effect: Effect
}

type KnownBy = Pick<Action, 'indicator' | 'standard' | 'auditQuestion'>

/** What was measured of an action, to be kept. */
export const effectToIssue = (
  { record, indicator, standard, auditQuestion }: Action,
  { seen: _, ...effect }: ToldEffect,
): IssuedEffect => ({
  action: record,
  by: {
    ...(indicator !== undefined && { indicator }),
    ...(standard !== undefined && { standard }),
    ...(auditQuestion !== undefined && { auditQuestion }),
  },
  effect,
})

/** An issue, as far as effects are told from it. */
export interface HoldsEffects extends IssueName {
  /** Absent where it was frozen without. */
  readonly effects?: readonly IssuedEffect[]
}

/** What a board that judged an effect saw of it. */
export interface SeenEffect {
  readonly judged: SignOff
  readonly issue: IssueName
  readonly effect: Effect
}

/** An effect as it is measured, with what boards saw that judged it. */
export interface ToldEffect extends Effect {
  /** In the order of the judgements; those are left out of which no issue holds what the board saw. */
  readonly seen: readonly SeenEffect[]
}

/** An action's effect as an issue holds it; undefined where the action was not done by then, or it holds no effects. */
export function issuedEffect(
  { month, number, effects = [] }: HoldsEffects,
  action: { readonly record: number },
): Effect | undefined {
  const held = effects.find(its => its.action === action.record)?.effect
  if (!held) return undefined
  // An issue has its number only once it is kept.
  const numbered = (figure: MeasuredFigure, of: string): MeasuredFigure =>
    of === month && figure.shown !== undefined ? { ...figure, issue: number } : figure
  return {
    ...held,
    ...(held.baseline && { baseline: numbered(held.baseline, held.baselineMonth) }),
    measures: held.measures.map(({ figure, ...its }) => ({
      ...its,
      ...(figure && { figure: numbered(figure, its.month) }),
    })),
  }
}

/** What an issue holds of the figure of its own month by which an action is known; undefined where it was known by another. */
export function heldFigure(issue: HoldsEffects, action: Action): MeasuredFigure | undefined {
  const by = issue.effects?.find(its => its.action === action.record)?.by
  const isSame = by?.indicator === action.indicator && by?.standard === action.standard
  if (!isSame || by?.auditQuestion !== action.auditQuestion) return undefined
  return issuedEffect(issue, action)?.measures.find(({ month }) => month === issue.month)?.figure
}

/**
 * The issue whose figures a board saw: the one that its judgement names; where it names none, the newest of those that were
 * frozen by the end of the day on which it judged. Undefined where there is none.
 */
export function issueSeen<Its extends IssueName & { readonly frozenOn: string }>(
  { issue, on }: Pick<SignOff, 'issue' | 'on'>,
  issues: readonly Its[],
): Its | undefined {
  if (issue !== undefined) {
    const name = issueNamed(issue)
    return issues.find(({ month, number }) => month === name?.month && number === name.number)
  }
  return issues.filter(({ frozenOn }) => frozenDay(frozenOn) <= on).sort(newestFirst)[0]
}

const frozenDay = (instant: string): Day => day(instant.slice(0, 10))

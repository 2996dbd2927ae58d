import { type PathwayPlan, type PlanAction, type PlanHeading, type PlanSection, planHeadings } from './pathway-plan.ts'
import { isSameWording, sharedWording } from './wording.ts'

/** A text of a plan that is not as it was. Undefined: it was not there, or is not there now. */
export interface Changed<Field extends string = string> {
  readonly field: Field
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What differs under one heading. */
export interface SectionDifference {
  readonly heading: PlanHeading
  readonly changed: readonly Changed<'now' | 'goal' | 'contingency'>[]
}

/** An action that one version has and the other has not, or has otherwise. */
export interface ActionDifference {
  readonly kind: 'added' | 'dropped' | 'done' | 'changed'
  readonly before?: PlanAction
  readonly after?: PlanAction
  /** What changed of it; empty where it was added or dropped. */
  readonly changed: readonly Changed<keyof PlanAction>[]
}

/** How one version of a plan differs from the version before. */
export interface PlanDifferences {
  /** Of the ten headings, in their order, those under which anything differs. */
  readonly sections: readonly SectionDifference[]
  /** Those that were dropped first: one that was dropped undone may have been forgotten. */
  readonly actions: readonly ActionDifference[]
  /** What differs of the rest: the introduction, the agreement, what the young person says and what is said of being a parent. */
  readonly rest: readonly Changed<'aboutMe' | 'agreement' | 'youngPersonSaid' | 'parenthood'>[]
  readonly isSame: boolean
}

/** Compares two versions of a plan, section by section and action by action. */
export function planDifferences(before: PathwayPlan, after: PathwayPlan): PlanDifferences {
  const sections = planHeadings.flatMap((heading): readonly SectionDifference[] => {
    const changed = changedIn(sectionOf(before, heading), sectionOf(after, heading), ['now', 'goal', 'contingency'])
    return changed.length === 0 ? [] : [{ heading, changed }]
  })
  const actions = actionDifferences(before.actions ?? [], after.actions ?? [])
  const rest = changedIn(before, after, ['aboutMe', 'agreement', 'youngPersonSaid', 'parenthood'])
  return { sections, actions, rest, isSame: sections.length + actions.length + rest.length === 0 }
}

/** What a plan says under a heading; where it has it twice, both, one after the other. */
export function sectionOf({ sections = [] }: PathwayPlan, heading: PlanHeading): PlanSection | undefined {
  const [first, ...more] = sections.filter(s => s.heading === heading)
  return more.reduce<PlanSection | undefined>(
    (a, b) => ({
      heading,
      now: both(a?.now, b.now),
      goal: both(a?.goal, b.goal),
      contingency: both(a?.contingency, b.contingency),
    }),
    first,
  )
}

const both = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? (a ?? b) : `${a}\n\n${b}`

function changedIn<Field extends string>(
  before: { readonly [F in Field]?: unknown } | undefined,
  after: { readonly [F in Field]?: unknown } | undefined,
  fields: readonly Field[],
): readonly Changed<Field>[] {
  return fields.flatMap(field => {
    const [was, is] = [textOf(before?.[field]), textOf(after?.[field])]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** How alike two actions must be to be one that was put otherwise. */
const ALIKE = 0.5

function actionDifferences(before: readonly PlanAction[], after: readonly PlanAction[]): readonly ActionDifference[] {
  const pairs = pairedActions(before, after)
  const dropped = pairs.filter(([, is]) => is === undefined)
  const kept = pairs.filter(([was, is]) => was !== undefined && is !== undefined)
  const added = pairs.filter(([was]) => was === undefined)
  return [
    ...dropped.map(([was]) => ({ kind: 'dropped', before: was!, changed: [] }) as const),
    ...kept.flatMap(([was, is]) => differenceOf(was!, is!)),
    ...added.map(([, is]) => ({ kind: 'added', after: is!, changed: [] }) as const),
  ]
}

/** An action as it was and as it is; one is undefined where it was dropped or added. */
export type ActionPair =
  | readonly [before: PlanAction, after: PlanAction | undefined]
  | readonly [before: undefined, after: PlanAction]

/**
 * Which action of one version is which of another: those that say the same word for word, then those under one heading that
 * are alike. Each of the actions given is in one pair.
 */
export function pairedActions(before: readonly PlanAction[], after: readonly PlanAction[]): readonly ActionPair[] {
  const left = [...before]
  const take = (isIt: (other: PlanAction) => boolean): PlanAction | undefined => {
    const i = left.findIndex(isIt)
    return i < 0 ? undefined : left.splice(i, 1)[0]
  }
  const same: ActionPair[] = []
  const unmatched: PlanAction[] = []
  for (const action of after) {
    const was = take(other => isSameWording(other.action ?? '', action.action ?? ''))
    if (was) same.push([was, action])
    else unmatched.push(action)
  }
  const alike = unmatched.map((action): ActionPair => {
    const was = take(
      other => other.heading === action.heading && sharedWording(other.action ?? '', action.action ?? '') >= ALIKE,
    )
    return was ? [was, action] : [undefined, action]
  })
  return [...left.map((action): ActionPair => [action, undefined]), ...same, ...alike]
}

/** Whether two actions say the same in everything. */
export const isSameAction = (a: PlanAction, b: PlanAction): boolean => differenceOf(a, b).length === 0

function differenceOf(before: PlanAction, after: PlanAction): readonly ActionDifference[] {
  const changed = changedIn(before, after, ['heading', 'action', 'owner', 'dueOn', 'doneOn'])
  if (changed.length === 0) return []
  const isDone = changed.some(c => c.field === 'doneOn' && c.before === undefined)
  return [{ kind: isDone ? 'done' : 'changed', before, after, changed }]
}

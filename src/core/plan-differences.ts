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
  const left = [...before]
  const differences: ActionDifference[] = []
  const unmatched: PlanAction[] = []
  for (const action of after) {
    const i = left.findIndex(other => isSameWording(other.action ?? '', action.action ?? ''))
    if (i < 0) unmatched.push(action)
    else differences.push(...differenceOf(left.splice(i, 1)[0]!, action))
  }
  const added: ActionDifference[] = []
  for (const action of unmatched) {
    const i = left.findIndex(
      other => other.heading === action.heading && sharedWording(other.action ?? '', action.action ?? '') >= ALIKE,
    )
    if (i < 0) added.push({ kind: 'added', after: action, changed: [] })
    else differences.push(...differenceOf(left.splice(i, 1)[0]!, action))
  }
  return [...left.map(action => ({ kind: 'dropped', before: action, changed: [] }) as const), ...differences, ...added]
}

function differenceOf(before: PlanAction, after: PlanAction): readonly ActionDifference[] {
  const changed = changedIn(before, after, ['heading', 'action', 'owner', 'dueOn', 'doneOn'])
  if (changed.length === 0) return []
  const isDone = changed.some(c => c.field === 'doneOn' && c.before === undefined)
  return [{ kind: isDone ? 'done' : 'changed', before, after, changed }]
}

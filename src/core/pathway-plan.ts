import type { z } from 'zod'
import { type Recorded, recordsOf } from './casework.ts'
import { type Day, day, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import type { Done } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import pathwayPlan, { pathwayHeadings } from './records/pathway-plan.ts'

export type PathwayPlan = Recorded<z.infer<typeof pathwayPlan.fields>>
export type PlanSection = NonNullable<PathwayPlan['sections']>[number]
export type PlanAction = NonNullable<PathwayPlan['actions']>[number]

/** One of the ten matters that a plan must deal with. */
export type PlanHeading = keyof typeof pathwayHeadings

/** The ten headings in their order. */
export const planHeadings = Object.keys(pathwayHeadings) as readonly PlanHeading[]

const recordedPlansOf = recordsOf(pathwayPlan)

/** A young person's pathway plans, oldest first. One without a day is in force on none, and is left out. */
export const plansOf = oncePerJourney((child: Journey): readonly (PathwayPlan & { readonly plannedOn: Day })[] =>
  recordedPlansOf(child).filter(
    (plan): plan is PathwayPlan & { readonly plannedOn: Day } => plan.plannedOn !== undefined,
  ),
)

/** The days on which a plan was made or reviewed, oldest first. */
export const plansMade = oncePerJourney((child: Journey): readonly Done[] =>
  plansOf(child).map(({ plannedOn: on, entry }) => ({ on, entry })),
)

/** The plan in force at the end of a day: the last that was made by then; undefined where none was. */
export const planOn = (child: Journey, asAt: Day): PathwayPlan | undefined =>
  plansOf(child).findLast(plan => plan.plannedOn <= asAt)

/** The plan before another; undefined where it is the first. */
export const planBefore = (child: Journey, plan: PathwayPlan): PathwayPlan | undefined =>
  plansOf(child).findLast(
    other =>
      other.plannedOn < (plan.plannedOn ?? NEVER) || (other.plannedOn === plan.plannedOn && other.entry < plan.entry),
  )

/** Something that the plan in force says will be done and is not done yet. */
export interface OpenAction {
  /** The entry of the plan that says it. */
  readonly entry: number
  /** Its place in the plan's list, from 0. */
  readonly at: number
  readonly heading: PlanHeading | undefined
  readonly action: string
  readonly owner: string | undefined
  /** Absent where the plan does not say by when. */
  readonly dueOn: Day | undefined
  readonly isOverdue: boolean
}

/** What of the plan in force is not done at the end of a day, the longest overdue first, what has no day last. */
export function openActions(child: Journey, asAt: Day): readonly OpenAction[] {
  const plan = planOn(child, asAt)
  if (plan?.actions === undefined) return []
  const { entry } = plan
  return plan.actions
    .flatMap(({ action, heading, owner, dueOn, doneOn }, at): readonly OpenAction[] => {
      if (action === undefined || (doneOn !== undefined && day(doneOn) <= asAt)) return []
      const due = dueOn === undefined ? undefined : day(dueOn)
      return [{ entry, at, heading, action, owner, dueOn: due, isOverdue: due !== undefined && due < asAt }]
    })
    .sort((a, b) => (a.dueOn ?? NEVER) - (b.dueOn ?? NEVER) || a.at - b.at)
}

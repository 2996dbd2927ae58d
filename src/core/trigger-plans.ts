import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import { type Duration, reaches } from './duration.ts'
import type { Journey } from './journey.ts'
import { type Done, type Next, type Obligation, recurring, timeLimit } from './obligation.ts'
import riskPlan from './records/risk-plan.ts'
import { owedInCare } from './time-in-care.ts'

const riskPlansOf = recordsOf(riskPlan)

interface TriggerPlan extends Done {
  /** The day on which those who made it mean to look at it again. */
  readonly reviewOn: Day
}

/** The trigger plans and risk assessments, as made and as brought up to date, oldest first. */
const triggerPlansMade = (child: Journey): readonly TriggerPlan[] =>
  riskPlansOf(child).flatMap(({ kind, updatedOn, reviewOn, entry }) =>
    kind === 'trigger-plan' && updatedOn !== undefined
      ? [{ on: updatedOn, entry, reviewOn: reviewOn !== undefined && reviewOn > updatedOn ? reviewOn : NEVER }]
      : [],
  )

const ofCare = timeLimit(time => `within ${time} of becoming looked after`)
const ofAge = timeLimit(time => `within ${time} of being old enough`)
const ofPlan = timeLimit(time => `${time} after it was brought up to date`)

/** A trigger plan and risk assessment from an age on, brought up to date by the day that it names and no later than `every`. */
export function triggerPlansOwed(
  child: Journey,
  first: Duration,
  every: Duration,
  fromAge: Duration,
): readonly Obligation[] {
  const { bornOn } = child
  const oldEnoughOn = bornOn === undefined ? undefined : reaches(bornOn, fromAge)
  if (oldEnoughOn === undefined) return []
  const next = (made: Done): Next | undefined => {
    const { on, reviewOn } = made as TriggerPlan
    const due = ofPlan(on, every)
    return due && reviewOn < due.dueOn ? { dueOn: reviewOn, because: 'the day that the plan names' } : due
  }
  return owedInCare(child, ({ startedOn, entry, until, turns18On }) => {
    const isOld = startedOn >= oldEnoughOn
    const from = isOld ? startedOn : oldEnoughOn
    return recurring(
      {
        from,
        entry: isOld ? entry : undefined,
        until,
        dueBefore: turns18On,
        first: isOld ? ofCare(from, first) : ofAge(from, first),
        next,
      },
      triggerPlansMade(child),
    )
  })
}

/** A trigger plan and risk assessment as it stands at the end of a day: the last that is not over; undefined where none is. */
export function triggerPlanOn(
  child: Journey,
  asAt: Day,
): { readonly updatedOn: Day; readonly reviewOn: Day | undefined } | undefined {
  const its = riskPlansOf(child).findLast(({ kind, updatedOn = NEVER }) => kind === 'trigger-plan' && updatedOn <= asAt)
  if (its?.updatedOn === undefined || (its.endedOn ?? NEVER) <= asAt) return undefined
  return { updatedOn: its.updatedOn, reviewOn: its.reviewOn }
}

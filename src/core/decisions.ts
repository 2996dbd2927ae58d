import { recordsOf } from './casework.ts'
import { type Day, day } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import managementDecision from './records/management-decision.ts'
import supervision from './records/supervision.ts'

const managersDecisionsOf = recordsOf(managementDecision)
const supervisionsOf = recordsOf(supervision)

/** Something decided about a child, by a manager alone or in supervision, with its days. */
export interface Decision extends Item {
  /** The day on which it was decided; undefined where nobody said. */
  readonly decidedOn: Day | undefined
  /** What is to be done, or what was decided where nothing is; undefined where neither is said. */
  readonly says: string | undefined
  readonly owner: string | undefined
  /** The last day on which doing it is in time; undefined where no day was set. */
  readonly dueOn: Day | undefined
  readonly doneOn: Day | undefined
  readonly madeIn: 'management-decision' | 'supervision'
}

/** Every decision about a child by the end of a day, oldest first; those that give no day are left out. */
export function decisionsBy(child: Journey, asAt: Day): readonly Decision[] {
  return decisionsOf(child).filter(({ decidedOn }) => decidedOn !== undefined && decidedOn <= asAt)
}

/** The decisions that were past their day and undone at the end of a day. What is due that day is not past it. */
export const decisionsUndone = (child: Journey, asAt: Day): readonly Decision[] =>
  decisionsBy(child, asAt).filter(
    ({ dueOn, doneOn }) => dueOn !== undefined && dueOn < asAt && (doneOn === undefined || doneOn > asAt),
  )

const decisionsOf = oncePerJourney((child: Journey): readonly Decision[] => {
  const byManagers = managersDecisionsOf(child).map(
    ({ entry, decidedOn, action, decision, owner, dueOn, doneOn }): Decision => ({
      entry,
      decidedOn,
      says: action ?? decision,
      owner,
      dueOn,
      doneOn,
      madeIn: 'management-decision',
    }),
  )
  const inSupervision = supervisionsOf(child).flatMap(({ entry, heldOn, decisions = [] }) =>
    decisions.map(
      ({ action, owner, dueOn, doneOn }): Decision => ({
        entry,
        decidedOn: heldOn,
        says: action,
        owner,
        dueOn: dueOn === undefined ? undefined : day(dueOn),
        doneOn: doneOn === undefined ? undefined : day(doneOn),
        madeIn: 'supervision',
      }),
    ),
  )
  if (inSupervision.length === 0) return byManagers
  const on = ({ decidedOn }: Decision): number => decidedOn ?? Number.MAX_SAFE_INTEGER
  return [...byManagers, ...inSupervision].sort((a, b) => on(a) - on(b) || a.entry - b.entry)
})

import { recordsOf } from './casework.ts'
import { type Day, day, isoOf, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import action from './records/action.ts'
import actionCompleted from './records/action-completed.ts'
import actionDate from './records/action-date.ts'
import managementDecision from './records/management-decision.ts'
import supervision, { decisionReference } from './records/supervision.ts'

const managersDecisionsOf = recordsOf(managementDecision)
const supervisionsOf = recordsOf(supervision)
const actionsOf = recordsOf(action)
const newDatesOf = recordsOf(actionDate)
const completionsOf = recordsOf(actionCompleted)

/** Something decided about a child, by a manager alone, in supervision or as an action, with its days. */
export interface Decision extends Item {
  /** By what its progress, new dates and end are recorded; absent for a manager's decision, whose record says them. */
  readonly reference?: string | undefined
  /** The day on which it was decided; undefined where nobody said. */
  readonly decidedOn: Day | undefined
  /** What is to be done, or what was decided where nothing is; undefined where neither is said. */
  readonly says: string | undefined
  readonly owner: string | undefined
  /** The last day on which doing it is in time, by the last date agreed; undefined where no day was set. */
  readonly dueOn: Day | undefined
  /** The day that was set first; undefined where none was. */
  readonly firstDueOn: Day | undefined
  readonly doneOn: Day | undefined
  readonly madeIn: 'management-decision' | 'supervision' | 'action'
}

/** Every decision about a child by the end of a day, as it stood then, oldest first; those that give no day are left out. */
export const decisionsBy = (child: Journey, asAt: Day): readonly Decision[] =>
  decisionsOf(child)
    .filter(({ decidedOn }) => decidedOn !== undefined && decidedOn <= asAt)
    .map(({ dates, ...decision }) => ({ ...decision, dueOn: dates.filter(({ on }) => on <= asAt).at(-1)?.dueOn }))

/** The decisions that were past their day and undone at the end of a day. What is due that day is not past it. */
export const decisionsUndone = (child: Journey, asAt: Day): readonly Decision[] =>
  decisionsBy(child, asAt).filter(
    ({ dueOn, doneOn }) => dueOn !== undefined && dueOn < asAt && (doneOn === undefined || doneOn > asAt),
  )

/** A day by which something is due, and from when it holds. */
interface Due {
  readonly on: Day
  readonly dueOn: Day
}

interface Dated extends Omit<Decision, 'dueOn'> {
  /** In the order in which they were agreed. */
  readonly dates: readonly Due[]
}

const decisionsOf = oncePerJourney((child: Journey): readonly Dated[] => {
  const byManagers = managersDecisionsOf(child).map(
    ({ entry, decidedOn, action, decision, owner, dueOn, doneOn }): Dated => ({
      entry,
      decidedOn,
      says: action ?? decision,
      owner,
      firstDueOn: dueOn,
      dates: first(dueOn),
      doneOn,
      madeIn: 'management-decision',
    }),
  )
  const supervisions = supervisionsOf(child)
  const actions = actionsOf(child)
  if (supervisions.length === 0 && actions.length === 0) return byManagers
  const followed = followedUp(child)
  const inSupervision = supervisions.flatMap(({ entry, heldOn, decisions = [] }) =>
    decisions.map((decision, place): Dated => {
      const { action, owner, dueOn, doneOn } = decision
      const on = heldOn === undefined ? {} : { heldOn: isoOf(heldOn) }
      const reference = decisionReference(on, decision, place)
      const [firstDueOn, saidDoneOn] = [dayOf(dueOn), dayOf(doneOn)]
      return {
        entry,
        reference,
        decidedOn: heldOn,
        says: action,
        owner,
        firstDueOn,
        madeIn: 'supervision',
        ...followed(reference, firstDueOn, saidDoneOn),
      }
    }),
  )
  const asActions = actions.map(
    ({ entry, reference, what, owner, agreedOn, dueOn }): Dated => ({
      entry,
      reference,
      // One that nobody dated is known of when it is to be done, if not before.
      decidedOn: agreedOn ?? dueOn,
      says: what,
      owner,
      firstDueOn: dueOn,
      madeIn: 'action',
      ...followed(reference, dueOn, undefined),
    }),
  )
  const on = ({ decidedOn = NEVER }: Dated): Day => decidedOn
  return [...byManagers, ...inSupervision, ...asActions].sort((a, b) => on(a) - on(b) || a.entry - b.entry)
})

const first = (dueOn: Day | undefined): readonly Due[] => (dueOn === undefined ? [] : [{ on: 0, dueOn }])

const dayOf = (iso: string | undefined): Day | undefined => (iso === undefined ? undefined : day(iso))

/** What records of their own say became of a decision, by its reference: the dates agreed since, and the day it was done. */
function followedUp(child: Journey) {
  const [newDates, completions] = [newDatesOf(child), completionsOf(child)]
  return (
    reference: string | undefined,
    firstDueOn: Day | undefined,
    doneOn: Day | undefined,
  ): Pick<Dated, 'dates' | 'doneOn'> => {
    const agreed = newDates
      .filter(its => reference !== undefined && its.action === reference)
      .flatMap(({ on, dueOn }) => (dueOn === undefined ? [] : [{ on: dayOf(on) ?? 0, dueOn }]))
      .sort((a, b) => a.on - b.on || a.dueOn - b.dueOn)
    const done = completions.filter(its => reference !== undefined && its.action === reference)
    return { dates: [...first(firstDueOn), ...agreed], doneOn: doneOn ?? done.at(0)?.doneOn }
  }
}

import { recordsOf } from './casework.ts'
import { type Day, NEVER, type Period } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import { timeOn } from './latest.ts'
import allocation, { type workerRoles } from './records/allocation.ts'

/** What a worker may be for a child. */
export type WorkerRole = keyof typeof workerRoles

/** A time in which a worker has a child's case, from one day up to but not on another. */
export interface Working extends Item {
  /** The worker's identifier. */
  readonly worker: string
  readonly role: WorkerRole
  readonly startedOn: Day
  /** The first day after it; NEVER while it lasts. */
  readonly until: Day
  /** The day they first met the young person; absent where nobody said. */
  readonly introducedOn?: Day | undefined
  /** True where only the return says so, and no allocation was recorded. */
  readonly isReturned: boolean
}

/** A worker who was asked to take a case and has it not yet: no answer so far, or an accepted handover that lies ahead. */
export interface Handover extends Item {
  readonly worker: string
  readonly role: WorkerRole
  /** Absent where nobody said when they were asked. */
  readonly askedOn?: Day | undefined
  /** The day they will take the case on; absent while they have not accepted. */
  readonly startsOn?: Day | undefined
  /** What the worker before leaves them to know. */
  readonly note?: string | undefined
}

const allocationsOf = recordsOf(allocation)

/**
 * The workers in a role, oldest first. Who was asked and has not accepted is not among them. A role is held by one worker
 * at a time, so the next to start ends the one before; only of second workers may there be several.
 */
export function workersOf(child: Journey, role: WorkerRole): readonly Working[] {
  const held = recorded(child, role)
  return role === 'social-worker' ? [...betweenThese(held, child), ...held].sort(byStart) : held
}

function recorded(child: Journey, role: WorkerRole): readonly Working[] {
  const held: (Working & { until: Day })[] = []
  for (const { entry, worker, role: its, answer, askedOn, startedOn, endedOn, introducedOn } of allocationsOf(child)) {
    const from = startedOn ?? askedOn
    if (its !== role || worker === undefined || from === undefined) continue
    if (answer === 'waiting' || answer === 'declined') continue
    const before = held.at(-1)
    if (before && role !== 'second-worker') before.until = Math.min(before.until, from)
    held.push({ entry, worker, role, startedOn: from, until: endedOn ?? NEVER, introducedOn, isReturned: false })
  }
  return held
}

/** What the return says of the days of which nobody recorded an allocation. */
function betweenThese(held: readonly Working[], { allocations }: Journey): readonly Working[] {
  const gaps: Working[] = []
  for (const { entry, socialWorker, startedOn, until } of allocations) {
    if (socialWorker === undefined) continue
    let from = startedOn
    const gap = (to: Day): void => {
      if (from < to)
        gaps.push({ entry, worker: socialWorker, role: 'social-worker', startedOn: from, until: to, isReturned: true })
    }
    for (const known of held) {
      if (known.until <= from || known.startedOn >= until) continue
      gap(known.startedOn)
      from = Math.max(from, known.until)
    }
    gap(until)
  }
  return gaps
}

const byStart = (a: Working, b: Working): number => a.startedOn - b.startedOn || a.entry - b.entry

/** Who is the worker in a role at the end of a day; undefined where nobody is known to be. */
export const workerOn = (child: Journey, role: WorkerRole, asAt: Day): Working | undefined =>
  timeOn(workersOf(child, role), asAt)

/** Everyone who has the case at the end of a day, in whichever role. */
export const workersOn = (child: Journey, asAt: Day): readonly Working[] =>
  ALL_ROLES.flatMap(role => workersOf(child, role).filter(w => w.startedOn <= asAt && asAt < w.until))

const ALL_ROLES: readonly WorkerRole[] = ['social-worker', 'personal-adviser', 'reviewing-officer', 'second-worker']

/** Handovers that were asked for by the end of a day and are not yet done, the longest waiting first. */
export const handoversWaiting = (child: Journey, asAt: Day): readonly Handover[] =>
  allocationsOf(child)
    .flatMap(({ entry, worker, role, answer, askedOn, startedOn, endedOn, handover }): readonly Handover[] => {
      if (worker === undefined || role === undefined || answer === 'declined') return []
      if ((askedOn ?? startedOn ?? asAt) > asAt && answer !== 'accepted') return []
      if (endedOn !== undefined && endedOn <= asAt) return []
      if (answer === 'waiting') return [{ entry, worker, role, askedOn, note: handover }]
      const isAhead = startedOn !== undefined && startedOn > asAt && askedOn !== undefined && askedOn <= asAt
      return isAhead ? [{ entry, worker, role, askedOn, startsOn: startedOn, note: handover }] : []
    })
    .sort((a, b) => (a.askedOn ?? NEVER) - (b.askedOn ?? NEVER) || a.entry - b.entry)

/** How often the worker in a role changed to somebody else in a period. The first that is known of is no change. */
export function changesOfWorker(child: Journey, role: WorkerRole, { firstDay, lastDay }: Period): number {
  let changes = 0
  let before: Working | undefined
  for (const working of workersOf(child, role)) {
    const isChange = before !== undefined && before.worker !== working.worker
    if (isChange && working.startedOn >= firstDay && working.startedOn <= lastDay) changes++
    before = working
  }
  return changes
}

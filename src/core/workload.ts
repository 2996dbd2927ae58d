import { workersOn } from './allocations.ts'
import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import type { KnownClock } from './known-clock.ts'
import { FULL_TIME_HOURS } from './records/worker.ts'
import { fullTimeEquivalent, isThereOn, type Member, type Staff } from './staff.ts'

/** What a worker has to do at the end of a day. */
export interface Workload {
  readonly member: Member
  /** Children whose worker they are, in whichever role. */
  readonly cases: number
  /** Things overdue for those children, a task counted once for a child. */
  readonly overdue: number
  /** Those of the children for whom anything is overdue. */
  readonly childrenOverdue: number
  readonly hoursAWeek: number
  /** Cases as if everyone worked full-time: what makes part-time and full-time workers comparable. */
  readonly casesFullTime: number
}

/** The work of everyone who is there on a day, or has cases although they are not. By the most cases for their hours. */
export function workloads(
  staff: Staff,
  journeys: Iterable<Journey>,
  clock: KnownClock,
  asAt: Day,
): readonly Workload[] {
  const counts = new Map<string, { cases: number; overdue: number; childrenOverdue: number }>()
  for (const child of journeys) {
    const workers = new Set(workersOn(child, asAt).map(({ worker }) => worker))
    if (workers.size === 0) continue
    const overdue = tasksOverdue(child, clock, asAt)
    for (const worker of workers) {
      const count = counts.get(worker) ?? { cases: 0, overdue: 0, childrenOverdue: 0 }
      count.cases++
      count.overdue += overdue
      if (overdue > 0) count.childrenOverdue++
      counts.set(worker, count)
    }
  }
  const members = [...staff.values()].filter(member => isThereOn(member, asAt) || counts.has(member.id))
  for (const id of counts.keys()) if (!staff.has(id)) members.push({ id, name: id, isVacant: false })
  return members
    .map(member => {
      const count = counts.get(member.id) ?? { cases: 0, overdue: 0, childrenOverdue: 0 }
      const hoursAWeek = member.hoursAWeek ?? FULL_TIME_HOURS
      return {
        member,
        ...count,
        hoursAWeek,
        casesFullTime: hoursAWeek === 0 ? 0 : count.cases / fullTimeEquivalent(member),
      }
    })
    .sort((a, b) => b.casesFullTime - a.casesFullTime || a.member.name.localeCompare(b.member.name, 'en'))
}

/** How many tasks are overdue for a child: law and local standard asking for the same are one. */
const tasksOverdue = (child: Journey, clock: KnownClock, asAt: Day): number =>
  new Set(
    clock
      .owed(child, asAt)
      .filter(({ obligation }) => obligation.dueOn < asAt)
      .map(({ standard }) => standard.task),
  ).size

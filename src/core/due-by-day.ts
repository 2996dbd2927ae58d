import { workersOn } from './allocations.ts'
import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import type { KnownClock } from './known-clock.ts'

/** How many of one task are due on a day for a worker's children. It names nobody. */
export interface TasksOfDay {
  readonly on: Day
  readonly task: string
  readonly count: number
}

/** What a worker has to do, in numbers. */
export interface DueOfWorker {
  readonly cases: number
  /** By day, from the day asked of on; a task is counted once for a child and a day. */
  readonly ahead: readonly TasksOfDay[]
  /** What is overdue, by task; its day is the day asked of. */
  readonly overdue: readonly TasksOfDay[]
}

/** What is overdue for the children of a worker at the end of a day, and what falls due in the days after it. */
export function dueOfWorker(
  worker: string,
  journeys: Iterable<Journey>,
  clock: KnownClock,
  asAt: Day,
  days: number,
): DueOfWorker {
  const ahead = new Map<string, { on: Day; task: string; count: number }>()
  const overdue = new Map<string, { on: Day; task: string; count: number }>()
  let cases = 0
  for (const child of journeys) {
    if (!workersOn(child, asAt).some(working => working.worker === worker)) continue
    cases++
    const seen = new Set<string>()
    for (const { standard, obligation } of clock.owed(child, asAt)) {
      const { task } = standard
      if (obligation.dueOn > asAt + days || seen.has(task)) continue
      seen.add(task)
      const isLate = obligation.dueOn < asAt
      const on = isLate ? asAt : obligation.dueOn
      const counts = isLate ? overdue : ahead
      const count = counts.get(`${on} ${task}`) ?? { on, task, count: 0 }
      count.count++
      counts.set(`${on} ${task}`, count)
    }
  }
  const inOrder = (counts: typeof ahead): readonly TasksOfDay[] =>
    [...counts.values()].sort((a, b) => a.on - b.on || b.count - a.count || a.task.localeCompare(b.task, 'en'))
  return { cases, ahead: inOrder(ahead), overdue: inOrder(overdue) }
}

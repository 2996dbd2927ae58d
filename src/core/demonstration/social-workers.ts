import type { Day } from '#core/dates.ts'
import { pick, wait } from './chance.ts'
import { type Council, chanceOf } from './council.ts'
import { countedPeriods, type Life } from './life.ts'
import { reasonsForNewWorker, socialWorkers } from './margins/in-care.ts'

/** A child's time with one social worker. */
export interface Allocation {
  readonly worker: string
  readonly startedOn: Day
  readonly endedOn?: Day
  /** Why this worker came (DfE code). */
  readonly reason: string
}

/** The workers a child had, one after another, while looked after. */
export function allocationsOf(life: Life, council: Council): readonly Allocation[] {
  const chance = chanceOf(life.seed, 'workers')
  const workers = Math.max(1, Math.ceil(council.lookedAfter / socialWorkers.is.children))
  const worker = (): string => `SW${String(100_000 + Math.floor(chance() * workers) * 7)}`
  const allocations: Allocation[] = []
  for (const { startedOn, endedOn } of countedPeriods(life)) {
    const until = endedOn ?? council.lastDay + 1
    let from = startedOn
    let reason = 'FCONTA'
    while (from < until) {
      const to = from + 14 + wait(chance, socialWorkers.is.meanDays)
      const goes = to < until ? to : endedOn
      allocations.push({ worker: worker(), startedOn: from, ...(goes !== undefined && { endedOn: goes }), reason })
      reason = pick(chance, reasonsForNewWorker.is)
      from = to
    }
  }
  return allocations
}

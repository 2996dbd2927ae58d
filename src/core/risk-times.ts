import { homesOf } from './accommodation.ts'
import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import riskPlan from './records/risk-plan.ts'

const risksOf = recordsOf(riskPlan)

/** What makes it matter to stay close to a young person while it lasts. */
export type RiskKind = 'custody' | 'homelessness' | 'missing' | 'exploitation'

/** A time in which a young person is in custody, homeless, missing or exploited, from one day up to but not on another. */
export interface RiskTime extends Item {
  readonly kind: RiskKind
  readonly from: Day
  /** NEVER while it lasts. */
  readonly until: Day
}

/**
 * When a young person was in custody (X2), had no fixed home (S2), was missing for a night or longer, or was at such a risk by a plan for it,
 * oldest first. A plan that is brought up to date goes on; the one that says when the risk was over ends it.
 */
export const riskTimesOf = oncePerJourney((child: Journey): readonly RiskTime[] => {
  const times: RiskTime[] = []
  for (const { entry, startedOn: from, until, record } of homesOf(child)) {
    if (record.type === 'X2') times.push({ entry, kind: 'custody', from, until })
    else if (record.type === 'S2') times.push({ entry, kind: 'homelessness', from, until })
  }
  for (const { entry, kind, startedOn: from, endedOn: until = NEVER } of child.missing)
    if (kind !== 'A' && from < until) times.push({ entry, kind: 'missing', from, until })
  addPlanned(times, child)
  return times.length > 1 ? times.sort((a, b) => a.from - b.from || a.entry - b.entry) : times
})

const KINDS: ReadonlySet<string> = new Set<RiskKind>(['custody', 'homelessness', 'missing', 'exploitation'])

function addPlanned(times: RiskTime[], child: Journey): void {
  const open = new Map<string, RiskTime & { until: Day }>()
  for (const { entry, kind, updatedOn, endedOn } of risksOf(child)) {
    if (kind === undefined || updatedOn === undefined || !KINDS.has(kind)) continue
    let time = open.get(kind)
    if (time === undefined) {
      time = { entry, kind: kind as RiskKind, from: updatedOn, until: NEVER }
      open.set(kind, time)
      times.push(time)
    }
    if (endedOn === undefined) continue
    time.until = Math.max(endedOn, time.from)
    open.delete(kind)
  }
}

import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import { bodyOf } from '#core/demonstration/story.ts'
import type { Body } from '#core/entry.ts'
import { plansInCare } from './care-plans.ts'
import { allocationsOf, socialWorkers, toldAllocations } from './caseloads.ts'
import type { Doing } from './doing.ts'
import { educationPlans } from './education-plans.ts'
import { dentalChecks, healthAssessments } from './health.ts'
import { careLeavers, latePathwayPlans } from './leavers.ts'
import type { Child } from './lives.ts'
import { lastDay } from './printed.ts'
import { aboutTheCouncil } from './settings.ts'
import { visits } from './visits.ts'

/** All casework of the council, in the order in which it was recorded. */
export function caseworkOf(children: readonly Child[], seed: number): readonly CaseworkEntry[] {
  const workers = socialWorkers(seed)
  const allocated = allocationsOf(children, workers)
  const workerOn = (child: Child, on: number): string =>
    allocated.findLast(its => its.child === child && its.startedOn <= on)?.worker ??
    workers[child.number % workers.length]!.id
  const doings = [
    ...toldAllocations(allocated),
    ...visits(children, workerOn),
    ...healthAssessments(children),
    ...dentalChecks(children),
    ...educationPlans(children),
    ...plansInCare(children, latePathwayPlans(children)),
    ...careLeavers(children),
  ]
  const about = aboutTheCouncil(new Set(doings.map(({ type }) => type)), workers)
  return [...about, ...doings.flatMap(entriesOf)].sort((a, b) => a.recordedOn - b.recordedOn)
}

/** A record grows stage by stage, each recorded within days. What was not recorded by the last day is left out. */
function entriesOf({ child, type, stages }: Doing, n: number): readonly CaseworkEntry[] {
  let says: Body = {}
  return stages
    .filter(({ on }) => on <= lastDay)
    .map(({ on, says: more }) => {
      says = { ...says, ...more }
      return {
        key: `${child.life.child} ${n}`,
        type,
        child: child.life.child,
        body: bodyOf(says),
        recordedOn: Math.min(lastDay, on + (n % 4)),
      }
    })
}

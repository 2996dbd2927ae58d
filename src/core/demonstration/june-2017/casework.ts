import type { Day } from '#core/dates.ts'
import { officersAndAdvisers } from '#core/demonstration/casework/allocation.ts'
import { defineTeller, type Teller } from '#core/demonstration/casework/teller.ts'
import { type CaseworkEntry, caseworkTold, workersIn } from '#core/demonstration/casework.ts'
import { tellers } from '#core/demonstration/casework-tellers.ts'
import type { Council } from '#core/demonstration/council.ts'
import { householdsIn } from '#core/demonstration/households.ts'
import { staffOf } from '#core/demonstration/staff.ts'
import { bodyOf } from '#core/demonstration/story.ts'
import type { Body } from '#core/entry.ts'
import { isReturned } from '#core/returned-types.ts'
import { plansInCare } from './care-plans.ts'
import { type Allocated, allocationsOf, socialWorkers, toldAllocations } from './caseloads.ts'
import type { Doing } from './doing.ts'
import { educationPlans } from './education-plans.ts'
import { dentalChecks, healthAssessments } from './health.ts'
import { householdPlan } from './households.ts'
import { careLeavers, latePathwayPlans } from './leavers.ts'
import type { Child } from './lives.ts'
import { caseworkFrom, lastDay } from './printed.ts'
import { aboutTheCouncil, workersOf } from './settings.ts'
import { visits } from './visits.ts'

/** All casework of the council, in the order in which it was recorded. */
export function caseworkOf(children: readonly Child[], council: Council): readonly CaseworkEntry[] {
  const ours = socialWorkers(council.seed)
  const allocated = allocationsOf(children, ours)
  const doings = [
    ...toldAllocations(allocated),
    ...visits(children, workerOf(allocated)),
    ...healthAssessments(children),
    ...dentalChecks(children),
    ...educationPlans(children),
    ...plansInCare(children, latePathwayPlans(children)),
    ...careLeavers(children),
  ]
  const lives = children.map(({ life }) => life)
  const staff = staffOf(council, lives)
  const aboutChildren = [
    ...doings.flatMap(entriesOf),
    ...caseworkTold({ council, lives, staff, from: caseworkFrom, tellers: beside }),
  ]
  const others = staff.all.filter(({ job }) => job !== 'social-worker')
  return [
    ...aboutTheCouncil(new Set(aboutChildren.map(({ type }) => type).filter(type => !isReturned(type)))),
    ...workersOf(ours),
    ...workersIn(others, caseworkFrom),
    ...householdsIn(council, caseworkFrom, householdPlan),
    ...aboutChildren,
  ].sort((a, b) => a.recordedOn - b.recordedOn)
}

/** What is told beside it as of any council: nothing on which a printed figure turns. */
const TOLD_AS_EVER: ReadonlySet<string> = new Set([
  'about-me',
  'attendance',
  'connection',
  'contact',
  'education-needs',
  'entitlement',
  'health-history',
  'key-document',
  'missing-incident',
  'needs-assessment',
  'notification',
  'nurse-visit',
  'offer',
  'return-interview',
  'review',
  'reviewing-officer-contact',
  'risk-plan',
  'sdq',
  'support-offer',
])

const beside: readonly Teller[] = [
  ...tellers.filter(({ type }) => TOLD_AS_EVER.has(type)),
  defineTeller({ type: 'allocation', tells: officersAndAdvisers }),
]

/** Who had a child’s case on a day; before anybody is known to, whoever had it first. */
function workerOf(allocated: readonly Allocated[]): (child: Child, on: Day) => string | undefined {
  const byChild = new Map<Child, Allocated[]>()
  for (const its of allocated) byChild.set(its.child, [...(byChild.get(its.child) ?? []), its])
  return (child, on) => {
    const its = byChild.get(child) ?? []
    return (its.findLast(({ startedOn }) => startedOn <= on) ?? its[0])?.worker
  }
}

/** A record grows stage by stage, each recorded within days. What was not recorded by the last day is left out. */
function entriesOf({ child, type, stages }: Doing, n: number): readonly CaseworkEntry[] {
  let says: Body = {}
  return stages
    .filter(({ on }) => on <= lastDay)
    .map(({ on, says: more }) => {
      says = { ...says, ...more }
      return {
        key: `laid out ${n}`,
        type,
        child: child.life.child,
        body: bodyOf(says),
        recordedOn: Math.min(lastDay, on + (n % 4)),
      }
    })
}

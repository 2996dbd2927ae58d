import { recordsOf } from '#core/casework.ts'
import { addMonths, ageOn, type Day, type Month, monthPeriod } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { placementsOf } from '#core/placements.ts'
import accommodation from '#core/records/accommodation.ts'
import activity from '#core/records/activity.ts'
import carePlan from '#core/records/care-plan.ts'
import contact from '#core/records/contact.ts'
import dentalCheck from '#core/records/dental-check.ts'
import healthAssessment from '#core/records/health-assessment.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import pep from '#core/records/pep.ts'
import visit from '#core/records/visit.ts'

/**
 * A plain count of what casework says at the end of a month, apart from how it was made, so that the tests can hold the
 * one against the other. Waymark's own standards and indicators are elsewhere.
 */
export interface CaseworkFigures {
  /** Children looked after. */
  readonly lookedAfter: number
  /** Care leavers who have a home on record. */
  readonly careLeavers: number
  /** Shares from 0 to 1. */
  readonly healthAssessed: number
  readonly teethChecked: number
  readonly initialInTime: number
  readonly hasEducationPlan: number
  readonly educationPlanInFourMonths: number
  readonly planInSixMonths: number
  readonly visitedAsRegulated: number
  readonly visitedAsLocally: number
  readonly hasPathwayPlan: number
  readonly suitable: number
  readonly eet: number
  readonly inTouchInEightWeeks: number
}

const [assessments, checks, peps, carePlans, pathwayPlans, visits] = [
  recordsOf(healthAssessment),
  recordsOf(dentalCheck),
  recordsOf(pep),
  recordsOf(carePlan),
  recordsOf(pathwayPlan),
  recordsOf(visit),
]
const [contacts, homes, activities] = [recordsOf(contact), recordsOf(accommodation), recordsOf(activity)]

const OPEN = Number.POSITIVE_INFINITY
const isInCare = (child: Journey, on: Day): boolean => child.counted.some(e => e.startedOn <= on && e.until > on)
const since = (on: Day | undefined, from: Day, to: Day): boolean => on !== undefined && on > from && on <= to
const share = (all: readonly Journey[], is: (child: Journey) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length

/** Never fewer days than 20 working days. */
const TWENTY_WORKING_DAYS = 28

/** When the child became looked after, on this occasion. */
function startedOn(child: Journey, on: Day): Day {
  const started = child.counted.findLast(e => e.startedOn <= on && e.reasonForNewEpisode === 'S')
  return started?.startedOn ?? OPEN
}

export function caseworkFigures(journeys: readonly Journey[], month: Month): CaseworkFigures {
  const { firstDay, lastDay: on } = monthPeriod(month)
  const inCare = journeys.filter(child => isInCare(child, on))
  const left = journeys.filter(child => child.turns18On <= on && isLiving(homes(child), on))
  const learning = inCare.filter(child => {
    const age = ageOn(child.bornOn!, on)
    return age >= 2 && age < 18 && on - startedOn(child, on) > TWENTY_WORKING_DAYS
  })
  const due = journeys.filter(child => {
    const dueOn = startedOn(child, on - TWENTY_WORKING_DAYS) + TWENTY_WORKING_DAYS
    return dueOn >= firstDay && dueOn <= on && isInCare(child, dueOn)
  })
  const eligible = journeys.filter(
    child =>
      left.includes(child) ||
      (inCare.includes(child) && addMonths(child.turns18On, -21) <= on && pathwayPlans(child).length > 0),
  )
  return {
    lookedAfter: inCare.length,
    careLeavers: left.length,
    healthAssessed: share(inCare, child => on - startedOn(child, on) <= TWENTY_WORKING_DAYS || isAssessed(child, on)),
    teethChecked: share(inCare, child =>
      checks(child).some(c => c.outcome === 'done' && since(c.heldOn, addMonths(on, -12), on)),
    ),
    initialInTime: share(due, child => {
      const from = startedOn(child, on - TWENTY_WORKING_DAYS)
      return assessments(child).some(a => a.kind === 'initial' && since(a.heldOn, from - 1, from + TWENTY_WORKING_DAYS))
    }),
    hasEducationPlan: share(learning, child => peps(child).some(p => since(p.heldOn, startedOn(child, on) - 32, on))),
    educationPlanInFourMonths: share(learning, child => peps(child).some(p => since(p.heldOn, addMonths(on, -4), on))),
    planInSixMonths: share(
      inCare,
      child =>
        carePlans(child).some(p => since(p.updatedOn, addMonths(on, -6), on)) ||
        pathwayPlans(child).some(p => since(p.plannedOn, addMonths(on, -6), on)),
    ),
    visitedAsRegulated: share(inCare, child => isVisitedWithin(child, on, 42, 92)),
    visitedAsLocally: share(inCare, child => isVisitedWithin(child, on, 28, 92)),
    hasPathwayPlan: share(eligible, child => pathwayPlans(child).some(p => since(p.plannedOn, 0, on))),
    suitable: share(left, child => livingIn(homes(child), on)?.type?.endsWith('1') === true),
    eet: share(left, child => /^[FP]/.test(livingIn(activities(child), on)?.activity ?? '')),
    inTouchInEightWeeks: share(left, child =>
      contacts(child).some(c => c.outcome === 'made' && c.isMeaningful === true && since(c.contactedOn, on - 56, on)),
    ),
  }
}

interface Spell {
  readonly startedOn?: Day | undefined
  readonly endedOn?: Day | undefined
}

const livingIn = <T extends Spell>(spells: readonly T[], on: Day): T | undefined =>
  spells.findLast(s => s.startedOn !== undefined && s.startedOn <= on && (s.endedOn ?? OPEN) > on)
const isLiving = (spells: readonly Spell[], on: Day): boolean => livingIn(spells, on) !== undefined

/** Twice a year under 5, else once. */
const isAssessed = (child: Journey, on: Day): boolean =>
  assessments(child).some(
    a => a.outcome === 'completed' && since(a.heldOn, addMonths(on, ageOn(child.bornOn!, on) < 5 ? -6 : -12), on),
  )

/** Seen in this placement within so many days, or so many where the child is matched to stay; within a week of moving in. */
function isVisitedWithin(child: Journey, on: Day, days: number, daysOnceMatched: number): boolean {
  const placement = placementsOf(child).findLast(p => p.startedOn <= on && p.until > on)
  if (!placement || on - placement.startedOn <= 7) return true
  const last = visits(child).findLast(v => v.seen !== 'not-seen' && v.visitedOn !== undefined && v.visitedOn <= on)
  if (last?.visitedOn === undefined || last.visitedOn < placement.startedOn) return false
  const isMatched = child.casework.has('permanent-match') && on - placement.startedOn > 365
  return on - last.visitedOn <= (isMatched ? daysOnceMatched : days)
}

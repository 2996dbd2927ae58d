import { recordsOf } from '#core/casework.ts'
import { addMonths, ageOn, type Day, type Month, monthPeriod } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { stateOn } from '#core/obligation.ts'
import accommodation from '#core/records/accommodation.ts'
import activity from '#core/records/activity.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import pep from '#core/records/pep.ts'
import { obligationsOf, type Standard } from '#core/standards/standard.ts'

/** What casework comes to at the end of a month, by Waymark's own standards, so that the tests can hold it against what is published. */
export interface CaseworkFigures {
  /** Children looked after. */
  readonly lookedAfter: number
  /** Care leavers who have a home on record. */
  readonly careLeavers: number
  /** Shares from 0 to 1. */
  /** Of those looked after for a year. */
  readonly healthAssessed: number
  readonly teethChecked: number
  /** Of the initial assessments that fell due in the month. */
  readonly initialInTime: number
  readonly hasEducationPlan: number
  readonly educationPlanInFourMonths: number
  readonly planUpToDate: number
  readonly visitedAsRegulated: number
  readonly visitedAsLocally: number
  readonly hasPathwayPlan: number
  readonly suitable: number
  readonly eet: number
  readonly keptInTouch: number
}

const [homesOf, activitiesOf, pepsOf, pathwayPlansOf] = [
  recordsOf(accommodation),
  recordsOf(activity),
  recordsOf(pep),
  recordsOf(pathwayPlan),
]

const OPEN = Number.POSITIVE_INFINITY

const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length

interface Spell {
  readonly startedOn?: Day | undefined
  readonly endedOn?: Day | undefined
}

const nowOf = <T extends Spell>(spells: readonly T[], on: Day): T | undefined =>
  spells.findLast(s => s.startedOn !== undefined && s.startedOn <= on && (s.endedOn ?? OPEN) > on)

/** When the child became looked after, on this occasion. */
const startedOn = (child: Journey, on: Day): Day =>
  child.counted.findLast(e => e.startedOn <= on && e.reasonForNewEpisode === 'S')?.startedOn ?? child.countedFrom

export function caseworkFigures(
  journeys: readonly Journey[],
  standards: ReadonlyMap<string, Standard>,
  month: Month,
): CaseworkFigures {
  const { firstDay, lastDay: on } = monthPeriod(month)
  const owed = (id: string, child: Journey) => obligationsOf(standards.get(id)!, child)
  const isUpToDate = (id: string) => (child: Journey) => owed(id, child).every(o => stateOn(o, on) !== 'overdue')
  const inCare = journeys.filter(child => child.counted.some(e => e.startedOn <= on && e.until > on))
  const aYearInCare = inCare.filter(child => startedOn(child, on) <= addMonths(on, -12))
  const left = journeys.filter(child => child.turns18On <= on && nowOf(homesOf(child), on) !== undefined)
  const ofSchoolAge = inCare.filter(child => ageOn(child.bornOn!, on) >= 2 && child.turns18On > on)
  const sixteen = inCare.filter(child => addMonths(child.turns18On, -21) <= on && pathwayPlansOf(child).length > 0)
  const initial = journeys.flatMap(child => owed('initial-health-assessment', child))
  const isHeld = (days: readonly (Day | undefined)[]): boolean => days.some(day => day !== undefined && day <= on)
  return {
    lookedAfter: inCare.length,
    careLeavers: left.length,
    healthAssessed: share(aYearInCare, isUpToDate('review-health-assessments')),
    teethChecked: share(aYearInCare, isUpToDate('dental-checks')),
    initialInTime: share(
      initial.filter(o => o.dueOn >= firstDay && o.dueOn <= on && o.lapsesOn > o.dueOn),
      o => o.metOn !== undefined && o.metOn <= o.dueOn,
    ),
    hasEducationPlan: share(ofSchoolAge, child => isHeld(pepsOf(child).map(p => p.heldOn))),
    educationPlanInFourMonths: share(ofSchoolAge, isUpToDate('pep-every-four-months')),
    planUpToDate: share(inCare, isUpToDate('care-plan-up-to-date')),
    visitedAsRegulated: share(inCare, isUpToDate('statutory-visits')),
    visitedAsLocally: share(inCare, isUpToDate('local-visits')),
    hasPathwayPlan: share([...left, ...sixteen], child => isHeld(pathwayPlansOf(child).map(p => p.plannedOn))),
    suitable: share(left, child => nowOf(homesOf(child), on)?.type?.endsWith('1') === true),
    eet: share(left, child => /^[FP]/.test(nowOf(activitiesOf(child), on)?.activity ?? '')),
    keptInTouch: share(left, isUpToDate('keeping-in-touch')),
  }
}

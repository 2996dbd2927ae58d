import { adoptionOrderFrom, milestonesFrom } from './adoption-facts.ts'
import {
  contactFrom,
  deathFrom,
  dentalCheckFrom,
  healthAssessmentFrom,
  officerContactFrom,
  pathwayPlanFrom,
  reviewFrom,
  visitFrom,
} from './dated-facts.ts'
import type { Given, Mapping, Told } from './fact.ts'
import { activityFrom, homeFrom, leavingCareWorkersFrom, socialWorkerFrom } from './spell-facts.ts'
import { eligibilityFrom, permanencePlanFrom, returnInterviewFrom, unaccompaniedFrom } from './standing-facts.ts'

/** What the rows of each list give, by its number. */
const mappings: Readonly<Record<number, readonly Mapping[]>> = {
  8: [
    ...[visitFrom, officerContactFrom, reviewFrom, healthAssessmentFrom, dentalCheckFrom, permanencePlanFrom],
    ...[returnInterviewFrom, unaccompaniedFrom, socialWorkerFrom, adoptionOrderFrom, deathFrom],
  ],
  9: [
    ...[pathwayPlanFrom, contactFrom, homeFrom, activityFrom, leavingCareWorkersFrom],
    ...[eligibilityFrom, unaccompaniedFrom],
  ],
  10: [milestonesFrom],
}

/** The lists whose rows give records of casework, by number. */
export const isToldBy = (list: number): boolean => list in mappings

/** The record types that tell whether something is held already. */
export const typesAsked: readonly string[] = [
  ...['visit', 'review', 'health-assessment', 'dental-check', 'pathway-plan', 'contact', 'accommodation', 'activity'],
  ...['allocation', 'social-worker-allocation', 'adoption-milestone', 'adoption', 'placed-for-adoption', 'episode'],
  ...['child-details', 'care-leaver-outcomes', 'death', 'leaving-care-case', 'reviewing-officer-contact', 'care-plan'],
  ...['unaccompanied-status', 'eligibility-decision', 'return-interview', 'missing-incident'],
]

/** Records that say who somebody is or was held to be, and plans of which the lists do not say when they were made. */
const NO_BEGINNING: ReadonlySet<string> = new Set([
  ...['child-details', 'unaccompanied-status', 'eligibility-decision', 'death', 'care-plan'],
])

/** Whether records of a type that lists give are the latest of what is done again and again, so that their recording begins with them. */
export const beginsRecording = (type: string): boolean => !NO_BEGINNING.has(type)

/** What a row gives. */
export const givenBy = (told: Told): readonly Given[] =>
  mappings[told.list.number]?.flatMap(mapping => mapping(told)) ?? []

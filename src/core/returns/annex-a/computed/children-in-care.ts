import { workersOf } from '#core/allocations.ts'
import { recordsOf } from '#core/casework.ts'
import { addMonths, type Day, firstOfMonthsTo } from '#core/dates.ts'
import type { Episode, Journey } from '#core/journey.ts'
import { type PeriodOfCare, periodsOfCare } from '#core/periods-of-care.ts'
import { numberOfPlacementsIn, placementsOf } from '#core/placements.ts'
import { permanencePlanOn } from '#core/plans.ts'
import dentalCheck from '#core/records/dental-check.ts'
import healthAssessment from '#core/records/health-assessment.ts'
import reviewingOfficerContact from '#core/records/reviewing-officer-contact.ts'
import unaccompaniedStatus from '#core/records/unaccompanied-status.ts'
import visit from '#core/records/visit.ts'
import { returnInterviewsOf } from '#core/returns-from-missing.ts'
import { visitsMade } from '#core/visits.ts'
import { type Computed, type ComputedRow, type Establishment, iso, lastOn } from './computed-row.ts'
import { whoOn, workerIn } from './who.ts'

const [visitsOf, officerContactsOf, assessmentsOf, checksOf, statusesOf] = [
  recordsOf(visit),
  recordsOf(reviewingOfficerContact),
  recordsOf(healthAssessment),
  recordsOf(dentalCheck),
  recordsOf(unaccompaniedStatus),
]

/**
 * List 8: a row for each period of care. On the list are those that last at the end of the day, and those that ended in the
 * six months to it.
 */
export function childrenInCare(child: Journey, asAt: Day, known: Establishment): readonly ComputedRow[] {
  const periods = periodsOfCare(child).filter(period => period.startedOn <= asAt)
  return periods.map((period, i) => ({
    cells: {
      ...whoOn(child, asAt),
      ...careIn(child, period, asAt),
      subsequentPeriod: i > 0 && periods[i - 1]!.until >= firstOfMonthsTo(asAt, 12) ? 'Yes' : 'No',
      ...doneByThen(child, asAt),
      ...missingIn(child, asAt, known),
      unaccompanied: unaccompanied(child, asAt, known),
      ...allocatedTo(child, Math.min(asAt, period.until - 1), known),
    },
    isOnList: Math.min(period.until, child.turns18On) > addMonths(asAt, -6) ? 'yes' : 'no',
  }))
}

/** How things stand in a period of care at the end of a day, or when it ended. */
function careIn(child: Journey, period: PeriodOfCare, asAt: Day): Computed {
  const begun = period.episodes.filter(episode => episode.startedOn <= asAt)
  const last = begun.at(-1)!
  const hasEnded = period.until <= asAt
  const placement = placementsOf(child).findLast(p => p.startedOn <= asAt && p.startedOn < period.until)
  return {
    startedOn: iso(period.enteredCareOn ?? period.startedOn),
    need: last.categoryOfNeed,
    legalStatusOn: iso(sameStatus(begun)?.startedOn),
    legalStatus: last.legalStatus,
    endedOn: hasEnded ? iso(period.until) : undefined,
    reasonEnded: hasEnded ? last.reasonEnded : undefined,
    placementOn: iso(placement?.startedOn),
    placement: last.placement,
    placementProvider: last.placementProvider,
    placementPostcode: last.placementPostcode,
    urn: last.urn,
    placementsInYear: numberOfPlacementsIn(child, { firstDay: firstOfMonthsTo(asAt, 12), lastDay: asAt }),
  }
}

/** The first of the episodes, up to the last, that have its legal status without a break. */
function sameStatus(episodes: readonly Episode[]): Episode | undefined {
  const { legalStatus } = episodes.at(-1)!
  const other = episodes.findLastIndex(episode => episode.legalStatus !== legalStatus)
  return legalStatus === undefined ? undefined : episodes[other + 1]
}

/** When each thing was last done by the end of a day, and what the latest plan is. */
function doneByThen(child: Journey, asAt: Day): Computed {
  const officers = workersOf(child, 'reviewing-officer')
  const byOfficer = visitsOf(child).filter(
    ({ worker, visitedOn, seen }) =>
      seen !== 'not-seen' &&
      officers.some(o => o.worker === worker && o.startedOn <= (visitedOn ?? 0) && (visitedOn ?? 0) < o.until),
  )
  const spoken = officerContactsOf(child)
  const officerOn = [...byOfficer.map(v => v.visitedOn), ...spoken.map(c => c.contactedOn)]
  const plan = permanencePlanOn(child, asAt)
  const assessed = assessmentsOf(child).filter(h => h.outcome === undefined || h.outcome === 'completed')
  const checked = checksOf(child).filter(d => d.outcome === undefined || d.outcome === 'done')
  return {
    lastReviewOn: lastOn(child.reviews, r => r.heldOn, asAt),
    lastVisitOn: lastOn(visitsMade(child), v => v.on, asAt),
    lastReviewingOfficerOn: lastOn(officerOn, on => on, asAt),
    lastHealthAssessmentOn: lastOn(assessed, h => h.heldOn, asAt),
    lastDentalCheckOn: lastOn(checked, d => d.heldOn, asAt),
    permanencePlan: plan && permanence[plan.plan],
  }
}

/** The choices of a care plan as Ofsted's answers. What is not decided is none of them. */
export const permanence: Readonly<Record<string, string | undefined>> = {
  'return-home': 'Return to family',
  family: 'SGO/CAO',
  adoption: 'Adoption',
  'long-term-fostering': 'Long-term fostering',
  'supported-living': 'Supported living in the community',
  residential: 'Long-term residential placement',
  other: 'Other',
}

/** How often a child was missing or away in 12 months, and what followed the last time that they were missing. */
function missingIn(child: Journey, asAt: Day, { isRecorded }: Establishment): Computed {
  if (!isRecorded('missing-incident')) return {}
  const inYear = child.missing.filter(m => m.startedOn <= asAt && m.startedOn >= firstOfMonthsTo(asAt, 12))
  const missing = inYear.filter(m => m.kind !== 'A')
  const last = missing.at(-1)
  const interview =
    last &&
    returnInterviewsOf(child).findLast(
      r => r.returnedOn !== undefined && r.returnedOn >= last.startedOn && r.returnedOn <= asAt,
    )
  const isOffered = [interview?.offeredOn, interview?.heldOn, interview?.declinedOn].some(on => on !== undefined)
  const isAsked = last !== undefined && isRecorded('return-interview')
  return {
    missingInYear: missing.length,
    absentInYear: inYear.length - missing.length,
    returnInterviewOffered: isAsked ? (isOffered ? 'Yes' : 'No') : undefined,
    returnInterviewAccepted: isAsked && isOffered ? (interview?.heldOn !== undefined ? 'Yes' : 'No') : undefined,
  }
}

/** Whether they were an unaccompanied asylum seeking child on any day of the 12 months. */
function unaccompanied(child: Journey, asAt: Day, { isRecorded }: Establishment): string | undefined {
  if (!isRecorded('unaccompanied-status')) return undefined
  const from = firstOfMonthsTo(asAt, 12)
  return statusesOf(child).some(s => s.ceasedOn === undefined || s.ceasedOn >= from) ? 'Yes' : 'No'
}

function allocatedTo(child: Journey, asAt: Day, known: Establishment): Computed {
  const worker = workerIn(child, 'social-worker', asAt, known)
  return { worker: worker?.name, team: worker?.team }
}

import { workerOn } from '#core/allocations.ts'
import { recordsOf } from '#core/casework.ts'
import { contactsMade } from '#core/contacts.ts'
import { type Day, day, type IsoDate } from '#core/dates.ts'
import { diedOn } from '#core/died-on.ts'
import type { Journey } from '#core/journey.ts'
import contact from '#core/records/contact.ts'
import dentalCheck from '#core/records/dental-check.ts'
import healthAssessment from '#core/records/health-assessment.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import reviewingOfficerContact from '#core/records/reviewing-officer-contact.ts'
import visit from '#core/records/visit.ts'
import { cellsFrom, type Fact, type Given, type Mapping, type Told } from './fact.ts'

const [visitsOf, officerContactsOf, assessmentsOf, checksOf, plansOf, contactsOf] = [
  recordsOf(visit),
  recordsOf(reviewingOfficerContact),
  recordsOf(healthAssessment),
  recordsOf(dentalCheck),
  recordsOf(pathwayPlan),
  recordsOf(contact),
]

/** Something that happened on the day that a column gives, unless a record of it has that day or it cannot have been then. */
function happened(
  told: Told,
  field: string,
  isHeld: (child: Journey, on: Day) => boolean,
  fact: (on: IsoDate) => Fact,
  columns: readonly string[] = [field],
): readonly Given[] {
  const { row, child, asAt } = told
  const said = row[field] as IsoDate | undefined
  if (said === undefined) return []
  const on = day(said)
  const bornOn = row.bornOn === undefined ? child.bornOn : day(row.bornOn as IsoDate)
  if (on > asAt || (bornOn !== undefined && on < bornOn)) return []
  const { body, type } = fact(said)
  const facts = isHeld(child, on) ? [] : [{ type, body: { ...body, ...cellsFrom(told, columns) } }]
  return [{ about: `${type} ${said}`, facts }]
}

/** The last social work visit. Who was seen, the list does not say. */
export const visitFrom: Mapping = told =>
  happened(
    told,
    'lastVisitOn',
    (child, on) => visitsOf(child).some(v => v.visitedOn === on),
    visitedOn => ({ type: 'visit', body: { visitedOn } }),
  )

/** The last visit of the reviewing officer, or contact with them: which of the two, the list does not say. A visit on that day says it already. */
export const officerContactFrom: Mapping = told =>
  happened(
    told,
    'lastReviewingOfficerOn',
    (child, on) =>
      officerContactsOf(child).some(c => c.contactedOn === on) ||
      visitsOf(child).some(v => v.visitedOn === on && workerOn(child, 'reviewing-officer', on)?.worker === v.worker),
    contactedOn => ({ type: 'reviewing-officer-contact', body: { contactedOn } }),
  )

/** The latest statutory review, which a return may hold as well. */
export const reviewFrom: Mapping = told =>
  happened(
    told,
    'lastReviewOn',
    (child, on) => child.reviews.some(r => r.heldOn === on),
    heldOn => ({ type: 'review', body: { heldOn } }),
  )

/** The last health assessment. Whether it was the initial one or a review, the list does not say. */
export const healthAssessmentFrom: Mapping = told =>
  happened(
    told,
    'lastHealthAssessmentOn',
    (child, on) => assessmentsOf(child).some(h => h.heldOn === on),
    heldOn => ({ type: 'health-assessment', body: { heldOn, outcome: 'completed' } }),
  )

export const dentalCheckFrom: Mapping = told =>
  happened(
    told,
    'lastDentalCheckOn',
    (child, on) => checksOf(child).some(d => d.heldOn === on),
    heldOn => ({ type: 'dental-check', body: { heldOn, outcome: 'done' } }),
  )

/** The latest pathway plan or its review. */
export const pathwayPlanFrom: Mapping = told =>
  happened(
    told,
    'lastPathwayPlanOn',
    (child, on) => plansOf(child).some(p => p.plannedOn === on),
    plannedOn => ({ type: 'pathway-plan', body: { plannedOn } }),
  )

/** The latest contact that was made. How, the list does not say. */
export const contactFrom: Mapping = told =>
  happened(
    told,
    'lastContactOn',
    (child, on) => contactsMade(child).some(c => c.on === on) || contactsOf(child).some(c => c.contactedOn === on),
    contactedOn => ({ type: 'contact', body: { contactedOn, outcome: 'made' } }),
  )

/** The death of a child who ceased to be looked after by it. */
export const deathFrom: Mapping = told =>
  told.row.reasonEnded === 'E2'
    ? happened(
        told,
        'endedOn',
        child => diedOn(child) !== undefined,
        on => ({ type: 'death', body: { diedOn: on } }),
        ['endedOn', 'reasonEnded'],
      )
    : []

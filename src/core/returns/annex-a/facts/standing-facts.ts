import { recordsOf } from '#core/casework.ts'
import { type Day, day, firstOfMonthsTo, type IsoDate, isoOf } from '#core/dates.ts'
import { categoryOn, decisionOn } from '#core/eligibility.ts'
import type { Item, Journey, JourneyEntry, MissingIncident } from '#core/journey.ts'
import { permanencePlanOn } from '#core/plans.ts'
import returnInterview from '#core/records/return-interview.ts'
import unaccompaniedStatus from '#core/records/unaccompanied-status.ts'
import { permanence } from '#core/returns/annex-a/computed/children-in-care.ts'
import { categories } from '#core/returns/annex-a/computed/leaving-care.ts'
import { cellsFrom, type Fact, isFromAnnexA, type Mapping, type Told } from './fact.ts'

const [statusesOf, interviewsOf] = [recordsOf(unaccompaniedStatus), recordsOf(returnInterview)]

/** Which of Waymark’s values is written by one of Ofsted’s answers; undefined where none is. */
const valueWritten = (answers: Readonly<Record<string, string | undefined>>, said: unknown): string | undefined =>
  Object.keys(answers).find(value => answers[value] === said)

/** Who came to the country alone. When that began or ended, no list says; `No` says nothing that a record would. */
export const unaccompaniedFrom: Mapping = told => {
  if (told.row.unaccompanied !== 'Yes') return []
  const fact: Fact = { type: 'unaccompanied-status', body: cellsFrom(told, ['unaccompanied']) }
  return [{ about: fact.type, facts: statusesOf(told.child).length > 0 ? [] : [fact] }]
}

/** The plan for permanence of a child in care. When it was made, the list does not say, so it makes no plan of that day. */
export const permanencePlanFrom: Mapping = told => {
  const { row, child, asAt } = told
  const plan = valueWritten(permanence, row.permanencePlan)
  if (plan === undefined || hasLeft(told)) return []
  const held = permanencePlanOn(child, asAt)
  const body = { permanencePlan: plan, knownOn: isoOf(asAt), ...cellsFrom(told, ['permanencePlan']) }
  return [{ about: 'care-plan', facts: held?.plan === plan ? [] : insteadOf(told, 'care-plan', held, body) }]
}

/** What the council holds a care leaver to be, from the day of the list on, unless that follows from what it decided before. */
export const eligibilityFrom: Mapping = told => {
  const { row, child, asAt } = told
  const category = valueWritten(categories, row.eligibility)
  if (category === undefined) return []
  const type = 'eligibility-decision'
  const held = decisionOn(child, asAt)
  const isHeld = held !== undefined && (held.category === category || categoryOn(child, asAt) === category)
  const body = { category, fromOn: isoOf(asAt), ...cellsFrom(told, ['eligibility']) }
  return [{ about: type, facts: isHeld ? [] : insteadOf(told, type, held, body) }]
}

/** What came of the offer of an interview after the last time missing, where that time is held and the child came back. */
export const returnInterviewFrom: Mapping = told => {
  const { row, child, asAt } = told
  const answer = answerIn(row.returnInterviewOffered, row.returnInterviewAccepted)
  const returnedOn = lastReturn(told)
  if (answer === undefined || returnedOn === undefined) return []
  const type = 'return-interview'
  const held = interviewsOf(child).findLast(i => i.returnedOn === returnedOn)
  const columns = ['returnInterviewOffered', 'returnInterviewAccepted']
  const body = { returnedOn: isoOf(returnedOn), answer, knownOn: isoOf(asAt), ...cellsFrom(told, columns) }
  const isHeld = held !== undefined && held.answer === answer
  return [{ about: `${type} ${returnedOn}`, facts: isHeld ? [] : insteadOf(told, type, held, body, true) }]
}

/** `No` to the second question says of an offer that was made that it was declined. */
function answerIn(offered: unknown, accepted: unknown): string | undefined {
  if (accepted === 'Yes') return 'accepted'
  if (offered === 'Yes') return accepted === 'No' ? 'declined' : 'offered'
  return offered === 'No' ? 'not-offered' : undefined
}

/** The day on which a child came back from their last time missing, where the list speaks of as many in the year as are held. */
function lastReturn({ row, child, asAt }: Told): Day | undefined {
  const isMissing = ({ kind, startedOn }: MissingIncident): boolean =>
    kind !== 'A' && startedOn >= firstOfMonthsTo(asAt, 12) && startedOn <= asAt
  const inYear = child.missing.filter(isMissing)
  const { endedOn } = inYear.at(-1) ?? {}
  if (row.missingInYear !== undefined && row.missingInYear !== inYear.length) return undefined
  return endedOn !== undefined && endedOn <= asAt ? endedOn : undefined
}

/** Whether a row is of a child who had ceased to be looked after by the end of its day. */
const hasLeft = ({ row, asAt }: Told): boolean => row.endedOn !== undefined && day(row.endedOn as IsoDate) <= asAt

/**
 * What a row says instead of what is held. What was recorded by hand or by a return stands; what an earlier list gave gives
 * way: as a new version where it is of the same day or the same thing, else by what is known from now on.
 */
function insteadOf(
  { child, asAt }: Told,
  type: string,
  held: Item | undefined,
  body: Fact['body'],
  isOneThing = false,
): readonly Fact[] {
  if (held === undefined) return [{ type, body }]
  const entry = entryOf(child, type, held)
  if (entry === undefined || !isFromAnnexA(entry)) return []
  const isSameDay = (entry.body.knownOn ?? entry.body.fromOn) === isoOf(asAt)
  return [isOneThing || isSameDay ? { type, record: entry.record, body } : { type, body }]
}

const entryOf = ({ casework }: Journey, type: string, { entry }: Item): JourneyEntry | undefined =>
  casework.get(type)?.find(({ id }) => id === entry)

import { type Day, dayInWords } from '#core/dates.ts'
import type { PeerChallenge, PeerDocument } from './challenges.ts'
import { isSameLine } from './lines.ts'

/** Something without which a peer challenge is not ready to begin. */
export interface Missing {
  readonly of: 'scope' | 'team' | 'documents' | 'timetable'
  readonly says: string
  /** True for a document that was due before the day. */
  readonly isLate: boolean
  /** The record in which it is put right; absent where one is to be made. */
  readonly record?: number
}

/** What is missing at the end of a day before a challenge can begin, in the order in which it is prepared. */
export function missingBefore(challenge: PeerChallenge, on: Day): readonly Missing[] {
  const { lines, sponsor, selfAssessment, team, documents, sessions } = challenge
  const inScope = (says: string): Missing => ({ of: 'scope', says, isLate: false, record: challenge.record })
  const without = (of: Missing['of'], says: string): Missing => ({ of, says, isLate: false })
  return [
    ...(lines.length === 0 ? [inScope('No line of enquiry is named')] : []),
    ...(sponsor === undefined ? [inScope('Nobody in the council is named as sponsor')] : []),
    ...(selfAssessment === undefined ? [inScope('The self-assessment is not written')] : []),
    ...(team.length === 0 ? [without('team', 'Nobody is in the team')] : []),
    ...(team.length > 0 && !team.some(({ part }) => part === 'lead') ? [without('team', 'Nobody leads the team')] : []),
    ...(documents.length === 0 ? [without('documents', 'No document is asked for')] : []),
    ...documents.flatMap(document => missingOf(document, on)),
    ...(sessions.length === 0 ? [without('timetable', 'Nothing is on the timetable')] : uncovered(challenge)),
  ]
}

function missingOf({ record, what, owner, dueOn, receivedOn, missing }: PeerDocument, on: Day): readonly Missing[] {
  const from = owner === undefined ? '' : `, from ${owner}`
  if (receivedOn === undefined || receivedOn > on) {
    const due = dueOn === undefined ? '' : `, due on ${dayInWords(dueOn)}`
    return [{ of: 'documents', says: `${what}${from}${due}`, isLate: dueOn !== undefined && dueOn < on, record }]
  }
  return missing === undefined
    ? []
    : [{ of: 'documents', says: `${what} came without: ${missing}`, isLate: false, record }]
}

/** Lines that no session speaks to, days without a session, and sessions with nobody in them. */
function uncovered({ lines, sessions, fromOn, toOn }: PeerChallenge): readonly Missing[] {
  const days = fromOn === undefined || toOn === undefined ? [] : daysFrom(fromOn, toOn)
  return [
    ...lines
      .filter(({ line }) => !sessions.some(session => session.lines.some(one => isSameLine(one, line))))
      .map(({ line }) => ({ of: 'timetable' as const, says: `No session is about ${line}`, isLate: false })),
    ...days
      .filter(day => !sessions.some(({ on }) => on === day))
      .map(day => ({ of: 'timetable' as const, says: `Nothing is planned for ${dayInWords(day)}`, isLate: false })),
    ...sessions
      .filter(({ kind, people }) => people === undefined && kind !== 'data' && kind !== 'document')
      .map(({ record, what }) => ({
        of: 'timetable' as const,
        says: `Who is there is not said of: ${what}`,
        isLate: false,
        record,
      })),
  ]
}

/** A challenge lasts days: one that is said to last longer than a month is looked at for its first month. */
const MOST_DAYS = 31

const daysFrom = (first: Day, last: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, Math.min(last - first + 1, MOST_DAYS)) }, (_, i) => first + i)

import { type Day, day, dayInWords, isIsoDate } from '#core/dates.ts'
import type { Body, Entry } from '#core/entry.ts'
import type { Fault } from '#core/records/checks.ts'
import { cutShort } from '#core/wording.ts'
import { isSameLine, linesSaid } from './lines.ts'

type Other = Pick<Entry, 'type' | 'body'>
type Faults = (record: Body, others: readonly Other[]) => readonly Fault[]

/** The challenge that a record names, of those that there are; undefined where there is none such. */
const challengeOf = ({ challenge }: Body, others: readonly Other[]): Body | undefined =>
  others.find(({ type, body }) => type === 'peer-challenge' && body.reference === challenge)?.body

const isIn = (line: string, challenge: Body): boolean => linesSaid(challenge).some(one => isSameLine(one.line, line))

const notInScope = (line: string, challenge: Body): string => {
  const lines = linesSaid(challenge).map(({ line }) => line)
  return `“${cutShort(line)}” is no line of enquiry of ${challenge.reference}. Its lines are: ${lines.join('; ')}`
}

/** Two lines with one name cannot be told apart, and a challenge is not compared with itself. */
export const faultsOfChallenge: Faults = record => {
  const lines = linesSaid(record)
  const twice = lines.flatMap(({ line }, i): readonly Fault[] =>
    lines.slice(0, i).some(before => isSameLine(before.line, line))
      ? [{ path: ['lines', i, 'line'], says: `Lines of enquiry, ${i + 1}: “${cutShort(line)}” stands above already` }]
      : [],
  )
  const isOfItself = record.comparedWith !== undefined && record.comparedWith === record.reference
  return [
    ...twice,
    ...(isOfItself ? [{ path: ['comparedWith'] as const, says: 'Choose an earlier challenge, not this one' }] : []),
  ]
}

/** A document is for a line that the challenge has. */
export const faultsOfLine: Faults = (record, others) => {
  const challenge = challengeOf(record, others)
  const { line } = record
  return challenge && typeof line === 'string' && line !== '' && !isIn(line, challenge)
    ? [{ path: ['line'], says: notInScope(line, challenge) }]
    : []
}

/** A session is on one of the challenge's days, both of which count, ends after it begins, and is for lines that the challenge has. */
export const faultsOfSession: Faults = (record, others) => {
  const challenge = challengeOf(record, others)
  const [starts, ends] = [timeIn(record.startsAt), timeIn(record.endsAt)]
  const isTime = (name: 'startsAt' | 'endsAt', title: string): readonly Fault[] =>
    record[name] === undefined || timeIn(record[name]) !== undefined
      ? []
      : [{ path: [name], says: `${title} must be a time, such as 09:30` }]
  return [
    ...(challenge ? faultsOfDay(record, challenge) : []),
    ...isTime('startsAt', 'From'),
    ...isTime('endsAt', 'To'),
    ...(starts !== undefined && ends !== undefined && ends <= starts
      ? [{ path: ['endsAt'] as const, says: 'To must be after the time in ‘From’' }]
      : []),
    ...(challenge ? faultsOfLines(record, challenge) : []),
  ]
}

/** A note speaks to lines that the challenge has, and is from a session of the same challenge. */
export const faultsOfEvidence: Faults = (record, others) => {
  const challenge = challengeOf(record, others)
  const session = others.find(({ type, body }) => type === 'peer-session' && body.reference === record.session)?.body
  const isOfAnother = session !== undefined && session.challenge !== record.challenge
  return [
    ...(challenge ? faultsOfLines(record, challenge) : []),
    ...(isOfAnother
      ? [
          {
            path: ['session'] as const,
            says: `${record.session} is a session of ${session.challenge}: choose one of this challenge`,
          },
        ]
      : []),
  ]
}

/** A finding rests on notes of its own challenge, each once. */
export const faultsOfFinding: Faults = (record, others) => {
  const rows = Array.isArray(record.evidence) ? (record.evidence as readonly Body[]) : []
  return rows.flatMap(({ note }, i): readonly Fault[] => {
    const its = others.find(({ type, body }) => type === 'peer-evidence' && body.reference === note)?.body
    const at = ['evidence', i, 'note'] as const
    const nth = `Evidence notes that it rests on, ${i + 1}`
    if (note !== undefined && rows.slice(0, i).some(before => before.note === note))
      return [{ path: at, says: `${nth}: ${note} stands above already` }]
    return its === undefined || its.challenge === record.challenge
      ? []
      : [{ path: at, says: `${nth}: ${note} is a note of ${its.challenge}` }]
  })
}

/** Access opens a sample only where the challenge has it in its scope. */
export const faultsOfAccess: Faults = (record, others) => {
  const challenge = challengeOf(record, others)
  if (!challenge || record.opens !== 'sample' || record.sample === undefined) return []
  const samples = Array.isArray(challenge.samples) ? (challenge.samples as readonly Body[]) : []
  return samples.some(({ sample }) => sample === record.sample)
    ? []
    : [{ path: ['sample'], says: `${record.sample} is not in the scope of ${challenge.reference}: add it there first` }]
}

function faultsOfDay({ on }: Body, challenge: Body): readonly Fault[] {
  const [its, from, to] = [dayIn(on), dayIn(challenge.fromOn), dayIn(challenge.toOn)]
  if (its === undefined || from === undefined || to === undefined || (its >= from && its <= to)) return []
  const days = from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`
  return [{ path: ['on'], says: `Day must be one of the challenge’s days: ${challenge.reference} is on site ${days}` }]
}

const faultsOfLines = (record: Body, challenge: Body): readonly Fault[] =>
  linesSaid(record).flatMap(({ line, place }): readonly Fault[] =>
    isIn(line, challenge) ? [] : [{ path: ['lines', place, 'line'], says: notInScope(line, challenge) }],
  )

const dayIn = (value: unknown): Day | undefined =>
  typeof value === 'string' && isIsoDate(value) ? day(value) : undefined

/** Minutes after midnight; undefined for what is no time of the day. */
const timeIn = (value: unknown): number | undefined => {
  const [, hours, minutes] = typeof value === 'string' ? (/^(\d{1,2})[:.](\d{2})$/.exec(value.trim()) ?? []) : []
  if (hours === undefined || minutes === undefined) return undefined
  return Number(hours) < 24 && Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : undefined
}

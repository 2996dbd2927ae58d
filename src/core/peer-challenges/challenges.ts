import { type Recommendation, recommendationsIn, type ToldOfAction } from '#core/actions/actions.ts'
import { type Day, day, isIsoDate } from '#core/dates.ts'
import { type Body, standing } from '#core/entry.ts'
import { linesSaid } from './lines.ts'

/** What evidence is drawn from. */
export type SourceKind = 'interview' | 'focus-group' | 'case-audit' | 'observation' | 'data' | 'document'

export type Way = 'strength' | 'consideration'

export interface LineOfEnquiry {
  readonly line: string
  readonly asks?: string
  /** What the challenge before called the line that it follows; absent where it is called the same or is new. */
  readonly follows?: string
}

export interface TeamMember {
  readonly record: number
  readonly name: string
  readonly job?: string
  readonly from?: string
  readonly part?: string
}

export interface PeerDocument {
  readonly record: number
  readonly what: string
  /** Absent where it is for every line of enquiry. */
  readonly line?: string
  readonly owner?: string
  readonly dueOn?: Day
  /** Absent until it has come. */
  readonly receivedOn?: Day
  /** What is missing from it; absent where nothing is. */
  readonly missing?: string
  /** What its attachment is known by; absent where it is not attached. */
  readonly file?: string
}

export interface PeerSession {
  readonly record: number
  readonly reference?: string
  readonly on?: Day
  readonly startsAt?: string
  readonly endsAt?: string
  readonly kind?: SourceKind
  readonly what: string
  readonly people?: string
  readonly howMany?: number
  readonly peers?: string
  readonly where?: string
  readonly lines: readonly string[]
}

export interface EvidenceNote {
  readonly record: number
  readonly reference?: string
  readonly on?: Day
  readonly note: string
  readonly way?: Way
  readonly lines: readonly string[]
  /** The reference of the session that it is from. */
  readonly session?: string
  /** Absent where only the session says it. */
  readonly kind?: SourceKind
  readonly from?: string
}

export interface PeerFinding {
  readonly record: number
  readonly reference?: string
  readonly way?: Way
  readonly says: string
  readonly isHeadline: boolean
  /** A line of enquiry, or a theme that came up beside them. */
  readonly theme: string
  /** The references of the notes that it rests on. */
  readonly evidence: readonly string[]
}

/** A peer challenge with all that is recorded of it. */
export interface PeerChallenge {
  /** The number of the record's first entry. */
  readonly record: number
  /** Absent where nothing can refer to it. */
  readonly reference?: string
  readonly title: string
  readonly madeBy?: string
  /** The first day on site; it counts. */
  readonly fromOn?: Day
  /** The last day on site; it counts. */
  readonly toOn?: Day
  readonly about?: string
  readonly lines: readonly LineOfEnquiry[]
  readonly sponsor?: string
  readonly selfAssessment?: string
  /** The references of the samples for audit in its scope. */
  readonly samples: readonly string[]
  /** The reference of the challenge before it. */
  readonly comparedWith?: string
  readonly team: readonly TeamMember[]
  /** By the day they are due. */
  readonly documents: readonly PeerDocument[]
  /** The timetable, in its order. */
  readonly sessions: readonly PeerSession[]
  /** Oldest first. */
  readonly notes: readonly EvidenceNote[]
  readonly findings: readonly PeerFinding[]
  readonly recommendations: readonly Recommendation[]
}

/** Every peer challenge that stands, of entries about the authority in the order of the ledger: the one on site last comes first. */
export function peerChallengesIn(entries: readonly ToldOfAction[]): readonly PeerChallenge[] {
  const stands = standing(entries.filter(({ type }) => type.startsWith('peer-')))
  const recommendations = recommendationsIn(entries)
  return stands
    .filter(({ type }) => type === 'peer-challenge')
    .map(({ record, body }): PeerChallenge => {
      const reference = text(body.reference)
      const its = <T>(type: string, read: (record: number, body: Body) => T): readonly T[] =>
        stands
          .filter(entry => entry.type === type && reference !== undefined && entry.body.challenge === reference)
          .map(entry => read(entry.record, entry.body))
      return {
        record,
        ...words(body, ['reference', 'madeBy', 'about', 'sponsor', 'selfAssessment', 'comparedWith']),
        title: text(body.title) ?? 'A peer challenge',
        ...days(body, ['fromOn', 'toOn']),
        lines: linesSaid(body).map(({ place, ...line }) => line),
        samples: valuesIn(body.samples, 'sample'),
        team: its('peer-team-member', teamMember),
        documents: its('peer-document', peerDocument).toSorted((a, b) => (a.dueOn ?? 0) - (b.dueOn ?? 0)),
        sessions: its('peer-session', session).toSorted(byTime),
        notes: its('peer-evidence', note).toSorted((a, b) => (a.on ?? 0) - (b.on ?? 0) || a.record - b.record),
        findings: its('peer-finding', finding),
        recommendations: recommendations.filter(({ challenge }) => reference !== undefined && challenge === reference),
      }
    })
    .toSorted((a, b) => (b.fromOn ?? 0) - (a.fromOn ?? 0) || b.record - a.record)
}

const teamMember = (record: number, body: Body): TeamMember => ({
  record,
  name: text(body.name) ?? '',
  ...words(body, ['job', 'from', 'part']),
})

const peerDocument = (record: number, body: Body): PeerDocument => ({
  record,
  what: text(body.what) ?? 'A document',
  ...words(body, ['line', 'owner', 'missing', 'file']),
  ...days(body, ['dueOn', 'receivedOn']),
})

const session = (record: number, body: Body): PeerSession => ({
  record,
  what: text(body.what) ?? 'A session',
  ...words(body, ['reference', 'startsAt', 'endsAt', 'kind', 'people', 'peers', 'where']),
  ...days(body, ['on']),
  ...(typeof body.howMany === 'number' && { howMany: body.howMany }),
  lines: linesSaid(body).map(({ line }) => line),
})

const note = (record: number, body: Body): EvidenceNote => ({
  record,
  note: text(body.note) ?? '',
  ...words(body, ['reference', 'way', 'session', 'kind', 'from']),
  ...days(body, ['on']),
  lines: linesSaid(body).map(({ line }) => line),
})

const finding = (record: number, body: Body): PeerFinding => ({
  record,
  says: text(body.says) ?? '',
  ...words(body, ['reference', 'way']),
  isHeadline: body.isHeadline === true,
  theme: text(body.theme) ?? 'Without a theme',
  evidence: valuesIn(body.evidence, 'note'),
})

const byTime = (a: PeerSession, b: PeerSession): number =>
  (a.on ?? 0) - (b.on ?? 0) || clock(a).localeCompare(clock(b)) || a.record - b.record

/** A time so that texts are in the order of times: 9.30 is before 10:00. */
const clock = ({ startsAt = '' }: PeerSession): string => startsAt.trim().replace('.', ':').padStart(5, '0')

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const valuesIn = (rows: unknown, name: string): readonly string[] =>
  (Array.isArray(rows) ? (rows as readonly Body[]) : []).flatMap(row => text(row[name]) ?? [])

/** The fields of a record that say something, as its schema accepted them. */
const words = (body: Body, names: readonly string[]): Readonly<Record<string, never>> =>
  Object.fromEntries(names.flatMap(name => (text(body[name]) === undefined ? [] : [[name, body[name] as never]])))

const days = (body: Body, names: readonly string[]): Readonly<Record<string, Day>> =>
  Object.fromEntries(
    names.flatMap(name => {
      const value = body[name]
      return typeof value === 'string' && isIsoDate(value) ? [[name, day(value)]] : []
    }),
  )

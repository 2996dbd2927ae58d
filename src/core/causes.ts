import { collectionYearName, type Day, dayInWords } from './dates.ts'
import type { Body, Entry } from './entry.ts'
import { ownDayOf } from './recorded-from.ts'
import type { AnyRecordType } from './records/record.ts'
import type { Cause, CauseKind } from './restated.ts'

/** An entry with what the ledger knows of how it came. */
export interface LedgerEntry extends Entry {
  readonly batch: number
  readonly recordedBy?: string
  readonly reason?: string
}

/** What an entry about a child is told from. */
export interface Telling {
  readonly types: ReadonlyMap<string, AnyRecordType>
  /** The day on which the figures were published: what is about it or a day before came late. */
  readonly publishedOn: Day
  /** The entries that moved a record from one child to another. */
  readonly moved: ReadonlySet<number>
}

/** An entry about a child as a cause; `last` is what the record said before, absent for a new one. */
export function causeOfChild(
  entry: LedgerEntry,
  last: Body | undefined,
  { types, publishedOn, moved }: Telling,
): Cause {
  const type = types.get(entry.type)
  const on = ownDayOf(type?.datedBy, entry.kind === 'statement' ? entry.body : (last ?? {}))
  return {
    ...told(entry),
    kind: kindOf(entry, last, on, publishedOn, moved),
    says: inWords(type?.title ?? entry.type, on, entry.standing),
    child: entry.subject,
  }
}

function kindOf(
  { id, kind }: LedgerEntry,
  last: Body | undefined,
  on: Day | undefined,
  publishedOn: Day,
  moved: ReadonlySet<number>,
): CauseKind {
  if (moved.has(id)) return 'merge'
  if (kind !== 'statement') return kind
  if (last !== undefined) return 'correction'
  return on === undefined || on <= publishedOn ? 'late-entry' : 'new-entry'
}

function inWords(title: string, on: Day | undefined, standing: number): string {
  if (on !== undefined) return `${title} of ${dayInWords(on)}`
  return standing > 0 ? `${title}, ${collectionYearName(standing)}` : title
}

const OF_AUTHORITY: Readonly<Record<string, CauseKind>> = {
  'standard-setting': 'definition',
  'care-leaver-setting': 'definition',
  'recording-start': 'recording',
  target: 'target',
  'small-number-setting': 'target',
  'entered-figure': 'entered-figure',
  'population-estimate': 'population',
  worker: 'staff',
  'fostering-household': 'household',
}

/** Whether an entry about the authority can change a figure by itself: all others are taken in at once, in the end. */
export const bearsOnFigures = ({ type }: Pick<LedgerEntry, 'type'>): boolean => OF_AUTHORITY[type] !== undefined

/** An entry about the authority itself as a cause. Staff are not named. */
export function causeOfAuthority(entry: LedgerEntry, last: Body | undefined, types: Telling['types']): Cause {
  const type = types.get(entry.type)
  const kind = OF_AUTHORITY[entry.type] ?? 'other'
  const said = entry.kind === 'statement' ? entry.body : (last ?? {})
  const summary = type === undefined || kind === 'staff' ? (type?.title ?? entry.type) : type.summary(said)
  return { ...told(entry), kind, says: entry.kind === 'statement' ? summary : `${summary}: withdrawn` }
}

const told = ({
  id,
  type,
  recordedOn,
  recordedBy,
  reason,
}: LedgerEntry): Pick<Cause, 'entry' | 'type' | 'recordedOn'> => ({
  entry: id,
  type,
  recordedOn,
  ...(recordedBy !== undefined && { recordedBy }),
  ...(reason !== undefined && { reason }),
})

/**
 * The entries that moved a record from one child to another, such as when one child was known under two identifiers: in
 * one batch withdrawn of the one and said, word for word, of the other.
 */
export function movedBetween(entries: readonly LedgerEntry[]): ReadonlySet<number> {
  const withdrawals = entries.filter(({ kind }) => kind === 'withdrawal')
  const records = new Set(withdrawals.map(({ record }) => record))
  const batches = new Set(withdrawals.map(({ batch }) => batch))
  const concerned = entries.filter(its => records.has(its.record) || batches.has(its.batch)).sort((a, b) => a.id - b.id)
  const lastSaid = new Map<number, Body>()
  const withdrawn = new Map<string, LedgerEntry>()
  for (const entry of concerned) {
    const said = lastSaid.get(entry.record)
    if (entry.kind === 'withdrawal' && said) withdrawn.set(wordsOf(entry, said), entry)
    if (entry.kind === 'statement') lastSaid.set(entry.record, entry.body)
  }
  const moved = new Set<number>()
  for (const entry of concerned) {
    if (entry.kind !== 'statement' || entry.id !== entry.record || !batches.has(entry.batch)) continue
    const from = withdrawn.get(wordsOf(entry, entry.body))
    if (from && from.subject !== entry.subject) moved.add(from.id).add(entry.id)
  }
  return moved
}

const wordsOf = ({ batch, type }: LedgerEntry, body: Body): string =>
  JSON.stringify([batch, type, Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))])

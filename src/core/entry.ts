import type { Instant } from './dates.ts'

/** What a record says, field by field, as its record type's schema accepted it. */
export type Body = Readonly<Record<string, unknown>>

/**
 * One recorded version of one record. Never updated, never deleted: a correction or a withdrawal is a new entry.
 *
 * A `statement` says what the record is. An `absence` says that a return, sent again, no longer has the record.
 * A `withdrawal` says that the record should never have been: it needs a reason.
 */
export interface Entry {
  /** Its place in the ledger: later entries have higher numbers. */
  readonly id: number
  /** The id of the record's first entry. */
  readonly record: number
  /** The id of the record type. */
  readonly type: string
  /** The reference of the child it is about. */
  readonly subject: string
  readonly kind: 'statement' | 'absence' | 'withdrawal'
  /** The year that the return which says it ends in; 0 for what no return says. */
  readonly standing: number
  readonly body: Body
  readonly recordedOn: Instant
}

/**
 * What stands, of the entries about one subject in the order of the ledger: for each record the newest statement of the
 * latest return that has it. A later year's return therefore supersedes an earlier one, whichever was recorded first.
 */
export function standing<E extends Pick<Entry, 'record' | 'kind' | 'standing'>>(entries: Iterable<E>): readonly E[] {
  const records = new Map<number, E | Map<number, E>>()
  for (const entry of entries) {
    const before = records.get(entry.record)
    if (before === undefined && entry.kind === 'statement') records.set(entry.record, entry)
    else if (before !== undefined) records.set(entry.record, after(before, entry))
  }
  const found: E[] = []
  for (const record of records.values()) {
    if (!(record instanceof Map)) found.push(record)
    else if (record.size > 0) found.push(record.get(Math.max(...record.keys()))!)
  }
  return found
}

/** Nearly every record has one statement a return, so a map is made only for those that have more. */
function after<E extends Pick<Entry, 'kind' | 'standing'>>(before: E | Map<number, E>, entry: E): E | Map<number, E> {
  if (entry.kind === 'withdrawal') return new Map()
  if (!(before instanceof Map) && entry.kind === 'statement' && before.standing === entry.standing) return entry
  const statements = before instanceof Map ? before : new Map([[before.standing, before]])
  if (entry.kind === 'statement') statements.set(entry.standing, entry)
  else statements.delete(entry.standing)
  return statements
}

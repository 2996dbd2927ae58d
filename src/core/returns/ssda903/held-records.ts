import type { Body, Entry } from '#core/entry.ts'
import { identityOf } from './row.ts'
import type { ReturnTable } from './table.ts'

/** An entry of a return as an import compares it. The line is 0 where no file says it. */
export type HeldEntry = Entry & { readonly childId: string; readonly line: number }

/** What one year's return says of a record. */
interface Statement {
  readonly body: Body
  readonly line: number
  /** What its file said, where someone has corrected that since. */
  readonly file?: Body
}

/** A record of a return, in the ledger or about to be: known by its id, or by the place of its first entry in the batch. */
export interface HeldRecord {
  readonly known: { readonly record: number } | { readonly sameRecordAs: number }
  readonly childId: string
  /** By the year that each return ends in. */
  readonly statements: Map<number, Statement>
}

/** The records of one table, found by year and identity. */
export interface HeldTable {
  /** Those that a year's return has, by identity, in the order of the ledger. */
  readonly inYear: (year: number) => ReadonlyMap<string, readonly HeldRecord[]>
  /** The years whose returns have any, ascending. */
  readonly years: () => readonly number[]
  /** Makes a statement about a record, in place of what that year's return said of it before. */
  readonly state: (record: HeldRecord, year: number, statement: Statement) => void
  /** Takes a record out of a year's return. */
  readonly remove: (record: HeldRecord, year: number) => void
}

const NONE: ReadonlyMap<string, readonly HeldRecord[]> = new Map()

/** The records of a table that stand, from all entries of its type in the order of the ledger. */
export function heldTable(table: ReturnTable, entries: Iterable<HeldEntry>): HeldTable {
  const byYear = new Map<number, Map<string, HeldRecord[]>>()
  const index = (record: HeldRecord, year: number, body: Body): void => {
    let identities = byYear.get(year)
    if (!identities) byYear.set(year, (identities = new Map()))
    const identity = identityOf(table, record.childId, body)
    const same = identities.get(identity)
    if (same) same.push(record)
    else identities.set(identity, [record])
  }
  for (const record of recordsOf(entries))
    for (const [year, { body }] of record.statements) if (year !== 0) index(record, year, body)
  return {
    inYear: year => byYear.get(year) ?? NONE,
    years: () => [...byYear.keys()].sort((a, b) => a - b),
    state: (record, year, statement) => {
      const before = record.statements.get(year)
      if (before) {
        const same = byYear.get(year)!.get(identityOf(table, record.childId, before.body))!
        same.splice(same.indexOf(record), 1)
      }
      record.statements.set(year, statement)
      index(record, year, statement.body)
    },
    remove: (record, year) => {
      const { body } = record.statements.get(year)!
      const same = byYear.get(year)!.get(identityOf(table, record.childId, body))!
      same.splice(same.indexOf(record), 1)
      record.statements.delete(year)
    },
  }
}

function recordsOf(entries: Iterable<HeldEntry>): Iterable<HeldRecord> {
  const records = new Map<number, HeldRecord>()
  for (const entry of entries) {
    let record = records.get(entry.record)
    if (!record) {
      record = { known: { record: entry.record }, childId: entry.childId, statements: new Map() }
      records.set(entry.record, record)
    }
    if (entry.kind === 'withdrawal') record.statements.clear()
    else if (entry.kind === 'absence') record.statements.delete(entry.standing)
    else record.statements.set(entry.standing, statementOf(entry, record.statements.get(entry.standing)))
  }
  return records.values()
}

function statementOf({ body, line }: HeldEntry, before: Statement | undefined): Statement {
  if (line > 0 || !before) return { body, line }
  return { body, line: before.line, file: before.file ?? before.body }
}

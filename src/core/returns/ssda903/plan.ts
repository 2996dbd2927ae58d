import { collectionYearName } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { HeldRecord, HeldTable } from './held-records.ts'
import { matchRows } from './matching.ts'
import type { Row } from './row.ts'
import type { ReturnTable } from './table.ts'

/** One table of one year's return, as its file brings it. */
export interface BroughtTable {
  readonly table: ReturnTable
  readonly year: number
  /** Place in the batch's files. */
  readonly file: number
  readonly rows: readonly Row[]
}

/** An entry that an import adds. */
export interface PlannedEntry {
  /** The record that it is a new version of, or the place of the entry of this import that begins the record; neither for a new record. */
  readonly record?: number
  readonly sameRecordAs?: number
  readonly type: string
  readonly childId: string
  readonly kind: 'statement' | 'absence'
  readonly standing: number
  readonly body: Body
  readonly file: number
  readonly line?: number
  readonly reason?: string
}

/** What became of the rows of one table of one year. */
export interface Outcome {
  readonly added: number
  readonly unchanged: number
  readonly absent: number
}

/**
 * What an import adds to the ledger, the years in ascending order, and what became of each table. The records held are
 * brought up to date, so that a later year finds what an earlier one of the same import said.
 */
export function planImport(
  brought: readonly BroughtTable[],
  heldOf: (table: ReturnTable) => HeldTable,
): { entries: readonly PlannedEntry[]; outcomes: ReadonlyMap<BroughtTable, Outcome> } {
  const entries: PlannedEntry[] = []
  const outcomes = new Map<BroughtTable, Outcome>()
  for (const each of [...brought].sort((a, b) => a.year - b.year))
    outcomes.set(each, planTable(each, heldOf(each.table), entries))
  return { entries, outcomes }
}

function planTable(brought: BroughtTable, held: HeldTable, entries: PlannedEntry[]): Outcome {
  const { table, year, file, rows } = brought
  const matches = matchRows(table, year, rows, held)
  const common = { type: table.record, standing: year, file }
  let unchanged = 0
  for (const [i, match] of matches.rows.entries()) {
    const { childId, body, line } = rows[i]!
    if (match.is === 'unchanged') {
      unchanged++
      continue
    }
    const record: HeldRecord =
      match.is === 'stated' ? match.record : { known: { sameRecordAs: entries.length }, childId, statements: new Map() }
    const known = match.is === 'stated' ? match.record.known : {}
    entries.push({ ...known, ...common, childId, kind: 'statement', body, line })
    held.state(record, year, { body, line })
  }
  for (const record of matches.gone) {
    const reason = `The return of ${collectionYearName(year)}, as sent again, no longer has it.`
    entries.push({ ...record.known, ...common, childId: record.childId, kind: 'absence', body: {}, reason })
    held.remove(record, year)
  }
  return { added: rows.length - unchanged, unchanged, absent: matches.gone.length }
}

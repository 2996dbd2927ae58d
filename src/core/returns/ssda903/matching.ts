import type { HeldRecord, HeldTable } from './held-records.ts'
import { pairLeftOpen, pairRedated } from './redated-episodes.ts'
import { type Row, saysTheSame } from './row.ts'
import type { ReturnTable } from './table.ts'

/** What becomes of a row: what this year's return said already, another statement of a record, or a new record. */
type Match =
  | { readonly is: 'unchanged'; readonly record: HeldRecord }
  | { readonly is: 'stated'; readonly record: HeldRecord }
  | { readonly is: 'new' }

export interface Matches {
  /** For each row, in its order. */
  readonly rows: readonly Match[]
  /** Records that this year's return had and the rows no longer have. */
  readonly gone: readonly HeldRecord[]
}

/**
 * Which record each row of one table of one year's return is. In this order: what this year's return says already; the
 * same record said otherwise; a record that other years' returns have; for episodes, one whose start was corrected.
 */
export function matchRows(table: ReturnTable, year: number, rows: readonly Row[], held: HeldTable): Matches {
  const matches: (Match | undefined)[] = rows.map(() => undefined)
  const mine = held.inYear(year)
  const claimed = new Set<HeldRecord>()
  const open = (): readonly number[] => [...matches.keys()].filter(i => matches[i] === undefined)
  const claim = (i: number, record: HeldRecord, is: 'unchanged' | 'stated'): void => {
    matches[i] = { is, record }
    claimed.add(record)
  }
  const unclaimed = (records: readonly HeldRecord[] | undefined): readonly HeldRecord[] =>
    records?.filter(record => !claimed.has(record)) ?? []

  if (mine.size > 0) {
    for (const i of open()) {
      const row = rows[i]!
      const same = unclaimed(mine.get(row.identity)).find(record => isUnchanged(table, record, year, row))
      if (same) claim(i, same, 'unchanged')
    }
    for (const i of open()) {
      const [record] = unclaimed(mine.get(rows[i]!.identity))
      if (record) claim(i, record, 'stated')
    }
  }
  const gone = (): readonly HeldRecord[] => [...mine.values()].flat().filter(record => !claimed.has(record))
  if (table.name === 'Episodes')
    for (const [i, record] of pairRedated(year, rows, open(), gone())) claim(i, record, 'stated')
  const left = gone()

  if (table.eachYear === 'the same record') {
    const others = nearestFirst(held.years(), year).map(other => held.inYear(other))
    for (const i of others.length > 0 ? open() : []) {
      for (const other of others) {
        const record = unclaimed(other.get(rows[i]!.identity)).find(r => !r.statements.has(year))
        if (!record) continue
        claim(i, record, 'stated')
        break
      }
    }
    if (table.name === 'Episodes')
      for (const [i, record] of pairLeftOpen(year, rows, open(), held, claimed)) claim(i, record, 'stated')
  }
  return { rows: matches.map(match => match ?? { is: 'new' }), gone: left }
}

/** A row that says what its file said before is unchanged even where someone has corrected the record since. */
function isUnchanged(table: ReturnTable, record: HeldRecord, year: number, { body }: Row): boolean {
  const said = record.statements.get(year)!
  return saysTheSame(table, said.body, body) || (said.file !== undefined && saysTheSame(table, said.file, body))
}

/** The years before, the latest first, and then the years after. */
const nearestFirst = (years: readonly number[], year: number): readonly number[] => [
  ...years.filter(y => y < year).reverse(),
  ...years.filter(y => y > year),
]

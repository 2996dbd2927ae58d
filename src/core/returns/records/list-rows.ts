import type { Body } from '#core/entry.ts'
import type { RecordField } from '#core/records/record-fields.ts'
import { folded } from '#core/returns/annex-a/spelling.ts'
import { isEqual } from './equal.ts'
import type { Places } from './places.ts'

/** A row of a list in a record. */
export type ListRow = Readonly<Record<string, unknown>>

/** What a file has columns for of a list of rows. */
export interface ListInFile {
  readonly list: RecordField
  /** The fields of a row that it has columns for, without the one that a row is known by where each value has its own column. */
  readonly fields: readonly string[]
  /** The values of what rows are known by that have columns of their own. */
  readonly keys: readonly string[]
}

/** The lists of rows that the columns of a file fill. */
export function listsIn({ columns }: Pick<Places, 'columns'>): readonly ListInFile[] {
  const lists = new Map(columns.flatMap(({ of }) => (of.inRow ? [[of.inRow.list.name, of.inRow.list] as const] : [])))
  return [...lists.values()].map(list => {
    const its = columns.flatMap(({ of }) => (of.inRow?.list.name === list.name ? [of.inRow] : []))
    return {
      list,
      fields: [...new Set(its.map(({ field }) => field))],
      keys: [...new Set(its.flatMap(({ key }) => key ?? []))],
    }
  })
}

export const rowsIn = (body: Body | undefined, { list }: ListInFile): readonly ListRow[] =>
  (body?.[list.name] as readonly ListRow[] | undefined) ?? []

/**
 * Which row of a record each row of a file is: one that says the same in all that the file has columns for, or else one that
 * is known by the same. Each is one row's at most.
 */
export function partners(
  its: ListInFile,
  said: readonly ListRow[],
  among: readonly ListRow[],
): ReadonlyMap<ListRow, ListRow> {
  const knownBy = its.list.meta.knownBy ?? ''
  const found = new Map<ListRow, ListRow>()
  const taken = new Set<ListRow>()
  const isKnownBy = (a: ListRow, b: ListRow): boolean =>
    typeof a[knownBy] === 'string' && typeof b[knownBy] === 'string' && folded(a[knownBy]) === folded(b[knownBy])
  for (const isIt of [(a: ListRow, b: ListRow) => isSameKey(its, a, b) && isSameRow(its, a, b), isKnownBy])
    for (const row of said) {
      const other = found.has(row) ? undefined : among.find(each => !taken.has(each) && isIt(row, each))
      if (!other) continue
      taken.add(other)
      found.set(row, other)
    }
  return found
}

const isSameRow = ({ fields }: ListInFile, a: ListRow, b: ListRow | undefined): boolean =>
  b !== undefined && fields.every(field => isEqual(a[field], b[field]))

/** Where each value has columns of its own, the value is no column, and tells rows apart all the same. */
const isSameKey = ({ list, keys }: ListInFile, a: ListRow, b: ListRow): boolean =>
  keys.length === 0 || a[list.meta.knownBy!] === b[list.meta.knownBy!]

/** Whether a file's rows of a list are all in a record already; what people recorded may say more than the file. */
export function saysSameRows(its: ListInFile, said: readonly ListRow[], held: readonly ListRow[], isFromFile: boolean) {
  const found = partners(its, said, held)
  const isSaid = said.every(row => {
    const other = found.get(row)
    return (
      other !== undefined &&
      (isFromFile
        ? isSameRow(its, row, other)
        : its.fields.every(f => row[f] === undefined || isEqual(row[f], other[f])))
    )
  })
  return isSaid && (!isFromFile || emptied(its, said, held).length === 0)
}

/** The rows whose own columns a file has and leaves blank, though it said something in them before. */
const emptied = ({ list, keys, fields }: ListInFile, said: readonly ListRow[], before: readonly ListRow[]) => {
  const knownBy = list.meta.knownBy ?? ''
  return before.filter(
    row =>
      keys.includes(String(row[knownBy])) &&
      !said.some(other => other[knownBy] === row[knownBy]) &&
      fields.some(field => field !== knownBy && row[field] !== undefined),
  )
}

export interface Held {
  /** What stands. */
  readonly stands: readonly ListRow[]
  /** What a file last said. */
  readonly fromFile: readonly ListRow[]
}

/**
 * The rows of a list once a file is taken in. What the file has columns for is as it says, unless it only repeats what it
 * said before people corrected it. A row that no file says stays; one that people took out stays out.
 */
export function mergedRows(
  its: ListInFile,
  said: readonly ListRow[],
  { stands, fromFile }: Held,
): { readonly rows: readonly ListRow[]; readonly contradictsPeople: boolean } {
  const [before, now] = [partners(its, said, fromFile), partners(its, said, stands)]
  const saidOf = new Map([...now].map(([row, held]) => [held, row]))
  const blank = new Set(emptied(its, said, fromFile))
  const asBefore = partners({ ...its, fields: [] }, [...blank], stands)
  const blanked = new Map([...asBefore].map(([row, held]) => [held, row]))
  let contradictsPeople = false
  const rows = stands.flatMap((held): readonly ListRow[] => {
    const row = saidOf.get(held)
    if (row === undefined) {
      const was = blanked.get(held)
      return was === undefined ? [held] : withoutSaid(its, held, was)
    }
    const was = before.get(row)
    if (isSameRow(its, row, held) || isSameRow(its, row, was)) return [held]
    const next: Record<string, unknown> = { ...held, ...(row.from !== undefined && { from: row.from }) }
    for (const field of its.fields) {
      if (row[field] !== undefined && isEqual(row[field], was?.[field])) continue
      const wasByPeople = held[field] !== undefined && !isEqual(held[field], was?.[field])
      if (row[field] !== undefined) {
        if (wasByPeople && !isEqual(row[field], held[field])) contradictsPeople = true
        next[field] = row[field]
      } else if (!wasByPeople) delete next[field]
    }
    // A row of which nothing changes is still from the line that first said it.
    return [its.fields.some(field => !isEqual(next[field], held[field])) ? next : held]
  })
  const added = said.filter(row => !now.has(row) && !isSameRow(its, row, before.get(row)))
  return { rows: [...rows, ...added], contradictsPeople }
}

/** A row without what a file said of it and says no more; none, where nothing is left. */
function withoutSaid({ list, fields }: ListInFile, held: ListRow, was: ListRow): readonly ListRow[] {
  const knownBy = list.meta.knownBy ?? ''
  const gone = new Set(fields.filter(field => field !== knownBy && isEqual(held[field], was[field])))
  const left = Object.fromEntries(Object.entries(held).filter(([field]) => !gone.has(field)))
  return saysAnything(list, left, knownBy) ? [left] : []
}

/** Whether a row says anything but what it is known by, and what Waymark filled in. */
export const saysAnything = ({ rows }: RecordField, row: ListRow, knownBy: string): boolean =>
  rows.some(({ name, meta }) => !meta.isUnasked && name !== knownBy && row[name] !== undefined)

import type { Body } from '#core/entry.ts'
import type { ListRow } from './list-rows.ts'

/** A row of an extract as the record that it is, or several rows that are one record. */
export interface Row {
  /** The child's identifier, without spaces around it; empty where the row does not say, or is about no child. */
  readonly childId: string
  /** The case system's own number of the record; empty where there is none. */
  readonly id: string
  /** The first, where it is of several. */
  readonly line: number
  readonly body: Body
  /** Of each of its lists, the line that each row came from. */
  readonly lines?: Readonly<Record<string, readonly number[]>>
}

/** One line of an extract, before it is known which of them are one record. */
export interface ReadLine {
  readonly childId: string
  readonly id: string
  readonly line: number
  /** What it says of the record itself. */
  readonly fields: Body
  /** By list, the rows that it has in it. */
  readonly rows: ReadonlyMap<string, readonly ListRow[]>
  /** Cells that could not be read, by heading. */
  readonly asWritten: Readonly<Record<string, string>>
  /** Cells that no field holds, by heading. */
  readonly extraColumns: Readonly<Record<string, string>>
}

/** Something in a cell that could not be read as what its field holds, or that another line contradicts. The cell is kept. */
export interface UnreadCell {
  readonly line: number
  /** As the file names it. */
  readonly column: string
  readonly field: string
  /** The line of the same record whose value stands instead; absent where the cell could not be read. */
  readonly ratherThan?: number
}

/** The record that lines of an extract are: what the first says of it, the rows of all, and what stands beside. */
export function recordOf(
  lines: readonly ReadLine[],
  { fields = lines[0]!.fields, asWritten = lines[0]!.asWritten, extraColumns = lines[0]!.extraColumns } = {},
): Row {
  const { childId, id, line } = lines[0]!
  const lists = [...new Set(lines.flatMap(({ rows }) => [...rows.keys()]))].map(list => ({
    list,
    rows: lines.flatMap(its => (its.rows.get(list) ?? []).map(row => ({ row, line: its.line }))),
  }))
  const body = {
    ...fields,
    ...Object.fromEntries(lists.map(({ list, rows }) => [list, rows.map(({ row }) => row)])),
    ...(Object.keys(asWritten).length > 0 && { asWritten }),
    ...(Object.keys(extraColumns).length > 0 && { extraColumns }),
  }
  const linesOf = Object.fromEntries(lists.map(({ list, rows }) => [list, rows.map(its => its.line)]))
  return { childId, id, line, body, ...(lists.length > 0 && { lines: linesOf }) }
}

import type { Body } from '#core/entry.ts'
import { identifierIn } from '#core/returns/annex-a/cell.ts'
import type { Sheet, SheetRow } from '#core/returns/sheet.ts'
import { type Reading, readValue } from './cell.ts'
import { type Places, RECORD_NUMBER } from './places.ts'

/** A row of an extract as the record that it is. */
export interface Row {
  /** The child's identifier, without spaces around it; empty where the row does not say, or is about no child. */
  readonly childId: string
  /** The case system's own number of the record; empty where there is none. */
  readonly id: string
  readonly line: number
  readonly body: Body
}

/** Something in a cell that could not be read as what its field holds. The cell is kept. */
export interface UnreadCell {
  readonly line: number
  /** As the file names it. */
  readonly column: string
  readonly field: string
}

/** The rows of an extract, and the cells that could not be read. A row without any value is no row. */
export function rowsOf(
  { rows }: Sheet,
  places: Places,
  reading: Omit<Reading, 'values'>,
): { readonly rows: readonly Row[]; readonly unread: readonly UnreadCell[] } {
  const unread: UnreadCell[] = []
  return { rows: rows.map(row => readRow(row, places, reading, unread)), unread }
}

function readRow(
  { line, cells }: SheetRow,
  places: Places,
  reading: Omit<Reading, 'values'>,
  unread: UnreadCell[],
): Row {
  const body: Record<string, unknown> = {}
  const asWritten: Record<string, string> = {}
  const extraColumns: Record<string, string> = {}
  for (const { at, heading, field, of, values } of places.columns) {
    const cell = cells[at] ?? ''
    const text = cell.trim()
    if (text === '') continue
    const { value, isMore } = readValue(of, text, { ...reading, values })
    if (value !== undefined) body[field] = value
    if (!isMore) continue
    asWritten[heading] = cell
    if (value === undefined) unread.push({ line, column: heading, field })
  }
  const id = places.id === undefined ? '' : (cells[places.id] ?? '').trim()
  if (id !== '') extraColumns[RECORD_NUMBER] = id
  for (const at of places.extra) {
    const cell = cells[at] ?? ''
    if (cell.trim() !== '') extraColumns[nameOf(places.headings, at)] = cell
  }
  if (Object.keys(asWritten).length > 0) body.asWritten = asWritten
  if (Object.keys(extraColumns).length > 0) body.extraColumns = extraColumns
  return { childId: identifierIn(places.child === undefined ? '' : (cells[places.child] ?? '')), id, line, body }
}

/** The heading of a column that the mapping does not have; with its number where it has none, or another has the same. */
function nameOf(headings: readonly string[], at: number): string {
  const name = headings[at]?.trim() ?? ''
  const isFirst = headings.findIndex(heading => heading.trim() === name) === at
  return name === '' || name === '__proto__' || name === RECORD_NUMBER || !isFirst
    ? `${name} (column ${at + 1})`.trim()
    : name
}

import { identifierIn } from '#core/returns/annex-a/cell.ts'
import type { Sheet, SheetRow } from '#core/returns/sheet.ts'
import { type Reading, readValue } from './cell.ts'
import type { InRow } from './importable.ts'
import { hasLines, type Places, RECORD_NUMBER } from './places.ts'
import { type ReadLine, type Row, recordOf, type UnreadCell } from './row.ts'
import { rowsTogether } from './rows-together.ts'

interface HowToRead extends Omit<Reading, 'values'> {
  /** The name of the file, which rows of lists say that they are from; absent where nobody asks. */
  readonly file?: string
}

/** The rows of an extract, and the cells that could not be read. A row without any value is no row. */
export function rowsOf(
  { rows }: Sheet,
  places: Places,
  reading: HowToRead,
): { readonly rows: readonly Row[]; readonly unread: readonly UnreadCell[] } {
  const unread: UnreadCell[] = []
  const lines = rows.map(row => readLine(row, places, reading, unread))
  return { rows: hasLines(places) ? rowsTogether(lines, places, unread) : lines.map(line => recordOf([line])), unread }
}

function readLine({ line, cells }: SheetRow, places: Places, reading: HowToRead, unread: UnreadCell[]): ReadLine {
  const fields: Record<string, unknown> = {}
  const lists = new Map<string, Map<string, Record<string, unknown>>>()
  const asWritten: Record<string, string> = {}
  const extraColumns: Record<string, string> = {}
  for (const { at, heading, field, of, values } of places.columns) {
    const cell = cells[at] ?? ''
    const text = cell.trim()
    if (text === '') continue
    const { value, isMore } = readValue(of, text, { ...reading, values })
    if (value !== undefined && of.inRow === undefined) fields[field] = value
    else if (value !== undefined && of.inRow !== undefined) rowFor(lists, of.inRow)[of.inRow.field] = value
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
  const from = reading.file === undefined ? {} : { from: `${reading.file}, line ${line}` }
  const rows = [...lists].map(([list, its]) => [list, [...its.values()].map(row => ({ ...row, ...from }))] as const)
  const childId = identifierIn(places.child === undefined ? '' : (cells[places.child] ?? ''))
  return { childId, id, line, fields, rows: new Map(rows), asWritten, extraColumns }
}

/** The row of a list that a column of one line is of: the line's own, or that of the value that the column stands for. */
function rowFor(
  lists: Map<string, Map<string, Record<string, unknown>>>,
  { list, key }: InRow,
): Record<string, unknown> {
  const its = lists.get(list.name) ?? new Map<string, Record<string, unknown>>()
  lists.set(list.name, its)
  const row = its.get(key ?? '') ?? (key === undefined ? {} : { [list.meta.knownBy!]: key })
  its.set(key ?? '', row)
  return row
}

/** The heading of a column that the mapping does not have; with its number where it has none, or another has the same. */
function nameOf(headings: readonly string[], at: number): string {
  const name = headings[at]?.trim() ?? ''
  const isFirst = headings.findIndex(heading => heading.trim() === name) === at
  return name === '' || name === '__proto__' || name === RECORD_NUMBER || !isFirst
    ? `${name} (column ${at + 1})`.trim()
    : name
}

import type { Body } from '#core/entry.ts'
import type { Sheet, SheetRow } from '#core/returns/sheet.ts'
import { dateAsWritten, dateIn } from './cell.ts'
import type { Places } from './headings.ts'
import { CHILD, type ReturnTable } from './table.ts'

/** A row of a return as the record that it is. */
export interface Row {
  /** CHILD; empty where the row does not say whose it is. */
  readonly childId: string
  readonly line: number
  readonly body: Body
  /** What tells it from the other rows of its table: CHILD and the columns that identify a record. */
  readonly identity: string
}

/** A cell that could not be read as its kind. Its text is kept. */
export interface UnreadableCell {
  readonly line: number
  readonly column: string
}

type Texts = Readonly<Record<string, string>>

/** The rows of a sheet, and the cells that could not be read. A line that repeats the headings is no row. */
export function rowsOf(
  sheet: Sheet,
  table: ReturnTable,
  places: Places,
): { rows: readonly Row[]; unreadable: readonly UnreadableCell[]; headingsRepeated: readonly number[] } {
  const unreadable: UnreadableCell[] = []
  const headingsRepeated: number[] = []
  const read = reader(sheet, table, places, unreadable)
  const rows: Row[] = []
  for (const row of sheet.rows) {
    if (isHeadings(row, sheet, places)) headingsRepeated.push(row.line)
    else rows.push(read(row))
  }
  return { rows, unreadable, headingsRepeated }
}

const isHeadings = ({ cells }: SheetRow, { headings }: Sheet, { child }: Places): boolean =>
  cells[child] === headings[child] && cells.every((cell, i) => cell === headings[i])

function reader(sheet: Sheet, table: ReturnTable, places: Places, unreadable: UnreadableCell[]) {
  const extras = places.extra.map(place => ({ place, name: extraName(sheet.headings, place) }))
  const dates = new Map<string, string | undefined>()
  const dateOf = (text: string): string | undefined => {
    if (!dates.has(text)) dates.set(text, dateIn(text))
    return dates.get(text)
  }
  return ({ line, cells }: SheetRow): Row => {
    const body: Record<string, unknown> = {}
    let asWritten: Record<string, string> | undefined
    const keep = (column: string, cell: string): void => {
      asWritten ??= {}
      asWritten[column] = cell
    }
    const child = cells[places.child]!
    const childId = child.trim()
    if (childId !== child) keep(CHILD, child)
    for (let i = 0; i < table.columns.length; i++) {
      const cell = cells[places.columns[i]!]!
      if (cell === '') continue
      const { name, field, holds } = table.columns[i]!
      const text = cell.trim()
      const value = text === '' ? undefined : holds === 'text' ? text : dateOf(text)
      if (value !== undefined) body[field] = value
      else if (text !== '') unreadable.push({ line, column: name })
      if (cell !== value && !(holds === 'date' && value !== undefined && cell === dateAsWritten(value)))
        keep(name, cell)
    }
    if (asWritten) body.asWritten = asWritten
    let extraColumns: Record<string, string> | undefined
    for (const { place, name } of extras) {
      const cell = cells[place]!
      if (cell === '') continue
      extraColumns ??= {}
      extraColumns[name] = cell
    }
    if (extraColumns) body.extraColumns = extraColumns
    return { childId, line, body, identity: identityOf(table, childId, body) }
  }
}

/** The heading of a column that the table does not have; a number where there is none or it was used before. */
function extraName(headings: readonly string[], place: number): string {
  const name = headings[place]!.trim()
  return name === '' || name === '__proto__' || headings.findIndex(h => h.trim() === name) !== place
    ? `${name} (column ${place + 1})`.trim()
    : name
}

const texts = (body: Body, key: 'asWritten' | 'extraColumns'): Texts | undefined => body[key] as Texts | undefined

/** The cell of a column as its file wrote it, but for a date, which is written dd/mm/yyyy where the file had it in ISO. */
function cellOf(body: Body, { name, field, holds }: ReturnTable['columns'][number]): string {
  const kept = texts(body, 'asWritten')?.[name]
  if (kept !== undefined) return kept
  const value = body[field] as string | undefined
  if (value === undefined) return ''
  return holds === 'date' ? dateAsWritten(value) : value
}

/** The cells of a record in the order of its table's columns, the child first: what an export writes. */
export const cellsOf = (table: ReturnTable, childId: string, body: Body): readonly string[] => [
  texts(body, 'asWritten')?.[CHILD] ?? childId,
  ...table.columns.map(column => cellOf(body, column)),
]

/** See `Row.identity`. */
export function identityOf(table: ReturnTable, childId: string, body: Body): string {
  let identity = childId
  for (const name of table.identifiedBy) {
    const column = table.columns.find(c => c.name === name)!
    identity += `\t${body[column.field] ?? texts(body, 'asWritten')?.[name]?.trim() ?? ''}`
  }
  return identity
}

/** Whether two rows say the same. A date is the same however it was written; other text is compared as written. */
export function saysTheSame(table: ReturnTable, a: Body, b: Body): boolean {
  const [writtenA, writtenB] = [texts(a, 'asWritten'), texts(b, 'asWritten')]
  for (const { name, field, holds } of table.columns) {
    if (a[field] !== b[field]) return false
    if (holds === 'date' && a[field] !== undefined) continue
    if (writtenA?.[name] !== writtenB?.[name]) return false
  }
  return writtenA?.[CHILD] === writtenB?.[CHILD] && sameTexts(texts(a, 'extraColumns'), texts(b, 'extraColumns'))
}

function sameTexts(a: Texts = {}, b: Texts = {}): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key])
}

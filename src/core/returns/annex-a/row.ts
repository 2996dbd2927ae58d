import type { Body } from '#core/entry.ts'
import type { Grid } from '#core/returns/grid.ts'
import type { SheetRow } from '#core/returns/sheet.ts'
import { identifierIn, isDamagedIdentifier, isError, readCell } from './cell.ts'
import type { Places } from './headings.ts'
import type { Column } from './list.ts'
import { ADOPTER_ID } from './record-fields.ts'
import { isOtherWords } from './written.ts'

/** A row of a list as the record that it is. */
export interface Row {
  /** The identifier, without spaces around it; empty where the row does not say whose it is. */
  readonly id: string
  readonly line: number
  readonly body: Body
}

/** Something in a cell that is not as Ofsted asks for it. The cell is kept, whatever it is. */
export interface Dirt {
  readonly line: number
  /** Absent where it is about the whole row. */
  readonly column?: string
  readonly is:
    | 'unreadable-date'
    | 'time-with-date'
    | 'unreadable-number'
    | 'fraction'
    | 'unreadable-postcode'
    | 'unknown-code'
    | 'own-words'
    | 'error-in-cell'
    | 'formula-without-value'
    | 'blank'
    | 'no-identifier'
    | 'damaged-identifier'
    | 'merged-cells'
    | 'headings-repeated'
}

/** The rows of a sheet below its headings, and what in them is not as it should be. A row without any value is no row. */
export function rowsOf(grid: Grid, places: Places): { readonly rows: readonly Row[]; readonly dirt: readonly Dirt[] } {
  const dirt: Dirt[] = []
  const { rows: filled, filledIn } = withMergedFilled(grid, places)
  const rows = filled.flatMap(row => {
    if (!isHeadingsAgain(row, places)) return [readRow(row, places, grid.datesFrom1904, dirt)]
    dirt.push({ line: row.line, is: 'headings-repeated' })
    return []
  })
  for (const { line, column } of filledIn) dirt.push({ line, column: columnNamed(places, column), is: 'merged-cells' })
  return { rows, dirt: dirt.sort((a, b) => a.line - b.line) }
}

const isHeadingsAgain = ({ cells }: SheetRow, { headings }: Places): boolean =>
  headings.every((heading, i) => heading === (cells[i] ?? '')) && cells.length === headings.length

/** Cells merged downwards say the same of every row that they span. Cells merged sideways say what they say in their first column. */
function withMergedFilled({ rows, merged }: Grid, { line: headingsLine }: Places) {
  const below = rows.filter(row => row.line > headingsLine)
  const filledIn: { line: number; column: number }[] = []
  const byLine = new Map(below.map(row => [row.line, [...row.cells]]))
  const lastLine = below.at(-1)?.line ?? 0
  let steps = MOST_MERGED
  for (const { fromLine, toLine, fromColumn } of merged.filter(m => m.fromLine > headingsLine)) {
    const value = byLine.get(fromLine)?.[fromColumn - 1] ?? ''
    if (value === '') continue
    for (let line = fromLine + 1; line <= Math.min(toLine, lastLine) && steps > 0; line++, steps--) {
      const cells = byLine.get(line)
      if (!cells) continue
      while (cells.length < fromColumn) cells.push('')
      if (cells[fromColumn - 1] !== '') continue
      cells[fromColumn - 1] = value
      filledIn.push({ line, column: fromColumn - 1 })
    }
  }
  return { rows: below.map(({ line }): SheetRow => ({ line, cells: byLine.get(line)! })), filledIn }
}

/** More cells than this are not merged by people. */
const MOST_MERGED = 5_000_000

function columnNamed({ list, identifier, columns, headings }: Places, at: number): string {
  if (at === identifier) return list.identifier.name
  const index = columns.indexOf(at)
  return list.columns[index]?.name ?? (headings[at]?.trim() || extraName(headings, at))
}

function readRow({ line, cells }: SheetRow, places: Places, datesFrom1904: boolean, dirt: Dirt[]): Row {
  const { list, columns, headings, identifier, extra } = places
  const body: Record<string, unknown> = {}
  const asWritten: Record<string, string> = {}
  const written = cells[identifier] ?? ''
  const id = isError(written.trim()) ? '' : identifierIn(written)
  if (id !== written) asWritten[list.identifier.name] = written
  if (id === '') dirt.push({ line, column: list.identifier.name, is: 'no-identifier' })
  else if (isDamagedIdentifier(id)) dirt.push({ line, column: list.identifier.name, is: 'damaged-identifier' })
  for (const [i, column] of list.columns.entries()) {
    const at = columns[i]
    if (at === undefined) continue
    const cell = cells[at] ?? ''
    const text = cell.trim()
    if (text === '') {
      if (cell !== '') asWritten[column.name] = cell
      if (column.isRequired) dirt.push({ line, column: column.name, is: 'blank' })
      continue
    }
    const read = readCell(column, text, datesFrom1904)
    if (read.value !== undefined) body[column.field] = read.value
    if (read.isMore) {
      asWritten[column.name] = read.text ?? cell
      dirt.push({ line, column: column.name, is: whatIsWrong(column, text, read.value !== undefined) })
    } else if (isOtherWords(column, cell, read.value)) asWritten[column.name] = cell
    if (read.isGuess) dirt.push({ line, column: column.name, is: 'own-words' })
  }
  if (list.about === 'adopter') body[ADOPTER_ID] = id
  if (Object.keys(asWritten).length > 0) body.asWritten = asWritten
  const extraColumns = Object.fromEntries(
    extra.flatMap(at => ((cells[at] ?? '') === '' ? [] : [[extraName(headings, at), cells[at]!]])),
  )
  if (Object.keys(extraColumns).length > 0) body.extraColumns = extraColumns
  return { id, line, body }
}

function whatIsWrong({ holds }: Column, text: string, isRead: boolean): Dirt['is'] {
  if (isError(text)) return 'error-in-cell'
  if (text.startsWith('=')) return 'formula-without-value'
  if (holds === 'date') return isRead ? 'time-with-date' : 'unreadable-date'
  if (holds === 'whole number') return isRead ? 'fraction' : 'unreadable-number'
  return holds === 'postcode' ? 'unreadable-postcode' : 'unknown-code'
}

/** The heading of a column that the list does not have; a number where there is none or it was used before. */
function extraName(headings: readonly string[], at: number): string {
  const name = headings[at]?.trim() ?? ''
  return name === '' || name === '__proto__' || headings.findIndex(h => h.trim() === name) !== at
    ? `${name} (column ${at + 1})`.trim()
    : name
}

import { type CellValue, colToLetter } from 'hucre/xlsx'
import { day, isIsoDate } from '#core/dates.ts'
import {
  type Cell,
  type CellPlace,
  cellWords,
  type DateCell,
  type NumberCell,
  type NumberRun,
  plainText,
  type Table,
} from '#core/document.ts'
import { linesOf } from './lines.ts'

/** A cell as a workbook holds it: a number, a date, or text that nothing runs. */
export function cellValue(cell: Cell): CellValue {
  if (isNumber(cell)) return cell.unit === 'percent' ? cell.number / 100 : cell.number
  if (isDate(cell)) return new Date(day(cell.date) * 86_400_000)
  return textValue(plainText(cellWords(cell)))
}

/** How Excel shows a cell; undefined where it shows it as it does text. */
export function formatOf(cell: Cell): string | undefined {
  if (isDate(cell)) return 'd mmm yyyy'
  if (!isNumber(cell)) return undefined
  const { decimals = 0, unit } = cell
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : ''
  return unit === 'percent' ? `0${fraction}%` : `#,##0${fraction}`
}

/** What a workbook works a cell out by; undefined where its number is given. `shift`: the columns before the table's own. */
export function formulaOf(cell: Cell, shift: number): string | undefined {
  if (!isNumber(cell) || cell.formula === undefined) return undefined
  const { formula, unit } = cell
  // The first row of a sheet holds the headings, and rows are counted from 1.
  const at = ({ row, column }: CellPlace): string => `${colToLetter(column + shift)}${row + 2}`
  if (formula.kind === 'sum') {
    const { column, from, to } = formula
    return `SUM(${at({ row: from, column })}:${at({ row: to, column })})`
  }
  const times = unit === 'percent' ? formula.times / 100 : formula.times
  return `${at(formula.above)}/${at(formula.below)}${times === 1 ? '' : `*${times}`}`
}

const isNumber = (cell: Cell): cell is NumberCell =>
  typeof cell === 'object' && 'number' in cell && Number.isFinite(cell.number)

/** The last of a table's numbers that nothing parts: Excel would draw what is not recorded as 0. Undefined where they make no line. */
export function lastUnbroken({ line, rows }: Table): NumberRun | undefined {
  if (!line) return undefined
  const isDrawn = (row: number): boolean => row >= line.from && isNumber(rows[row]?.[line.column] ?? '')
  let to = line.to
  while (to >= line.from && !isDrawn(to)) to--
  let from = to
  while (isDrawn(from - 1)) from--
  return to > from ? { ...line, from, to } : undefined
}

/** Excel counts days from 1900 and has a 29 February in it: a date before that month's end is left as text. */
const isDate = (cell: Cell): cell is DateCell =>
  typeof cell === 'object' && 'date' in cell && isIsoDate(cell.date) && cell.date >= '1900-03-01'

/** The most characters that a cell may hold. */
const LONGEST_TEXT = 32_767
const CUT = ' … (cut: a cell holds no more)'

/** Text as a cell holds it. What looks like Excel's own way of writing a character by its number is kept from being one. */
export function textValue(text: string): string {
  const kept = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return kept.length <= LONGEST_TEXT
    ? kept
    : kept.slice(0, LONGEST_TEXT - CUT.length).replace(/\p{Surrogate}$/u, '') + CUT
}

/** A heading up to this many letters stands on one line. */
const SHORT_HEADING = 14

/** Wide enough for what a column holds and for its heading, which is wrapped if it is long, in characters; longer text than `most` is wrapped. */
export function widthOf(heading: string, cells: readonly Cell[], most: number): number {
  const words = heading.length <= SHORT_HEADING ? [heading] : heading.split(/\s+/)
  const least = Math.max(5, ...words.map(word => word.length))
  return Math.min(
    most,
    cells.reduce((widest, cell) => Math.max(widest, longestLine(plainText(cellWords(cell)))), least) + 3,
  )
}

const longestLine = (text: string): number =>
  text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0)

/** The height of a row that needs more than a line, in points; none for one that does not, which Excel knows. */
export function heightOf(row: readonly Cell[], widths: readonly number[], isHeading: boolean): readonly number[] {
  const room = (width: number): number => (isHeading ? width - BESIDE : width * LETTERS)
  const lines = Math.max(...row.map((cell, x) => linesOf(plainText(cellWords(cell)), room(widths[x]!))))
  return lines > 1 ? [Math.min(HIGHEST, lines * 15)] : []
}

/** What stands beside a heading, to filter by, in characters. */
const BESIDE = 2

/** The letters of a text for which there is room where a figure would stand: they are narrower, even where they are bold. */
const LETTERS = 1.05

/** Excel draws no row higher, in points. */
const HIGHEST = 409

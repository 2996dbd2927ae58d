import { type Cell, type CellStyle, type ReadOptions, readXlsx, type Sheet, writeXlsx } from 'hucre'
import type { Grid, WrittenCell, WrittenSheet } from '#core/returns/grid.ts'
import type { SheetRow, Unreadable } from '#core/returns/sheet.ts'
import { extentOf } from './workbook-extent.ts'
import { openWorkbook } from './workbook-parts.ts'

/**
 * The sheets of an Excel workbook (.xlsx, .xlsm), hidden ones among them, in their order. Whatever the bytes are, the answer
 * is a value: what is no workbook, or more than one that people fill in, is refused in a sentence.
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly grids: readonly Grid[] } | { readonly unreadable: Unreadable }> {
  const opened = openWorkbook(bytes)
  if ('unreadable' in opened) return opened
  const { archive, sheets: named, extents, hasPaddedNumbers } = opened
  const extent = extentOf(extents)
  if ('unreadable' in extent) return extent
  const options: ReadOptions = {
    sheets: named.map(({ index }) => index),
    range: extent.range,
    readStyles: hasPaddedNumbers,
  }
  try {
    const { sheets, dateSystem } = await readXlsx(archive, options)
    return { grids: sheets.map(sheet => gridOf(sheet, dateSystem === '1904')) }
  } catch {
    return { unreadable: { says: 'the workbook is damaged; open it in Excel, save it again, and import that' } }
  }
}

function gridOf(sheet: Sheet, datesFrom1904: boolean): Grid {
  const rows = sheet.rows.map((values, i): SheetRow => {
    const cells = values.map((value, column) => textOf(value, sheet, `${i},${column}`))
    return { line: i + 1, cells: cells.slice(0, cells.findLastIndex(cell => cell !== '') + 1) }
  })
  return {
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    datesFrom1904,
    rows: rows.filter(({ cells }) => cells.length > 0),
    merged: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      fromLine: startRow + 1,
      toLine: endRow + 1,
      fromColumn: startCol + 1,
      toColumn: endCol + 1,
    })),
  }
}

/** A formula that was never worked out has no value: the formula itself stands for it. */
function textOf(value: Sheet['rows'][number][number], { cells }: Sheet, at: string): string {
  if (value === null) {
    const { formula, formulaType } = cells?.get(at) ?? {}
    return formula ? `=${formula}` : formulaType === 'shared' ? SHARED : ''
  }
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return numberText(value, cells?.get(at)?.style)
  return dayText(value)
}

/** What stands for a formula that another cell says for several. */
const SHARED = '=the formula of another cell'

/** A number as Excel shows it where its format is noughts alone: that is how leading noughts of an identifier are kept. */
const numberText = (value: number, style: CellStyle | undefined): string =>
  style?.numFmt !== undefined && /^0{2,}$/.test(style.numFmt) && Number.isInteger(value) && value >= 0
    ? String(value).padStart(style.numFmt.length, '0')
    : String(value)

/** To the second, since a time is a fraction of a day and its last digits are noise. */
function dayText(value: Date): string {
  const rounded = new Date(Math.round(value.getTime() / 1000) * 1000)
  return Number.isNaN(rounded.getTime()) ? '########' : rounded.toISOString().replace(/(T00:00:00)?\.000Z$/, '')
}

/** A workbook with these sheets: headings in bold and in view, days as days, all else as text or as a number. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    properties: { modified: ALWAYS },
    sheets: sheets.map(({ name, headings, rows }) => ({
      name,
      rows: [headings.map(escaped), ...rows.map(cells => cells.map(cellValue))],
      columns: headings.map(heading => ({ width: Math.min(40, Math.max(12, heading.length + 2)) })),
      cells: new Map<string, Partial<Cell>>([
        ...headings.map((heading, i) => [`0,${i}`, { value: escaped(heading), style: headingStyle }] as const),
        ...rows.flatMap((cells, row) => cells.flatMap((cell, i) => dayCell(cell, `${row + 1},${i}`))),
      ]),
      freezePane: { rows: 1 },
    })),
  })
}

/** So that the same sheets make the same bytes. */
const ALWAYS = new Date('1980-01-01T00:00:00Z')

const headingStyle: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } }

function cellValue(cell: WrittenCell): string | number | Date | null {
  if (cell === undefined) return null
  if ('number' in cell) return cell.number
  return 'on' in cell ? instantOf(cell.on) : escaped(cell.text)
}

const instantOf = (on: string): Date => new Date(on.length === 10 ? `${on}T00:00:00Z` : `${on}Z`)

function dayCell(cell: WrittenCell, at: string): readonly (readonly [string, Partial<Cell>])[] {
  if (cell === undefined || !('on' in cell)) return []
  const numFmt = cell.on.length === 10 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss'
  return [[at, { value: instantOf(cell.on), style: { numFmt } }]]
}

/** Excel reads `_x0041_` in a cell as the character of that number, unless its first line is itself written so. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

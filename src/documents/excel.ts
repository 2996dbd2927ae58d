import { type CellStyle, type CellValue, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { day, isIsoDate } from '#core/dates.ts'
import {
  type Cell,
  cellWords,
  type DateCell,
  type Document,
  dateInWords,
  markingOf,
  type NumberCell,
  plainText,
  type Table,
} from '#core/document.ts'
import { COLOURS } from './look.ts'
import { settled } from './settled.ts'
import { sheetName } from './sheet-name.ts'

/**
 * The tables of a document as a workbook: a sheet each, its first row the headings, so that it can be sorted and
 * filtered as it is; and a last sheet that says what the workbook is. Links are left as their text.
 */
export async function excelFile(document: Document): Promise<Uint8Array> {
  const shown = settled(document)
  const marking = markingOf(shown)
  const names: string[] = []
  const named = (wanted: string): string => {
    const name = sheetName(wanted, names)
    names.push(name)
    return name
  }
  const tables = shown.blocks.filter(block => block.kind === 'table')
  const sheets = tables.map(table => sheetOf(table, named(table.caption), marking))
  return writeXlsx({
    sheets: [...sheets, aboutSheet(shown, named('About'))],
    defaultFont: FONT,
    properties: {
      title: shown.title,
      creator: shown.author,
      lastModifiedBy: shown.author,
      ...(marking !== undefined && { description: marking }),
    },
  })
}

const FONT = { name: 'Arial', size: 11 } as const
const TOP = { vertical: 'top', wrapText: true } as const

function sheetOf(table: Table, name: string, marking: string | undefined): WriteSheet {
  const { columns, rows, hasRowHeaders } = table
  return {
    name,
    rows: [columns.map(column => textValue(column.heading)), ...rows.map(row => row.map(cellValue))],
    columns: columns.map((column, x) => ({
      width: widthOf([column.heading, ...rows.map(row => row[x]!)]),
      style: { alignment: { ...TOP, ...(column.numeric && { horizontal: 'right' }) } },
    })),
    cells: stylesOf(table),
    freezePane: { rows: 1, ...(hasRowHeaders && { columns: 1 }) },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { ...A4_WIDE, printTitlesRow: '$1:$1' },
    headerFooter: { oddFooter: footerOf(marking) },
    a11y: { headerRow: 0, summary: table.caption },
  }
}

/** What the workbook is, for whoever finds it on their desk in a year. */
function aboutSheet(document: Document, name: string): WriteSheet {
  const facts = [
    ['Title', document.title],
    ['Published by', document.author],
    ['Date', dateInWords(document.datedOn)],
    ['Personal information', markingOf(document) ?? 'None'],
    ...(document.footer === undefined ? [] : [['Note', document.footer]]),
  ] as const
  return {
    name,
    rows: facts.map(row => row.map(textValue)),
    columns: [
      { width: 24, style: { font: { ...FONT, bold: true }, alignment: TOP } },
      { width: 80, style: { alignment: TOP } },
    ],
    pageSetup: A4_WIDE,
  }
}

const A4_WIDE = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const

/** The cells that look other than their column: headings, numbers and dates. */
function stylesOf({ columns, rows, hasRowHeaders }: Table): Map<string, { readonly style: CellStyle }> {
  const styles = new Map<string, { readonly style: CellStyle }>()
  for (const [x, { numeric }] of columns.entries())
    styles.set(`0,${x}`, {
      style: {
        font: { ...FONT, bold: true },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: COLOURS.band } },
        border: { bottom: { style: 'medium', color: { rgb: COLOURS.rule } } },
        alignment: { ...TOP, ...(numeric && { horizontal: 'right' }) },
      },
    })
  for (const [y, row] of rows.entries())
    for (const [x, cell] of row.entries()) {
      const numFmt = formatOf(cell)
      const isHeader = x === 0 && hasRowHeaders === true
      if (numFmt === undefined && !isHeader) continue
      const alignment = { ...TOP, ...(columns[x]!.numeric && { horizontal: 'right' as const }) }
      styles.set(`${y + 1},${x}`, {
        style: { alignment, ...(numFmt && { numFmt }), ...(isHeader && { font: { ...FONT, bold: true } }) },
      })
    }
  return styles
}

/** A cell as a workbook holds it: a number, a date, or text that nothing runs. */
function cellValue(cell: Cell): CellValue {
  if (isNumber(cell)) return cell.unit === 'percent' ? cell.number / 100 : cell.number
  if (isDate(cell)) return new Date(day(cell.date) * 86_400_000)
  return textValue(plainText(cellWords(cell)))
}

function formatOf(cell: Cell): string | undefined {
  if (isDate(cell)) return 'd mmm yyyy'
  if (!isNumber(cell)) return undefined
  const { decimals = 0, unit } = cell
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : ''
  return unit === 'percent' ? `0${fraction}%` : `#,##0${fraction}`
}

const isNumber = (cell: Cell): cell is NumberCell =>
  typeof cell === 'object' && 'number' in cell && Number.isFinite(cell.number)

/** Excel counts days from 1900 and has a 29 February in it: a date before that month's end is left as text. */
const isDate = (cell: Cell): cell is DateCell =>
  typeof cell === 'object' && 'date' in cell && isIsoDate(cell.date) && cell.date >= '1900-03-01'

/** The most characters that a cell may hold. */
const LONGEST_TEXT = 32_767
const CUT = ' … (cut: a cell holds no more)'

/** Text as a cell holds it. What looks like Excel's own way of writing a character by its number is kept from being one. */
function textValue(text: string): string {
  const kept = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return kept.length <= LONGEST_TEXT
    ? kept
    : kept.slice(0, LONGEST_TEXT - CUT.length).replace(/\p{Surrogate}$/u, '') + CUT
}

/** Wide enough for what a column holds, in characters; longer text is wrapped. */
const widthOf = (cells: readonly Cell[]): number =>
  Math.min(60, cells.reduce((widest, cell) => Math.max(widest, longestLine(plainText(cellWords(cell)))), 8) + 3)

const longestLine = (text: string): number =>
  text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0)

/** The foot of a printed sheet. An ampersand there gives a command unless it is doubled. */
const footerOf = (marking: string | undefined): string =>
  `&L${(marking ?? '').slice(0, 100).replaceAll('&', '&&')}&RPage &P of &N`

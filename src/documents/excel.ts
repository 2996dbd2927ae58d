import { type CellStyle, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { type Document, dateInWords, markingOf, type Table } from '#core/document.ts'
import { cellValue, formatOf, heightOf, textValue, widthOf } from './excel-cell.ts'
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
    namedRanges: sheets.map(({ name }) => repeatedHeadings(name)),
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

/** Figures stand to the right, a little away from what is next to them; all else, dates too, to the left. */
const alignmentOf = (numeric: true | undefined) =>
  numeric ? ({ ...TOP, horizontal: 'right', indent: 1 } as const) : ({ ...TOP, horizontal: 'left' } as const)

function sheetOf(table: Table, name: string, marking: string | undefined): WriteSheet {
  const { columns, rows, hasRowHeaders } = table
  const widths = columns.map((column, x) => widthOf([column.heading, ...rows.map(row => row[x]!)]))
  return {
    name,
    rows: [columns.map(column => textValue(column.heading)), ...rows.map(row => row.map(cellValue))],
    columns: columns.map(({ numeric }, x) => ({ width: widths[x]!, style: { alignment: alignmentOf(numeric) } })),
    rowDefs: new Map(rows.flatMap((row, y) => heightOf(row, widths).map(height => [y + 1, { height }]))),
    cells: stylesOf(table),
    freezePane: { rows: 1, ...(hasRowHeaders && { columns: 1 }) },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: A4_WIDE,
    headerFooter: { oddFooter: footerOf(marking) },
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

/** Prints the first row of a sheet at the head of each of its pages. */
const repeatedHeadings = (sheet: string) => ({
  name: '_xlnm.Print_Titles',
  scope: sheet,
  range: `'${sheet.replaceAll("'", "''")}'!$1:$1`,
})

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
        alignment: alignmentOf(numeric),
      },
    })
  for (const [y, row] of rows.entries())
    for (const [x, cell] of row.entries()) {
      const numFmt = formatOf(cell)
      const isHeader = x === 0 && hasRowHeaders === true
      if (numFmt === undefined && !isHeader) continue
      const alignment = alignmentOf(columns[x]!.numeric)
      styles.set(`${y + 1},${x}`, {
        style: { alignment, ...(numFmt && { numFmt }), ...(isHeader && { font: { ...FONT, bold: true } }) },
      })
    }
  return styles
}

/** The foot of a printed sheet. An ampersand there gives a command unless it is doubled. */
const footerOf = (marking: string | undefined): string =>
  `&L${(marking ?? '').slice(0, 100).replaceAll('&', '&&')}&RPage &P of &N`

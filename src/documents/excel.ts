import { type CellStyle, colToLetter, type WriteSheet, type Cell as WrittenCell, writeXlsx } from 'hucre/xlsx'
import { type Cell, type Document, markingOf, type Table } from '#core/document.ts'
import { groupBefore } from '#core/table-headings.ts'
import { cellValue, formatOf, formulaOf, heightOf, lastUnbroken, textValue, widthOf } from './excel-cell.ts'
import { CONTENTS, contentsSheet } from './excel-contents.ts'
import { A4_WIDE, FONT, footerOf, HEADING_STYLE, headerOf, quotedSheet, solid, TOP } from './excel-page.ts'
import { coloursOf, TONES } from './look.ts'
import { settled } from './settled.ts'
import { sheetName } from './sheet-name.ts'

/**
 * The tables of a document as a workbook: a first sheet that says what the workbook is and leads to the others, then a
 * sheet a table, its first row the headings, so that it can be sorted and filtered as it is. Links are left as their text.
 */
export async function excelFile(document: Document): Promise<Uint8Array> {
  const shown = settled(document)
  const marking = markingOf(shown)
  const tables = shown.blocks.filter(block => block.kind === 'table')
  const names = [CONTENTS]
  for (const { caption } of tables) names.push(sheetName(caption, names))
  const sheets = tables.map((table, i) => sheetOf(table, names[i + 1]!, shown))
  return writeXlsx({
    sheets: [contentsSheet(shown, sheets, tables), ...sheets],
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

/** Figures stand to the right, a little away from what is next to them; all else, dates too, to the left. */
const alignmentOf = (numeric: true | undefined) =>
  numeric ? ({ ...TOP, horizontal: 'right', indent: 1 } as const) : ({ ...TOP, horizontal: 'left' } as const)

function sheetOf(block: Table, name: string, document: Document): WriteSheet {
  const table = withGroupColumn(block)
  const { columns, rows, hasRowHeaders } = table
  const most = columns.length > MANY ? WIDEST_OF_MANY : WIDEST
  const widths = columns.map(({ heading }, x) =>
    widthOf(
      heading,
      rows.map(row => row[x]!),
      most,
    ),
  )
  return {
    name,
    rows: [columns.map(column => textValue(column.heading)), ...rows.map(row => row.map(cellValue))],
    columns: columns.map(({ numeric }, x) => ({ width: widths[x]!, style: { alignment: alignmentOf(numeric) } })),
    rowDefs: new Map(
      [columns.map(({ heading }) => heading), ...rows].flatMap((row, y) =>
        heightOf(row, widths, y === 0).map(height => [y, { height }] as const),
      ),
    ),
    cells: cellsOf(table, block.groups === undefined ? 0 : 1),
    freezePane: { rows: 1, ...(hasRowHeaders && { columns: block.groups === undefined ? 1 : 2 }) },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    ...lineBeside(block, name, coloursOf(document).accent),
    pageSetup: A4_WIDE,
    headerFooter: { oddHeader: headerOf(block.caption), oddFooter: footerOf(document) },
  }
}

/** With more columns than this a sheet is printed smaller the wider it is: its text is wrapped the sooner. */
const MANY = 12
/** The widest columns, in characters. */
const WIDEST = 60
const WIDEST_OF_MANY = 32

/** The line of a table's numbers, drawn by the workbook itself, to the right of the table. */
function lineBeside(table: Table, sheet: string, accent: string): Pick<WriteSheet, 'charts'> {
  const { columns, caption, groups } = table
  const line = lastUnbroken(table)
  if (!line) return {}
  const shift = groups === undefined ? 0 : 1
  const run = (column: number): string => {
    const letter = colToLetter(column)
    return `${quotedSheet(sheet)}!$${letter}$${line.from + 2}:$${letter}$${line.to + 2}`
  }
  const from = { row: 1, col: columns.length + shift + 1 }
  return {
    charts: [
      {
        type: 'line',
        title: caption,
        altText: `Line chart of ${caption}. Its figures are in the table beside it.`,
        legend: false,
        series: [
          {
            name: columns[line.column]!.heading,
            values: run(line.column + shift),
            categories: run(shift),
            color: accent,
          },
        ],
        anchor: { from, to: { row: from.row + 17, col: from.col + 9 } },
      },
    ],
  }
}

/** What parts the rows on paper stands beside each of them here, so that they can be sorted and filtered. */
function withGroupColumn(table: Table): Table {
  const { groups, columns, rows } = table
  if (groups === undefined) return table
  let title = ''
  const grouped = rows.map((row, y) => {
    title = groupBefore(table, y)?.title ?? title
    return [title, ...row]
  })
  return { ...table, columns: [{ heading: 'Group' }, ...columns], rows: grouped }
}

/** Prints the first row of a sheet at the head of each of its pages. */
const repeatedHeadings = (sheet: string) => ({
  name: '_xlnm.Print_Titles',
  scope: sheet,
  range: `${quotedSheet(sheet)}!$1:$1`,
})

/** The cells that are other than their column: headings, numbers, dates, colours, and what is worked out. `shift`: the columns before the table's own. */
function cellsOf({ columns, rows, hasRowHeaders }: Table, shift: number): Map<string, Partial<WrittenCell>> {
  const cells = new Map<string, Partial<WrittenCell>>()
  for (const [x, { numeric }] of columns.entries())
    cells.set(`0,${x}`, {
      style: { ...HEADING_STYLE, alignment: alignmentOf(numeric) },
    })
  for (const [y, row] of rows.entries())
    for (const [x, cell] of row.entries()) {
      const style = styleOf(cell, columns[x]!.numeric, x === shift && hasRowHeaders === true)
      const formula = formulaOf(cell, shift)
      if (style === undefined && formula === undefined) continue
      cells.set(`${y + 1},${x}`, {
        ...(style && { style }),
        ...(formula !== undefined && { formula, formulaResult: cellValue(cell) }),
      })
    }
  return cells
}

/** How a cell looks where that is not how its column does. */
function styleOf(cell: Cell, numeric: true | undefined, isHeader: boolean): CellStyle | undefined {
  const numFmt = formatOf(cell)
  const tone = toneOf(cell)
  if (numFmt === undefined && !isHeader && tone === undefined) return undefined
  return {
    alignment: tone ? { ...TOP, horizontal: 'center' } : alignmentOf(numeric),
    ...(numFmt && { numFmt }),
    ...(isHeader && { font: { ...FONT, bold: true } }),
    ...(tone && { font: { ...FONT, bold: true, color: { rgb: tone.ink } } }),
    ...(tone?.fill !== undefined && { fill: solid(tone.fill) }),
  }
}

const toneOf = (cell: Cell) => (typeof cell === 'object' && 'tone' in cell ? TONES[cell.tone] : undefined)

import { type CellStyle, colToLetter, type WriteSheet, type Cell as WrittenCell, writeXlsx } from 'hucre/xlsx'
import { type Cell, type Document, dateInWords, markingOf, type Table } from '#core/document.ts'
import { groupBefore } from '#core/table-headings.ts'
import { cellValue, formatOf, formulaOf, heightOf, textValue, widthOf } from './excel-cell.ts'
import { COLOURS, coloursOf, TONES } from './look.ts'
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
  const sheets = tables.map(table => sheetOf(table, named(table.caption), marking, coloursOf(shown).accent))
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

function sheetOf(block: Table, name: string, marking: string | undefined, accent: string): WriteSheet {
  const table = withGroupColumn(block)
  const { columns, rows, hasRowHeaders } = table
  const widths = columns.map(({ heading }, x) =>
    widthOf(
      heading,
      rows.map(row => row[x]!),
    ),
  )
  return {
    name,
    rows: [columns.map(column => textValue(column.heading)), ...rows.map(row => row.map(cellValue))],
    columns: columns.map(({ numeric }, x) => ({ width: widths[x]!, style: { alignment: alignmentOf(numeric) } })),
    rowDefs: new Map(
      [columns.map(({ heading }) => heading), ...rows].flatMap((row, y) =>
        heightOf(row, widths).map(height => [y, { height }] as const),
      ),
    ),
    cells: cellsOf(table, block.groups === undefined ? 0 : 1),
    freezePane: { rows: 1, ...(hasRowHeaders && { columns: block.groups === undefined ? 1 : 2 }) },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    ...lineBeside(block, name, accent),
    pageSetup: A4_WIDE,
    headerFooter: { oddFooter: footerOf(marking) },
  }
}

/** The line of a table's numbers, drawn by the workbook itself, to the right of the table. */
function lineBeside(
  { line, columns, caption, groups }: Table,
  sheet: string,
  accent: string,
): Pick<WriteSheet, 'charts'> {
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

const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`

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
  range: `${quotedSheet(sheet)}!$1:$1`,
})

const A4_WIDE = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const

/** The cells that are other than their column: headings, numbers, dates, colours, and what is worked out. `shift`: the columns before the table's own. */
function cellsOf({ columns, rows, hasRowHeaders }: Table, shift: number): Map<string, Partial<WrittenCell>> {
  const cells = new Map<string, Partial<WrittenCell>>()
  for (const [x, { numeric }] of columns.entries())
    cells.set(`0,${x}`, {
      style: {
        font: { ...FONT, bold: true },
        fill: solid(COLOURS.band),
        border: { bottom: { style: 'medium', color: { rgb: COLOURS.rule } } },
        alignment: alignmentOf(numeric),
      },
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

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const

const toneOf = (cell: Cell) => (typeof cell === 'object' && 'tone' in cell ? TONES[cell.tone] : undefined)

/** The foot of a printed sheet. An ampersand there gives a command unless it is doubled. */
const footerOf = (marking: string | undefined): string =>
  `&L${(marking ?? '').slice(0, 100).replaceAll('&', '&&')}&RPage &P of &N`

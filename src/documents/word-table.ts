import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { cellWords, type SummaryList, type Table as TableBlock, type Words } from '#core/document.ts'
import { COLOURS } from './look.ts'
import { wordRuns } from './word-runs.ts'

/** A table whose heading row repeats on each page. `width` in twentieths of a point. */
export function wordTable({ columns, rows, hasRowHeaders }: TableBlock, width: number): Table {
  const widths = widthsOf(
    columns.map(column => column.share ?? 1),
    width,
  )
  const cell = (words: Words, x: number, isHeader: boolean) =>
    cellOf(words, widths[x]!, { isHeader, isNumeric: columns[x]!.numeric === true })
  const headings = columns.map((column, x) => cell(column.heading, x, true))
  return tableOf(widths, { firstRow: true, firstColumn: hasRowHeaders === true }, [
    new TableRow({ tableHeader: true, cantSplit: true, children: headings }),
    ...rows.map(
      row =>
        new TableRow({
          cantSplit: true,
          children: columns.map((_, x) => cell(cellWords(row[x]!), x, x === 0 && hasRowHeaders === true)),
        }),
    ),
  ])
}

/** Terms and descriptions as a table of two columns, the first of which heads its rows. */
export function wordSummary({ rows }: SummaryList, width: number): Table {
  const widths = widthsOf([3, 7], width)
  return tableOf(
    widths,
    { firstRow: false, firstColumn: true },
    rows.map(
      ({ term, description }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cellOf(term, widths[0]!, { isHeader: true }),
            cellOf(description, widths[1]!, { isHeader: false }),
          ],
        }),
    ),
  )
}

function tableOf(
  columnWidths: readonly number[],
  headers: { readonly firstRow: boolean; readonly firstColumn: boolean },
  rows: readonly TableRow[],
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const rule = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.rule }
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: rule, insideHorizontal: rule },
    tableLook: { ...headers, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    margins: { left: 0, right: 160 },
  })
}

const cellOf = (
  words: Words,
  width: number,
  { isHeader, isNumeric = false }: { readonly isHeader: boolean; readonly isNumeric?: boolean },
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: isHeader ? 'TableHeading' : 'TableText',
        alignment: isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: wordRuns(words),
      }),
    ],
  })

const widthsOf = (shares: readonly number[], width: number): readonly number[] => {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map(share => Math.floor((share / sum) * width))
}

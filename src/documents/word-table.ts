import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import {
  type Cell,
  cellWords,
  type SummaryList,
  type Table as TableBlock,
  type Tone,
  type Words,
} from '#core/document.ts'
import { type ColumnGroup, columnGroups, groupBefore } from '#core/table-headings.ts'
import { COLOURS, isSign, type Paper, SIGN, sizesOf, TONES } from './look.ts'
import { tableRoom, termShare } from './table-room.ts'
import { rightEdge } from './word-page.ts'
import { wordRuns } from './word-runs.ts'

/** A table whose heading rows repeat on each page, and stay with what they head. */
export function wordTable(table: TableBlock, paper: Paper): Table {
  const { columns, rows, hasRowHeaders, isDense } = table
  const room = tableRoom(table, paper)
  const widths = widthsOf(room.shares, rightEdge(paper) * room.width)
  const dense = isDense === true
  const { dense: small, table: plain } = sizesOf(paper)
  const signSize = Math.round((dense ? small : plain) * 2 * SIGN)
  const cell = (of: Cell, x: number, look: Pick<CellLook, 'isHeader' | 'isCentred' | 'keepNext'>) =>
    cellOf(cellWords(of), widths[x]!, {
      ...look,
      isNumeric: columns[x]!.numeric === true,
      isDense: dense,
      ...(typeof of === 'object' && 'tone' in of && { tone: of.tone, ...(isSign(of) && { size: signSize }) }),
    })
  const shared = columnGroups(columns)
  const below = columns.flatMap(({ heading, group }, x) =>
    shared.length === 0 || group !== undefined
      ? [cell(heading, x, { isHeader: true, isCentred: room.isCentred[x]!, keepNext: true })]
      : [],
  )
  return tableOf(widths, { firstRow: true, firstColumn: hasRowHeaders === true, isDense: dense }, [
    ...aboveOf(table, shared, widths, room.isCentred),
    new TableRow({ tableHeader: true, cantSplit: true, children: below }),
    ...rows.flatMap((row, y) => [
      ...groupOf(table, y, widths),
      new TableRow({
        cantSplit: true,
        children: columns.map((_, x) =>
          cell(row[x]!, x, {
            isHeader: x === 0 && hasRowHeaders === true,
            keepNext: room.isWhole && y < rows.length - 1,
          }),
        ),
      }),
    ]),
  ])
}

/** The row of what neighbouring columns have in common, with the headings of columns by themselves, which reach down over both rows. */
function aboveOf(
  { columns, isDense }: TableBlock,
  shared: readonly ColumnGroup[],
  widths: readonly number[],
  isCentred: readonly boolean[],
): readonly TableRow[] {
  const children = shared.map(({ title, first, span }) => {
    const { heading, numeric } = columns[first]!
    const width = sumOf(widths.slice(first, first + span))
    const its =
      title === undefined
        ? { rowSpan: 2, isNumeric: numeric === true, isCentred: isCentred[first]! }
        : { columnSpan: span, isCentred: true }
    return cellOf(title ?? heading, width, { isHeader: true, isDense: isDense === true, keepNext: true, ...its })
  })
  return children.length === 0 ? [] : [new TableRow({ tableHeader: true, cantSplit: true, children })]
}

/** The heading that stands before a row, if one does. */
function groupOf(table: TableBlock, y: number, widths: readonly number[]): readonly TableRow[] {
  const group = groupBefore(table, y)
  if (!group) return []
  const heading = cellOf(group.title, sumOf(widths), {
    isHeader: true,
    isDense: table.isDense === true,
    fill: COLOURS.band,
    columnSpan: widths.length,
    keepNext: true,
  })
  return [new TableRow({ cantSplit: true, children: [heading] })]
}

/** Terms and descriptions as a table of two columns, the first of which heads its rows. */
export function wordSummary(list: SummaryList, width: number): Table {
  const share = termShare(list)
  const widths = widthsOf([share, 1 - share], width)
  return tableOf(
    widths,
    { firstRow: false, firstColumn: true },
    list.rows.map(
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
  { isDense, ...headers }: { readonly firstRow: boolean; readonly firstColumn: boolean; readonly isDense?: boolean },
  rows: readonly TableRow[],
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const rule = { style: BorderStyle.SINGLE, size: isDense ? 4 : 6, color: COLOURS.rule }
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: sumOf(columnWidths), type: WidthType.DXA },
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: rule, insideHorizontal: rule },
    tableLook: { ...headers, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    margins: isDense ? { left: 45, right: 45 } : { left: 0, right: 160 },
  })
}

interface CellLook {
  readonly isHeader: boolean
  readonly isNumeric?: boolean
  readonly isCentred?: boolean
  readonly isDense?: boolean
  readonly tone?: Tone
  readonly fill?: string
  readonly columnSpan?: number
  readonly rowSpan?: number
  /** The size of its letters in half-points; its style's if absent. */
  readonly size?: number
  /** True where its row stays on one page with the next. */
  readonly keepNext?: boolean
}

function cellOf(words: Words, width: number, look: CellLook): TableCell {
  const { isHeader, isNumeric = false, isDense = false, tone, columnSpan, rowSpan, keepNext = false, size } = look
  const { ink, fill = look.fill } = tone ? TONES[tone] : {}
  const isCentred = look.isCentred || (tone !== undefined && fill !== undefined)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan !== undefined && { columnSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill } }),
    ...((isDense || tone !== undefined) && {
      verticalAlign: rowSpan === undefined ? VerticalAlignTable.CENTER : VerticalAlignTable.BOTTOM,
    }),
    children: [
      new Paragraph({
        keepNext,
        style: `${isDense ? 'Dense' : 'Table'}${isHeader ? 'Heading' : 'Text'}`,
        alignment: isCentred ? AlignmentType.CENTER : isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: wordRuns(words, { ...(ink !== undefined && { ink }), ...(size !== undefined && { size }) }),
      }),
    ],
  })
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

const widthsOf = (shares: readonly number[], width: number): readonly number[] => {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map(share => Math.floor((share / sum) * width))
}

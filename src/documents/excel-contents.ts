import type { WriteSheet, Cell as WrittenCell } from 'hucre/xlsx'
import { type Document, dateInWords, markingOf, type Table } from '#core/document.ts'
import { heightOf, textValue } from './excel-cell.ts'
import { A4_WIDE, FONT, footerOf, HEADING_STYLE, quotedSheet, TOP } from './excel-page.ts'
import { COLOURS } from './look.ts'

/** The name of the first sheet. */
export const CONTENTS = 'Contents'

/** The widths of its columns, in characters. */
const WIDTHS = [34, 100] as const

/** What the workbook is, for whoever finds it on their desk in a year, and where each of its tables stands. */
export function contentsSheet(document: Document, sheets: readonly WriteSheet[], tables: readonly Table[]): WriteSheet {
  const facts = [
    ['Title', document.title],
    ['Published by', document.author],
    ['Date', dateInWords(document.datedOn)],
    ['Personal information', markingOf(document) ?? 'None'],
    ...(document.footer === undefined ? [] : [['Note', document.footer]]),
  ] as const
  const leads = sheets.map(({ name }, i) => [name, tables[i]!.caption] as const)
  const listed = leads.length === 0 ? [] : ([['', ''], ['Sheet', 'Table'], ...leads] as const)
  const first = facts.length + 2
  const rows = [...facts, ...listed]
  return {
    name: CONTENTS,
    rows: rows.map(row => row.map(textValue)),
    rowDefs: new Map(rows.flatMap((row, y) => heightOf(row, WIDTHS, false).map(height => [y, { height }] as const))),
    columns: [
      { width: WIDTHS[0], style: { font: { ...FONT, bold: true }, alignment: TOP } },
      { width: WIDTHS[1], style: { alignment: TOP } },
    ],
    cells: new Map<string, Partial<WrittenCell>>([
      ...(leads.length === 0 ? [] : [0, 1].map(x => [`${first - 1},${x}`, { style: HEADING_STYLE }] as const)),
      ...leads.map(([name], i) => [`${first + i},0`, linkTo(name)] as const),
    ]),
    pageSetup: { ...A4_WIDE, orientation: 'portrait' },
    headerFooter: { oddFooter: footerOf(document) },
  }
}

const linkTo = (name: string): Partial<WrittenCell> => ({
  hyperlink: { target: '', location: `${quotedSheet(name)}!A1`, display: name },
  style: { font: { ...FONT, underline: true, color: { rgb: COLOURS.link } }, alignment: TOP },
})

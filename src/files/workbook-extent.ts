import { lettersOf } from '#core/returns/grid.ts'
import type { Unreadable } from '#core/returns/sheet.ts'
import { workbookLimits } from './limits.ts'

/**
 * How far the filled cells of all sheets go, as a range of cells from A1. Cells that are only coloured may lie anywhere, and
 * a reader that makes room for every cell up to the last would fill the memory with nothing.
 */
export function extentOf(
  worksheets: readonly string[],
): { readonly range: string } | { readonly unreadable: Unreadable } {
  const { sheets, rows, columns, cells } = workbookLimits
  if (worksheets.length > sheets)
    return refused(`the workbook has ${count(worksheets.length)} sheets; save the lists alone in a new workbook`)
  const found = { line: 1, column: 1, area: 0 }
  for (const xml of worksheets) {
    const sheet = filled(xml)
    if (sheet.columnFormats > MOST_COLUMN_FORMATS)
      return refused('a sheet has more formats of columns than columns; copy its values to a new workbook')
    found.line = Math.max(found.line, sheet.line)
    found.column = Math.max(found.column, sheet.column)
    found.area += sheet.line * sheet.column
  }
  if (found.line > rows || found.column > columns)
    return refused(
      `a sheet has values down to row ${count(found.line)} and across to column ${lettersOf(found.column)}, further than any list goes; take out what lies beyond the list`,
    )
  if (found.area > cells)
    return refused(`the workbook has room for ${count(found.area)} values; import a list at a time`)
  return { range: `A1:${lettersOf(found.column)}${found.line}` }
}

const MOST_COLUMN_FORMATS = 16_384

const refused = (says: string) => ({ unreadable: { says } })

const count = (n: number): string => n.toLocaleString('en-GB')

/** Rows and cells in the order in which they are written. Either may leave out where it is: then it follows the last. */
const rowsAndCells = /<(?:\w+:)?(row|c)(\s[^>]*?)?(\/?)>/g

function filled(xml: string) {
  const found = { line: 1, column: 1, columnFormats: xml.match(/<(?:\w+:)?col\s/g)?.length ?? 0 }
  let [line, column] = [0, 0]
  for (const [, tag, attributes = '', isEmpty] of xml.matchAll(rowsAndCells)) {
    const [, letter, number] = /\sr=["']([A-Za-z]*)(\d+)["']/.exec(attributes) ?? []
    if (tag === 'row') {
      line = number === undefined ? line + 1 : Number(number)
      column = 0
      continue
    }
    column = letter ? columnOf(letter) : column + 1
    if (isEmpty) continue
    found.line = Math.max(found.line, number === undefined ? line : Number(number))
    found.column = Math.max(found.column, column)
  }
  return found
}

const columnOf = (letter: string): number =>
  [...letter.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0)

import { lettersOf } from '#core/returns/grid.ts'
import type { Unreadable } from '#core/returns/sheet.ts'
import { workbookLimits } from './limits.ts'
import type { SheetExtent } from './workbook-check.ts'

/**
 * How far the filled cells of all sheets go, as a range of cells from A1. Cells that are only coloured may lie anywhere, and
 * a reader that makes room for every cell up to the last would fill the memory with nothing.
 */
export function extentOf(
  worksheets: readonly SheetExtent[],
): { readonly range: string } | { readonly unreadable: Unreadable } {
  const { sheets, rows, columns, cells } = workbookLimits
  if (worksheets.length > sheets)
    return refused(`the workbook has ${count(worksheets.length)} sheets; save the lists alone in a new workbook`)
  const found = { line: 1, column: 1, area: 0 }
  for (const { line, column, columnFormats } of worksheets) {
    if (columnFormats > MOST_COLUMN_FORMATS)
      return refused('a sheet has more formats of columns than columns; copy its values to a new workbook')
    found.line = Math.max(found.line, line)
    found.column = Math.max(found.column, column)
    found.area += line * column
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

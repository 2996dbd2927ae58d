import type { Body } from '#core/entry.ts'
import type { WrittenCell } from '#core/returns/grid.ts'
import { readCell } from './cell.ts'
import type { AnnexAList, Column } from './list.ts'
import { folded } from './spelling.ts'

type Texts = Readonly<Record<string, string>>

/** The texts of cells that were kept, or of columns that the list does not have, by heading. */
export const texts = (body: Body, key: 'asWritten' | 'extraColumns'): Texts => (body[key] ?? {}) as Texts

/** Whether a cell is kept as it was written though its value is all that it says: words of a council's own for a code. */
export function isOtherWords({ holds }: Column, cell: string, value: string | number | undefined): boolean {
  if (holds === 'text') return cell !== value
  if (typeof holds === 'string') return false
  const code = holds.codes.find(each => each.value === value)
  if (!code) return cell !== value
  const said = folded(cell)
  return ![code.ofsted, code.ofsted.replace(/^[a-z]{1,2}\) /, ''), code.value].some(text => folded(text) === said)
}

/** What stands in a column of a row's record, as Ofsted writes it; as it was written where that says more. */
export function cellOf(column: Column, body: Body): WrittenCell {
  const { name, field, holds } = column
  const value = body[field] as string | number | undefined
  const kept = texts(body, 'asWritten')[name]
  if (kept !== undefined && says(column, kept, value)) return keptCell(column, kept)
  if (value === undefined) return undefined
  if (typeof value === 'number') return { number: value }
  if (holds === 'date') return { on: value }
  const code = typeof holds === 'string' ? undefined : holds.codes.find(each => each.value === value)
  return { text: code?.ofsted ?? value }
}

/** Whether a text that was kept is what counts, and not only other words for the value. */
function says(column: Column, kept: string, value: string | number | undefined): boolean {
  if (value === undefined) return true
  if (column.holds === 'text') return kept.trim() === value
  const read = readCell(column, kept.trim(), false)
  return read.isMore && read.value === value
}

/** A time and a number that were kept are written as such: Excel gives them back as they were. */
function keptCell({ holds }: Column, kept: string): WrittenCell {
  if (holds === 'date' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(kept) && !kept.endsWith('T00:00:00'))
    return { on: kept }
  return holds === 'whole number' && String(Number(kept)) === kept ? { number: Number(kept) } : { text: kept }
}

/** Whether two rows would be written the same: dates and codes are the same however they were spelt. */
export function saysTheSame({ columns }: AnnexAList, a: Body, b: Body): boolean {
  return columns.every(column => sameCell(cellOf(column, a), cellOf(column, b))) && sameExtras(a, b)
}

function sameCell(a: WrittenCell, b: WrittenCell): boolean {
  if (a === undefined || b === undefined) return a === b
  return textOf(a) === textOf(b)
}

/** A cell's text as reading it again would give it. */
const textOf = (cell: NonNullable<WrittenCell>): string =>
  'text' in cell ? cell.text : 'on' in cell ? cell.on : String(cell.number)

function sameExtras(a: Body, b: Body): boolean {
  const [one, other] = [texts(a, 'extraColumns'), texts(b, 'extraColumns')]
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every(key => one[key] === other[key])
}

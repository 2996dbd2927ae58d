import { type Day, isoOf } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import type { CellOf, Column, ColumnKind, Row } from './list.ts'

type AnyCell = CellOf<ColumnKind> | undefined

/** How late something owed is, in words: `12 days late`, `due today`, `in 3 days`. */
export function lateness(days: number): string {
  if (days > 0) return `${days} ${days === 1 ? 'day' : 'days'} late`
  if (days === 0) return 'due today'
  return `in ${-days} ${days === -1 ? 'day' : 'days'}`
}

/** What a cell says on its own, for files and for tests: days as ISO dates; empty where there is nothing. */
export function cellText<R extends Row>(column: Column<R>, row: R, asAt: Day): string {
  const beside = column.beside?.(row)
  const said = cellAlone(column, row, asAt)
  return beside === undefined ? said : `${said}, ${beside}`
}

function cellAlone<R extends Row>(column: Column<R>, row: R, asAt: Day): string {
  switch (column.kind) {
    case 'text':
      return column.of(row) ?? column.absent ?? ''
    case 'day':
      return written(column.of(row), isoOf, column.absent)
    case 'days late':
    case 'number':
      return written(column.of(row), String, column.absent)
    case 'own words':
      return written(column.of(row), ({ words, on }) => `“${words}” (${isoOf(on)})`, column.absent)
    case 'state':
      return written(column.of(row), ({ says }) => says, column.absent)
    case 'lines':
      return written(column.of(row), lines => lines.join('; '), column.absent)
    case 'owed':
      return written(column.of(row), owed => owed.map(one => owedText(one, asAt)).join('; '), column.absent)
    case 'actions':
    case 'link':
      return ''
  }
}

const written = <T>(value: T | undefined, says: (value: T) => string, absent = ''): string =>
  value === undefined ? absent : says(value) || absent

const owedText = ({ standard, obligation }: Owed, asAt: Day): string =>
  `${standard.task} due ${isoOf(obligation.dueOn)}, ${lateness(asAt - obligation.dueOn)}`

/** What a cell sorts by: undefined for an empty one, which stands last whichever way. */
function keyOf<R extends Row>(column: Column<R>, row: R): string | number | undefined {
  const cell = column.of(row) as AnyCell
  if (cell === undefined || typeof cell === 'string' || typeof cell === 'number') return cell
  if (Array.isArray(cell)) {
    const [first] = cell as readonly (string | Owed | object)[]
    if (first === undefined) return undefined
    if (typeof first === 'string') return first
    return 'obligation' in first ? first.obligation.dueOn : cell.length
  }
  return 'words' in cell ? cell.on : 'says' in cell ? cell.says : undefined
}

/** Which of two rows stands first by a column. */
export function compareCells<R extends Row>(column: Column<R>, a: R, b: R, isDescending: boolean): number {
  const [left, right] = [keyOf(column, a), keyOf(column, b)]
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left).localeCompare(String(right), 'en', { numeric: true })
  return isDescending ? -order : order
}

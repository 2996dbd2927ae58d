import type { Body } from '#core/entry.ts'
import { type AnnexAList, listName } from './list.ts'
import type { Row } from './row.ts'
import { cellOf } from './written.ts'

/** A list as a workbook brings it. */
export interface RowsOfList {
  readonly list: AnnexAList
  readonly rows: readonly Row[]
}

/** A cell that says another thing about a child than a list that knows the child better. */
interface Disagreement<L extends RowsOfList> {
  readonly brought: L
  readonly line: number
  readonly column: string
  /** The list and row that say otherwise. */
  readonly other: string
}

/** Who a child is, which no two lists should say differently. */
const same = ['bornOn', 'gender', 'ethnicity'] as const

/** The lists in the order in which they know a child best: those that are in care, then those that were only met. */
export const knowingBestFirst = <L extends RowsOfList>(brought: readonly L[]): readonly L[] =>
  brought.filter(({ list }) => list.about === 'child').toSorted((a, b) => rank(a.list) - rank(b.list))

const rank = ({ number }: AnnexAList): number => (number >= 8 ? number : 20 - number)

/** The cells in which the lists of a workbook contradict each other about who a child is. */
export function disagreements<L extends RowsOfList>(brought: readonly L[]): readonly Disagreement<L>[] {
  const said = new Map<string, { readonly value: unknown; readonly where: string }>()
  const found: Disagreement<L>[] = []
  for (const each of knowingBestFirst(brought))
    for (const { id, line, body } of each.rows) {
      if (id === '') continue
      for (const field of same) {
        const value = body[field]
        if (value === undefined) continue
        const key = `${field}\t${id}`
        const before = said.get(key)
        if (!before) said.set(key, { value, where: `${listName(each.list)}, row ${line},` })
        else if (before.value !== value)
          found.push({ brought: each, line, column: headingOf(each.list, field), other: before.where })
      }
    }
  return found
}

const headingOf = ({ columns }: AnnexAList, field: string): string => columns.find(c => c.field === field)!.name

/** The rows of a list that say the same as an earlier one, with the line of that. */
export function rowsTwice({ list, rows }: RowsOfList): readonly { readonly line: number; readonly first: number }[] {
  const lines = new Map<string, number>()
  return rows.flatMap(({ id, line, body }) => {
    const key = JSON.stringify([id, everything(list, body)])
    const first = lines.get(key)
    if (first === undefined) lines.set(key, line)
    return first === undefined ? [] : [{ line, first }]
  })
}

const everything = (list: AnnexAList, body: Body): unknown => [
  list.columns.map(column => cellOf(column, body) ?? null),
  body.extraColumns,
]

/** Whether two sheets hold the same list, row by row. */
export const isSameList = (a: RowsOfList, b: RowsOfList): boolean =>
  a.rows.length === b.rows.length &&
  a.rows.every(({ id, body }, i) => {
    const other = b.rows[i]!
    return (
      id === other.id && JSON.stringify(everything(a.list, body)) === JSON.stringify(everything(b.list, other.body))
    )
  })

import type { Column, RowGroup, Table } from './document.ts'

/** A run of columns that share a heading above their own; or a column by itself, which has no title above it. */
export interface ColumnGroup {
  readonly title?: string
  /** Its first column, counted from 0. */
  readonly first: number
  readonly span: number
}

/** The columns as they stand below shared headings, from the left; none where no column shares one. */
export function columnGroups(columns: readonly Column[]): readonly ColumnGroup[] {
  if (columns.every(({ group }) => group === undefined)) return []
  const groups: ColumnGroup[] = []
  for (const [x, { group }] of columns.entries()) {
    const last = groups.at(-1)
    if (last && group !== undefined && last.title === group)
      groups[groups.length - 1] = { ...last, span: last.span + 1 }
    else groups.push({ ...(group !== undefined && { title: group }), first: x, span: 1 })
  }
  return groups
}

/** The heading that stands before a row; undefined where none does. */
export const groupBefore = ({ groups = [] }: Pick<Table, 'groups'>, row: number): RowGroup | undefined =>
  groups.find(({ before }) => before === row)

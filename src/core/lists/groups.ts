import type { Groups, List, Row } from './list.ts'
import { filterValues } from './list.ts'
import type { Placed } from './listing.ts'

/** How many rows have one value of the filter by which a list is counted first. */
export interface Group {
  readonly value: string
  readonly says: string
  /** In the order of the columns. */
  readonly counts: readonly number[]
}

/** The rows of a list counted before they are shown, the largest group first; undefined for a list that is not counted so. */
export function groupsOf<R extends Row>(list: List<R>, rows: readonly Placed<R>[]): readonly Group[] | undefined {
  const { groups } = list
  const filter = groups && list.filters?.find(({ id }) => id === groups.by)
  if (!filter) return undefined
  const members = new Map<string, R[]>()
  for (const { row } of rows)
    for (const value of filterValues(filter, row)) {
      const its = members.get(value)
      if (its) its.push(row)
      else members.set(value, [row])
    }
  return [...members]
    .map(([value, its]) => ({
      value,
      says: filter.says?.(value) ?? value,
      counts: groups.columns.map(({ of }: Groups<R>['columns'][number]) => of(its)),
    }))
    .sort((a, b) => b.counts[0]! - a.counts[0]! || a.says.localeCompare(b.says, 'en'))
}

import { type Working, workersOn } from '#core/allocations.ts'
import type { Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { Role } from '#core/roles.ts'
import type { Staff } from '#core/staff.ts'
import { compareCells } from './cell.ts'
import { type Group, groupsOf } from './groups.ts'
import {
  type AnyList,
  type Column,
  type Filter,
  type FilterId,
  filterValues,
  type List,
  type ListContext,
  NO_VALUE,
  type Row,
} from './list.ts'

/** A row with those who work with the child on the day. */
export interface Placed<R extends Row = Row> {
  readonly row: R
  readonly workers: readonly Working[]
}

/** What a child has in a list on a day, with those who work with them. */
export function placed<R extends Row>(
  list: List<R>,
  child: Journey,
  asAt: Day,
  context: ListContext,
): readonly Placed<R>[] {
  const rows = list.rows(child, asAt, context)
  if (rows.length === 0) return NONE
  const workers = workersOn(child, asAt)
  return rows.map(row => ({ row, workers }))
}

const NONE: readonly never[] = []

/** What someone asks of a list: whose rows, narrowed how, in which order. */
export interface Asked {
  readonly filters: Readonly<Partial<Record<FilterId, string>>>
  readonly sort?: { readonly column: string; readonly isDescending: boolean }
}

/** A filter with the values that rows have, and how many would be left by each. */
export interface Facet {
  readonly id: FilterId
  readonly title: string
  readonly values: readonly FacetValue[]
  /** The value that the list is narrowed by; absent where it is not. */
  readonly chosen?: string
}

interface FacetValue {
  readonly value: string
  readonly says: string
  readonly count: number
}

/** A list as it is asked for. */
export interface Listing<R extends Row = Row> {
  readonly list: List<R>
  readonly rows: readonly Placed<R>[]
  /** How many rows there are without any filter. */
  readonly total: number
  readonly facets: readonly Facet[]
  /** The rows counted by the filter that the list is counted by; absent where there is none, or one of its values is chosen. */
  readonly groups?: readonly Group[]
}

/** Narrows a list, puts it in order and counts what each other choice would leave: each row is asked for its values once. */
export function listing<R extends Row>(
  list: List<R>,
  all: readonly Placed<R>[],
  { filters: asked, sort }: Asked,
  { staff, mayReadWorkers }: { readonly staff: Staff; readonly mayReadWorkers: boolean },
): Listing<R> {
  const filters = [...(list.filters ?? []).map(onRow), ...(mayReadWorkers ? workerFilters<R>(staff) : [])]
  const chosen = filters.map(({ id }) => asked[id])
  const counts = filters.map(() => new Map<string, number>())
  const left: Placed<R>[] = []
  for (const placed of all) {
    const values = filters.map(({ of }) => of(placed))
    const failed = values.flatMap((its, i) => (chosen[i] === undefined || its.includes(chosen[i]) ? [] : [i]))
    if (failed.length > 1) continue
    if (failed.length === 0) left.push(placed)
    // A row that one filter alone leaves out is what another choice of that filter would show.
    for (const [i, count] of counts.entries())
      if (failed.length === 0 || failed[0] === i)
        for (const value of values[i]!) count.set(value, (count.get(value) ?? 0) + 1)
  }
  const groups = list.groups && asked[list.groups.by] === undefined ? groupsOf(list, left) : undefined
  const column = sort && list.columns.find(({ id }) => id === sort.column)
  return {
    list,
    rows: inOrder(list, left, column, sort?.isDescending === true),
    total: all.length,
    ...(groups && { groups }),
    facets: filters.flatMap((filter, i) => {
      const facet = facetOf(filter, counts[i]!, chosen[i])
      return facet.values.length < 2 && facet.chosen === undefined ? [] : [facet]
    }),
  }
}

interface PlacedFilter<R extends Row> {
  readonly id: FilterId
  readonly title: string
  readonly of: (placed: Placed<R>) => readonly string[]
  readonly says: (value: string) => string
  readonly order?: readonly string[]
}

const onRow = <R extends Row>({ says = value => value, ...filter }: Filter<R>): PlacedFilter<R> => ({
  ...filter,
  says,
  of: ({ row }) => filterValues(filter, row),
})

const valuesOr = (none: string, values: readonly string[]): readonly string[] => (values.length === 0 ? [none] : values)

/** By worker and by team: whoever works with the child on the day, and where they belong. */
function workerFilters<R extends Row>(staff: Staff): readonly PlacedFilter<R>[] {
  const byName = (workers: readonly Working[], of: (worker: string) => string | undefined): readonly string[] =>
    valuesOr(NO_VALUE, [...new Set(workers.flatMap(({ worker }) => of(worker) ?? []))])
  return [
    {
      id: 'team',
      title: 'Team',
      of: ({ workers }) => byName(workers, worker => staff.get(worker)?.team),
      says: value => value,
    },
    {
      id: 'worker',
      title: 'Worker',
      of: ({ workers }) => byName(workers, worker => worker),
      says: value => staff.get(value)?.name ?? value,
    },
  ]
}

function facetOf<R extends Row>(
  { id, title, says, order }: PlacedFilter<R>,
  counts: Map<string, number>,
  chosen: string | undefined,
): Facet {
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0)
  const place = (value: string): number => (value === NO_VALUE ? LAST : (order?.indexOf(value) ?? 0))
  const values = [...counts].map(([value, count]) => ({
    value,
    count,
    says: value === NO_VALUE ? 'None' : says(value),
  }))
  values.sort((a, b) => place(a.value) - place(b.value) || b.count - a.count || a.says.localeCompare(b.says, 'en'))
  return { id, title, values, ...(chosen !== undefined && { chosen }) }
}

const LAST = Number.MAX_SAFE_INTEGER

function inOrder<R extends Row>(
  list: List<R>,
  rows: readonly Placed<R>[],
  column: Column<R> | undefined,
  isDescending: boolean,
): readonly Placed<R>[] {
  const own = (a: Placed<R>, b: Placed<R>): number => list.sort(a.row, b.row) || byChild(a.row, b.row)
  if (!column) return rows.toSorted(own)
  return rows.toSorted((a, b) => compareCells(column, a.row, b.row, isDescending) || own(a, b))
}

/** By the council's identifier, numbers by their value: a shorter number is a smaller one. */
function byChild({ child: { childId: a } }: Row, { child: { childId: b } }: Row): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

/** Whether someone in a role may open a list. */
export const mayOpenList = ({ roles }: AnyList, role: Role): boolean => roles.includes(role)

import { isoOf, yearTo31March } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { HeldRecord, HeldTable } from './held-records.ts'
import type { Row } from './row.ts'
import type { ReturnTable } from './table.ts'

type Pair = readonly [row: number, record: HeldRecord]

/**
 * Episodes of this year's return, sent again, whose start was corrected: a child with one episode that has gone and one
 * that is new, which agree in at least half of what else either says.
 */
export const pairRedated = (
  table: ReturnTable,
  year: number,
  rows: readonly Row[],
  open: readonly number[],
  gone: readonly HeldRecord[],
): readonly Pair[] =>
  onlyPairs(rows, open, gone).filter(([i, record]) => isAlike(table, rows[i]!.body, record.statements.get(year)!.body))

function isAlike(table: ReturnTable, a: Body, b: Body): boolean {
  const said = table.columns
    .map(c => c.field)
    .filter(field => field !== 'startedOn' && (a[field] !== undefined || b[field] !== undefined))
  return said.filter(field => a[field] === b[field]).length * 2 >= said.length
}

/**
 * Episodes that go on over a 31 March and whose start one of two returns has otherwise: the earlier return left one
 * episode open that the later does not mention, and the later has one that had started by then and that the earlier
 * does not mention. Only where the child has one of each. It is the same whichever return comes first.
 */
export function pairLeftOpen(
  year: number,
  rows: readonly Row[],
  open: readonly number[],
  held: HeldTable,
  claimed: ReadonlySet<HeldRecord>,
): readonly Pair[] {
  const before = held.years().findLast(y => y < year)
  const after = held.years().find(y => y > year)
  const free = (of: number): readonly HeldRecord[] =>
    [...held.inYear(of).values()].flat().filter(r => !r.statements.has(year) && !claimed.has(r))
  const pairs: Pair[] = []
  if (before !== undefined)
    pairs.push(
      ...onlyPairs(
        rows,
        open.filter(i => hasStartedBy(rows[i]!.body, before)),
        free(before).filter(r => isOpenAfter(r.statements.get(before)!.body, before)),
      ),
    )
  if (after === undefined) return pairs
  const paired = new Set(pairs.map(([i]) => i))
  const later = onlyPairs(
    rows,
    open.filter(i => !paired.has(i) && isOpenAfter(rows[i]!.body, year)),
    free(after).filter(
      r => !r.statements.has(year) && isFirstIn(r, after) && hasStartedBy(r.statements.get(after)!.body, year),
    ),
  )
  return [...pairs, ...later]
}

const isFirstIn = ({ statements }: HeldRecord, year: number): boolean => Math.min(...statements.keys()) === year

const lastDayOf = (year: number): string => isoOf(yearTo31March(year).lastDay)

const hasStartedBy = ({ startedOn }: Body, year: number): boolean =>
  startedOn !== undefined && (startedOn as string) <= lastDayOf(year)

/** Whether an episode goes on after a year's 31 March. One whose end cannot be read is not known to. */
export const isOpenAfter = (body: Body, year: number): boolean => {
  const endedOn = body.endedOn as string | undefined
  if (endedOn !== undefined) return endedOn > lastDayOf(year)
  return (body.asWritten as Record<string, string> | undefined)?.DEC?.trim() === undefined
}

/** The rows and records of the children who have just one of each. */
function onlyPairs(rows: readonly Row[], places: readonly number[], records: readonly HeldRecord[]): readonly Pair[] {
  if (places.length === 0 || records.length === 0) return []
  const rowOf = only(places, i => rows[i]!.childId)
  const recordOf = only(records, r => r.childId)
  return [...rowOf].flatMap(([childId, i]) => {
    const record = recordOf.get(childId)
    return i === undefined || record === undefined || childId === '' ? [] : [[i, record] as const]
  })
}

/** By child, the one that a child has; undefined for a child who has several. */
function only<T>(items: readonly T[], childOf: (item: T) => string): ReadonlyMap<string, T | undefined> {
  const found = new Map<string, T | undefined>()
  for (const item of items) found.set(childOf(item), found.has(childOf(item)) ? undefined : item)
  return found
}

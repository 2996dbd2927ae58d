import { isoOf, yearTo31March } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { HeldRecord, HeldTable } from './held-records.ts'
import type { Row } from './row.ts'

type Pair = readonly [row: number, record: HeldRecord]

/**
 * Episodes of this year's return, sent again, whose start was corrected: a child with one episode that has gone and one
 * that is new, which are alike.
 */
export const pairRedated = (
  year: number,
  rows: readonly Row[],
  open: readonly number[],
  gone: readonly HeldRecord[],
): readonly Pair[] =>
  onlyPairs(rows, open, gone).filter(([i, record]) => isAlike(rows[i]!.body, record.statements.get(year)!.body))

/** What stays the same of an episode that is still open, whatever its start. */
const lasting = [
  'reasonForNewEpisode',
  'legalStatus',
  'categoryOfNeed',
  'placement',
  'placementProvider',
  'homePostcode',
  'placementPostcode',
  'urn',
] as const

/** Whether two episodes agree in at least half of what either says, but for when and why they started and ended. */
function isAlike(a: Body, b: Body): boolean {
  const said = lasting.filter(field => a[field] !== undefined || b[field] !== undefined)
  return said.filter(field => a[field] === b[field]).length * 2 >= said.length
}

/**
 * Episodes that go on over a 31 March and whose start one of two returns has otherwise: the earlier return left one
 * episode open that the later does not mention, and the later has one that had started by then and that the earlier
 * does not mention. Only where the child has one of each and they are alike. It is the same whichever return comes first.
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
  const said = (record: HeldRecord, of: number): Body => record.statements.get(of)!.body
  const pairs: Pair[] = []
  if (before !== undefined) {
    const started = open.filter(i => hasStartedBy(rows[i]!.body, before))
    const leftOpen = free(before).filter(r => isOpenAfter(said(r, before), before))
    pairs.push(...onlyPairs(rows, started, leftOpen).filter(([i, r]) => isAlike(rows[i]!.body, said(r, before))))
  }
  if (after !== undefined) {
    const paired = new Set(pairs.map(([i]) => i))
    const leftOpen = open.filter(i => !paired.has(i) && isOpenAfter(rows[i]!.body, year))
    const started = free(after).filter(r => isFirstIn(r, after) && hasStartedBy(said(r, after), year))
    pairs.push(...onlyPairs(rows, leftOpen, started).filter(([i, r]) => isAlike(rows[i]!.body, said(r, after))))
  }
  return pairs
}

const isFirstIn = ({ statements }: HeldRecord, year: number): boolean => Math.min(...statements.keys()) === year

const lastDayOf = (year: number): string => isoOf(yearTo31March(year).lastDay)

const hasStartedBy = ({ startedOn }: Body, year: number): boolean =>
  startedOn !== undefined && (startedOn as string) <= lastDayOf(year)

/** Whether an episode goes on after a year's 31 March. One whose end cannot be read is not known to. */
export const isOpenAfter = (body: Body, year: number): boolean => {
  const endedOn = body.endedOn as string | undefined
  if (endedOn !== undefined) return endedOn > lastDayOf(year)
  return !(body.asWritten as Record<string, string> | undefined)?.DEC?.trim()
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

import type { Row } from './row.ts'
import type { ReturnTable, TableName } from './table.ts'

/** How many dates of a return fall in each year, the strongest evidence first: an episode's end, then starts, then reviews. */
export type YearTally = readonly ReadonlyMap<number, number>[]

/**
 * The dates that say which year a return is of. An episode that ended is in the return of the year it ended in, so its
 * end is the strongest; other dates may be of earlier years too; reviews are often of many years.
 */
const evidence: Partial<Record<TableName, readonly (readonly [field: string, strength: 0 | 1 | 2])[]>> = {
  Episodes: [
    ['endedOn', 0],
    ['startedOn', 1],
  ],
  Missing: [
    ['startedOn', 1],
    ['endedOn', 1],
  ],
  SWEpisodes: [
    ['startedOn', 1],
    ['endedOn', 1],
  ],
  DoLo: [['startedOn', 1]],
  Reviews: [['heldOn', 2]],
}

/** Counts the dates of some tables of one return by the year to 31 March that each falls in. */
export function tallyYears(tables: Iterable<{ table: ReturnTable; rows: readonly Row[] }>): YearTally {
  const tally = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()] as const
  for (const { table, rows } of tables)
    for (const [field, strength] of evidence[table.name] ?? [])
      for (const { body } of rows) {
        const iso = body[field] as string | undefined
        if (iso === undefined) continue
        const year = Number(iso.slice(0, 4)) + (iso.slice(5, 7) >= '04' ? 1 : 0)
        tally[strength].set(year, (tally[strength].get(year) ?? 0) + 1)
      }
  return tally
}

/** The year that more than half of the strongest dates fall in; undefined where there is none. Dirty dates are outvoted. */
export function yearByDates(tally: YearTally): number | undefined {
  for (const years of tally) {
    const year = mostOf(years)
    if (year !== undefined) return year
  }
  return undefined
}

/** The year that most dates are of, if a return of the given year would not have them: ends of another year, or later starts. */
export function contradictedBy(tally: YearTally, given: number): number | undefined {
  const ended = mostOf(tally[0]!)
  if (ended !== undefined) return ended === given ? undefined : ended
  const year = yearByDates(tally)
  return year !== undefined && year > given ? year : undefined
}

function mostOf(years: ReadonlyMap<number, number>): number | undefined {
  const total = sum(years.values())
  for (const [year, count] of years) if (count * 2 > total) return year
  return undefined
}

/**
 * Whether the dates speak for a year or for the one after it; undefined where they do not settle it. Ends fall in the
 * return's own year. Starts and reviews fall in it or before, so a tenth of them in the later year speaks for that one.
 */
export function likelierByDates(tally: YearTally, year: number): number | undefined {
  for (const [strength, years] of tally.entries()) {
    const [earlier, later] = [years.get(year) ?? 0, years.get(year + 1) ?? 0]
    if (earlier + later === 0) continue
    if (later >= (strength === 0 ? 2 * earlier : earlier / 10)) return year + 1
    if (strength > 0 || earlier >= 2 * later) return year
  }
  return undefined
}

const sum = (counts: Iterable<number>): number => {
  let total = 0
  for (const count of counts) total += count
  return total
}

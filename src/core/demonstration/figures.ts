import { addMonths, type Day, dayOf, yearTo31March } from '#core/dates.ts'
import { demonstrationColumns, type ReturnRow, type TableName } from './return-rows.ts'

/**
 * A plain count of what the rows say, apart from how they were made, so that the tests can hold the one against the
 * other. Waymark's own indicators are elsewhere; these count the return alone.
 */

/** A row by its column names. */
export type Named = Readonly<Record<string, string>>

export interface Counted {
  /** Rows of each table, by year. */
  readonly rows: Readonly<Record<TableName, ReadonlyMap<number, readonly Named[]>>>
  /** Every child's episodes as the latest return that speaks of them states them, in order. */
  readonly episodes: ReadonlyMap<string, readonly CountedEpisode[]>
}

export interface CountedEpisode {
  readonly from: Day
  readonly to: Day
  readonly row: Named
}

const NEVER: Day = 1_000_000

export const dayIn = (text: string | undefined): Day =>
  text ? dayOf(Number(text.slice(6)), Number(text.slice(3, 5)), Number(text.slice(0, 2))) : NEVER

export function named({ table, cells }: ReturnRow): Named {
  const row: Record<string, string> = {}
  for (const [i, column] of demonstrationColumns[table].entries()) row[column] = cells[i]!
  return row
}

export function countRows(rows: Iterable<ReturnRow>): Counted {
  const tables = Object.keys(demonstrationColumns) as TableName[]
  const byTable = Object.fromEntries(tables.map(table => [table, new Map<number, Named[]>()])) as Record<
    TableName,
    Map<number, Named[]>
  >
  for (const row of rows) {
    const ofYear = byTable[row.table].get(row.year) ?? []
    if (ofYear.length === 0) byTable[row.table].set(row.year, ofYear)
    ofYear.push(named(row))
  }
  return { rows: byTable, episodes: latestEpisodes(byTable.Episodes) }
}

const isShortBreak = ({ LS }: Named): boolean => LS === 'V3' || LS === 'V4'

/** A later return replaces whatever an earlier one said of its year. */
function latestEpisodes(byYear: ReadonlyMap<number, readonly Named[]>): ReadonlyMap<string, readonly CountedEpisode[]> {
  const children = new Map<string, CountedEpisode[]>()
  for (const [year, rows] of [...byYear].sort(([a], [b]) => a - b)) {
    const { firstDay } = yearTo31March(year)
    const spoken = new Set(rows.map(row => row.CHILD!))
    for (const child of spoken)
      children.set(
        child,
        (children.get(child) ?? []).filter(e => e.to < firstDay),
      )
    for (const row of rows)
      if (!isShortBreak(row)) children.get(row.CHILD!)!.push({ from: dayIn(row.DECOM), to: dayIn(row.DEC), row })
  }
  for (const episodes of children.values()) episodes.sort((a, b) => a.from - b.from)
  return children
}

/** Rows of a year's Episodes that make a child looked after at the end of a day. */
export const stockOn = ({ rows }: Counted, year: number, on: Day): readonly Named[] =>
  (rows.Episodes.get(year) ?? []).filter(row => !isShortBreak(row) && dayIn(row.DECOM) <= on && dayIn(row.DEC) > on)

export const admissionsIn = ({ rows }: Counted, year: number): readonly Named[] =>
  (rows.Episodes.get(year) ?? []).filter(
    row => !isShortBreak(row) && row.RNE === 'S' && dayIn(row.DECOM) >= yearTo31March(year).firstDay,
  )

export const cessationsIn = ({ rows }: Counted, year: number): readonly Named[] =>
  (rows.Episodes.get(year) ?? []).filter(row => !isShortBreak(row) && row.REC !== '' && row.REC !== 'X1')

/** Three or more placements in the 12 months to a day: those started (S, P, B), and the one open at the start. */
export function placementsInYearTo(episodes: readonly CountedEpisode[], on: Day): number {
  const from = addMonths(on, -12)
  const started = episodes.filter(e => e.from > from && e.from <= on && 'SPB'.includes(e.row.RNE!))
  return started.length + (episodes.some(e => e.from <= from && e.to > from) ? 1 : 0)
}

/** Long term: looked after for 2.5 years on a day, and under 16. Stable: two of them with the same carers. */
export function longTermOn(episodes: readonly CountedEpisode[], bornOn: Day, on: Day): 'no' | 'stable' | 'not stable' {
  const i = episodes.findLastIndex(e => e.from <= on && e.to > on)
  if (i < 0 || addMonths(bornOn, 16 * 12) <= on) return 'no'
  let start = i
  while (start > 0 && episodes[start]!.row.RNE !== 'S') start--
  if (episodes[start]!.from > addMonths(on, -30)) return 'no'
  let home = i
  while (home > start && 'LTU'.includes(episodes[home]!.row.RNE!)) home--
  return isTwoYears(episodes, home, on) ? 'stable' : 'not stable'
}

/** The time with adopters and in the placement before it count together. */
function isTwoYears(episodes: readonly CountedEpisode[], home: number, on: Day): boolean {
  const since = addMonths(on, -24)
  if (episodes[home]!.from <= since) return true
  if (!episodes[home]!.row.PLACE!.startsWith('A') || home === 0) return false
  let before = home - 1
  while (before > 0 && 'LTU'.includes(episodes[before]!.row.RNE!)) before--
  return episodes[before]!.from <= since
}

export const proportion = <T>(all: readonly T[], counts: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(counts).length / all.length

/** A first review is due in 20 working days, which are never more than this many days. */
const TWENTY_WORKING_DAYS = 34

/** Of reviews held in a year whose due date the returns tell, how many were held by it: first, then 3, then 6 months. */
export function reviewsInTime(
  { rows, episodes }: Counted,
  year: number,
): { readonly inTime: number; readonly of: number } {
  const held = new Map<string, Day[]>()
  for (const back of [1, 0])
    for (const row of rows.Reviews.get(year - back) ?? [])
      held.set(
        row.CHILD!,
        [...(held.get(row.CHILD!) ?? []), dayIn(row.REVIEW)].sort((a, b) => a - b),
      )
  const { firstDay, lastDay } = yearTo31March(year)
  let [inTime, of] = [0, 0]
  for (const [child, days] of held) {
    for (const [i, day] of days.entries()) {
      if (day < firstDay || day > lastDay) continue
      const start = episodes.get(child)?.findLast(e => e.from <= day && e.row.RNE === 'S')?.from
      const [before, before2] = [days[i - 1], days[i - 2]].map(d => (start !== undefined && d! > start ? d : undefined))
      const due = dueOn(start, before, before2)
      if (due === undefined) continue
      of++
      if (day <= due) inTime++
    }
  }
  return { inTime, of }
}

/** Undefined where the review before is in a return that is not told. */
function dueOn(start: Day | undefined, before: Day | undefined, before2: Day | undefined): Day | undefined {
  if (start === undefined) return undefined
  if (before === undefined) return start + TWENTY_WORKING_DAYS
  const isSecond = before2 === undefined && before - start <= 2 * TWENTY_WORKING_DAYS
  return addMonths(before, isSecond ? 3 : 6)
}

import type { Benchmark } from '#core/benchmarks.ts'
import { collectionYearName } from '#core/dates.ts'
import { isWhole } from '#core/printed.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { lowerFirst } from '#core/wording.ts'

/** How others did by a row; undefined for a number, which goes by how many children live in an area, and where nothing is held. */
export const othersBy = ({ indicator, benchmark }: ScorecardRow): Benchmark | undefined =>
  isWhole(indicator.measure) ? undefined : benchmark

/** How others are counted otherwise than a row, or that they are made up, in a sentence; undefined where neither is so. */
export function othersDiffer(row: ScorecardRow): string | undefined {
  const others = othersBy(row)
  if (others?.isSynthetic) return `Other councils: ${lowerFirst(others.source.title)}.`
  return others?.differs === undefined || others.matches === 'yes'
    ? undefined
    : `Other councils: ${lowerFirst(others.differs)}`
}

/** The newest year that is published of others by any of the rows; undefined where none is. */
export function newestYearOfOthers(rows: readonly ScorecardRow[]): number | undefined {
  const years = rows.flatMap(row => othersBy(row)?.yearEnding ?? [])
  return years.length === 0 ? undefined : Math.max(...years)
}

/** That others are of an older year than the newest on a scorecard, in a sentence; undefined where they are not. */
export function olderOthers(row: ScorecardRow, newest: number | undefined): string | undefined {
  const year = othersBy(row)?.yearEnding
  return year === undefined || year === newest ? undefined : `Other councils are of ${collectionYearName(year)}.`
}

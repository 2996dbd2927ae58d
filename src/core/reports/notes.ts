import type { ScorecardRow } from '#core/scorecard.ts'
import { othersDiffer } from './others.ts'

/** What to know of a row before relying on it, in sentences: what records cannot tell, what makes it doubtful, and who said otherwise, and how others are counted. */
export function notesOnRow(row: ScorecardRow): readonly string[] {
  const { indicator, cautions, disagreements = [] } = row
  return [indicator.partly, ...cautions, ...disagreements.map(({ says }) => says), othersDiffer(row)].filter(
    note => note !== undefined,
  )
}

/** Where the last month's figure comes from, if it was entered from outside; undefined where it was counted. */
export const enteredFrom = ({ months }: ScorecardRow): string | undefined => months.at(-1)?.figure.entered?.source

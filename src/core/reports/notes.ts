import type { ScorecardRow } from '#core/scorecard.ts'

/** What to know of a row before relying on it, in sentences: what records cannot tell, what makes it doubtful, and who said otherwise. */
export function notesOnRow({ indicator, cautions, disagreements = [], benchmark }: ScorecardRow): readonly string[] {
  return [
    indicator.partly,
    ...cautions,
    ...disagreements.map(({ says }) => says),
    benchmark?.matches === 'yes' ? undefined : benchmark?.differs,
  ].filter(note => note !== undefined)
}

/** Where the last month's figure comes from, if it was entered from outside; undefined where it was counted. */
export const enteredFrom = ({ months }: ScorecardRow): string | undefined => months.at(-1)?.figure.entered?.source

import type { ScorecardRow } from '#core/scorecard.ts'

/** What to know of a row before relying on it, in sentences: what records cannot tell, what makes it doubtful, where it comes from. */
export function notesOnRow({
  indicator,
  months,
  cautions,
  disagreements = [],
  benchmark,
}: ScorecardRow): readonly string[] {
  const entered = months.at(-1)?.figure.entered
  return [
    indicator.partly,
    ...cautions,
    entered && `The figure of the month was entered from outside: ${entered.source}.`,
    ...disagreements.map(({ says }) => says),
    benchmark?.matches === 'yes' ? undefined : benchmark?.differs,
  ].filter(note => note !== undefined)
}

import { type Commentary, PROSE } from './commentary.ts'
import { wrongFiguresIn } from './disagreements.ts'
import { unfilledIn } from './live-fields.ts'
import type { Scorecard } from './scorecard.ts'

/** Something in commentary that a person must look at before it is published. */
export interface CommentaryFinding {
  readonly entry?: number
  readonly code: 'unfilled-field' | 'typed-figure'
  readonly says: string
  readonly fix: string
}

/** Live fields that the scorecard of the month cannot fill, and figures that were typed and are not the scorecard's. */
export function commentaryFindings(commentary: Commentary, card: Scorecard): readonly CommentaryFinding[] {
  const { entry, about } = commentary
  const row = card.rows.find(({ indicator }) => indicator.id === about)
  const of = entry === undefined ? {} : { entry }
  const title = row?.indicator.number ?? about
  return [
    ...PROSE.flatMap(part => unfilledIn(commentary[part] ?? '', card)).map(says => ({
      ...of,
      code: 'unfilled-field' as const,
      says,
      fix: 'Until then it stands as it was typed, in bold.',
    })),
    ...wrongFiguresIn({ state: 'written', commentary }, card, row ? { about, title } : { title }).map(
      ({ says, field }) => ({
        ...of,
        code: 'typed-figure' as const,
        says,
        fix: field === undefined ? 'Change it, unless it is right.' : `Write ${field}, unless it is right.`,
      }),
    ),
  ]
}

import { commentaryBlocks } from '#core/commentary-blocks.ts'
import type { Block } from '#core/document.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'

/** What the council says of a row of its scorecard, its live fields filled in; nothing where it says nothing. */
export const saidOfRow = ({ indicator }: ScorecardRow, card: Scorecard): readonly Block[] =>
  commentaryBlocks(indicator.id, card)

/** What the council says of a group of indicators, by the group's name. */
export const saidOfGroup = (group: string, card: Scorecard): readonly Block[] => commentaryBlocks(group, card)

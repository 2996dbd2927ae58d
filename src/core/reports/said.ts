import { onOneCard } from '#core/both-cards.ts'
import { commentaryBlocks } from '#core/commentary-blocks.ts'
import { type Block, heading } from '#core/document.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import type { Materials } from './materials.ts'

type Cards = Pick<Materials, 'scorecard' | 'wider'>

/** What the council says of a row of either scorecard, its live fields filled in; nothing where it says nothing. */
export const saidOfRow = ({ indicator }: ScorecardRow, cards: Cards): readonly Block[] =>
  commentaryBlocks(indicator.id, onOneCard(cards))

/** What the council says of a group of indicators, by the group's name. */
export const saidOfGroup = (group: string, cards: Cards): readonly Block[] => commentaryBlocks(group, onOneCard(cards))

/** What the council says of rows that stand together, each under its name. */
export const saidOfEach = (rows: readonly ScorecardRow[], cards: Cards): readonly Block[] =>
  rows.flatMap(row => {
    const said = saidOfRow(row, cards)
    return said.length === 0 ? [] : [heading(3, `${row.indicator.number} ${row.indicator.title}`), ...said]
  })

import { commentaryBlocks } from '#core/commentary-blocks.ts'
import type { Block } from '#core/document.ts'
import type { Materials } from './materials.ts'

/** What the council says of an indicator, by its id, or of a group by its name; nothing where it says nothing. */
export const commentaryOn = (about: string, { scorecard }: Pick<Materials, 'scorecard'>): readonly Block[] =>
  commentaryBlocks(about, scorecard)

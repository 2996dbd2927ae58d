import { published } from './commentary-blocks.ts'
import type { Month } from './dates.ts'
import type { Words } from './document.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'

/** One line of what the council says of a measure, its figures filled in. */
export interface LineSaid {
  readonly words: Words
  /** The earlier month in whose report it was said; absent where it was said in this one's. */
  readonly from?: Month
}

/** The first sentence of what happened or, where nothing was said of that, of why; undefined where neither was said. */
export function lineSaid({ indicator, commentary }: ScorecardRow, card: Scorecard): LineSaid | undefined {
  const text = commentary?.commentary.whatHappened ?? commentary?.commentary.why
  const sentence = text && firstSentence(text)
  if (!commentary || !sentence) return undefined
  return {
    words: published(sentence, card, indicator.id),
    ...(commentary.state === 'carried forward' && { from: commentary.commentary.month }),
  }
}

/** A full stop ends a sentence where a space or a line follows, and is not one within a number or a live field. */
const firstSentence = (text: string): string => /^(.+?[.!?…]["”’)]?(?=\s|$)|[^\n]+)/.exec(text.trim())?.[1] ?? ''

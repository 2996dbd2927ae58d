import type { CountingContext } from './counted-figure.ts'
import { everyIndicator } from './indicators/every-indicator.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { PublishedBefore } from './said-figures.ts'
import { type Scorecard, Tallies } from './scorecard.ts'
import type { Span } from './span.ts'
import { suppressedInTurn } from './suppression.ts'

/** The printed scorecard of a month, and what is counted beyond it. */
export interface BothCards {
  readonly scorecard: Scorecard
  readonly wider: Scorecard
}

interface Both {
  readonly indicators: readonly Indicator[]
  readonly wider: readonly Indicator[]
}

/** Counts what both cards show in one pass over the children; `beside`: spans of other scorecards, to be told from it as well. */
export const talliesOfBoth = (both: Both, span: Span, beside: readonly Span[] = []): Tallies =>
  new Tallies(everyIndicator(both), span, beside)

/** Both cards of what has been counted. */
export function bothCards(
  tallies: Tallies,
  { wider, context }: Pick<Both, 'wider'> & { readonly context: CountingContext },
): BothCards {
  const whole = tallies.scorecard(context)
  const beyond = new Set(wider)
  const part = (isWider: boolean) => whole.rows.filter(({ indicator }) => beyond.has(indicator) === isWider)
  return { scorecard: { ...whole, rows: part(false) }, wider: { ...whole, rows: part(true) } }
}

/** Both cards on one, in their order: for whoever looks a row up, whichever card it is on. */
export function onOneCard({
  scorecard,
  wider,
}: {
  readonly scorecard: Scorecard
  readonly wider?: Scorecard
}): Scorecard {
  if (!wider) return scorecard
  const said = [...(scorecard.saidOfGroups ?? []), ...(wider.saidOfGroups ?? [])]
  return {
    ...scorecard,
    rows: [...scorecard.rows, ...wider.rows],
    ...(said.length > 0 && { saidOfGroups: new Map(said) }),
  }
}

/**
 * Both cards with small numbers suppressed, so that nothing can be worked out from the two together, nor with the cards
 * published before, oldest first.
 */
export function suppressedBoth({ scorecard, wider }: BothCards, earlier: readonly PublishedBefore[] = []): BothCards {
  const [shown, beyond] = suppressedInTurn([scorecard, wider], earlier)
  return { scorecard: shown!, wider: beyond! }
}

import { cardAsAt } from '#core/card-as-at.ts'
import type { Commentary, Said } from '#core/commentary.ts'
import { cardOf, published, saidOn } from '#core/commentary-blocks.ts'
import { disagreementsOf } from '#core/disagreements.ts'
import { plainText } from '#core/document.ts'
import { unfilledIn } from '#core/live-fields.ts'
import type { PaperDisagreement } from '#core/papers/statement.ts'
import type { Scorecard } from '#core/scorecard.ts'

const TEXTS = ['whatHappened', 'why', 'whatNext'] as const

/** What is said of an indicator or a group, filled and as it was typed, as docs/cli.md documents it; null where nothing is. */
export function commentaryAsJson(about: string, card: Scorecard) {
  const said = saidOn(about, card)
  return said === undefined ? null : ofSaid(said, about, card)
}

function ofSaid(said: Said, about: string, card: Scorecard) {
  const { state, commentary, promised } = said
  const then = cardOf(said, card)
  const { promise, promiseNote, byWhom, by, month } = commentary
  return {
    state,
    month,
    ...Object.fromEntries(TEXTS.map(part => [part, filledIn(commentary[part], then, about)])),
    byWhom: byWhom ?? null,
    by: by ?? null,
    promised: promised
      ? {
          month: promised.month,
          whatNext: filledIn(promised.whatNext, cardAsAt(card, promised.month), about),
          by: promised.by ?? null,
          outcome: promise ?? null,
          note: filledIn(promiseNote, card, about),
        }
      : null,
    typed: typedOf(commentary),
    unfilled: TEXTS.flatMap(part => unfilledIn(commentary[part] ?? '', then)),
  }
}

const typedOf = (commentary: Commentary) => Object.fromEntries(TEXTS.map(part => [part, commentary[part] ?? null]))

const filledIn = (text: string | undefined, card: Scorecard, about: string): string | null =>
  text === undefined ? null : plainText(published(text, card, about))

/** What is said of groups of indicators, and what does not agree within the scorecard. */
export const besideRowsAsJson = (card: Scorecard) => ({
  groups: [...(card.saidOfGroups?.keys() ?? [])].map(group => ({ group, commentary: commentaryAsJson(group, card) })),
  disagreements: disagreementsOf(card).map(disagreementAsJson),
})

export const disagreementAsJson = ({ kind, says, where, field }: PaperDisagreement) => ({
  kind,
  says,
  where,
  field: field ?? null,
})

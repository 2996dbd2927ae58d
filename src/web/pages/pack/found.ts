import { onOneCard } from '#core/both-cards.ts'
import { disagreementsIn } from '#core/disagreements.ts'
import type { Document } from '#core/document.ts'
import type { Materials } from '#core/reports/materials.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { type ToMend, toMend, type WrittenPaper } from '#web/pages/pack/mending.ts'
import type { Seen } from '#web/pages/scorecard/standpoint.ts'
import type { SeenServices } from '#web/services.ts'

interface Found {
  /** The newest entry that was known. */
  readonly newest: number
  readonly found: readonly ToMend[]
}

/** By the printed scorecard that the reports were written from: reading them takes a while, and a scorecard is kept at hand. */
const kept = new WeakMap<Scorecard, Found>()

/** What does not agree in the reports of a month; looked for anew once something is recorded. */
export async function foundIn(
  papers: readonly (WrittenPaper & { readonly document: Document })[],
  materials: Materials,
  { scorecard, month }: Pick<Seen, 'scorecard' | 'month'>,
  { figures }: Pick<SeenServices, 'figures'>,
): Promise<readonly ToMend[]> {
  const { newest } = await figures.children()
  const before = kept.get(scorecard)
  if (before?.newest === newest) return before.found
  const card = onOneCard(materials)
  const documents = papers.map(({ document }) => document)
  const found = toMend(disagreementsIn(documents, card), { papers, scorecard: card, month })
  kept.set(scorecard, { newest, found })
  return found
}

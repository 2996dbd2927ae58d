import { onOneCard } from '#core/both-cards.ts'
import type { Instant } from '#core/dates.ts'
import { type TooFew, tooFewIn } from '#core/public-words.ts'
import { sectionTextsIn } from '#core/report-sections.ts'
import { type Materials, materialsOf } from '#core/reports/materials.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import type { Visit } from '#web/page.ts'
import { type Seen, seenBy, type standpointFields } from '#web/pages/scorecard/standpoint.ts'
import type { Visitor } from '#web/services.ts'

type Asking = Pick<Visit<string, readonly [], typeof standpointFields>, 'query' | 'services'> & {
  readonly who: Visitor
}

/** What reports may draw on for whoever asks: for those who may not see children, no more than the public may know. */
export async function askedFor(visit: Asking): Promise<{ readonly seen: Seen; readonly materials: Materials }> {
  const { services } = visit
  const seen = await seenBy(visit)
  const [aboutUs, { everyone }] = await Promise.all([
    knownOfAuthority(services.ledger, seen.recordedOn),
    services.figures.council(seen.recordedOn),
  ])
  const materials = materialsOf({
    authority: services.ledger.authority,
    recordedOn: seen.recordedOn ?? (services.now().toISOString() as Instant),
    scorecard: seen.scorecard,
    wider: seen.wider(),
    isPublic: !seen.seesChildren,
    aboutUs,
    journeys: everyone,
  })
  return { seen, materials }
}

/** Those who write in reports. */
export const writesReports = ['service-manager', 'performance-analyst'] as const

/** Those who say how the council's documents look. */
export const setsLook = ['administrator', 'performance-analyst'] as const

/** What officers typed of a month that is too few to be published. Those who do not see it themselves are told of none. */
export async function tooFewTyped({
  seen,
  services,
}: Pick<Asking, 'services'> & { readonly seen: Seen }): Promise<readonly TooFew[]> {
  if (!seen.seesChildren) return []
  const { month, recordedOn } = seen
  const { suppressed } = await services.figures.at({ month, ...(recordedOn !== undefined && { recordedOn }) })
  const sections = sectionTextsIn(await knownOfAuthority(services.ledger, recordedOn))
  return tooFewIn({ card: onOneCard(suppressed()), sections, reports: services.catalogues.reports })
}

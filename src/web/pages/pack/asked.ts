import { actionsIn } from '#core/actions/actions.ts'
import { onOneCard } from '#core/both-cards.ts'
import { type Instant, isoOf, type Month, monthPeriod } from '#core/dates.ts'
import { monthsRerun } from '#core/issue.ts'
import { type TooFew, tooFewIn } from '#core/public-words.ts'
import { sectionTextsIn } from '#core/report-sections.ts'
import { type Materials, materialsOf } from '#core/reports/materials.ts'
import { ofMonth } from '#core/reports/report.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { effectsOf } from '#store/measuring.ts'
import type { Visit } from '#web/page.ts'
import { type Seen, seenBy, type standpointFields } from '#web/pages/scorecard/standpoint.ts'
import type { WholeCouncil } from '#web/recorded.ts'
import type { Restating } from '#web/restatements.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

type Asking = Pick<Visit<string, readonly [], typeof standpointFields>, 'query' | 'services'> & {
  readonly who: Visitor
}

interface AskedFor {
  readonly seen: Seen
  readonly materials: Materials
  /** True where what has become of earlier reports is still worked out, and is not in the materials yet. */
  readonly isComparing: boolean
}

/** How long whoever keeps a report waits for what has become of earlier ones: as long as it takes, within reason. */
export const UNTIL_COMPARED_MS = 120_000

/**
 * What reports may draw on for whoever asks: for those who may not see children, no more than the public may know. With a
 * patience, also what has become of the reports of the two months before.
 */
export async function askedFor(visit: Asking, patienceMs?: number): Promise<AskedFor> {
  const { services } = visit
  const seen = await seenBy(visit)
  const [aboutUs, council, restatings] = await Promise.all([
    knownOfAuthority(services.ledger, seen.recordedOn),
    services.figures.council(seen.recordedOn),
    patienceMs === undefined ? [] : restatingBefore(seen, services, patienceMs),
  ])
  const restated = restatings.flatMap(({ restatement }) => restatement ?? [])
  const materials = materialsOf({
    authority: services.ledger.authority,
    recordedOn: seen.recordedOn ?? (services.now().toISOString() as Instant),
    scorecard: seen.scorecard,
    wider: seen.wider(),
    isPublic: !seen.seesChildren,
    restated: restated.length > 0 && restated.length === restatings.length ? restated : undefined,
    aboutUs,
    journeys: council.everyone,
    ...(seen.seesChildren && { effects: await effectsAtHand(seen.month, aboutUs, council, services.issues) }),
  })
  return { seen, materials, isComparing: restatings.some(({ state }) => state === 'running') }
}

/** Kept until anything is recorded or frozen: every page of a report asks. */
const keptEffects = new WeakMap<object, Map<string, ReturnType<typeof effectsOf>>>()

/** The effects of actions as at the end of a month. */
async function effectsAtHand(
  month: Month,
  aboutUs: Materials['aboutUs'],
  council: WholeCouncil,
  issues: SeenServices['issues'],
): ReturnType<typeof effectsOf> {
  const kept = keptEffects.get(council.context) ?? new Map<string, ReturnType<typeof effectsOf>>()
  keptEffects.set(council.context, kept)
  const key = `${month} ${(await issues.list()).length}`
  const before = kept.get(key)
  if (before) return before
  const effects = effectsOf(actionsIn(aboutUs), monthPeriod(month).lastDay, {
    council: { ...council, journeys: council.everyone },
    issues: { list: () => issues.list(), issue: (its, number) => issues.issue(its, number) },
  })
  kept.set(key, effects)
  effects.catch(() => kept.delete(key))
  return effects
}

/** What has become of the last issues of the two months before. What was known on an earlier day is compared with nothing. */
async function restatingBefore(
  { month, recordedOn, seesChildren }: Seen,
  { issues }: Pick<SeenServices, 'issues'>,
  patienceMs: number,
): Promise<readonly Restating[]> {
  if (!seesChildren || recordedOn !== undefined) return []
  const before = await Promise.all(monthsRerun(month).map(its => issues.issue(its)))
  return Promise.all(before.flatMap(issue => (issue ? [issues.restating(issue, patienceMs)] : [])))
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
  const aboutUs = await knownOfAuthority(services.ledger, recordedOn)
  const reports = ofMonth(services.catalogues.reports, { aboutUs, asAt: isoOf(monthPeriod(month).lastDay) })
  return tooFewIn({ card: onOneCard(suppressed()), sections: sectionTextsIn(aboutUs), reports })
}

import { actionsIn } from '#core/actions/actions.ts'
import { bothCards, suppressedBoth, talliesOfBoth } from '#core/both-cards.ts'
import type { Counting } from '#core/council.ts'
import { type Instant, type IsoDate, type Month, monthPeriod } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { frozen, type Issue, monthsRerun } from '#core/issue.ts'
import type { Journey } from '#core/journey.ts'
import { publicVersionOf } from '#core/public-version.ts'
import type { FirstDays } from '#core/recorded-from.ts'
import { Refusal } from '#core/refusal.ts'
import { issuable } from '#core/reports/issuable.ts'
import { materialsOf } from '#core/reports/materials.ts'
import type { Report } from '#core/reports/report.ts'
import type { Restatement } from '#core/restated.ts'
import { spanOf } from '#core/restatement.ts'
import { MONTHS_SHOWN } from '#core/span.ts'
import type { Steps } from '#core/steps.ts'
import { councilAsRecorded, type FigureDefinitions } from './council.ts'
import { knownBeside, knownOfAuthority } from './counting-context.ts'
import { actionsOfChildren } from './every-action.ts'
import { effectsToIssue, publishedEffects } from './issuing-effects.ts'
import { effectsOf, issuesKnown } from './measuring.ts'
import { issuesBefore, restatedBefore } from './restating.ts'
import type { Ledger } from './store.ts'

/** How often everything is read again where somebody records meanwhile. */
const TRIES = 5

/** What is frozen, and by whom. */
export interface FreezeRequest {
  readonly month: Month
  /** What was known by then; now if absent. */
  readonly recordedOn?: Instant | undefined
  readonly now: Instant
  readonly approvedBy?: string | undefined
  readonly approvedOn?: IsoDate | undefined
  readonly frozenBy: string
  /** The number that the issue is to get; any if absent. */
  readonly expected?: number | undefined
  /** The reports whose documents are kept with it; none if absent. */
  readonly reports?: readonly Report[]
  readonly onProgress?: (doing: string, done: number, of: number) => void
  /** Everything as recorded now, where somebody has it already. */
  readonly atHand?: () => Promise<AtHand>
  /** Does the steps of long work, for whoever has other work to do in between; at once, if absent. */
  readonly inSteps?: (steps: Steps<Restatement>) => Promise<Restatement>
}

/** All that figures are made of, with the newest entry that is in it. */
export interface AtHand extends Counting {
  readonly journeys: readonly Journey[]
  readonly firstDays: FirstDays
  readonly newest: number
}

/**
 * Freezes a month's report with what has become of the two months before, and gives the issue. A report that is not
 * finished is left out and named. Refused where nothing is known of the month.
 */
export async function freezeIssue(
  ledger: Ledger,
  definitions: FigureDefinitions,
  request: FreezeRequest,
): Promise<Issue> {
  const { month, approvedBy, approvedOn, frozenBy, now, onProgress = () => {} } = request
  const steps = 3 + monthsRerun(month).length
  onProgress('Reading everything that is recorded', 0, steps)
  const council = await unchangedMeanwhile(ledger, definitions, request)
  const recordedOn = request.recordedOn ?? (await instantOfNow(ledger, now))
  const aboutUs = (await knownOfAuthority(ledger, recordedOn)).filter(({ id }) => id <= council.newest)
  const beside = await knownBeside(ledger, aboutUs, recordedOn)

  onProgress('Counting', 1, steps)
  const before = await issuesBefore(ledger, month, recordedOn)
  const tallies = talliesOfBoth(council, { to: month, months: MONTHS_SHOWN }, before.map(spanOf))
  const members = tallies.gather(council.journeys)
  const cards = bothCards(tallies, council)
  if (cards.scorecard.rows.every(({ months }) => months.at(-1)!.figure.value === undefined))
    throw new Refusal(
      `Nothing is recorded of ${month}, so that there is nothing to freeze. Import the return that reaches it, or choose another month.`,
    )
  const reruns = await restatedBefore(ledger, definitions, before, {
    until: request.recordedOn,
    now: recordedOn,
    held: {
      journeys: new Map(council.journeys.map(child => [child.ref, child])),
      newest: council.newest,
      counted: { tallies, firstDays: council.firstDays },
    },
    inSteps: request.inSteps,
    onIssue: i => onProgress('Comparing with what was published', 2 + i, steps),
  })
  onProgress('Recording', steps - 1, steps)
  const number = request.expected ?? (await nextNumber(ledger, month))
  const facts = { recordedOn, newest: council.newest, approvedBy, approvedOn, frozenBy, frozenOn: now }
  const named = { number, frozenBy, ...(approvedBy !== undefined && { approvedBy }), ...(approvedOn && { approvedOn }) }
  const known = { authority: ledger.authority, recordedOn, journeys: council.journeys, aboutUs, issue: named }
  const shown = suppressedBoth(cards, await ledger.publications())
  const actions = [...actionsIn(aboutUs), ...(await actionsOfChildren(ledger, council.journeys, recordedOn))]
  const issues = issuesKnown(ledger, recordedOn)
  const effects = await effectsOf(actions, monthPeriod(month).lastDay, { council, issues })
  const whole = materialsOf({ ...known, ...cards, isPublic: false, restated: reruns, effects })
  const reports = issuable(request.reports ?? [], whole)
  const open = issuable(request.reports ?? [], materialsOf({ ...known, ...shown, isPublic: true }))
  const gathered = { ...cards, members, journeys: council.journeys }
  const indicators = everyIndicator(council)
  const seen = await publishedEffects(actions, effects, { month, number, shown, issues, indicators })
  const publicVersion = publicVersionOf(shown, { ...open, effects: seen })
  const issue = frozen(gathered, council, {
    ...facts,
    beside,
    restated: reruns,
    ...reports,
    publicVersion,
    effects: effectsToIssue(actions, effects),
  })
  return { ...issue, number: await ledger.freeze(issue, number) }
}

/** The number that the next issue of a month gets, unless somebody freezes one meanwhile. */
const nextNumber = async (ledger: Ledger, month: Month): Promise<number> =>
  Math.max(0, ...(await ledger.issues()).filter(its => its.month === month).map(its => its.number)) + 1

/** Now, or when the newest batch was recorded where the clock of the database is ahead of ours. */
async function instantOfNow(ledger: Ledger, now: Instant): Promise<Instant> {
  const [newest] = await ledger.batches()
  return newest && newest.recordedOn > now ? newest.recordedOn : now
}

/** All that figures are made of, read again until nothing was recorded meanwhile: an issue says which entry was its last. */
async function unchangedMeanwhile(
  ledger: Ledger,
  definitions: FigureDefinitions,
  { recordedOn, atHand }: FreezeRequest,
): Promise<AtHand> {
  if (recordedOn === undefined && atHand) return atHand()
  for (let tries = 0; tries < TRIES; tries++) {
    const { newest } = await ledger.changedSince(0)
    const council = await councilAsRecorded(ledger, definitions, recordedOn)
    if ((await ledger.changedSince(newest)).newest === newest) return { ...council, newest }
  }
  throw new Refusal('Something is being recorded all the time. Freeze the issue once the import is done.')
}

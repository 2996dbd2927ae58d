import type { LedgerEntry } from '#core/causes.ts'
import { type Instant, isoOf, type Month, monthPeriod } from '#core/dates.ts'
import { type ChildHistory, firstOf, notKnownBy, type Since, toldBy } from '#core/entries-since.ts'
import type { Everyone } from '#core/everyone.ts'
import { type Issue, monthsRerun } from '#core/issue.ts'
import type { Journey } from '#core/journey.ts'
import { KnownBefore } from '#core/known-before.ts'
import { Refusal } from '#core/refusal.ts'
import type { Restatement } from '#core/restated.ts'
import { spanOf, stepsOfRestatement } from '#core/restatement.ts'
import { atOnce, type Steps } from '#core/steps.ts'
import type { FigureDefinitions } from './council.ts'
import { knownBeside, knownOfAuthority } from './counting-context.ts'
import type { Ledger } from './store.ts'

/** Which figures are asked about: those of an issue, or of a month as they were known at an instant. */
export type Asked =
  | { readonly issue: Issue; readonly month?: undefined; readonly since?: undefined }
  | { readonly issue?: undefined; readonly month: Month; readonly since: Instant }

/** Everyone as they are at hand. */
interface Held {
  readonly journeys: ReadonlyMap<string, Journey>
  /** The newest entry that is in them for sure; absent where nobody knows. */
  readonly newest?: number
  /** The same journeys counted, over the months of what is asked about among others; absent where they are not. */
  readonly counted?: Counted
}

type Counted = Omit<Everyone, 'journeys'>

interface Until {
  /** What was known by then; now if absent. */
  readonly until?: Instant | undefined
  readonly now: Instant
  /** Everyone as recorded by then, where somebody has them already. */
  readonly held?: Held
  /** Does the steps, for whoever has other work to do in between; at once, if absent. */
  readonly inSteps?: ((steps: Steps<Restatement>) => Promise<Restatement>) | undefined
}

/** What has been read and told for several issues together. */
interface Together {
  /** Of the children with entries since any of the issues. */
  readonly histories: readonly ChildHistory[]
  readonly told: KnownBefore
}

/** The last issues of the two months before one, the oldest first; of those that there were by an instant. */
export async function issuesBefore(ledger: Ledger, month: Month, by: Instant): Promise<readonly Issue[]> {
  const issues = await Promise.all(monthsRerun(month).map(before => ledger.issue(before)))
  return issues.filter(issue => issue !== undefined && issue.recordedOn <= by) as Issue[]
}

/** What has become of some issues by now, one after the other. */
export async function restatedBefore(
  ledger: Ledger,
  definitions: FigureDefinitions,
  issues: readonly Issue[],
  { onIssue = () => {}, held, ...until }: Until & { readonly onIssue?: (place: number) => void },
): Promise<readonly Restatement[]> {
  const narrowed = held?.counted ? { ...held, counted: countedOf(issues, held.counted) } : held
  const found: Restatement[] = []
  let together: Together | undefined
  for (const [place, issue] of issues.entries()) {
    onIssue(place)
    together ??= { histories: await ledger.entriesSince(firstOf(issues), until.until), told: new KnownBefore() }
    const its = { ...until, ...(narrowed && { held: narrowed }), together }
    found.push(await restated(ledger, definitions, { issue }, its))
  }
  return found
}

/** Of what was counted, what issues are told from: each child is then asked no more than that. */
function countedOf(issues: readonly Issue[], { tallies, firstDays }: Counted): Counted {
  const [first, ...others] = issues.map(spanOf)
  const printed = new Set(issues.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id)))
  return { tallies: first ? tallies.only(printed, [first, ...others]) : tallies, firstDays }
}

/** What has become of a month's figures, explained. Refused where it is to be told up to before they were known. */
export async function restated(
  ledger: Ledger,
  definitions: FigureDefinitions,
  asked: Asked,
  { until, now, held, together, inSteps = async steps => atOnce(steps) }: Until & { readonly together?: Together },
): Promise<Restatement> {
  const { issue, month = issue!.month } = asked
  const since: Since = issue ? { recordedOn: issue.recordedOn, newest: issue.newest } : { recordedOn: asked.since! }
  if (until !== undefined && until < since.recordedOn)
    throw new Refusal(
      `${nameOf(issue, month)} was recorded on ${since.recordedOn}, later than ${until}. Give a later day by which to compare.`,
    )
  // What comes in between is then among the entries, from which its children are told anew.
  const { journeys, newest = 0, counted } = held ?? { journeys: byRef(await ledger.journeys(until)) }
  const histories = together ? notKnownBy(since, together.histories) : await ledger.entriesSince(since, until)
  const aboutUs: readonly LedgerEntry[] = await knownOfAuthority(ledger, until)
  const beside = { ...(await knownBeside(ledger, [], until)), aboutUs }
  const known = issue?.known ?? (await knownBeside(ledger, [], since.recordedOn))
  const isSameReturns = known.returnYears.join() === beside.returnYears.join()
  const after = new Map(journeys)
  for (const history of histories) {
    const { ref, entries } = history
    if (entries.some(({ id }) => id > newest)) after.set(ref, toldBy(history, entries, beside, journeys.get(ref))!)
  }
  return inSteps(
    stepsOfRestatement({
      definitions,
      month,
      since,
      until: until ?? now,
      // A return of another year changes what is confirmed of children whom it does not mention.
      before: isSameReturns
        ? { ...known, journeys, ...(counted && { counted }) }
        : { ...known, journeys: byRef(await ledger.journeys(since.recordedOn, known.returnYears)) },
      after: { journeys: after, beside },
      histories,
      ...(together && { told: together.told }),
      ...(issue && { issue }),
    }),
  )
}

const nameOf = (issue: Issue | undefined, month: Month): string =>
  issue ? `Issue ${issue.number} of ${month}` : `What is compared for ${isoOf(monthPeriod(month).lastDay)}`

const byRef = (journeys: readonly Journey[]): ReadonlyMap<string, Journey> =>
  new Map(journeys.map(child => [child.ref, child]))

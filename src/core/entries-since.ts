import type { LedgerEntry } from './causes.ts'
import type { Instant } from './dates.ts'
import type { Body } from './entry.ts'
import { type Journey, journeyOf, type Known } from './journey.ts'
import { DETAILS, retold } from './retold.ts'

/** Entries about one child up to the instant that is asked about, in the order of the ledger. */
export interface ChildHistory {
  readonly ref: string
  readonly childId: string
  /** All of these types, or of every type if absent. Of other types nothing has been recorded since. */
  readonly types?: ReadonlySet<string>
  readonly entries: readonly LedgerEntry[]
}

/** What had been recorded: by an instant, and of that what the ledger then had. */
export interface Since {
  readonly recordedOn: Instant
  /** The newest entry then; absent where all counts that says that it was recorded by then. */
  readonly newest?: number
}

/** Whether an entry was known then. */
export const isKnownBy =
  ({ recordedOn, newest = Number.POSITIVE_INFINITY }: Since) =>
  (entry: Pick<LedgerEntry, 'id' | 'recordedOn'>): boolean =>
    entry.recordedOn <= recordedOn && entry.id <= newest

/** What was known at every one of some instants: what was not known at one of them was not known by it. */
export const firstOf = (instants: readonly Required<Since>[]): Since => ({
  recordedOn: instants.map(({ recordedOn }) => recordedOn).sort()[0]!,
  newest: Math.min(...instants.map(({ newest }) => newest)),
})

/** Of these histories, those with an entry that was not known then. */
export function notKnownBy(since: Since, histories: readonly ChildHistory[]): readonly ChildHistory[] {
  const isKnown = isKnownBy(since)
  return histories.filter(({ entries }) => !entries.every(isKnown))
}

/**
 * Whether some record types are enough to tell a child's history by: the details that were known then, and all since, say when
 * the child was born. Where they do not, that is looked for in every other record.
 */
export function isToldInPart(entries: readonly LedgerEntry[], isKnown: (entry: LedgerEntry) => boolean): boolean {
  const details = entries.filter(({ type }) => type === DETAILS)
  return details.some(isKnown) && details.every(({ kind, body }) => kind === 'statement' && body.bornOn !== undefined)
}

/**
 * The journey that some entries of a child's history tell; undefined where there are none. `rest`: the child as at any time
 * since, for what the history leaves out.
 */
export function toldBy(
  { ref, childId, types }: ChildHistory,
  entries: readonly LedgerEntry[],
  known: Known,
  rest: Journey | undefined,
): Journey | undefined {
  if (entries.length === 0) return undefined
  if (types === undefined) return journeyOf({ ref, childId }, entries, known)
  if (rest === undefined)
    throw new Error(
      'A history leaves out record types of a child who is at hand nowhere. Give the journeys of all children.',
    )
  return retold(rest, types, entries, known)
}

/** What a child's journeys are told by: the returns held, what histories leave out, and the journeys of all entries, where somebody has them. */
interface ToldBy extends Known {
  readonly rest: ReadonlyMap<string, Journey>
  readonly inTheEnd?: ReadonlyMap<string, Journey>
}

/** The entries since then, in the order in which the ledger got them, each with the journey that is told with it. */
export function* childByChild(
  histories: readonly ChildHistory[],
  isKnown: (entry: LedgerEntry) => boolean,
  { returnYears, rest, inTheEnd }: ToldBy,
): Iterable<{ readonly entry: LedgerEntry; readonly journey: Journey | undefined; readonly last: Body | undefined }> {
  const children = new Map(histories.map(history => [history.ref, history]))
  const news = histories.flatMap(({ entries }) => entries.filter(entry => !isKnown(entry)))
  const told = new Map(histories.map(({ ref, entries }) => [ref, new Set(entries.filter(isKnown).map(({ id }) => id))]))
  for (const entry of news.sort((a, b) => a.id - b.id)) {
    const history = children.get(entry.subject)!
    const { ref, entries } = history
    const ids = told.get(ref)!
    const last = lastSaid(entries, ids, entry)
    ids.add(entry.id)
    const whole = ids.size === entries.length ? inTheEnd?.get(ref) : undefined
    const its = () => entries.filter(({ id }) => ids.has(id))
    yield { entry, last, journey: whole ?? toldBy(history, its(), { returnYears }, rest.get(ref)) }
  }
}

/** What a record had last said; undefined where nothing had been said of it. */
const lastSaid = (
  entries: readonly LedgerEntry[],
  ids: ReadonlySet<number>,
  { record }: LedgerEntry,
): Body | undefined =>
  entries.findLast(its => its.record === record && its.kind === 'statement' && ids.has(its.id))?.body

/** The entries about the authority since then, one after the other, each with all that is known with it; some are left out. */
export function* oneByOne(
  aboutUs: readonly LedgerEntry[],
  isKnown: (entry: LedgerEntry) => boolean,
  isLeftOut: (entry: LedgerEntry) => boolean,
): Iterable<{ readonly entry: LedgerEntry; readonly all: readonly LedgerEntry[]; readonly last: Body | undefined }> {
  const ids = new Set(aboutUs.filter(isKnown).map(({ id }) => id))
  const news = aboutUs.filter(entry => !isKnown(entry) && !isLeftOut(entry))
  for (const entry of news.sort((a, b) => a.id - b.id)) {
    const last = lastSaid(aboutUs, ids, entry)
    ids.add(entry.id)
    yield { entry, last, all: aboutUs.filter(({ id }) => ids.has(id)) }
  }
}

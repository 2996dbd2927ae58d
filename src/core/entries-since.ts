import type { LedgerEntry } from './causes.ts'
import type { Instant } from './dates.ts'
import type { Body } from './entry.ts'
import { type Journey, journeyOf, type Known } from './journey.ts'

/** All entries about one child up to the instant that is asked about, in the order of the ledger. */
export interface ChildHistory {
  readonly ref: string
  readonly childId: string
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

/** What a child's journeys are told by: the returns held, and the journeys of all entries, where somebody has them. */
interface ToldBy extends Known {
  readonly inTheEnd?: ReadonlyMap<string, Journey>
}

/** The entries since then, in the order in which the ledger got them, each with the journey that is told with it. */
export function* childByChild(
  histories: readonly ChildHistory[],
  isKnown: (entry: LedgerEntry) => boolean,
  { returnYears, inTheEnd }: ToldBy,
): Iterable<{ readonly entry: LedgerEntry; readonly journey: Journey; readonly last: Body | undefined }> {
  const children = new Map(histories.map(history => [history.ref, history]))
  const news = histories.flatMap(({ entries }) => entries.filter(entry => !isKnown(entry)))
  const told = new Map(histories.map(({ ref, entries }) => [ref, new Set(entries.filter(isKnown).map(({ id }) => id))]))
  for (const entry of news.sort((a, b) => a.id - b.id)) {
    const { ref, childId, entries } = children.get(entry.subject)!
    const ids = told.get(ref)!
    const last = lastSaid(entries, ids, entry)
    ids.add(entry.id)
    const whole = ids.size === entries.length ? inTheEnd?.get(ref) : undefined
    const tell = () =>
      journeyOf(
        { ref, childId },
        entries.filter(({ id }) => ids.has(id)),
        { returnYears },
      )
    yield { entry, last, journey: whole ?? tell() }
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

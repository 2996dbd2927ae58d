import type { LedgerEntry } from './causes.ts'
import { type ChildHistory, toldBy } from './entries-since.ts'
import type { Journey, Known } from './journey.ts'

/**
 * Tells children as they were known at several instants, once for all at which the very same was known of them. What is
 * remembered of a journey, such as whether it counts as another does, is so worked out once for all of them too.
 */
export class KnownBefore {
  readonly #told = new Map<string, { readonly entries: readonly LedgerEntry[]; readonly journey: Journey }>()

  /** A child as some entries of their history tell, as `toldBy` says; `rest` of a child is the same for all instants. */
  journeyOf(
    history: ChildHistory,
    entries: readonly LedgerEntry[],
    known: Known,
    rest: Journey | undefined,
  ): Journey | undefined {
    const told = this.#told.get(history.ref)
    if (told && isSame(told.entries, entries) && isSame(told.journey.known!.returnYears, known.returnYears))
      return told.journey
    const journey = toldBy(history, entries, known, rest)
    if (journey) this.#told.set(history.ref, { entries, journey })
    return journey
  }
}

const isSame = <T>(these: readonly T[], those: readonly T[]): boolean =>
  these.length === those.length && these.every((it, i) => it === those[i])

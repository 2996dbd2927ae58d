import { contextOf, type KnownBeside } from '#core/council.ts'
import type { Instant } from '#core/dates.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { CountingContext } from '#core/scorecard.ts'
import type { Ledger, RecordedEntry } from './store.ts'

/**
 * What figures need beside the children's journeys, as recorded by an instant. `aboutUs` is what was known of the authority
 * then.
 */
export const countingContext = async (
  ledger: Ledger,
  recordedFrom: RecordedFrom,
  aboutUs: readonly RecordedEntry[],
  recordedOn?: Instant,
): Promise<CountingContext> => contextOf(await knownBeside(ledger, aboutUs, recordedOn), recordedFrom)

/** What was known beside the children by an instant. */
export async function knownBeside(
  ledger: Pick<Ledger, 'returnYears' | 'lastReturnOn'>,
  aboutUs: readonly RecordedEntry[],
  recordedOn?: Instant,
): Promise<KnownBeside> {
  const [returnYears, lastReturnOn] = await Promise.all([
    ledger.returnYears(recordedOn),
    ledger.lastReturnOn(recordedOn),
  ])
  return { aboutUs, returnYears, lastReturnOn }
}

/** What was recorded about the authority by an instant. */
export const knownOfAuthority = async (
  ledger: Pick<Ledger, 'history'>,
  recordedOn?: Instant,
): Promise<readonly RecordedEntry[]> =>
  (await ledger.history('authority')).filter(entry => recordedOn === undefined || entry.recordedOn <= recordedOn)

import { day, type Instant, yearTo31March } from '#core/dates.ts'
import { standing } from '#core/entry.ts'
import { benchmarksIn } from '#core/publications.ts'
import { type RecordedFrom, withHeld } from '#core/recorded-from.ts'
import { recordingStarts, withStarts } from '#core/recording-starts.ts'
import type { CountingContext } from '#core/scorecard.ts'
import { smallNumberRulesIn } from '#core/small-numbers.ts'
import { staffIn } from '#core/staff.ts'
import { targetsIn } from '#core/targets.ts'
import type { Ledger, RecordedEntry } from './store.ts'

/**
 * What figures need beside the children's journeys, as recorded by an instant: the returns held, the population and the
 * staff. `aboutUs` is what was known of the authority then.
 */
export async function countingContext(
  ledger: Ledger,
  recordedFrom: RecordedFrom,
  aboutUs: readonly RecordedEntry[],
  recordedOn?: Instant,
): Promise<CountingContext> {
  const [returnYears, lastReturnOn] = await Promise.all([
    ledger.returnYears(recordedOn),
    ledger.lastReturnOn(recordedOn),
  ])
  const stands = standing(aboutUs)
  return {
    returnYears,
    ...knownTo(returnYears, lastReturnOn),
    populations: stands
      .filter(entry => entry.type === 'population-estimate')
      .map(({ body }) => body as unknown as { year: number; children: number })
      .map(({ year, children }) => ({ year, children })),
    recordedFrom: withHeld(
      withStarts(recordedFrom, recordingStarts(stands)),
      stands.map(entry => entry.type),
    ),
    targets: targetsIn(aboutUs),
    benchmarks: benchmarksIn(aboutUs),
    smallNumbers: smallNumberRulesIn(aboutUs),
    staff: staffIn(stands.filter(entry => entry.type === 'worker').map(entry => entry.body)),
  }
}

/** What was recorded about the authority by an instant. */
export const knownOfAuthority = async (
  ledger: Pick<Ledger, 'history'>,
  recordedOn?: Instant,
): Promise<readonly RecordedEntry[]> =>
  (await ledger.history('authority')).filter(entry => recordedOn === undefined || entry.recordedOn <= recordedOn)

/** A return taken during its year, such as a monthly extract, says nothing of the days after it was recorded. */
function knownTo(returnYears: readonly number[], lastReturnOn: Instant | undefined): Pick<CountingContext, 'knownTo'> {
  const lastYear = returnYears.at(-1)
  if (lastYear === undefined || lastReturnOn === undefined) return {}
  const recordedOn = day(lastReturnOn.slice(0, 10))
  const { firstDay, lastDay } = yearTo31March(lastYear)
  return recordedOn >= firstDay && recordedOn < lastDay ? { knownTo: recordedOn } : {}
}

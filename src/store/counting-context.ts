import type { Instant } from '#core/dates.ts'
import { standing } from '#core/entry.ts'
import type { CountingContext } from '#core/scorecard.ts'
import type { Ledger } from './store.ts'

/** What figures need beside the children's journeys, as recorded by an instant: the returns held, and the population. */
export async function countingContext(ledger: Ledger, recordedOn?: Instant): Promise<CountingContext> {
  const [returnYears, aboutUs] = await Promise.all([ledger.returnYears(recordedOn), ledger.history('authority')])
  const known = aboutUs.filter(entry => recordedOn === undefined || entry.recordedOn <= recordedOn)
  return {
    returnYears,
    populations: standing(known)
      .filter(entry => entry.type === 'population-estimate')
      .map(({ body }) => body as unknown as { year: number; children: number })
      .map(({ year, children }) => ({ year, children })),
  }
}

import { loadCatalogue } from '#catalogue.ts'
import { dayOf, type Month } from './dates.ts'
import { demonstrationJourneys } from './demonstration/journeys.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { Journey } from './journey.ts'
import { FirstDays } from './recorded-from.ts'
import type { AnyRecordType } from './records/record.ts'
import type { ReturnTable } from './returns/ssda903/table.ts'
import { type Scorecard, Tallies } from './scorecard.ts'

const at = (folder: string): URL => new URL(`./${folder}/`, import.meta.url)
/** The indicators of the printed scorecard, and those beyond it. */
export const printed = await loadCatalogue<Indicator>(at('indicators'), ({ id }) => id)
export const beyond = await loadCatalogue<Indicator>(at('indicators/wider'), ({ id }) => id)
const records = await loadCatalogue<AnyRecordType>(at('records'), ({ id }) => id)
const tables = await loadCatalogue<ReturnTable>(at('returns/ssda903/tables'), ({ id }) => id)

/** How the card of a month is counted, where it is not as usual. */
export interface Counting {
  readonly of?: readonly Indicator[]
  readonly months?: number
  /** Who was recorded by then; everyone, if absent. */
  readonly has?: (child: Journey, place: number) => boolean
}

/** A demonstration council, which counts the card of a month. */
export function councilOf(seed: number, lookedAfter: number): (to: Month, counting?: Counting) => Scorecard {
  const careLeavers = Math.round(lookedAfter * 0.4)
  const journeys = demonstrationJourneys(
    { authority: 'Wexcombe', lookedAfter, careLeavers, years: 4, lastYear: 2027, toldTo: dayOf(2026, 11, 20), seed },
    tables,
  )
  const firstDays = new FirstDays(records)
  for (const child of journeys) firstDays.count(child, 1)
  return (to, { of = printed, months = 12, has = () => true } = {}) => {
    const tallies = new Tallies(of, { to, months })
    tallies.count(journeys.filter(has))
    return tallies.scorecard({
      returnYears: [2024, 2025, 2026, 2027],
      populations: [{ year: 2025, children: lookedAfter * 110 }],
      recordedFrom: firstDays.recordedFrom,
      staff: new Map(),
    })
  }
}

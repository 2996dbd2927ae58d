import type { DemonstrationOptions } from '#core/demonstration/council.ts'
import { demonstrationJourneys } from '#core/demonstration/journeys.ts'
import type { Journey } from '#core/journey.ts'
import { recordedFrom } from '#core/recorded-from.ts'
import type { CountingContext } from '#core/scorecard.ts'
import type { Definitions } from '#definitions.ts'

/** The years of the returns of a measured council. */
const RETURN_YEARS = [2021, 2022, 2023, 2024, 2025, 2026]

/** A council with about 10,000 journeys in six years of returns and casework, told to 31 March 2026. */
export const TEN_THOUSAND = councilOf(2_800)

/** A council of a size; another seed is another one of the size. */
export function councilOf(lookedAfter: number, seed = 1): DemonstrationOptions {
  const careLeavers = Math.round(lookedAfter * 0.41)
  return { authority: 'Bench', lookedAfter, careLeavers, years: RETURN_YEARS.length, lastYear: 2026, seed }
}

/** A council's journeys with all their casework, made without a store: for measuring what counts them alone. */
export const journeysOf = (council: DemonstrationOptions, { tables }: Definitions): readonly Journey[] =>
  demonstrationJourneys(council, tables)

/** What figures of these journeys need beside them. */
export const contextOf = (journeys: readonly Journey[], { records }: Definitions): CountingContext => ({
  returnYears: RETURN_YEARS,
  populations: [],
  recordedFrom: recordedFrom(journeys, records),
  staff: new Map(),
})

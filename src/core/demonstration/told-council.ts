import { type CaseworkEntry, demonstrationCasework } from './casework.ts'
import { councilOf, type DemonstrationOptions } from './council.ts'
import { type CouncilLife, councilLifeTold } from './council-life/council-life.ts'
import { demonstrationPopulation, demonstrationRows, type PopulationEstimate } from './demonstration.ts'
import type { ReturnRow } from './return-rows.ts'

/** All that a demonstration council records. */
export interface ToldCouncil {
  readonly options: DemonstrationOptions
  readonly population: readonly PopulationEstimate[]
  /** Every row of every year's return; each call gives them anew. */
  readonly rows: () => Iterable<ReturnRow>
  /** In the order in which it was recorded. */
  readonly casework: () => readonly CaseworkEntry[]
}

/** A council whose lives and casework are drawn, so that its figures are much as published ones, with what it records about itself. */
export const drawnCouncil = (options: DemonstrationOptions, lives: readonly CouncilLife[] = []): ToldCouncil => ({
  options,
  population: demonstrationPopulation(options),
  rows: () => demonstrationRows(options),
  casework: () =>
    [...demonstrationCasework(options), ...councilLifeTold(lives, councilOf(options))].sort(
      (a, b) => a.recordedOn - b.recordedOn,
    ),
})

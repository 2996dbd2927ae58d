import { birthday, type Day } from '#core/dates.ts'
import type { Item, Journey } from '#core/journey.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'
import type { SnapshotPopulation } from './indicator.ts'

/** Those of an age in whole years. */
export interface AgeBand {
  readonly says: string
  /** False where the date of birth is not known. */
  readonly isIn: (child: Journey, asAt: Day) => boolean
}

/** From one age to another in whole years: both ends count, so 18 to 20 lasts from the 18th birthday up to the 21st. */
export function ageBand(from: number, to: number): AgeBand {
  const days = oncePerJourney(({ bornOn }) =>
    bornOn === undefined ? undefined : { from: birthday(bornOn, from), until: birthday(bornOn, to + 1) },
  )
  return {
    says: `aged ${from} to ${to}`,
    isIn(child, asAt) {
      const its = days(child)
      return its !== undefined && its.from <= asAt && asAt < its.until
    },
  }
}

/** Care leavers who are adults: up to the 25th birthday. */
export const adults = ageBand(18, 24)

/** Those of a population who are of an age. */
export const ofAge = <T extends Item>(
  population: SnapshotPopulation<T>,
  { says, isIn }: AgeBand,
): SnapshotPopulation<T> => ({
  ...population,
  says: `${population.says}; ${says}`,
  at: (child, asAt) => (isIn(child, asAt) ? population.at(child, asAt) : undefined),
})

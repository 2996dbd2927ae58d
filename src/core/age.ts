import { ageOn, type Day } from './dates.ts'
import type { Journey } from './journey.ts'

/** A child's age in whole years at the end of a day; undefined where the date of birth is not recorded. */
export const ageAt = ({ bornOn }: Journey, asAt: Day): number | undefined =>
  bornOn === undefined ? undefined : ageOn(bornOn, asAt)

import { NEVER } from '#core/dates.ts'
import type { HouseholdCounting } from '#core/fostering-households.ts'
import { type CountingRule, flow, snapshot } from './indicator.ts'

interface HouseholdRule extends Pick<CountingRule, 'from' | 'source'>, HouseholdCounting {
  readonly says: string
}

/** A rule that counts the fostering households that there are at the end of a day. No child is in it. */
export const householdSnapshot = ({ says, counts, ...rule }: HouseholdRule): CountingRule =>
  snapshot({ ...rule, population: { says, at: () => undefined }, own: { counts } })

/** A rule that counts what happens to fostering households. No child is in it. */
export const householdFlow = ({ says, counts, ...rule }: HouseholdRule): CountingRule =>
  flow({ ...rule, population: { says, events: () => [], on: () => NEVER }, own: { counts } })

import { NEVER } from '#core/dates.ts'
import { type CountingRule, flow, type OwnCounting, snapshot } from './indicator.ts'

interface HouseholdRule extends Pick<CountingRule, 'from' | 'source'>, OwnCounting {
  readonly says: string
}

/** A rule that counts the fostering households that there are at the end of a day. No child is in it. */
export const householdSnapshot = ({ says, counts, ...rule }: HouseholdRule): CountingRule =>
  snapshot({ ...rule, population: { says, at: () => undefined }, own: { counts } })

/** A rule that counts what happens to fostering households. No child is in it. */
export const householdFlow = ({ says, counts, ...rule }: HouseholdRule): CountingRule =>
  flow({ ...rule, population: { says, events: () => [], on: () => NEVER }, own: { counts } })

/** A rule for what happens and no record says: its figures are entered from outside. No child is in it. */
export const enteredFlow = ({
  says,
  ...rule
}: Pick<CountingRule, 'from' | 'source'> & { says: string }): CountingRule =>
  flow({ ...rule, population: { says, events: () => [], on: () => NEVER }, isEntered: true })

import { NEVER } from '#core/dates.ts'
import { type CountingRule, flow } from './indicator.ts'

interface EnteredRule extends Pick<CountingRule, 'from' | 'source'> {
  readonly says: string
}

/** A rule for what happens and no record says: its figures are entered from outside. No child is in it. */
export const enteredFlow = ({ says, ...rule }: EnteredRule): CountingRule =>
  flow({ ...rule, population: { says, events: () => [], on: () => NEVER }, isEntered: true })

import { type WorkerRole, workerOn } from '#core/allocations.ts'
import { ageOn, type Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { type Computed, type Establishment, iso } from './computed-row.ts'

/** The return's sex as Ofsted's gender. */
const genders: Readonly<Record<string, string>> = {
  1: 'Male',
  2: 'Female',
  M: 'Male',
  F: 'Female',
  U: 'Not stated/recorded',
}

/** Who a child is, and how old on a day. */
export const whoOn = ({ sex, ethnicity, bornOn }: Journey, asAt: Day): Computed => ({
  gender: sex === undefined ? undefined : genders[sex],
  ethnicity,
  bornOn: iso(bornOn),
  age: bornOn === undefined || bornOn > asAt ? undefined : ageOn(bornOn, asAt),
})

/** The name of who has a role for the child at the end of a day, and their team. */
export function workerIn(child: Journey, role: WorkerRole, asAt: Day, { nameOf, teamOf }: Establishment) {
  const working = workerOn(child, role, asAt)
  return working && { name: nameOf(working.worker), team: teamOf(working.worker) }
}

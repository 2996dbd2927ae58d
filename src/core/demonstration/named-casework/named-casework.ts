import type { Day } from '#core/dates.ts'
import { inStages, onceTold, type Stage, type Story, type Told } from '#core/demonstration/story.ts'
import type { Body } from '#core/entry.ts'

/** What casework says of a named life beside what is drawn for everyone. */
export interface NamedCasework {
  /** The named life's. */
  readonly id: string
  /** What the child of this place in the life said, by record type: the latest record first. */
  readonly said?: (place: number) => Readonly<Record<string, readonly string[]>>
  /** What only this life has. */
  readonly adds?: (story: Story) => readonly Added[]
  /** Types that are told by `adds` alone. */
  readonly insteadOf?: readonly string[]
  /** What records of a type say otherwise, of what is drawn. */
  readonly changes?: Readonly<Record<string, (says: Body, story: Story) => Body>>
  /** The last day of which anything is told; absent for as long as for everyone. */
  readonly until?: (story: Story) => Day
}

export interface Added {
  readonly type: string
  readonly told: Told
}

export const defineNamedCasework = (casework: NamedCasework): NamedCasework => casework

export const added = (type: string, on: Day, says: Body): Added => ({ type, told: onceTold(on, says) })

export const addedInStages = (type: string, ...stages: readonly Stage[]): Added => ({ type, told: inStages(...stages) })

/** What a manager decided, with its reason and who does what by when. */
export const decision = (
  on: Day,
  subject: string,
  [decided, because, action]: readonly [string, string, string],
  more: Body = {},
): Added =>
  added('management-decision', on, {
    decidedOn: on,
    subject,
    decision: decided,
    because,
    action,
    owner: 'Allocated worker',
    dueOn: on + 28,
    ...more,
  })

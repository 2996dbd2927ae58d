import { workersOf } from './allocations.ts'
import { doneBy, recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import { categoryOn } from './eligibility.ts'
import type { Journey } from './journey.ts'
import type { Done } from './obligation.ts'

import allocation from './records/allocation.ts'
import { supportTimes } from './support-times.ts'

const allocationsOf = recordsOf(allocation)

/** The days on which personal advisers took a case on, oldest first. */
export const advisersAllocated = (child: Journey): readonly Done[] =>
  doneBy(workersOf(child, 'personal-adviser'), w => w.startedOn)

/** The days on which a young person first met somebody who is, or was asked to be, their personal adviser. */
export const advisersIntroduced = (child: Journey): readonly Done[] => doneBy(advisersAsked(child), a => a.introducedOn)

/** The days from which it was known who the personal adviser would be: asked and not declined, or allocated. */
export const advisersNamed = (child: Journey): readonly Done[] =>
  doneBy(advisersAsked(child), a => Math.min(a.askedOn ?? NEVER, a.startedOn ?? NEVER, a.introducedOn ?? NEVER)).filter(
    named => named.on < NEVER,
  )

const advisersAsked = (child: Journey) =>
  allocationsOf(child).filter(a => a.role === 'personal-adviser' && a.answer !== 'declined')

/** A care leaver without a personal adviser. */
export interface Unallocated {
  /** The first day of being without one, since they were to have one. */
  readonly since: Day
  /** True from 18, where the law asks for one; under 18 it is the council’s own aim. */
  readonly isAdult: boolean
  readonly category: string
}

/** Whether a care leaver is without a personal adviser at the end of a day; undefined where they have one or are owed none. */
export function unallocatedOn(child: Journey, asAt: Day): Unallocated | undefined {
  const time = supportTimes(child).find(t => t.from <= asAt && asAt < t.until)
  if (time === undefined) return undefined
  let since = time.from
  for (const { startedOn, until } of workersOf(child, 'personal-adviser')) {
    if (startedOn > asAt) break
    if (asAt < until) return undefined
    since = Math.max(since, until)
  }
  return { since, isAdult: asAt >= child.turns18On, category: categoryOn(child, asAt) }
}

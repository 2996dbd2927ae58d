import { recordsOf } from './casework.ts'
import type { Day, Period } from './dates.ts'
import type { Entry } from './entry.ts'
import { type Item, type Journey, journeyOf } from './journey.ts'
import compliment from './records/compliment.ts'

const recordedComplimentsOf = recordsOf(compliment)

/** What somebody said was done well, and of whom. */
export interface Compliment extends Item {
  readonly receivedOn: Day
  readonly child: Journey
  readonly about: NonNullable<ReturnType<typeof recordedComplimentsOf>[number]['about']>
  readonly theirWords: string | undefined
  readonly learnt: string | undefined
}

/** The compliments received from one day to another, both of which count, the newest first. */
export const complimentsIn = (children: Iterable<Journey>, { firstDay, lastDay }: Period): readonly Compliment[] =>
  [...children]
    .flatMap(child =>
      recordedComplimentsOf(child).flatMap(({ entry, receivedOn, about = [], theirWords, learnt }) =>
        receivedOn !== undefined && firstDay <= receivedOn && receivedOn <= lastDay
          ? [{ entry, receivedOn, child, about, theirWords, learnt }]
          : [],
      ),
    )
    .sort((a, b) => b.receivedOn - a.receivedOn || b.entry - a.entry)

/** What complaints and compliments are called as records. */
const OF_EITHER: readonly string[] = ['complaint', 'compliment']

/** Complaints and compliments that concern no one child, read as those of a child are. Its reference is `authority`. */
export const recordsOfNoChild = (
  entries: readonly Pick<Entry, 'id' | 'record' | 'type' | 'kind' | 'standing' | 'body'>[],
): Journey =>
  journeyOf(
    { ref: 'authority', childId: '' },
    entries.filter(({ type }) => OF_EITHER.includes(type)),
    { returnYears: [] },
  )

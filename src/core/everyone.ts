import type { Journey } from './journey.ts'
import type { FirstDays } from './recorded-from.ts'
import type { Tallies } from './scorecard.ts'
import type { Steps } from './steps.ts'

/** Every child by reference, and what all of them come to: where recording began, and what was tallied. */
export interface Everyone {
  readonly journeys: ReadonlyMap<string, Journey>
  readonly firstDays: FirstDays
  readonly tallies: Tallies
}

/**
 * Everyone with some children as they were at another time; undefined for a child of whom nothing was known. Nobody else is
 * counted again, and what was given stays as it is. `did` counts the children.
 */
export function* withChildren(
  { journeys, firstDays, tallies }: Everyone,
  others: ReadonlyMap<string, Journey | undefined>,
  did: () => number,
): Steps<Everyone> {
  const its = { journeys: new Map(journeys), firstDays: firstDays.copy(), tallies: tallies.copy() }
  const { book } = its.tallies
  for (const [ref, then] of others) {
    const now = journeys.get(ref)
    if (!then || !now || !book.isAlike(then, now)) {
      if (now) book.include(book.sharesOf(now), -1)
      if (then) book.include(book.sharesOf(then), 1)
    }
    its.firstDays.replace(now, then)
    if (then) its.journeys.set(ref, then)
    else its.journeys.delete(ref)
    yield did()
  }
  return its
}

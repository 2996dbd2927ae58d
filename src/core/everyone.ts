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
  for (const [ref, child] of others) {
    const before = journeys.get(ref)
    const { book } = its.tallies
    if (before) book.include(book.sharesOf(before), -1)
    if (child) book.include(book.sharesOf(child), 1)
    its.firstDays.replace(before, child)
    if (child) its.journeys.set(ref, child)
    else its.journeys.delete(ref)
    yield did()
  }
  return its
}

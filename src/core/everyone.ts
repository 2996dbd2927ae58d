import type { Journey } from './journey.ts'
import type { FirstDays } from './recorded-from.ts'
import type { Tallies } from './scorecard.ts'
import type { Span } from './span.ts'
import type { Steps } from './steps.ts'

/** Every child by reference, and what all of them come to: where recording began, and what was tallied. */
export interface Everyone {
  readonly journeys: ReadonlyMap<string, Journey>
  readonly firstDays: FirstDays
  readonly tallies: Tallies
}

/**
 * Everyone with some children as they were at another time, over one of the spans that are tallied; undefined for a child of
 * whom nothing was known. Nobody else is counted again, and what was given stays as it is.
 */
export function* withChildren(
  { journeys, firstDays, tallies }: Everyone,
  others: ReadonlyMap<string, Journey | undefined>,
  span: Span,
): Steps<Everyone> {
  const its = { journeys: new Map(journeys), firstDays: firstDays.copy(), tallies: tallies.over(span) }
  for (const [ref, child] of others) {
    const before = journeys.get(ref)
    its.tallies.replace(before, child)
    its.firstDays.replace(before, child)
    if (child) its.journeys.set(ref, child)
    else its.journeys.delete(ref)
    yield
  }
  return its
}

import { recordsOf } from './casework.ts'
import { addMonths, type Day } from './dates.ts'
import { after, type Duration, durationInWords } from './duration.ts'
import type { Journey } from './journey.ts'
import { type Done, type Next, type Obligation, recurring } from './obligation.ts'
import { type Placement, placementsOf } from './placements.ts'
import permanentMatch from './records/permanent-match.ts'
import visit from './records/visit.ts'

const matchesOf = recordsOf(permanentMatch)
const visitsOf = recordsOf(visit)

/** The visits at which the child was seen, oldest first. One that was unsuccessful is no visit. */
export const visitsMade = (child: Journey): readonly Done[] =>
  visitsOf(child).flatMap(({ visitedOn, seen, entry }) =>
    visitedOn !== undefined && seen !== 'not-seen' ? [{ on: visitedOn, entry }] : [],
  )

/** The day from which a placement is meant to last until 18; undefined where no match says so. */
export function permanentFrom(child: Journey, { startedOn, until }: Placement): Day | undefined {
  const match = matchesOf(child).find(
    ({ matchedOn, endedOn }) =>
      matchedOn !== undefined && matchedOn < until && (endedOn === undefined || endedOn > startedOn),
  )
  return match && Math.max(match.matchedOn!, startedOn)
}

/**
 * The visits owed in each placement: the first soon after it starts, then at the interval that `next` gives for the day
 * of the visit before. A placement that starts again with the same carers is one placement.
 */
export function visitsOwed(
  child: Journey,
  first: Duration,
  next: (placement: Placement, last: Day) => Next | undefined,
): readonly Obligation[] {
  const made = visitsMade(child)
  const because = `within ${durationInWords(first)} of the placement starting`
  return placementsOf(child).flatMap(placement => {
    const { startedOn, until, episodes } = placement
    const dueOn = after(startedOn, first)
    return recurring(
      {
        from: startedOn,
        entry: episodes[0]?.entry,
        until: Math.min(until, child.turns18On),
        first: dueOn === undefined ? undefined : { dueOn, because },
        next: ({ on }) => next(placement, on),
      },
      made,
    )
  })
}

/** Some time after the visit before. */
export const sinceLastVisit = (last: Day, every: Duration): Next | undefined => {
  const dueOn = after(last, every)
  return dueOn === undefined ? undefined : { dueOn, because: `${durationInWords(every)} after the visit before` }
}

/** The day on which a placement has lasted a year. */
export const yearInPlacement = ({ startedOn }: Placement): Day => addMonths(startedOn, 12)

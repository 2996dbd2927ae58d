import { doneBy, recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import { type Duration, lastDayOf } from './duration.ts'
import type { Journey } from './journey.ts'
import { type Done, type Next, type Obligation, recurring, timeLimit } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { type Placement, placementsOf } from './placements.ts'
import visit from './records/visit.ts'
import { timesInCare } from './time-in-care.ts'
import { type VisitingArrangement, type VisitingKind, visitingArrangements } from './visiting-arrangements.ts'

const visitsOf = recordsOf(visit)

/** The visits at which the child was seen, oldest first. One that was unsuccessful is no visit. */
export const visitsMade = oncePerJourney((child: Journey): readonly Done[] =>
  doneBy(visitsOf(child), ({ visitedOn, seen }) => (seen === 'not-seen' ? undefined : visitedOn)),
)

/** How often the regulations ask for a visit, by name. */
export const regulation28 = {
  first: { weeks: 1 },
  every: { weeks: 6 },
  longTerm: { months: 3 },
  untilReview: { weeks: 1 },
  afterReview: { weeks: 4 },
} as const

type VisitTimes = Readonly<Record<keyof typeof regulation28, Duration>>

/** Where a child lives, and what the law makes of it, up to a day on which that changes or care ends. */
interface Visiting {
  readonly child: Journey
  readonly placement: Placement
  readonly arrangement: VisitingArrangement
  /** What the law made of it just before, in the same placement; undefined where the placement begins. */
  readonly kindBefore: VisitingKind | undefined
  readonly until: Day
}

/** Every time in which a child lived in one place by one rule on visits, oldest first. */
const visitingTimes = oncePerJourney((child: Journey): readonly Visiting[] => {
  const times = timesInCare(child)
  if (times.length === 0) return NOWHERE
  const found: Visiting[] = []
  for (const placement of placementsOf(child)) {
    const ends = times.findLast(t => t.startedOn <= placement.startedOn)?.until ?? placement.startedOn
    let kindBefore: VisitingKind | undefined
    for (const arrangement of visitingArrangements(child, placement)) {
      found.push({ child, placement, arrangement, kindBefore, until: Math.min(arrangement.until, ends) })
      kindBefore = arrangement.kind
    }
  }
  return found
})

const NOWHERE: readonly Visiting[] = []

/** When the visit after one is due. */
type NextVisit = (visiting: Visiting, last: Day) => Next | undefined

const ofPlacement = timeLimit(time => `within ${time} of the placement starting`)
const ofChange = timeLimit(time => `within ${time} of the change in where or by what order the child lives`)
/** Some time after the visit before. */
export const ofVisit = timeLimit(time => `${time} after the visit before`)
const untilReview = timeLimit(time => `${time} after the visit before, until the first review of the placement`)

/** When the regulations ask for the visit after one. */
export function nextByRegulation(visiting: Visiting, last: Day, times: VisitTimes): Next | undefined {
  const { child, placement, arrangement } = visiting
  const { kind, permanentFrom } = arrangement
  if (isCloselyVisited(kind)) {
    const isReviewed = child.reviews.some(r => r.heldOn >= placement.startedOn && r.heldOn <= last)
    if (!isReviewed) return untilReview(last, times.untilReview)
    return ofVisit(last, kind === 'not assessed' ? times.every : times.afterReview)
  }
  const due = ofVisit(last, times.every)
  if (kind !== 'ordinary' || permanentFrom > last || due === undefined) return due
  return due.dueOn > lastDayOf(placement.startedOn, FIRST_YEAR)! ? ofVisit(last, times.longTerm) : due
}

const FIRST_YEAR = { years: 1 }

/** Visited at least once a week until the first review. */
const isCloselyVisited = (kind: VisitingKind): boolean =>
  kind === 'interim order at home' || kind === 'not assessed' || kind === 'approved for a time'

/** When the first visit of an arrangement is due. */
function firstVisit(visiting: Visiting, first: Duration, next: NextVisit, made: readonly Done[]): Next | undefined {
  const { placement, arrangement, kindBefore } = visiting
  const { from, kind } = arrangement
  if (kindBefore === undefined) return ofPlacement(from, first)
  if (startsAgain(kindBefore, kind)) return ofChange(from, first)
  const before = made.findLast(v => v.on >= placement.startedOn && v.on < from)
  return before === undefined ? ofPlacement(placement.startedOn, first) : next(visiting, before.on)
}

/** Whether the first visit is due anew: a closer rule came to hold, or a care order was made. */
const startsAgain = (before: VisitingKind, kind: VisitingKind): boolean =>
  isCloselyVisited(kind) || (kind === 'care order at home' && before !== 'not assessed')

/**
 * The visits owed in each placement: the first soon after it starts, then at the interval that `next` gives. A placement
 * that starts again with the same carers is one placement. Where another rule comes to hold in it, what was owed lapses
 * that day: visits then start soon again, or go on from the visit before if the rule that went was the closer one.
 */
export function visitsOwed(child: Journey, first: Duration, next: NextVisit): readonly Obligation[] {
  const owed: Obligation[] = []
  const made = visitsMade(child)
  for (const visiting of visitingTimes(child)) {
    const { arrangement, until } = visiting
    const time = {
      from: arrangement.from,
      entry: arrangement.entry,
      until,
      dueBefore: child.turns18On,
      first: firstVisit(visiting, first, next, made),
      next({ on }: Done) {
        return next(visiting, on)
      },
    }
    for (const obligation of recurring(time, made)) owed.push(obligation)
  }
  return owed
}

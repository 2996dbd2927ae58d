import { addWorkingDays } from './bank-holidays.ts'
import { isPeriodHeld } from './coverage.ts'
import { addMonths, type Day, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { type PeriodOfCare, periodsOfCare } from './periods-of-care.ts'

/** A review that was held while the child was looked after. */
interface ReviewHeld extends Item {
  readonly heldOn: Day
  /** Held on or before the day it was due; undefined where a review before it may have been held that no return says. */
  readonly isOnTime: boolean | undefined
}

/** A review that fell due while the child was looked after, on the record that it was counted from. */
interface ReviewDue extends Item {
  readonly dueOn: Day
  /** Whether the next review was held by then; undefined where one may have been held that no return says. */
  readonly isOnTime: boolean | undefined
}

/** A day from which the next review is counted: the start of the period of care, or a review. */
interface Milestone extends Item {
  readonly on: Day
  readonly isStart: boolean
  /** The last day on which the next review is in time; undefined where the bank holidays of the year are not known. */
  readonly nextDueOn: Day | undefined
}

/** The reviews of a child, with whether each was in time, oldest first. */
export const reviewsHeld = oncePerJourney((child: Journey): readonly ReviewHeld[] => {
  const reviews: ReviewHeld[] = []
  for (const { milestones } of milestonesOf(child))
    for (const [i, { entry, on, isStart }] of milestones.entries())
      if (!isStart) reviews.push({ entry, heldOn: on, isOnTime: inTime(child, milestones[i - 1], on, on) })
  return reviews
})

/** The reviews that fell due for a child, with whether each was held by then, by the day they were due. */
export const reviewsDue = oncePerJourney((child: Journey): readonly ReviewDue[] => {
  const reviews: ReviewDue[] = []
  for (const { until, milestones } of milestonesOf(child))
    for (const [i, milestone] of milestones.entries()) {
      const { entry, nextDueOn: dueOn } = milestone
      if (dueOn === undefined || dueOn >= until || dueOn >= child.turns18On) continue
      reviews.push({ entry, dueOn, isOnTime: inTime(child, milestone, milestones[i + 1]?.on ?? NEVER, dueOn) })
    }
  return reviews
})

/** The milestones of each period of care, oldest first. */
const milestonesOf = oncePerJourney((child: Journey) =>
  periodsOfCare(child).map(period => ({ until: period.until, milestones: milestonesIn(child, period) })),
)

/**
 * Due by regulation: the first review within 20 working days of the child starting to be looked after, the second
 * within 3 months of the first, each later one within 6 months of the one before. A child whose first review fell due
 * before the returns held begin is taken to have had it.
 */
function milestonesIn(child: Journey, period: PeriodOfCare): readonly Milestone[] {
  const { enteredCareOn } = period
  const milestones: Milestone[] = []
  if (enteredCareOn !== undefined) {
    const nextDueOn = addWorkingDays(enteredCareOn, 20)
    const { entry } = period.episodes.find(e => e.startedOn === enteredCareOn)!
    milestones.push({ entry, on: enteredCareOn, isStart: true, nextDueOn })
  }
  const firstDueOn = milestones[0]?.nextDueOn
  let months = firstDueOn !== undefined && isCovered(child, firstDueOn, firstDueOn) ? 3 : 6
  for (const { entry, heldOn } of child.reviews) {
    if (heldOn < period.startedOn || heldOn >= period.until || heldOn >= child.turns18On) continue
    milestones.push({ entry, on: heldOn, isStart: false, nextDueOn: addMonths(heldOn, months) })
    months = 6
  }
  return milestones
}

/**
 * Whether a review was held by the day it was due. In time is certain whatever else was held; late is certain only where
 * no return is missing up to the day given, in which an earlier review may have been.
 */
function inTime(child: Journey, from: Milestone | undefined, heldOn: Day, upTo: Day): boolean | undefined {
  if (from?.nextDueOn === undefined) return undefined
  if (heldOn <= from.nextDueOn) return true
  return isCovered(child, from.on, upTo) ? false : undefined
}

const isCovered = ({ known }: Journey, firstDay: Day, lastDay: Day): boolean =>
  !known || known.returnYears.length === 0 || isPeriodHeld(known.returnYears, firstDay, lastDay)

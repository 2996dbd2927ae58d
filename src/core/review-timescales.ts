import { isPeriodHeld } from './coverage.ts'
import { type Day, NEVER, yearTo31March } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import { type Next, type Obligation, timeLimit } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { rulesInForce, type Standard } from './standards/standard.ts'
import { type TimeInCare, timesInCare } from './time-in-care.ts'

/** How soon the regulations ask for the first review, the second after it, and each later one after the one before. */
export const regulation33 = { first: { workingDays: 20 }, second: { months: 3 }, later: { months: 6 } } as const

type ReviewTimes = Readonly<Record<keyof typeof regulation33, Duration>>

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
  /** When the next review is due; undefined where the bank holidays of the year are not known. */
  readonly next: Next | undefined
}

/**
 * The reviews of a child, with whether each was in time by a standard, oldest first: by the rule that was in force on the
 * day that it was counted from.
 */
export const reviewsHeld = (standard: Standard): ((child: Journey) => readonly ReviewHeld[]) =>
  oncePerJourney(child => {
    const reviews: ReviewHeld[] = []
    for (const { intervals, from, until } of rulesOf(standard))
      for (const { milestones } of milestonesOf(child, intervals as ReviewTimes, standard.completeFrom))
        for (const [i, { entry, on, isStart }] of milestones.entries()) {
          const before = milestones[i - 1]
          const isOf = (before?.on ?? on) >= from && (before?.on ?? on) < until
          if (isStart || !isOf) continue
          const isOnTime = isBefore(standard, before) ? undefined : inTime(child, before, on, on)
          reviews.push({ entry, heldOn: on, isOnTime })
        }
    return reviews
  })

/** The rules of a standard, oldest first. What was counted from a day before the first is judged by it too. */
const rulesOf = (standard: Standard) =>
  rulesInForce(standard).map((rule, i) => (i === 0 ? { ...rule, from: Number.NEGATIVE_INFINITY } : rule))

/** The reviews that fell due for a child by a standard, with whether each was held by then, by the day they were due. */
export const reviewsDue = (standard: Standard): ((child: Journey) => readonly ReviewDue[]) =>
  oncePerJourney(child => {
    const reviews: ReviewDue[] = []
    for (const { intervals, from, until } of rulesOf(standard))
      for (const { time, milestones } of milestonesOf(child, intervals as ReviewTimes, standard.completeFrom))
        for (const [i, milestone] of milestones.entries()) {
          const { entry, next, on } = milestone
          if (on < from || on >= until || next === undefined || next.dueOn >= time.until) continue
          if (isBefore(standard, milestone)) continue
          const { dueOn } = next
          reviews.push({ entry, dueOn, isOnTime: inTime(child, milestone, milestones[i + 1]?.on ?? NEVER, dueOn) })
        }
    return reviews
  })

/** Whether a first review fell due before the council's records of reviews begin, so that whether it was held nobody can tell. */
const isBefore = ({ completeFrom = 0 }: Standard, from: Milestone | undefined): boolean =>
  from?.next !== undefined && from.isStart && from.next.dueOn < completeFrom

/**
 * The reviews owed to a child, where records of them are complete from a day, if that is given: the first counted from the start of care, each later one from the one before. Where returns
 * are missing of the days up to it, one that was not held in time lapses then: it may have been, and nobody can tell.
 */
export function reviewsOwed(child: Journey, times: ReviewTimes, completeFrom?: Day): readonly Obligation[] {
  const owed: Obligation[] = []
  for (const { time, milestones } of milestonesOf(child, times, completeFrom))
    for (const [i, { entry, on, next }] of milestones.entries()) {
      if (next === undefined || next.dueOn >= time.turns18On) continue
      const review = milestones[i + 1]
      const isInTime = review !== undefined && review.on <= next.dueOn
      const isUnknown = !isInTime && isGap(child, on, next.dueOn)
      const met = isUnknown ? undefined : review
      owed.push({
        arisesOn: on,
        dueOn: next.dueOn,
        metOn: met?.on,
        metBy: met?.entry,
        lapsesOn: isUnknown ? Math.min(time.until, next.dueOn + 1) : time.until,
        because: next.because,
        countedFrom: on,
        from: entry,
      })
    }
  return owed
}

interface Milestones {
  readonly time: TimeInCare
  readonly milestones: readonly Milestone[]
}

/** The milestones of each time in care, oldest first. */
const milestonesOf = (child: Journey, times: ReviewTimes, completeFrom?: Day): readonly Milestones[] =>
  timesInCare(child).map(time => ({ time, milestones: milestonesIn(child, time, times, completeFrom) }))

const ofStart = timeLimit(time => `${time} after becoming looked after`)
const ofFirst = timeLimit(time => `${time} after the first review`)
const ofLater = timeLimit(time => `${time} after the review before`)

/** A child whose first review fell due before the returns held begin, or the records of reviews, is taken to have had it. */
function milestonesIn(
  child: Journey,
  time: TimeInCare,
  { first, second, later }: ReviewTimes,
  completeFrom = 0,
): readonly Milestone[] {
  const { startedOn, until, isStartHeld, entry: start } = time
  const milestones: Milestone[] = []
  if (isStartHeld) milestones.push({ entry: start, on: startedOn, isStart: true, next: ofStart(startedOn, first) })
  const firstDueOn = milestones[0]?.next?.dueOn
  let isFirst = firstDueOn !== undefined && firstDueOn >= completeFrom && isCovered(child, firstDueOn, firstDueOn)
  for (const { entry, heldOn } of child.reviews) {
    if (heldOn < startedOn || heldOn >= until) continue
    const next = isFirst ? ofFirst(heldOn, second) : ofLater(heldOn, later)
    milestones.push({ entry, on: heldOn, isStart: false, next })
    isFirst = false
  }
  return milestones
}

/**
 * Whether a review was held by the day it was due. In time is certain whatever else was held; late is certain only where
 * no return is missing up to the day given, in which an earlier review may have been.
 */
function inTime(child: Journey, from: Milestone | undefined, heldOn: Day, upTo: Day): boolean | undefined {
  if (from?.next === undefined) return undefined
  if (heldOn <= from.next.dueOn) return true
  return isCovered(child, from.on, upTo) ? false : undefined
}

const isCovered = ({ known }: Journey, firstDay: Day, lastDay: Day): boolean =>
  !known || known.returnYears.length === 0 || isPeriodHeld(known.returnYears, firstDay, lastDay)

/** Whether a return is missing for any of the days. After the last return, what is recorded is what there was. */
function isGap({ known }: Journey, firstDay: Day, lastDay: Day): boolean {
  const last = known?.returnYears.at(-1)
  if (last === undefined) return false
  const end = yearTo31March(last).lastDay
  return firstDay <= end && !isPeriodHeld(known!.returnYears, firstDay, Math.min(lastDay, end))
}

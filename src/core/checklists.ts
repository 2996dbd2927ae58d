import { doneBy, recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import { before, type Duration, durationInWords } from './duration.ts'
import type { Journey } from './journey.ts'
import { changedOn, type Done, type Obligation } from './obligation.ts'
import qualityChecklist from './records/quality-checklist.ts'
import { regulation33, reviewsOwed } from './review-timescales.ts'

const checklistsOf = recordsOf(qualityChecklist)

/**
 * The quality checklists owed to a child: one before each review, counted back from the day that the review is due, or
 * from the day it is held where that is sooner. One completed on the day of the review is late. After that day there is
 * nothing to do before it, and what was not done has lapsed.
 */
export function checklistsOwed(child: Journey, time: Duration): readonly Obligation[] {
  const reviews = reviewsOwed(child, regulation33)
  if (reviews.length === 0) return []
  const done = doneBy(checklistsOf(child), c => c.completedOn)
  return reviews.flatMap((review, i) => checklistOwed(review, i, done, time))
}

function checklistOwed(
  { arisesOn, dueOn, metOn: heldOn, lapsesOn, countedFrom, from }: Obligation,
  place: number,
  done: readonly Done[],
  time: Duration,
): readonly Obligation[] {
  const until = Math.min(lapsesOn, (heldOn ?? lapsesOn) + 1)
  const met = done.find(({ on }) => isOfReview(on, arisesOn, place) && on < until)
  const owed: Obligation = {
    arisesOn,
    dueOn: before(dueOn, time),
    metOn: met?.on,
    metBy: met?.entry,
    lapsesOn: until,
    because: `${durationInWords(time)} before the review is due`,
    countedFrom,
    from,
  }
  if (heldOn === undefined || heldOn >= dueOn) return [owed]
  return changedOn(owed, heldOn, {
    dueOn: before(heldOn, time),
    because: `${durationInWords(time)} before the review was held`,
  })
}

/** A checklist of the day of a review belongs to that review; of the day on which care began, to the first. */
const isOfReview = (on: Day, arisesOn: Day, place: number): boolean => (place === 0 ? on >= arisesOn : on > arisesOn)

import { type Day, yearEndingOf } from '#core/dates.ts'
import { between, happens, wait } from './chance.ts'
import { carePlans } from './margins/after-care-work.ts'
import { reviewsOf } from './reviews.ts'
import type { Story } from './story.ts'

/** The days, after one and before another, on which a plan was brought up to date after a review; some never were. */
export function plannedAfterReviews(story: Story, from: Day, until: Day): readonly Day[] {
  const { life, council } = story
  const reviews = reviewsOf(life, council).filter(review => review.heldOn > from && review.heldOn < until)
  const days: Day[] = []
  for (const [i, { heldOn }] of reviews.entries()) {
    const chance = story.chance('plan after review', heldOn)
    const { inTime, withinDays, meanDaysLate } = carePlans.is.afterReviews
    const back = Math.min(Math.max(0, council.lastYear - yearEndingOf(heldOn)), inTime.length - 1)
    const on =
      heldOn +
      (happens(chance, inTime[back]!) ? between(chance, 0, withinDays) : withinDays + 4 + wait(chance, meanDaysLate))
    if (on < (reviews[i + 1]?.heldOn ?? until) && on < until) days.push(on)
  }
  return days
}

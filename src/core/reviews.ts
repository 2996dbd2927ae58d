import { recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import review from './records/review.ts'

/** Reviews by what people recorded of them beyond the return: who chaired, the plan sent, what was decided. Oldest first. */
export const recordedReviews = recordsOf(review)

/** How many of a child's reviews, arranged or held by the end of a day, were put off from the day first arranged. */
export const reviewsPutOff = (child: Journey, asAt: Day): number =>
  recordedReviews(child).filter(({ deferredFromOn }) => deferredFromOn !== undefined && deferredFromOn <= asAt).length

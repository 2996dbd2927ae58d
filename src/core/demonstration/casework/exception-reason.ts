import { between, happens, pick } from '#core/demonstration/chance.ts'
import { whyLate } from '#core/demonstration/margins/practice.ts'
import { isInCareOn, onceTold } from '#core/demonstration/story.ts'
import { says } from '#core/demonstration/voice.ts'
import { reasonsForLateEntry, reasonsForLateVisits } from '#core/demonstration/words/worker-notes.ts'
import { defineTeller } from './teller.ts'

const AGREED = [
  'Visit this week; manager to look on Friday',
  'Enter it from the diary by Wednesday',
  'Nurse to offer an evening at home',
  'Case moved to a worker with room',
  'Ask again after the exams',
]

/** Reasons that were given at the clinics of the last two months. */
export default defineTeller({
  type: 'exception-reason',
  *tells(story) {
    const chance = story.chance('clinic')
    const notedOn = story.to - between(chance, 2, 60)
    if (!isInCareOn(story, notedOn) || !happens(chance, 0.12)) return
    const reason = pick(chance, whyLate.is)
    yield onceTold(notedOn, {
      standard: 'statutory-visits',
      dueOn: notedOn - between(chance, 2, 20),
      reason,
      explanation: says(
        story,
        reason === 'not-recorded' ? reasonsForLateEntry : reasonsForLateVisits,
        notedOn % 5,
        notedOn,
      ),
      action: AGREED[between(chance, 0, AGREED.length - 1)],
      owner: 'The allocated worker',
      actionDueOn: notedOn + between(chance, 3, 14),
      notedOn,
    })
  },
})

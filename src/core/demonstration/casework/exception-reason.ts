import { between, happens, pick } from '#core/demonstration/chance.ts'
import { whyLate } from '#core/demonstration/margins/practice.ts'
import { isInCareOn, onceTold } from '#core/demonstration/story.ts'
import { nthOf } from '#core/demonstration/words/said.ts'
import { lateness } from '#core/demonstration/words/worker-notes.ts'
import { defineTeller } from './teller.ts'

/** Reasons that were given at the clinics of the last two months. */
export default defineTeller({
  type: 'exception-reason',
  *tells(story) {
    const chance = story.chance('clinic')
    const notedOn = story.to - between(chance, 2, 60)
    if (!isInCareOn(story, notedOn) || !happens(chance, 0.12)) return
    const reason = pick(chance, whyLate.is)
    const [explanation, action] = nthOf<readonly [string, string]>(lateness[reason], story.life.seed >>> 3, 0)
    yield onceTold(notedOn, {
      standard: 'statutory-visits',
      dueOn: notedOn - between(chance, 2, 20),
      reason,
      explanation,
      action,
      owner: 'The allocated worker',
      actionDueOn: notedOn + between(chance, 3, 14),
      notedOn,
    })
  },
})

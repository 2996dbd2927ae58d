import { ageOn } from '#core/dates.ts'
import { between, happens, pick } from '#core/demonstration/chance.ts'
import { chairing } from '#core/demonstration/margins/practice.ts'
import { reviewsOf } from '#core/demonstration/reviews.ts'
import { isInCareOn, onceTold, weekday } from '#core/demonstration/story.ts'
import { SPEAKS_FROM } from '#core/demonstration/voice.ts'
import { officerOn } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** Before most reviews the reviewing officer sees the child or speaks with them. The last time is told of each who is in care. */
export default defineTeller({
  type: 'reviewing-officer-contact',
  *tells(story) {
    const { life, council, to } = story
    for (const { heldOn } of reviewsOf(life, council).slice(-1)) {
      const chance = story.chance('officer contact', heldOn)
      const on = weekday(heldOn - between(chance, 2, 12))
      const officer = officerOn(story, on)
      if (on > to || officer === undefined || !isInCareOn(story, to)) continue
      if (!happens(chance, chairing.is.speaksBefore)) continue
      const method = pick(chance, chairing.is.speaksBy)
      yield onceTold(on, {
        contactedOn: on,
        worker: officer.id,
        method,
        ...(ageOn(life.bornOn, on) >= SPEAKS_FROM && method !== 'message' && { isAlone: happens(chance, 0.8) }),
      })
    }
  },
})

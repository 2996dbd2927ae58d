import { birthday, type Day, NEVER } from '#core/dates.ts'
import { type AfterCare, afterCareOf, spellOn } from '#core/demonstration/after-care-spells.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { onceTold, type Story, type Told } from '#core/demonstration/story.ts'
import { says } from '#core/demonstration/voice.ts'
import { saidWhenDeclining } from '#core/demonstration/words/said-by-care-leavers.ts'
import { adviserOn } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

const YES = [
  'Yes please. Not a lot, just now and then.',
  'Yes. I didn’t know I could.',
  'Go on then. The flat needs sorting.',
  'I’d like that. Same adviser if I can.',
]

/** Each year from 21 to 25, whether or not the case was closed; nobody is offered anything after death. */
export default defineTeller({
  type: 'support-offer',
  *tells(story) {
    const after = afterCareOf(story)
    if (!after) return
    for (let age = 21; age < 25; age++) {
      const on = birthday(story.life.bornOn, age) + between(story.chance('offer', age), age === 21 ? -40 : -20, 60)
      if (on < story.from || on > story.to || on < after.leftOn) continue
      if (after.ended?.because === 'DIED' && on >= after.ended.on) continue
      const chance = story.chance('offer made', age)
      if (happens(chance, story.named ? 0.98 : 0.86)) yield offered(story, after, on, age)
    }
  },
})

function offered(story: Story, after: AfterCare, on: Day, age: number): Told {
  const chance = story.chance('offered', age)
  const isClosed = (after.ended?.on ?? NEVER) <= on
  const touch = spellOn(after.touch, on)?.code
  const answer =
    isClosed || touch === 'REFU'
      ? happens(chance, 0.75)
        ? 'declined'
        : 'none'
      : touch === 'NO'
        ? 'none'
        : happens(chance, 0.92)
          ? 'accepted'
          : 'declined'
  return onceTold(on, {
    offeredOn: on,
    how:
      isClosed || touch !== 'YES'
        ? happens(chance, 0.5)
          ? 'letter'
          : 'message'
        : happens(chance, 0.7)
          ? 'in-person'
          : 'phone',
    answer,
    ...(answer !== 'none' && {
      answeredOn: on,
      youngPersonSaid: says(story, answer === 'accepted' ? YES : saidWhenDeclining, age, on),
    }),
    worker: adviserOn(story, on)?.name,
  })
}

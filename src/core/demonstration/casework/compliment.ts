import { between, happens } from '#core/demonstration/chance.ts'
import { complaining } from '#core/demonstration/margins/practice.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { complimentsSaid } from '#core/demonstration/words/said-in-complaints.ts'
import { defineTeller } from './teller.ts'

/** A few thank somebody in the last year. */
export default defineTeller({
  type: 'compliment',
  *tells(story) {
    if (story.named) return
    const chance = story.chance('compliment')
    const receivedOn = story.to - between(chance, 5, 360)
    const isOldEnough = receivedOn > story.life.bornOn + 365 * 8
    if (!isOldEnough || receivedOn < Math.max(story.from, story.homes[0]!.from)) return
    if (!happens(chance, complaining.is.thanks)) return
    const { about, theirWords, learnt } = complimentsSaid[story.life.seed % complimentsSaid.length]!
    yield onceTold(receivedOn, {
      receivedOn,
      how: 'in-person',
      about: [...about],
      theirWords,
      ...(learnt && { learnt }),
    })
  },
})

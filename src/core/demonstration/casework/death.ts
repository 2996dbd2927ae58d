import { afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'death',
  *tells(story) {
    const last = story.life.periods.at(-1)!
    const ended = afterCareOf(story)?.ended
    const diedOn = last.reasonEnded === 'E2' ? last.endedOn : ended?.because === 'DIED' ? ended.on : undefined
    if (diedOn === undefined || diedOn > story.to || diedOn < story.from) return
    yield onceTold(diedOn, {
      diedOn,
      notes: 'Family and carers told in person. The child death review team has been told. Letters are stopped.',
    })
  },
})

import { diedOn } from '#core/demonstration/after-care-spells.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'death',
  *tells(story) {
    const on = diedOn(story)
    if (on !== undefined && on <= story.to && on >= story.from)
      yield onceTold(on, {
        diedOn: on,
        notes: 'Family and carers told in person. The child death review team has been told. Letters are stopped.',
      })
  },
})

import { NEVER } from '#core/dates.ts'
import { isResidential, isWithRelatives } from '#core/demonstration/homes.ts'
import { carersOf } from '#core/demonstration/people.ts'
import { matchedOn } from '#core/demonstration/permanence.ts'
import { inStages } from '#core/demonstration/story.ts'
import { says } from '#core/demonstration/voice.ts'
import { defineTeller } from './teller.ts'

const SAID = [
  'So I can stay? Even if I’m naughty?',
  'I knew already. But it’s good it’s in writing.',
  'Can we have a party? Not a big one.',
  'I cried, but the good sort.',
  'It means I can plant the tree.',
]

export default defineTeller({
  type: 'permanent-match',
  *tells(story) {
    for (const home of story.homes) {
      const on = matchedOn(story, home)
      if (on === undefined || on > story.to || home.until < story.from) continue
      const until = home.until === NEVER || home.until > story.to ? undefined : home.until
      yield inStages(
        {
          on,
          says: {
            matchedOn: on,
            kind: isWithRelatives(home) ? 'family' : isResidential(home) ? 'residential' : 'fostering',
            carer: carersOf(home).carers,
            ...(on >= story.wordsFrom - 365 && { childSaid: says(story, SAID, 0, on) }),
          },
        },
        until === undefined ? undefined : { on: until, says: { endedOn: until } },
      )
    }
  },
})

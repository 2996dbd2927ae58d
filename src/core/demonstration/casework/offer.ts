import { afterCareOf, spellOn } from '#core/demonstration/after-care-spells.ts'
import { between, happens, pick } from '#core/demonstration/chance.ts'
import { inStages } from '#core/demonstration/story.ts'
import { says } from '#core/demonstration/voice.ts'
import { defineTeller } from './teller.ts'

const OFFERS = {
  'work-experience': 'Four weeks in the parks team',
  apprenticeship: 'Ring-fenced apprenticeship in the council’s housing team',
  course: 'A start in January on the access course',
  job: 'A trial shift at the sorting office',
  support: 'Job coach, an hour a week',
} as const

const SAID = {
  taken: [
    'I’ll go and look. I’m not promising.',
    'Yes. When?',
    'I’d need boots, but yes.',
    'Go on then. Will you come the first day?',
  ],
  declined: [
    'Not for me, but thanks for asking.',
    'It’s two buses, and I’d be late every day.',
    'I’m not ready. Ask me again.',
    'I’d only let them down.',
  ],
} as const

/** What those who are in no education, work or training are offered. */
export default defineTeller({
  type: 'offer',
  *tells(story) {
    const after = afterCareOf(story)
    for (const { from, until, code } of after?.activities ?? []) {
      if (!code.startsWith('G') || until < story.wordsFrom || from > story.to) continue
      let n = 0
      for (
        let on = Math.max(from, story.wordsFrom - 60) + between(story.chance('offers', from), 20, 120);
        on < Math.min(until, story.to);
        on += between(story.chance('offers', on), 70, 190)
      ) {
        if (spellOn(after?.touch ?? [], on)?.code !== 'YES') continue
        const chance = story.chance('offer', on)
        const kind = pick(chance, { 'work-experience': 25, apprenticeship: 15, course: 22, job: 18, support: 20 })
        const answer = happens(chance, 0.4) ? 'taken' : happens(chance, 0.8) ? 'declined' : 'waiting'
        const isRingFenced = kind === 'apprenticeship'
        yield inStages({
          on,
          says: {
            offeredOn: on,
            what: OFFERS[kind],
            kind,
            isRingFenced,
            isWithCouncil: isRingFenced || kind === 'work-experience',
            answer,
            ...(answer !== 'waiting' && { answeredOn: on, youngPersonSaid: says(story, SAID[answer], n, on) }),
          },
        })
        n++
      }
    }
  },
})

import { birthday } from '#core/dates.ts'
import { adviserOn } from '#core/demonstration/workers-of.ts'
import { added, decision, defineNamedCasework } from './named-casework.ts'

const ANSWERS = [
  'Leave me alone. I’m not being rude, I just want to be left alone.',
  'No. Thanks for the card though.',
  'Still no. But keep the number the same.',
]

/** He is asked again each year, in a way that asks nothing of him. */
export default defineNamedCasework({
  id: 'refuses-contact',
  insteadOf: ['support-offer'],
  said: () => ({ 'leaving-care-case': ['Don’t ring. If I need you I know where you are.'] }),
  adds: story => [
    ...[19, 20].map((age, n) => {
      const on = birthday(story.life.bornOn, age) + 3
      return added('contact', on, {
        contactedOn: on,
        worker: adviserOn(story, on)?.id,
        method: 'letter',
        outcome: 'refused',
        purpose: 'The yearly offer, with a birthday card',
        notes: `Answered by text: “${ANSWERS[n]}”`,
        whereabouts: 'not-told',
      })
    }),
    added('support-offer', birthday(story.life.bornOn, 21) + 4, {
      offeredOn: birthday(story.life.bornOn, 21) + 4,
      how: 'letter',
      answer: 'declined',
      answeredOn: birthday(story.life.bornOn, 21) + 4,
      youngPersonSaid: ANSWERS[2],
      worker: adviserOn(story, birthday(story.life.bornOn, 21))?.name,
    }),
    decision(birthday(story.life.bornOn, 21) + 20, 'case', [
      'The case stays open, with one letter a year and the same number.',
      'He has said no three times and asked us to keep the number. That is a kind of contact.',
      'Card and offer each birthday until 25; nobody is to call at the door',
    ]),
  ],
})

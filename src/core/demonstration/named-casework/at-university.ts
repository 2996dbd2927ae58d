import { afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { added, addedInStages, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'at-university',
  said: () => ({
    contact: [
      'I got a 68 and I’ve put it on the wall next to my timetable. Can you tell my old English teacher?',
      'Everyone’s going home at Christmas. I’d like my room and the heating, please, like we said.',
      'I told my flatmate I was in care. She said “oh” and then “do you want pasta”. So that’s that.',
      'The bursary’s in. I’ve paid the deposit for next year’s house with three actual friends.',
    ],
    'pathway-plan': ['I wrote my own goals and I’ve done half of them, so I’ve written some more.'],
    activity: ['Second year. I’m not failing anything and I’m not homesick every day.'],
  }),
  changes: {
    contact: says => (says.outcome === 'made' && says.method === 'at-home' ? { ...says, method: 'video' } : says),
  },
  adds: story => {
    const degree = afterCareOf(story)!.activities.find(a => a.code === 'F1')
    const start = degree?.from ?? story.to - 400
    return [
      addedInStages(
        'entitlement',
        {
          on: start - 30,
          says: {
            item: 'higher-education-bursary',
            toldOn: start - 200,
            offeredOn: start - 60,
            acceptedOn: start - 30,
            youngPersonSaid: 'Two thousand? In one go? Can it be in three?',
          },
        },
        {
          on: start + 20,
          says: { paidOn: start + 20, amountPence: 200_000, notes: 'Paid in three parts, as she asked' },
        },
      ),
      added('entitlement', start + 60, {
        item: 'vacation-accommodation',
        toldOn: start + 30,
        offeredOn: start + 40,
        acceptedOn: start + 60,
        youngPersonSaid: 'I’d rather stay in my room than in a hotel. It’s got my things.',
      }),
      added('connection', start + 90, {
        name: 'Old English teacher',
        relation: 'professional',
        touch: 'Emails; read her personal statement',
        importance: 'She said “when you go”, not “if”.',
      }),
    ]
  },
})

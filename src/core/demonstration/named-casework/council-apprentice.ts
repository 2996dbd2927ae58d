import { afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { added, addedInStages, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'council-apprentice',
  said: () => ({
    contact: [
      'I’ve got a lanyard, a desk and a plant. The plant’s doing better than the desk.',
      'They asked me to show the new one round. Me.',
      'First time I’ve finished a whole year of anything.',
      'My manager didn’t know I was in care till I told her. She said it explained why I’m good on the phones.',
    ],
    'pathway-plan': ['Put: passed probation. Put it first.'],
  }),
  changes: {
    activity: says =>
      says.activity === 'F4'
        ? {
            ...says,
            what: 'Apprentice in customer services, the council',
            level: 'Level 3',
            isApprenticeship: true,
            isRingFenced: true,
            isWithCouncil: true,
            youngPersonSaid: 'It was kept for one of us. I still had to be good enough.',
          }
        : says,
  },
  adds: story => {
    const work = afterCareOf(story)!.activities.find(a => a.code === 'F4')
    const start = work?.from ?? story.to - 300
    return [
      addedInStages('offer', {
        on: start - 120,
        says: {
          offeredOn: start - 120,
          what: 'Four weeks in customer services',
          kind: 'work-experience',
          isWithCouncil: true,
          answer: 'taken',
          answeredOn: start - 120,
          youngPersonSaid: 'I’ll try it. If I hate it I’ll say.',
        },
      }),
      added('offer', start - 40, {
        offeredOn: start - 40,
        what: 'Ring-fenced apprenticeship in customer services',
        kind: 'apprenticeship',
        isRingFenced: true,
        isWithCouncil: true,
        answer: 'taken',
        answeredOn: start - 40,
        youngPersonSaid: 'They waived the maths and they’re teaching me the maths. Deal.',
      }),
      addedInStages(
        'entitlement',
        {
          on: start + 30,
          says: { item: 'apprenticeship-bursary', toldOn: start - 30, offeredOn: start, acceptedOn: start + 30 },
        },
        {
          on: start + 95,
          says: { paidOn: start + 95, amountPence: 300_000, youngPersonSaid: 'Driving lessons. Sorted.' },
        },
      ),
    ]
  },
})

import { added, addedInStages, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'care-leaver-parent',
  said: () => ({
    contact: [
      'He’s walking. He walked to me, not to the toy. I want that written down.',
      'I want to go back to college in September if he gets the nursery place. Hair, Level 2.',
      'They offered me a group for young mums and I thought, here we go. It’s actually good.',
      'The damp’s on his side of the room. I’ve moved the cot three times.',
    ],
    'pathway-plan': ['It’s got his name in it. It should be our plan, not mine with a note.'],
    accommodation: ['It’s ours. It’s damp in one corner and it’s ours.'],
  }),
  adds: ({ life, to }) => [
    addedInStages(
      'risk-plan',
      {
        on: life.childBornOn! + 40,
        says: {
          kind: 'other',
          updatedOn: life.childBornOn! + 40,
          level: 'low',
          plan: 'First months: health visitor weekly, foster carer on the phone at night, one worker and not three.',
          youngPersonSaid: 'If I’m struggling I’ll say. If I say, don’t punish me for it.',
        },
      },
      { on: life.childBornOn! + 300, says: { endedOn: life.childBornOn! + 300 } },
    ),
    decision(to - 60, 'plan', [
      'The repair is the landlord’s, and the move is ours if it is not done by the end of the month.',
      'A baby’s chest and a wet wall. The tenancy is suitable on paper and not in that room.',
      'Environmental health to visit; second bid on the transfer list',
    ]),
    added('entitlement', to - 45, {
      item: 'clothing',
      toldOn: to - 60,
      offeredOn: to - 60,
      acceptedOn: to - 55,
      paidOn: to - 45,
      amountPence: 15_000,
      notes: 'For the college interview, and a coat',
    }),
  ],
})

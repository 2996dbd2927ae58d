import { afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { added, addedInStages, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'custody-to-tenancy',
  said: () => ({
    contact: [
      'Three years ago I was in a cell, two years ago I was in a doorway, and this morning I was late because I was hoovering.',
      'They made me permanent. I read the letter on the bus twice.',
      'The key’s on a string round my neck. I know. I’m not taking it off yet.',
      'Rent’s paid. I did it on the day I got paid so I couldn’t spend it.',
      'You’re the only one who came to see me in there. I’ve not forgotten.',
    ],
    'pathway-plan': ['Put in that I got here. And put in that nobody believed me about the dog.'],
    accommodation: ['It’s one room and a kitchen and it’s got my name on the bell.'],
    activity: ['I drive the little truck. I’ve never been trusted with a truck.'],
  }),
  adds: story => {
    const homes = afterCareOf(story)!.homes
    const [custody, homeless, tenancy] = ['X2', 'S2', 'U1'].map(code => homes.find(h => h.code === code))
    return [
      added('key-document', (homeless?.from ?? story.to) + 20, {
        document: 'photo-id',
        appliedOn: (homeless?.from ?? story.to) - 60,
        heldOn: (homeless?.from ?? story.to) + 20,
        heldBy: 'Kept at the hub until he has a door',
      }),
      decision((custody?.from ?? story.from) + 30, 'risk', [
        'He is to be visited each month, and the release address agreed twelve weeks before.',
        'Five months inside and then the gate. Without an address he will be back.',
        'Housing and probation to meet before the end of the quarter',
      ]),
      decision((homeless?.from ?? story.from) + 8, 'risk', [
        'Released with nowhere to go. Contact each week; emergency bed offered each time.',
        'The address fell through on the day. It was ours to prevent.',
        'Band 2 application and a named housing officer by Friday',
      ]),
      addedInStages(
        'entitlement',
        {
          on: (tenancy?.from ?? story.to) - 20,
          says: {
            item: 'setting-up-home',
            toldOn: (tenancy?.from ?? story.to) - 60,
            offeredOn: (tenancy?.from ?? story.to) - 30,
            acceptedOn: (tenancy?.from ?? story.to) - 20,
            youngPersonSaid: 'A proper bed. And a lamp, I want a lamp.',
          },
        },
        {
          on: (tenancy?.from ?? story.to) + 6,
          says: { paidOn: (tenancy?.from ?? story.to) + 6, amountPence: 300_000 },
        },
      ),
    ]
  },
})

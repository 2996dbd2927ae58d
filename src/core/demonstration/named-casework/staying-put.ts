import { added, decision, defineNamedCasework } from './named-casework.ts'

export default defineNamedCasework({
  id: 'staying-put',
  said: () => ({
    contact: [
      'Nothing’s changed, which is the point. I pay board now and I get the big mug.',
      'They’ve asked what I want for my 20th. I said the same cake.',
      'My little cousin asked if I’m adopted. I said no, I’m just staying.',
      'I’m nearly qualified. He’s letting me rewire the shed.',
    ],
    'pathway-plan': ['It says I’m staying till I’m 21. Good. That’s the whole plan, the rest is details.'],
    accommodation: ['It’s home. It has been since I was six.'],
  }),
  adds: ({ life, homes, to }) => {
    const turned18 = homes.at(-1)!.until
    return [
      decision(turned18 - 150, 'plan', [
        'Staying put is agreed, with the allowance to the carers in writing.',
        'He has lived here for eleven years. The birthday is not a reason for anything but a cake.',
        'Benefits and board to be explained to all three at the kitchen table',
      ]),
      added('entitlement', turned18 + 10, {
        item: 'staying-put',
        toldOn: turned18 - 150,
        offeredOn: turned18 - 120,
        acceptedOn: turned18 - 110,
        paidOn: turned18 + 10,
        youngPersonSaid: 'So it goes to them and nothing changes for me? Perfect.',
      }),
      added('connection', Math.min(to, turned18 + 30), {
        name: 'His carers',
        relation: 'former-carer',
        livesTogether: true,
        inLifeFromOn: life.periods[0]!.startedOn,
        importance: 'They came to every parents’ evening. Every single one.',
      }),
    ]
  },
})

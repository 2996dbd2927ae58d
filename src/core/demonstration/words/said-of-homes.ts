import type { Said } from './said.ts'

/** Landlords and providers, by the letter of the accommodation. */
export const landlords = {
  U: ['The council', 'Wexcombe Homes', 'Private landlord through the rent scheme', 'Pennine Housing Association'],
  D: ['The Maltings', 'Station House', 'Bridge Street supported flats', 'Stepping Stones'],
  E: ['Supported lodgings host', 'Nightstop host'],
  T: ['Wexcombe Foyer'],
  K: ['Lodger with a friend’s family', 'Private room'],
  W: ['Crown Guest House'],
  C: ['Ashdene residential'],
  X: ['HM Young Offender Institution'],
} as const satisfies Said

export const whySuitable = [
  'Dry, secure and warm. Rent is affordable on their income. Near college and the people who matter.',
  'Seen by us in daylight and at night. Landlord is accredited. They like it, which counts most.',
  'Tenancy is in their name and they can explain what it means. Bus to work is ten minutes.',
  'Their own choice. Support comes weekly and they open the door to it.',
] as const

export const whyUnsuitable = [
  'Not safe: people are using the address. They are frightened at night and have said so.',
  'Temporary, shared with adults we know nothing of, and no kitchen.',
  'No fixed address. Emergency offer made and not wanted; asked again each week.',
  'In custody. Release plan to begin now, with an address before the date.',
  'Too far from work and family. The lease is dear; arrears have begun. Move asked for.',
] as const

export const saidOfHomes = {
  suitable: [
    'It’s small but it’s mine and the door locks.',
    'I picked it. That’s what makes it different.',
    'It’s near my nan’s so I’m never far from a dinner.',
    'I’d give it eight out of ten. Two off for the stairs.',
    'I feel safe here. I’ve not been able to say that a lot.',
    'It’s all right. It’ll be better with curtains.',
  ],
  unsuitable: [
    'I sleep with the chair against the door.',
    'It’s a bed. I’m not calling it a home.',
    'I don’t want to be here and I don’t want to go back either.',
    'There’s nowhere to cook so I’m living on pot noodles.',
    'Get me somewhere near my work or I’ll lose the job as well.',
  ],
} as const satisfies Said

import type { Said } from './said.ts'

export const saidOfRisk = [
  'If I text a blue heart it means come and get me, no questions till tomorrow.',
  'I know who to stay away from. Knowing isn’t the hard part.',
  'Don’t call the police on me for being twenty minutes late, it makes me run.',
  'I feel safest in the kitchen with the radio on.',
  'I’d tell {carer} first, then {friend}, then you.',
  'They’re not my boyfriend. They bought me stuff. I can see it now.',
] as const

export const safetyPlans = {
  'trigger-plan': [
    'Knows the bus home and two people to ring. Carers know the three places to look first.',
    'Phone location shared with one carer by agreement. Curfew set together and kept.',
    'Photograph and description up to date. Return to be welcomed before it is questioned.',
  ],
  exploitation: [
    'Multi-agency meeting each fortnight. One worker does the talking. Numbers and number plates shared with the police.',
  ],
  missing: ['Weekly call with the missing from care worker; family time dates fixed for the term.'],
  homelessness: ['Contact each week, on Mondays, at the hub. Emergency bed offered each time. Housing officer named.'],
  custody: [
    'Visit each month. Release address to be agreed twelve weeks before. Bank account and identity documents before the gate.',
  ],
  'self-harm': ['Safety plan written together and on the wall. Carers know what to lock away and what to say.'],
  substances: ['Sees the young people’s drug worker at college. Carers told what to look for and what not to say.'],
} as const satisfies Said

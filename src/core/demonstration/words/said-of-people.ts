import type { Said } from './said.ts'

export const whyTheyMatter = {
  sibling: [
    'Because we were there for each other when nobody else was.',
    'Blood is blood and that is that.',
    'Gets my jokes. Nobody else does.',
    'I looked after them. I still do in my head.',
  ],
  parent: [
    'Because she’s my mum.',
    'She is doing her best. Sometimes it’s not enough, but it’s her best.',
    'I want to know she is all right.',
  ],
  grandparent: [
    'Always has biscuits and never asks questions.',
    'Rings me every Sunday. Every one.',
    'Knows all the stories about when I was little.',
  ],
  carer: ['They kept me.', 'They come to everything.', 'They treat me like I was always there.'],
  'own-child': ['My whole world, even at 4 in the morning.', 'The reason I get up.'],
  friend: [
    'Known me since Reception. Knows everything.',
    'Doesn’t care that I’m in care.',
    'We laugh until we can’t breathe.',
  ],
} as const satisfies Said

export const touches = {
  sibling: [
    'Together every day',
    'Every four weeks, a whole day, and a call on Wednesdays',
    'Once a month; both want more',
    'Sees them at school',
  ],
  parent: [
    'Sundays at the centre, two hours, supervised',
    'Twice a year at the contact centre',
    'By phone on Fridays',
    'Unsupervised on Saturdays since the spring',
  ],
  grandparent: ['Every second weekend', 'By phone on Sundays', 'Birthdays and Christmas; wants more'],
  carer: ['Tea once a month', 'Messages, and a visit in each holiday', 'Birthday and Christmas cards'],
} as const satisfies Said

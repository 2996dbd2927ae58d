import type { Said } from './said.ts'

export const needsSaid = [
  'I need someone who knows me before I need them.',
  'I need to know where I’m living when I’m 18. Everything else comes after that.',
  'I need driving lessons more than cooking lessons.',
  'I need help with forms. I can do people.',
  'I need to see {sibling} without it being a big thing.',
  'I don’t need much. I need it on time.',
] as const

export const needsSeen = {
  health: [
    'Well. Sleeps badly and would like to talk to somebody.',
    'Asthma, well controlled. Wants to change GP.',
    'Waiting for an assessment; school supports meanwhile.',
  ],
  education: [
    'On track for college. Needs a laptop and quiet.',
    'Behind in maths; tutoring helps.',
    'Apprenticeship is the aim; needs work experience first.',
  ],
  support: [
    'Carers are the rock. A friend from school is the person who matters most.',
    'A former carer rings each Sunday.',
    'Few adults who are not paid to be there; a mentor is wanted.',
  ],
  money: [
    'Savings of £640. No bank card of their own yet.',
    'Saves from a weekend job; wants to learn about tax.',
    'No savings. Budgeting to begin now.',
  ],
  skills: [
    'Cooks, cleans, travels alone. Forms are hard.',
    'Does their own washing. Needs practice with phone calls.',
    'Has never had to plan a week’s food; begins on Sundays.',
  ],
  home: [
    'Wants to stay where they are beyond 18.',
    'Wants supported accommodation near college, seen first.',
    'Not sure. A trial weekend is planned.',
  ],
} as const satisfies Said

import type { Said } from './said.ts'

/** What young people say of their plan. */
export const saidOfPlans = {
  yes: [
    'It sounds like me this time.',
    'Fine. Just do the things on it.',
    'I wrote half of it. You can tell which half.',
    'I agree with all of it, apart from the word “resilience”.',
    'It’s long, but it’s mine.',
    'Yes. I want a copy on my phone and not in an envelope.',
  ],
  partly: [
    'I agree with the home bit. The money bit isn’t what I said.',
    'Mostly. Take out the part about my mum.',
    'It’s all right, but it’s the same as last time and last time didn’t happen.',
  ],
} as const satisfies Said

/** Where things stand, under each heading of the plan. */
export const howThingsStand = {
  support: [
    'Same adviser since 16; sees them monthly and texts in between.',
    'New adviser met twice. An independent visitor comes on Saturdays.',
  ],
  education: [
    'On a course and attending most days.',
    'Finished Year 11; results in August.',
    'Applied to two colleges, one offer.',
  ],
  employment: [
    'A weekend job of eight hours.',
    'Looking; two interviews last month.',
    'Not working yet; a taster day is booked.',
  ],
  contingency: ['Knows whom to ring at night and has done it once.', 'There is a spare room at an aunt’s.'],
  home: ['Settled, and wants to stay.', 'Safe for now; the next move is being planned.', 'Rent is up to date.'],
  people: [
    'Sees brothers and sisters every few weeks.',
    'In touch with mum by phone, on their own terms.',
    'A former carer still rings on birthdays.',
  ],
  skills: ['Cooks, washes and shops; forms are the hard part.', 'Can plan a week’s food; does not like phoning.'],
  money: [
    'Bank account open; saves a little each month.',
    'Benefit claim is ready for the birthday.',
    'One debt, on a plan.',
  ],
  health: [
    'Registered with a GP and a dentist. Sleeps badly.',
    'Fit and well; health passport asked for.',
    'Waiting for counselling.',
  ],
  identity: [
    'Has a birth certificate; passport applied for.',
    'Questions about family that life story work is to answer.',
    'Goes to worship when shifts allow.',
  ],
} as const satisfies Said

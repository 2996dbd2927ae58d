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

/** Where things stand, by what they do and where they live. */
export const howTheyLearn = {
  school: ['In Year 11; results in August.', 'At school most days. Extra maths on Tuesdays.'],
  college: [
    'On a course and attending most days.',
    'Second year of the course; one unit behind.',
    'Applied for the next level, one offer.',
  ],
  university: ['In the second term; passing everything.', 'Likes the course. Exams in May.'],
  work: ['Learns on the job; a day a month of training.', 'Not studying, and does not want to now.'],
  nothing: ['Left the course in the spring; would try another.', 'Not studying. English and maths were nearly passed.'],
} as const satisfies Said

export const howTheyWork = {
  school: ['Work experience in the summer, found through the carers.', 'Too soon; thinks about it.'],
  college: ['A weekend job of eight hours.', 'Looking for something on Saturdays.'],
  university: ['Works in the library two evenings.', 'Saving from a summer job.'],
  work: ['Full time, and past the three months.', 'Shifts vary; rent is paid first.'],
  nothing: ['Looking; two interviews last month.', 'Not working yet; a taster day is booked.'],
} as const satisfies Said

export const howTheyLive = {
  settled: [
    'Settled, and wants to stay.',
    'Home is home. Nothing needs to change.',
    'Knows the neighbours, and they are kind.',
  ],
  between: ['Safe for now; the next move is being planned.', 'Not for good, and knows it. Two places to be seen.'],
} as const satisfies Said

/** Where things stand, under each other heading of the plan. */
export const howThingsStand = {
  support: [
    'Same adviser since 16; sees them monthly and texts in between.',
    'New adviser met twice. An independent visitor comes on Saturdays.',
  ],
  contingency: ['Knows whom to ring at night and has done it once.', 'There is a spare room at an aunt’s.'],
  people: [
    'Sees {sibling} every few weeks.',
    'In touch with family by phone, on their own terms.',
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

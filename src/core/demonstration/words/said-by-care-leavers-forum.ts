import type { ToldRaised } from './said-by-forums.ts'

const HEAD = { putTo: 'Head of service', putToAccount: 'service-manager' }
const PANEL = { putTo: 'Corporate parenting panel', putToBoard: 'B-1' }
const TEAM = { putTo: 'Leaving care team manager', putToAccount: 'team-manager' }

/** What the forum of care leavers raised, the oldest first. */
export const raisedByCareLeavers: readonly ToldRaised[] = [
  {
    ago: 672,
    inShort: 'Help with the first shop',
    theirWords: 'When you get your keys the fridge is empty. Could somebody do the first big shop with us?',
    theme: 'leaving',
    ...TEAM,
    answer: {
      ago: 650,
      willBe: 'yes',
      says: 'Yes. We will give you £60 for food, and your adviser will come with you if you like.',
    },
    told: [
      [430, '22 of you had the money and most went with your adviser.', 'yes', 'Mine showed me how to plan a week.'],
    ],
    closed: [420, 'settled'],
  },
  {
    ago: 600,
    inShort: 'Free bus travel',
    theirWords: 'We miss work and college because of bus fares. Other councils give a pass.',
    theme: 'money',
    ...PANEL,
    answer: {
      ago: 540,
      willBe: 'partly',
      says: 'Some of it. You can have a pass until you are 21 if you are in college, training or a new job. We do not have the money for everybody yet.',
    },
    told: [[330, '48 of you have a pass.', 'partly', 'Good for those who have it. What about me? I am 22.']],
  },
  {
    ago: 520,
    inShort: 'Tell us what money we can have',
    theirWords:
      'Tell us what money we can have before we have to ask for it. We should not have to hear it from each other.',
    theme: 'money',
    ...HEAD,
    answer: {
      ago: 488,
      willBe: 'yes',
      says: 'Yes. We will print it all in one booklet, and your adviser will go through it with you when you are 16.',
      actions: ['A-12'],
    },
    told: [[100, 'The booklet is printed. 70 of you have it.', 'partly', 'It is clear. Put it on a phone too.']],
  },
  {
    ago: 430,
    inShort: 'The same adviser for longer',
    theirWords: 'Four advisers in two years. You tell your story again and again. Please let us keep one.',
    theme: 'workers',
    ...TEAM,
    answer: {
      ago: 390,
      willBe: 'partly',
      says: 'We cannot stop people from leaving. If your adviser leaves, you can now help to choose the next one.',
    },
    told: [[200, '11 of you chose your own adviser.', 'partly', 'Choosing was good. Staying would be better.']],
  },
  {
    ago: 370,
    inShort: 'Somebody to talk to, now',
    theirWords: 'If you feel low you wait for months. We are not children and not really grown up, so nobody takes us.',
    theme: 'health',
    ...PANEL,
    answer: {
      ago: 300,
      willBe: 'partly',
      says: 'A worker for your wellbeing has started. You can see her without waiting. We are still asking the health service to do more.',
    },
  },
  {
    ago: 280,
    inShort: 'Tell us what you did',
    theirWords: 'We come, we talk, and then we hear nothing. If nothing changes, do not ask us.',
    theme: 'listened',
    ...PANEL,
    answer: {
      ago: 262,
      willBe: 'yes',
      says: 'You are right. Twice a year the panel will tell you what it did. This page is here because you asked for it.',
      actions: ['A-15'],
    },
    told: [[120, 'The panel came to your forum for the first time.', 'yes', 'They brought cake and answers.']],
  },
  {
    ago: 170,
    inShort: 'Wifi in our first home',
    theirWords:
      'You cannot look for work, do college or talk to your family without wifi. It should come with the keys.',
    theme: 'leaving',
    ...TEAM,
    answer: { ago: 147, willBe: 'yes', says: 'Yes. We will pay for wifi for your first year.' },
    told: [[50, '16 of you have it. 5 still wait for the fitter.', 'partly', 'Took weeks, but it works.']],
  },
  {
    ago: 72,
    inShort: 'A card for our children too',
    theirWords: 'Some of us are parents now. Swimming is free for us and not for our little ones.',
    theme: 'leaving',
    ...PANEL,
  },
  {
    ago: 16,
    inShort: 'Say happy birthday',
    theirWords: 'On your 18th you get a letter about your case. A card would be nice.',
    theme: 'words',
    ...TEAM,
  },
]

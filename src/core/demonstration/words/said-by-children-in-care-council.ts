import type { ToldRaised } from './said-by-forums.ts'

const FOSTERING = { putTo: 'Head of fostering' }
const HEAD = { putTo: 'Head of service', putToAccount: 'service-manager' }
const PRACTICE = { putTo: 'Principal social worker' }
const PANEL = { putTo: 'Corporate parenting panel', putToBoard: 'B-1' }
const SCHOOL = { putTo: 'Virtual school head' }

/** What the children in care council raised, the oldest first. */
export const raisedByCouncil: readonly ToldRaised[] = [
  {
    ago: 715,
    inShort: 'Pictures before we move',
    theirWords:
      'We want to see pictures or a film of the house before we go. Who lives there? Is there a dog? Where will I sleep? You would not move house without looking.',
    theme: 'home',
    ...FOSTERING,
    answer: {
      ago: 692,
      willBe: 'yes',
      says: 'Yes. Every foster home will make a book with pictures. You will get it before you move. If you move very fast, you will get it on the same day.',
    },
    told: [
      [560, '31 foster homes have made their book.', 'partly', 'The books are good. Not everybody gets one yet.'],
      [
        300,
        'Every foster home has a book now. 12 homes made a film too.',
        'yes',
        'I knew the dog’s name before I met her.',
      ],
    ],
    closed: [290, 'settled'],
  },
  {
    ago: 690,
    inShort: 'No more bin bags',
    theirWords: 'Our things should never go in bin bags. We are not rubbish and our things are not rubbish.',
    theme: 'home',
    ...HEAD,
    answer: {
      ago: 684,
      willBe: 'done',
      says: 'You are right, and we are sorry. We bought 60 strong bags. Every office has some. The bag is yours to keep.',
    },
    told: [
      [
        500,
        'Nobody has moved with a bin bag since we bought the bags. We check each month.',
        'yes',
        'Thank you. It matters.',
      ],
    ],
    closed: [495, 'settled'],
  },
  {
    ago: 655,
    inShort: 'Tell us when our worker leaves',
    theirWords: 'Workers just go. Nobody says. We want them to say goodbye, and to bring the new one to meet us.',
    theme: 'workers',
    ...PRACTICE,
    answer: {
      ago: 610,
      willBe: 'yes',
      says: 'Yes. Your worker will tell you at least two weeks before. The old one and the new one will come together.',
    },
    told: [
      [
        400,
        'We asked 20 of you. For 9 of you both workers came. For 11 they did not.',
        'no',
        'It still happens. My worker sent a text.',
      ],
      [90, 'We asked 20 of you again. For 15 of you both workers came.', 'partly', 'Better. Please keep asking.'],
    ],
  },
  {
    ago: 620,
    inShort: 'Say “brothers and sisters”',
    theirWords: 'Do not say siblings. Do not say contact. It is my brother and I am going to see him.',
    theme: 'words',
    ...PRACTICE,
    answer: {
      ago: 596,
      willBe: 'yes',
      says: 'Yes. We wrote a list of words with you. All our letters will use your words.',
    },
    told: [
      [380, 'The list is on every desk. We changed 14 letters.', 'partly', 'Letters are better. Meetings are not.'],
    ],
  },
  {
    ago: 580,
    inShort: 'Sleepovers without a form',
    theirWords: 'Why do we need a form and a week to sleep at a friend’s? Our friends just ask their mum.',
    theme: 'family',
    ...HEAD,
    answer: {
      ago: 566,
      willBe: 'yes',
      says: 'You do not need a form. Your carer can say yes, just as a parent can. We have told every carer in a letter.',
    },
    told: [[450, 'All carers have the letter. It is in their training now.', 'yes', 'I had three sleepovers!']],
    closed: [440, 'settled'],
  },
  {
    ago: 550,
    inShort: 'A place for us in the town hall',
    theirWords: 'We meet in a room with no windows. We would like a place that is ours, with a kettle and paint.',
    theme: 'doing',
    ...PANEL,
    answer: {
      ago: 500,
      willBe: 'no',
      says: 'No, and we are sorry. There is no free room in the town hall. You can use the youth centre every second Tuesday, and it has windows, paint and a kettle.',
    },
    told: [
      [470, 'You meet in the youth centre now.', 'partly', 'It is OK. The town hall would have shown that we matter.'],
    ],
    closed: [460, 'cannot'],
  },
  {
    ago: 495,
    inShort: 'Ask us what life is like first',
    theirWords: 'When you visit, you look at the form before you look at us. Ask how we are first.',
    theme: 'listened',
    ...PRACTICE,
    answer: {
      ago: 470,
      willBe: 'yes',
      says: 'Yes. We will change the form, so that the first thing on it is how life is for you.',
      actions: ['A-10'],
    },
    told: [[110, 'The form has changed. How life is for you comes first.', 'not-asked']],
  },
  {
    ago: 460,
    inShort: 'See our brothers and sisters more',
    theirWords:
      'Some of us see our brother or sister twice a year. We want to see them every month, and not in an office.',
    theme: 'family',
    ...HEAD,
    answer: {
      ago: 425,
      willBe: 'partly',
      says: 'Some of it. We will plan it with each of you at your next review. Some live far away, and then we will help with calls and trips in the holidays.',
    },
  },
  {
    ago: 400,
    inShort: 'Not in the middle of maths',
    theirWords: 'Do not hold our meetings in school time. Everybody sees us leave the room and asks why.',
    theme: 'school',
    ...SCHOOL,
    answer: {
      ago: 380,
      willBe: 'yes',
      says: 'Yes. Meetings will be after school or online. If it must be in school time, we will ask you first.',
    },
    told: [[150, '9 in 10 meetings were after school or online this term.', 'yes', 'Nobody asks me now.']],
    closed: [140, 'settled'],
  },
  {
    ago: 340,
    inShort: 'Let us stay in one place',
    theirWords: 'Before you move us, stop and ask what would help us stay. Sometimes it is a small thing.',
    theme: 'home',
    ...PANEL,
    answer: {
      ago: 300,
      willBe: 'yes',
      says: 'Yes. We will hold a meeting within five days of the first worry, and you can come or send your words.',
      actions: ['A-8', 'A-9'],
    },
  },
  {
    ago: 310,
    inShort: 'Dentists who are kind',
    theirWords: 'Some of us have not seen a dentist for a year because they are full or because it is scary.',
    theme: 'health',
    ...HEAD,
    answer: {
      ago: 276,
      willBe: 'yes',
      says: 'Yes. We are asking dentists to see you first. A dentist will also come to some homes.',
      actions: ['A-14'],
    },
    told: [[60, 'The dentist has been to two homes. 13 of you were seen.', 'partly', 'She let me hold the mirror.']],
  },
  {
    ago: 245,
    inShort: 'Pocket money that is the same',
    theirWords: 'In one home you get £5 and in another £10. It should be the same for everybody of your age.',
    theme: 'money',
    ...FOSTERING,
    answer: {
      ago: 220,
      willBe: 'yes',
      says: 'Yes. From April everybody of the same age gets the same. The amounts are in a letter to you.',
    },
  },
  {
    ago: 210,
    inShort: 'A worker who comes when they said',
    theirWords: 'They say Tuesday and come on Friday. We stayed in and waited.',
    theme: 'workers',
    ...PRACTICE,
    isPrivate: true,
    answer: {
      ago: 181,
      willBe: 'yes',
      says: 'We are sorry. If your worker cannot come, they will tell you themselves on the day before.',
    },
  },
  {
    ago: 128,
    inShort: 'More of us, and little ones too',
    theirWords: 'There are 12 of us and 500 children in care. What about the little ones, and those who live far away?',
    theme: 'listened',
    ...HEAD,
    answer: {
      ago: 104,
      willBe: 'yes',
      says: 'Yes. A group for 8 to 11 year olds will start. Those who live far away can join online.',
    },
  },
  {
    ago: 95,
    inShort: 'Keep our photos safe',
    theirWords: 'We move and our photos are gone. Could you keep a copy for us until we are grown up?',
    theme: 'other',
    ...HEAD,
  },
  {
    ago: 40,
    inShort: 'Choose our own bedroom colour',
    theirWords: 'It would feel like ours if we could choose the colour or the bedding.',
    theme: 'home',
    ...FOSTERING,
  },
]

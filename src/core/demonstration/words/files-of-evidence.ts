import type { ToldPaper } from '#core/demonstration/told-file.ts'
import { bulleted, heading, inset, paragraph, quotation, summaryList, table } from '#core/document.ts'

/** What shows that something was done: each a file that a council would attach, of nobody by name. */

export const leavingCareStrategy: ToldPaper = {
  name: 'Leaving care strategy',
  format: 'docx',
  title: 'Leaving care strategy',
  blocks: [
    inset('Written with the care leavers’ forum. Where the words are theirs, they stand between quotation marks.'),
    heading(1, 'What we want'),
    paragraph(
      'Every young person who leaves our care has a home that suits them, something to do that matters to them, somebody to ring, and the help that any parent gives.',
    ),
    quotation({ words: 'Do not call it independence. Nobody else has to do it alone at 18.', saidBy: 'The forum' }),
    heading(1, 'What we do, and how it will be measured'),
    table({
      caption: 'The delivery plan',
      hasRowHeaders: true,
      columns: [
        { heading: 'What', share: 5 },
        { heading: 'Who', share: 3 },
        { heading: 'Known by', share: 4 },
      ],
      rows: [
        ['An adviser for everyone at 16', 'Manager of leaving care', 'The share with a pathway plan'],
        ['A booklet of what they can have', 'Manager of leaving care', 'The share who say that they know'],
        ['A home before they must move', 'Head of housing options', 'The share in a suitable home'],
        ['Six apprenticeships a year', 'Director of people and organisation', 'How many are held, and kept'],
      ],
    }),
    heading(1, 'How we shall know that it worked'),
    bulleted([
      'The figures are looked at by the board every quarter, against those of the day on which it was adopted.',
      'The forum is asked once a year whether it is so, and what they say is printed beside the figures.',
    ]),
  ],
}

export const namedAt16: ToldPaper = {
  name: 'Advisers named at 16',
  format: 'xlsx',
  title: 'Advisers named at 16',
  blocks: [
    table({
      caption: 'Young people in care who turned 16, and whether an adviser was named',
      hasRowHeaders: true,
      columns: [
        { heading: 'Quarter', share: 3 },
        { heading: 'Turned 16', numeric: true, share: 2 },
        { heading: 'Named in the month', numeric: true, share: 2 },
        { heading: 'Named later', numeric: true, share: 2 },
        { heading: 'Not named', numeric: true, share: 2 },
      ],
      rows: [
        ['Before both posts were filled', { number: 14 }, { number: 5 }, { number: 6 }, { number: 3 }],
        ['The quarter in which they were', { number: 12 }, { number: 9 }, { number: 3 }, { number: 0 }],
        ['The quarter after it', { number: 13 }, { number: 12 }, { number: 1 }, { number: 0 }],
      ],
    }),
  ],
}

const TOLD_ON_THE_DAY = ['Same day', 'Same day', 'Same day', 'Same day', 'Three days later']

export const toldOnTheDay: ToldPaper = {
  name: 'Ten children who came into care',
  format: 'pdf',
  title: 'Ten children who came into care: when was the health team told?',
  blocks: [
    paragraph('Ten records were drawn of all who came into care in the quarter. They are numbered here, not named.'),
    table({
      caption: 'When the health team was told',
      hasRowHeaders: true,
      columns: [{ heading: 'Child' }, { heading: 'Told' }, { heading: 'By whom' }],
      rows: Array.from({ length: 10 }, (_, i) => [
        `${i + 1}`,
        i < 5 ? TOLD_ON_THE_DAY[i]! : 'Same day',
        i === 4 ? 'The worker, by telephone' : 'The form, by itself',
      ]),
    }),
    heading(1, 'What it says'),
    paragraph(
      'Nine of ten were told of on the day. The tenth came in at a weekend through the emergency team, which does not have the form. It has been asked for.',
    ),
  ],
}

export const whatYouCanHave: ToldPaper = {
  name: 'What you can have',
  format: 'pdf',
  title: 'What you can have',
  blocks: [
    paragraph(
      'This is for you if you are 16 or over and in our care, or have left it. You should not have to ask for it, and you should not have to hear it from each other. The forum chose the words.',
    ),
    heading(1, 'Money and help'),
    summaryList([
      {
        term: 'Your first shop',
        description: '£60 for food on the day you get your keys. Your adviser comes with you.',
      },
      {
        term: 'Setting up home',
        description: 'An allowance for what a home needs. Your adviser tells you at each visit what is left of it.',
      },
      { term: 'Buses', description: 'A pass until you are 21, if you are in college, training or a new job.' },
      { term: 'Papers', description: 'We pay for your passport, your birth certificate and your first licence.' },
      { term: 'Teeth and eyes', description: 'Help with what it costs. Ask for the form, or we fill it in with you.' },
    ]),
    heading(1, 'Who you can ring'),
    bulleted([
      'Your adviser, on their own number',
      'The leaving care team, if your adviser is away',
      'An advocate, who is on your side and does not work for us',
    ]),
    quotation({ words: 'It is clear. Put it on a phone too.', saidBy: 'A member of the forum' }),
  ],
}

export const whatTheForumSaid: ToldPaper = {
  name: 'What the forum said, spring term',
  format: 'docx',
  title: 'What the forum said, spring term',
  blocks: [
    paragraph('Notes of two evenings of Moving On. Nobody is named; everyone who is quoted agreed to it.'),
    heading(1, 'What is better'),
    quotation({
      words: 'I know my adviser’s number by heart. I did not know the last one’s name.',
      saidBy: 'One of us',
    }),
    quotation({ words: 'They asked what should be in the plan before they wrote it.', saidBy: 'One of us' }),
    heading(1, 'What is not'),
    bulleted([
      'Nobody had heard of the apprenticeships until the evening.',
      'The mentors were promised for March. We are still waiting.',
      'After 21 you have to know whom to ring. Most do not.',
    ]),
  ],
}

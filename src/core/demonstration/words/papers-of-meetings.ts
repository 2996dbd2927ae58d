import type { ToldPaper } from '#core/demonstration/told-file.ts'
import {
  type Block,
  bulleted,
  heading,
  inset,
  numbered,
  pageBreak,
  paragraph,
  quotation,
  summaryList,
  table,
} from '#core/document.ts'

/** Papers that were put before the panel. What they say of figures is in the reports that Waymark makes. */

export const performancePaper: ToldPaper = {
  name: 'Corporate parenting performance report',
  format: 'pdf',
  title: 'Corporate parenting performance report',
  blocks: [
    heading(1, 'Purpose of the report'),
    paragraph(
      'To tell the panel how children in care and care leavers are, by the core set of figures that it agreed to see at every meeting. The scorecard is published beside this paper, and each figure in it can be followed to what it counts.',
    ),
    heading(1, 'How to read it'),
    bulleted([
      'Each figure stands with what it is of. A share of a few children moves a lot when one of them does.',
      'What is worse than three months ago is named first, with who answers for it.',
      'A figure that was published and is now known otherwise is shown both ways, with why.',
    ]),
    heading(1, 'Questions that members may wish to ask'),
    numbered([
      'Which of these would not be good enough for my own child?',
      'What did we say that we would do about it last time, and is it done?',
      'Did it make a difference, and how do we know?',
    ]),
    heading(1, 'Recommendation'),
    paragraph('That the panel receive the report and consider what it raises.'),
  ],
}

export const missingPaper: ToldPaper = {
  name: 'Children missing from care',
  format: 'pdf',
  title: 'Children missing from care',
  blocks: [
    heading(1, 'What this is about'),
    paragraph(
      'Most children in our care are never missing. A few are missing again and again, and those few account for most of the episodes. Each of them has a trigger plan, which says what to do in the first hour and whom to ring.',
    ),
    heading(1, 'What they told us when they came back'),
    quotation({
      words: 'I wanted to see my nan. Nobody asked where I was going, only why I was late.',
      saidBy: 'Aged 14',
    }),
    quotation({ words: 'The house is loud on Fridays.', saidBy: 'Aged 15' }),
    heading(1, 'What we do'),
    bulleted([
      'A manager looks at each episode within five working days.',
      'What children say when they come back is counted by theme, and read by the panel twice a year.',
      'Where the reason is a person whom they miss, seeing them is written into the plan.',
    ]),
  ],
}

const leavingCareReport = (
  wentWell: readonly string[],
  didNot: readonly string[],
  next: readonly (readonly [what: string, who: string])[],
): readonly Block[] => [
  heading(1, 'Whom we support'),
  paragraph(
    'Young people who left our care, and those of 16 and 17 who are about to. Two teams of personal advisers work with them, north and south. The figures are in the annual report that Waymark makes of the service.',
  ),
  heading(1, 'What went well'),
  bulleted(wentWell),
  heading(1, 'What did not'),
  bulleted(didNot),
  pageBreak,
  heading(1, 'What young people said'),
  quotation({ words: 'She came to my graduation. I had two tickets and she had the other one.', saidBy: 'Aged 21' }),
  quotation({ words: 'I had to prove that I was homeless before anybody believed it.', saidBy: 'Aged 19' }),
  heading(1, 'What comes next'),
  table({
    caption: 'What the service will do this year',
    hasRowHeaders: true,
    columns: [
      { heading: 'What', share: 6 },
      { heading: 'Who', share: 3 },
    ],
    rows: next,
  }),
]

export const leavingCareBefore: ToldPaper = {
  name: 'Leaving care service annual report',
  format: 'pdf',
  title: 'Leaving care service: annual report',
  pages: 2,
  blocks: leavingCareReport(
    [
      'The peers said that advisers know their young people well.',
      'Young people sat on the panel for each of the advisers who were appointed.',
      'Eleven young people had driving lessons, and four have passed.',
    ],
    ['Nobody could say who may have driving lessons, and who may not.', 'The strategy is a draft.'],
    [
      ['Say in writing who may have driving lessons', 'Head of leaving care'],
      ['Bring the strategy to the board with the forum', 'Head of leaving care'],
    ],
  ),
}

const leavingCareNow = leavingCareReport(
  [
    'Nearly everybody is in touch with their adviser, and most see them at home.',
    'The booklet of what young people can have is printed, and given to them at 16.',
    'Young people sat on the panel for each of the advisers who were appointed.',
  ],
  ['Mentors have not begun.', 'Two young people were homeless on paper before anybody helped.'],
  [
    ['Agree with housing that nobody is homeless on paper before they are helped', 'Head of leaving care'],
    ['Begin the mentoring scheme, or say that it will not come', 'Head of leaving care'],
    ['Ask everyone at 21 whether they want to stay in touch', 'Personal advisers'],
  ],
)

export const leavingCarePaper: ToldPaper = {
  name: 'Leaving care service annual report',
  format: 'pdf',
  title: 'Leaving care service: annual report',
  pages: 2,
  blocks: leavingCareNow,
}

export const leavingCareSupplement: ToldPaper = {
  name: 'Leaving care service annual report, version 2',
  format: 'pdf',
  title: 'Leaving care service: annual report',
  pages: 3,
  blocks: [
    inset('This paper replaces the one that was sent out before. The third page is new.'),
    ...leavingCareNow,
    pageBreak,
    heading(1, 'Young people aged 21 and over'),
    paragraph(
      'Members asked where those of 21 and over live. Since the law changed they may ask for an adviser until they are 25, and those who do are counted. Those who do not are not looked for, and nothing is known of where most of them live.',
    ),
    bulleted([
      'Most of those who are in touch have a tenancy of their own.',
      'Some are back with family, some of them by choice.',
      'A few have no home of their own: an adviser is with each of them every week.',
    ]),
  ],
}

export const homePaper: ToldPaper = {
  name: 'Buying a children’s home',
  format: 'pdf',
  title: 'Buying a children’s home',
  blocks: [
    inset('Not for publication: it tells of the business affairs of the council and of those who sell.'),
    heading(1, 'What is proposed'),
    paragraph(
      'A house of five bedrooms in the north of the area, for four young people who now live more than 20 miles away and want to come back.',
    ),
    table({
      caption: 'What it would cost',
      hasRowHeaders: true,
      columns: [
        { heading: 'What', share: 5 },
        { heading: 'Once (£)', numeric: true, share: 2 },
        { heading: 'Each year (£)', numeric: true, share: 2 },
      ],
      rows: [
        ['Price that is asked', { number: 485_000 }, ''],
        ['Works before it opens', { number: 62_000 }, ''],
        ['Staff and running', '', { number: 710_000 }],
        ['What four homes elsewhere cost now', '', { number: 1_040_000 }],
      ],
    }),
    heading(1, 'Recommendation'),
    paragraph('That Cabinet be asked to approve the purchase.'),
  ],
}

export const movingPaper: ToldPaper = {
  name: 'What we want when we move',
  format: 'docx',
  title: 'What we want when we move',
  blocks: [
    paragraph('By Remi, with what eleven of us said.'),
    numbered([
      'Tell us before it is decided, not in the car.',
      'Let us see the home first. A picture is not the same.',
      'Give us proper bags. Our things are not rubbish.',
      'Let us say goodbye, to the dog as well.',
      'Ask us a month later how it is, and come back.',
    ]),
    quotation({ words: 'I had eight minutes to pack six years.', saidBy: 'One of us' }),
  ],
}

export const fosteringPaper: ToldPaper = {
  name: 'Fostering recruitment and the carers’ voice',
  format: 'pdf',
  title: 'Fostering: recruitment and the carers’ voice',
  blocks: [
    heading(1, 'Recruitment'),
    table({
      caption: 'From a first call to a visit, by quarter',
      hasRowHeaders: true,
      columns: [
        { heading: 'Quarter', share: 3 },
        { heading: 'First calls', numeric: true },
        { heading: 'Visits', numeric: true },
      ],
      rows: [
        ['Spring', { number: 61 }, { number: 17 }],
        ['Summer', { number: 48 }, { number: 15 }],
        ['Autumn, so far', { number: 37 }, { number: 9 }],
      ],
    }),
    heading(1, 'What carers say'),
    quotation({ words: 'I stay because somebody answers the telephone at night.', saidBy: 'A carer of nine years' }),
    quotation({ words: 'We learn about the plan from the child.', saidBy: 'A carer of two years' }),
    heading(1, 'Recommendation'),
    paragraph('That the panel support a group of carers who meet the head of service every term.'),
  ],
}

export const educationPlansPaper: ToldPaper = {
  name: 'A plan for personal education plans',
  format: 'pdf',
  title: 'Personal education plans that are on time',
  blocks: [
    heading(1, 'What the panel asked for'),
    paragraph('At its last meeting the panel asked for a plan, since too many education plans are out of date.'),
    heading(1, 'Why they are late'),
    bulleted([
      'Meetings are booked in the last weeks of term, when schools are busiest.',
      'Where a child lives in another area, nobody has a list of whom to ring.',
      'A plan that is held and not typed counts as late, and is of no use to anybody.',
    ]),
    heading(1, 'What will be done'),
    table({
      caption: 'The plan',
      hasRowHeaders: true,
      columns: [
        { heading: 'What', share: 5 },
        { heading: 'Who', share: 3 },
        { heading: 'By', share: 3 },
      ],
      rows: [
        ['Book each term’s meetings in its first week', 'Designated teachers', 'The start of term'],
        ['One list of contacts for schools elsewhere', 'Virtual school', 'Before half-term'],
        ['Plans are typed in the meeting', 'Education advisers', 'From now'],
      ],
    }),
    summaryList([
      { term: 'Known by', description: 'Indicator 6.13, against what it was on the day of the last meeting' },
    ]),
  ],
}

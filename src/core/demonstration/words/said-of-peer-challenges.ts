import type { SourceKind, Way } from '#core/peer-challenges/challenges.ts'

/** A session of a peer challenge that is over: on which of its days, from when to when, and what was noted of it. */
export interface ToldSession {
  /** 0 for the first day. */
  readonly day: number
  readonly startsAt: string
  readonly endsAt: string
  readonly kind: SourceKind
  readonly what: string
  readonly people?: string
  readonly howMany?: number
  readonly peers: string
  readonly lines: readonly string[]
  readonly notes?: readonly (readonly [way: Way, line: string, note: string])[]
}

/** A finding, with the places of the notes that it rests on, the first being 1. */
export interface ToldFinding {
  readonly way: Way
  readonly theme: string
  readonly says: string
  readonly isHeadline?: true
  readonly rests: readonly number[]
}

const PLANS = 'Pathway plans'
const HOMES = 'Homes'
const WORK = 'Education, employment and training'
const HEALTH = 'Health'
const VOICE = 'Young people’s voice'
const PARENTS = 'Corporate parenting'

export const leavingCareLines = [
  { line: PLANS, asks: 'Are plans theirs, up to date and about what comes next?' },
  { line: HOMES, asks: 'Is there a choice of homes near the people who matter to them?' },
  { line: WORK, asks: 'What does the council as a family offer?' },
  { line: HEALTH, asks: 'Do they know their health history, and whom to go to after 18?' },
  { line: VOICE, asks: 'What has changed because of what they said?' },
  { line: PARENTS, asks: 'Does the whole council act as a parent?' },
]

export const sessions: readonly ToldSession[] = [
  {
    day: 0,
    startsAt: '09:30',
    endsAt: '10:30',
    kind: 'interview',
    what: 'Director and lead member',
    people: 'Director of children’s services; lead member for children',
    howMany: 2,
    peers: 'Whole team',
    lines: [PARENTS, HOMES, VOICE],
    notes: [
      ['strength', PARENTS, 'The lead member knows the figures and asks what lies behind them.'],
      ['consideration', HOMES, 'Both say that there are too few homes in the area, and where the gaps are.'],
    ],
  },
  {
    day: 0,
    startsAt: '11:00',
    endsAt: '12:30',
    kind: 'focus-group',
    what: 'Personal advisers',
    people: 'Advisers of both teams',
    howMany: 9,
    peers: 'Two of the team',
    lines: [PLANS, WORK, HEALTH],
    notes: [
      ['strength', PLANS, 'Advisers know their young people well and speak of them warmly.'],
      ['consideration', PLANS, 'Each team writes plans its own way. Nobody could name the standard.'],
      ['consideration', HEALTH, 'After 18 advisers ring round for a nurse. There is nobody to hand over to.'],
    ],
  },
  {
    day: 0,
    startsAt: '14:00',
    endsAt: '16:30',
    kind: 'case-audit',
    what: 'Ten records with their workers',
    people: 'Workers of the ten',
    howMany: 10,
    peers: 'Whole team',
    lines: [PLANS, HEALTH],
    notes: [
      ['consideration', PLANS, 'Four of ten plans are in the young person’s voice; three are out of date.'],
      ['strength', PLANS, 'Where a plan is good it says what happens if it falls through.'],
      ['strength', HEALTH, 'Nine of ten have a health passport with their history in it.'],
    ],
  },
  {
    day: 1,
    startsAt: '10:00',
    endsAt: '11:30',
    kind: 'focus-group',
    what: 'Young people of the forum',
    people: 'Care leavers aged 17 to 23, with the participation worker',
    howMany: 7,
    peers: 'The expert by experience and the lead',
    lines: [VOICE, HOMES, WORK],
    notes: [
      ['strength', VOICE, '“My adviser rings when she says she will.” All but one agreed.'],
      ['consideration', VOICE, 'They were asked about the offer twice and never heard what came of it.'],
      ['consideration', HOMES, 'Several were placed away from college and friends, and nobody asked them first.'],
    ],
  },
  {
    day: 1,
    startsAt: '13:00',
    endsAt: '14:00',
    kind: 'observation',
    what: 'A meeting of the housing and leaving care panel',
    howMany: 11,
    people: 'Housing, commissioning and leaving care',
    peers: 'Two of the team',
    lines: [HOMES],
    notes: [['strength', HOMES, 'Housing and leaving care decide together, and know each young person by name.']],
  },
  {
    day: 1,
    startsAt: '14:30',
    endsAt: '15:30',
    kind: 'data',
    what: 'Figures with the performance team',
    people: 'Performance analysts',
    howMany: 2,
    peers: 'The lead',
    lines: [WORK, HOMES],
    notes: [
      ['strength', WORK, 'More are in work or learning than in like councils, three years running.'],
      ['consideration', WORK, 'Few of the council’s own apprenticeships go to care leavers, and there is no target.'],
    ],
  },
  {
    day: 2,
    startsAt: '09:30',
    endsAt: '10:30',
    kind: 'interview',
    what: 'Health and the virtual school',
    people: 'Designated nurse; head of the virtual school',
    howMany: 3,
    peers: 'Two of the team',
    lines: [HEALTH, WORK],
    notes: [['consideration', HEALTH, 'The nurse’s work ends at 18. Both sides know it and no plan is agreed.']],
  },
]

/** Notes are numbered in the order of the sessions. */
export const findings: readonly ToldFinding[] = [
  {
    way: 'strength',
    theme: PLANS,
    says: 'Advisers know their young people well, and it shows in how they speak of them.',
    isHeadline: true,
    rests: [3, 9],
  },
  {
    way: 'consideration',
    theme: PLANS,
    says: 'The quality of pathway plans depends on who writes them. Too few are in the young person’s voice.',
    isHeadline: true,
    rests: [4, 6, 7],
  },
  { way: 'strength', theme: HOMES, says: 'Housing and leaving care plan homes together.', rests: [12] },
  {
    way: 'consideration',
    theme: HOMES,
    says: 'There are too few homes near the people who matter to young people.',
    isHeadline: true,
    rests: [2, 11],
  },
  { way: 'strength', theme: WORK, says: 'More care leavers are in work or learning than elsewhere.', rests: [13] },
  {
    way: 'consideration',
    theme: WORK,
    says: 'The council could do more as an employer: apprenticeships, and a target for them.',
    rests: [14],
  },
  { way: 'strength', theme: HEALTH, says: 'Nearly everyone has a health passport.', rests: [8] },
  {
    way: 'consideration',
    theme: HEALTH,
    says: 'There is no health support to hand over to after 18.',
    isHeadline: true,
    rests: [5, 15],
  },
  { way: 'strength', theme: VOICE, says: 'Young people trust their advisers to do what they say.', rests: [3, 9] },
  {
    way: 'consideration',
    theme: VOICE,
    says: 'Young people are asked, and are not told what came of it.',
    rests: [10],
  },
  {
    way: 'strength',
    theme: PARENTS,
    says: 'The lead member is well informed and challenges well.',
    isHeadline: true,
    rests: [1],
  },
]

export const selfAssessment =
  'We are proud of our advisers and of how few young people we lose touch with. We are not yet consistent: plans differ between teams, and health ends at 18.\n\nWe would like to know whether young people would say the same, and where the council as a whole could do more.'

import type { ToldPaper } from '#core/demonstration/told-file.ts'
import { leavingCareStrategy, namedAt16, toldOnTheDay, whatYouCanHave } from './files-of-evidence.ts'

/** An action, and what became of it: so many days before the last day told. */
export interface ToldAction {
  readonly reference: string
  readonly recommendations: readonly string[]
  readonly what: string
  readonly owner: string
  readonly ownerAccount?: string
  readonly team?: string
  readonly board?: string
  readonly agreed: number
  /** Negative for a day that lies ahead; absent where no date was ever given. */
  readonly due?: number
  readonly how: Readonly<Record<string, string>>
  readonly progress?: readonly (readonly [ago: number, status: string, note?: string])[]
  readonly put?: readonly (readonly [ago: number, due: number, why: string, agreedBy: string])[]
  readonly evidence?: readonly (readonly [ago: number, kind: string, shows: string, file?: ToldPaper])[]
  readonly done?: readonly [ago: number, by: string]
  readonly judged?: readonly [ago: number, judgement: string, why: string]
}

const PANEL = 'Corporate parenting panel'
const BOARD = 'Corporate parenting board'
const HEAD = { owner: 'Head of service', ownerAccount: 'service-manager' }
const OFFICERS = { owner: 'Manager of reviewing officers', ownerAccount: 'reviewing-officer' }
const indicator = (number: string, aim: string) => ({ knownBy: 'indicator', indicator: number, aim })
const standard = (id: string, aim: string) => ({ knownBy: 'standard', standard: id, aim })
const proof = (text: string) => ({ knownBy: 'proof', proof: text })

export const actions: readonly ToldAction[] = [
  {
    reference: 'A-1',
    recommendations: ['R-1'],
    what: 'Write the leaving care strategy with the care leavers’ forum.',
    ...HEAD,
    board: BOARD,
    agreed: 480,
    due: 300,
    how: proof('The strategy is adopted, and the forum says that it is theirs.'),
    progress: [
      [420, 'on-going', 'Two workshops were held with the forum.'],
      [330, 'on-going', 'A draft is with partners.'],
      [215, 'complete'],
    ],
    put: [[305, 210, 'Partners asked for another month.', BOARD]],
    evidence: [
      [212, 'document', 'The strategy as it was adopted.', leavingCareStrategy],
      [200, 'voice', 'The forum: “It says what we said, mostly in our words.”'],
    ],
    done: [210, BOARD],
    judged: [30, 'partly', 'It is read and used. Nothing shows yet that homes are easier to find.'],
  },
  {
    reference: 'A-2',
    recommendations: ['R-2'],
    what: 'Name a personal adviser for everyone who turns 16, in the month of their birthday.',
    owner: 'Manager of leaving care',
    ownerAccount: 'team-manager',
    team: 'Leaving care north',
    board: PANEL,
    agreed: 470,
    due: 290,
    how: indicator('7.2', '95% within a year'),
    progress: [
      [400, 'on-going', 'One adviser was recruited.'],
      [320, 'on-going', 'Both posts are filled.'],
    ],
    evidence: [[280, 'figure', 'Of those who turned 16, how many had an adviser named.', namedAt16]],
    done: [285, PANEL],
    judged: [60, 'better', 'More young people have a plan than before, and they know their adviser.'],
  },
  {
    reference: 'A-3',
    recommendations: ['R-3'],
    what: 'Train every personal adviser in plans that are written with the young person.',
    owner: 'Learning and development manager',
    team: 'Leaving care south',
    board: PANEL,
    agreed: 465,
    due: 250,
    how: standard('pathway-plan-review', '90% in time'),
    progress: [[380, 'on-going', 'Half of them have been trained.']],
    done: [240, 'Learning and development manager'],
    judged: [45, 'no-difference', 'Everyone was trained. Plans are no more in time than before.'],
  },
  {
    reference: 'A-4',
    recommendations: ['R-4'],
    what: 'Give each member of the board a theme, and say what they answer for.',
    ...HEAD,
    board: BOARD,
    agreed: 460,
    due: 330,
    how: proof('Terms of reference name a champion for each theme.'),
    progress: [[340, 'complete', 'Agreed at the board.']],
  },
  {
    reference: 'A-5',
    recommendations: ['R-5'],
    what: 'Place two advisers for young people aged 16 and 17 with the children’s teams.',
    ...HEAD,
    team: 'Leaving care north',
    board: BOARD,
    agreed: 450,
    due: 200,
    how: indicator('13.1', '90%'),
    progress: [
      [370, 'scheduled', 'Waiting for the budget.'],
      [190, 'awaiting', 'The budget is with the cabinet.'],
    ],
    put: [
      [205, 110, 'No budget this year.', BOARD],
      [115, 20, 'Recruitment found nobody.', BOARD],
    ],
  },
  {
    reference: 'A-6',
    recommendations: ['R-6'],
    what: 'Tell the health team of every child who comes into care on the same day.',
    ...OFFICERS,
    board: PANEL,
    agreed: 320,
    due: 230,
    how: indicator('6.11', '90% within 20 working days'),
    progress: [[280, 'on-going', 'The form goes out by itself.']],
    evidence: [[225, 'audit', 'Of ten children, nine were told of on the day.', toldOnTheDay]],
    done: [225, PANEL],
  },
  {
    reference: 'A-7',
    recommendations: ['R-6'],
    what: 'Agree more clinic places with the hospital.',
    owner: 'Designated doctor',
    board: PANEL,
    agreed: 315,
    due: 140,
    how: indicator('6.11', '90% within 20 working days'),
    progress: [
      [260, 'on-going', 'Two more places a week from the spring.'],
      [150, 'on-going', 'One of the two places was withdrawn.'],
    ],
    put: [
      [145, 60, 'The hospital’s contract ends first.', PANEL],
      [62, -40, 'The new contract is not signed.', PANEL],
    ],
  },
  {
    reference: 'A-8',
    recommendations: ['R-7'],
    what: 'Hold a meeting before any home ends, within five days of the first worry.',
    owner: 'Manager of fostering',
    team: 'Rowan team',
    board: BOARD,
    agreed: 310,
    due: 90,
    how: indicator('8.2', 'No more than 10%'),
    progress: [[240, 'on-going', 'The first twelve meetings were held.']],
  },
  {
    reference: 'A-9',
    recommendations: ['R-7'],
    what: 'Ask every child who moved what would have helped, and bring what they say to the panel.',
    ...OFFICERS,
    board: PANEL,
    agreed: 300,
    due: 45,
    how: proof('A report to the panel twice a year, in their words.'),
    progress: [[120, 'on-going', 'Eight children have been asked.']],
  },
  {
    reference: 'A-10',
    recommendations: ['R-8'],
    what: 'Put what life is like for the child first on the form for visits.',
    owner: 'Principal social worker',
    ownerAccount: 'performance-analyst',
    board: BOARD,
    agreed: 205,
    due: 120,
    how: { knownBy: 'audit', auditQuestion: 'visit-childs-experience', aim: 'Eight of ten are good or better' },
    done: [118, 'Principal social worker'],
    progress: [[150, 'on-going', 'The new form is being tried by one team.']],
  },
  {
    reference: 'A-11',
    recommendations: ['R-8'],
    what: 'Look at visits in every supervision.',
    owner: 'Team managers',
    ownerAccount: 'team-manager',
    team: 'Hazel team',
    agreed: 200,
    how: standard('supervision', '90% in time'),
    progress: [[160, 'on-going']],
  },
  {
    reference: 'A-12',
    recommendations: ['R-9'],
    what: 'Print what money and help every care leaver can have, and give it to them at 16.',
    owner: 'Manager of leaving care',
    ownerAccount: 'team-manager',
    team: 'Leaving care south',
    board: PANEL,
    agreed: 260,
    due: 100,
    how: standard('entitlements-told', '100%'),
    progress: [[130, 'on-going', 'The forum chose the words and the pictures.']],
    evidence: [[98, 'document', 'The booklet, and the page with the same words.', whatYouCanHave]],
    done: [95, PANEL],
  },
  {
    reference: 'A-13',
    recommendations: ['R-10'],
    what: 'Ask the integrated care board for dentists who see children in care first.',
    owner: 'Designated nurse',
    board: PANEL,
    agreed: 100,
    due: -60,
    how: indicator('6.10', '85%'),
    progress: [[40, 'on-going', 'Four practices have said yes.']],
  },
  {
    reference: 'A-14',
    recommendations: ['R-10'],
    what: 'Bring a dentist to the homes where nobody has been seen for a year.',
    owner: 'Designated nurse',
    ownerAccount: 'health-team',
    board: PANEL,
    agreed: 95,
    due: -90,
    how: indicator('6.10', '85%'),
  },
  {
    reference: 'A-15',
    recommendations: ['R-1', 'R-9'],
    what: 'Report twice a year to the forum what was done of what they asked.',
    ...HEAD,
    board: BOARD,
    agreed: 190,
    due: -25,
    how: proof('The forum has heard it, and says what is still to do.'),
    progress: [[170, 'scheduled', 'The first report is on the forum’s agenda.']],
  },
  {
    reference: 'A-16',
    recommendations: ['R-11'],
    what: 'Meet the court team every week about each child whose evidence is due within a month.',
    owner: 'Head of safeguarding',
    board: BOARD,
    agreed: 200,
    due: 150,
    how: indicator('17.1', 'No more than 12 a month'),
    progress: [[160, 'on-going', 'The first six meetings were held.']],
    evidence: [[140, 'staff', 'Reviewing officers say that they raise it half as often.']],
    done: [145, BOARD],
  },
  {
    reference: 'A-17',
    recommendations: ['R-12'],
    what: 'The old worker brings the new one. No case moves in the list before the child was told.',
    ...HEAD,
    board: PANEL,
    agreed: 170,
    due: 80,
    how: proof('The council of children in care asks ten children whose worker changed.'),
    progress: [[90, 'on-going', 'The list asks for the day on which the child was told.']],
    evidence: [[20, 'voice', 'Of ten children seven were told first. “I got a card from the old one.”']],
    done: [78, 'Head of service'],
  },
  {
    reference: 'A-18',
    recommendations: ['R-13'],
    what: 'Find and train twenty mentors, five of them care leavers.',
    owner: 'Manager of leaving care',
    ownerAccount: 'team-manager',
    team: 'Leaving care north',
    board: BOARD,
    agreed: 400,
    due: 240,
    how: indicator('7.4', '70%'),
    progress: [
      [320, 'scheduled', 'A charity was asked for a price.'],
      [130, 'on-going', 'Six have been trained, two of them care leavers.'],
    ],
    put: [[242, 120, 'The charity found another partner.', BOARD]],
  },
]

/** The boards of a demonstration council, as their records say. Those of young people are told with what they raised. */
export const boards = [
  {
    reference: 'B-1',
    name: 'Corporate parenting panel',
    kind: 'corporate-parenting',
    purpose: 'Councillors, partners and young people ask whether the council is as good a parent as it should be.',
    terms:
      'The panel brings together councillors, officers, partners, foster carers and young people. It asks of every report: would this be good enough for my own child?\n\nIt receives reports on adoption, fostering, commissioning, children in care, care leavers, children’s homes and the virtual school. It agrees a core set of figures that it sees at every meeting.\n\nUp to ten councillors are members, for a year at a time. A foster carer and members of the children in care council sit with them.\n\nThe panel reports twice a year to the safeguarding partnership, to scrutiny and to the health and wellbeing board.',
    meetsEvery: 'four-months',
    youngPeopleRunEvery: 'year',
    championed: [{ theme: 'Housing' }, { theme: 'Health' }, { theme: 'Those who go missing' }],
    quorum: 5,
    standingItems: [
      { title: 'Update from the children in care council', broughtBy: 'The Listening Post', asked: 'discuss' },
      { title: 'Learning from complaints', broughtBy: 'Complaints manager', asked: 'discuss' },
    ],
    reportsTo: [
      { board: 'B-3', every: 'half-year' },
      { board: 'B-4', every: 'half-year' },
      { board: 'B-5', every: 'half-year' },
    ],
  },
  {
    reference: 'B-2',
    name: 'Corporate parenting board',
    kind: 'corporate-parenting',
    purpose: 'Officers and partners do what the panel and young people asked for.',
    meetsEvery: 'quarter',
  },
  {
    reference: 'B-3',
    name: 'Children’s scrutiny committee',
    kind: 'scrutiny',
    purpose: 'Councillors who do not run the service look at how well it is run.',
    meetsEvery: 'quarter',
  },
  { reference: 'B-4', name: 'Health and wellbeing board', kind: 'other', meetsEvery: 'quarter' },
  { reference: 'B-5', name: 'Safeguarding children partnership', kind: 'other', meetsEvery: 'quarter' },
  {
    reference: 'B-6',
    name: 'Improvement board',
    kind: 'improvement',
    purpose: 'Asks every few months whether what inspectors and peers found has changed anything for children.',
    meetsEvery: 'half-year',
    quorum: 3,
    reportsTo: [{ board: 'B-1', every: 'year' }],
  },
] as const

/** Who sits on a board: so many days ago they came, and left. */
export const members = [
  ['B-1', 'Councillor Kay Marsh', 'chair', { from: 'Cabinet member for children', username: 'panel-member' }],
  ['B-1', 'Councillor Ruth Ames', 'vice-chair', { from: 'Northbrook ward' }],
  ['B-1', 'Councillor Joan Hale', 'member', { from: 'Eastfield ward' }],
  ['B-1', 'Councillor Idris Vale', 'champion', { theme: 'Housing', from: 'Millside ward' }],
  ['B-1', 'Councillor Amina Roy', 'champion', { theme: 'Health', from: 'Castle ward' }],
  ['B-1', 'Councillor Ned Frost', 'member', { from: 'Harbour ward', left: 330 }],
  ['B-1', 'Councillor Lena Moss', 'member', { from: 'Harbour ward', came: 330 }],
  ['B-1', 'Councillor Piet Bolt', 'substitute', { from: 'Station ward' }],
  ['B-1', 'Sky', 'young-person', { from: 'The Listening Post' }],
  ['B-1', 'Remi', 'young-person', { from: 'Moving On', came: 560 }],
  ['B-1', 'Gwen Tully', 'foster-carer', {}],
  ['B-1', 'Chief inspector', 'partner', { from: 'Police' }],
  ['B-1', 'Head teacher, Oakfield School', 'partner', { from: 'Schools' }],
  ['B-1', 'Designated nurse', 'partner', { from: 'Health' }],
  ['B-1', 'Assistant director, children’s social care', 'officer', { username: 'service-manager' }],
  ['B-1', 'Democratic services officer', 'officer', { username: 'democratic-services' }],
  ['B-6', 'Independent chair', 'chair', {}],
  ['B-6', 'Councillor Kay Marsh', 'member', { from: 'Cabinet member for children' }],
  ['B-6', 'Chief executive', 'member', {}],
  ['B-6', 'Chief inspector', 'partner', { from: 'Police' }],
  ['B-6', 'Democratic services officer', 'officer', { username: 'democratic-services' }],
  ['B-2', 'Assistant director, children’s social care', 'chair', { username: 'service-manager' }],
  ['B-2', 'Director of housing', 'partner', { from: 'Housing' }],
  ['B-2', 'Director of public health', 'partner', { from: 'Public health' }],
  ['B-2', 'Director of people and organisation', 'officer', {}],
  ['B-2', 'Virtual school head', 'officer', {}],
  ['B-2', 'Democratic services officer', 'officer', { username: 'democratic-services' }],
  ['B-21', 'Sky', 'young-person', {}],
  ['B-21', 'Bea', 'young-person', {}],
  ['B-21', 'Participation officer', 'officer', {}],
  ['B-22', 'Remi', 'young-person', {}],
  ['B-22', 'Participation officer', 'officer', {}],
] as const satisfies readonly (readonly [
  board: string,
  name: string,
  standing: string,
  { from?: string; theme?: string; username?: string; came?: number; left?: number },
])[]

/** What boards are to be told: from so many days ago. */
export const cadences = [
  [
    'W-1',
    'B-1',
    'Corporate parenting performance report',
    'Performance assurance manager',
    'meeting',
    700,
    'scorecard',
  ],
  ['W-2', 'B-1', 'Leaving care service: annual report', 'Head of leaving care', 'year', 430, 'leaving-care-annual'],
  [
    'W-3',
    'B-1',
    'Reviewing officers: challenge and escalation',
    'Manager of reviewing officers',
    'half-year',
    560,
    'iro-overview',
  ],
  ['W-4', 'B-1', 'Virtual school: annual report', 'Virtual school head', 'year', 320, undefined],
  ['W-5', 'B-1', 'Health of children in care', 'Designated nurse', 'year', 310, undefined],
  ['W-6', 'B-1', 'Fostering: recruitment and the carers’ voice', 'Head of fostering', 'year', 80, undefined],
  ['W-7', 'B-1', 'Strategy for children in care: progress', 'Head of service', 'half-year', 140, 'strategy-progress'],
  [
    'W-12',
    'B-2',
    'What the panel and young people asked for',
    'Assistant director, children’s social care',
    'meeting',
    210,
    'action-plan',
  ],
  [
    'W-11',
    'B-6',
    'Progress on the inspectors’ recommendations',
    'Assistant director, children’s social care',
    'half-year',
    330,
    undefined,
  ],
] as const

export const visits = [
  {
    ago: 95,
    where: 'Harbour children’s home team',
    kind: 'home',
    who: 'Councillor Joan Hale, with the regulation 44 visitor',
    heard:
      'Young people showed the garden that they made. They said that they wait too long for the van, so that they miss clubs.',
    cameOfIt: 'A second driver is insured from this month. One young person has gone back to football.',
  },
  {
    ago: 200,
    where: 'Moving On, the care leavers’ forum',
    kind: 'young-people',
    who: 'Councillors Kay Marsh and Idris Vale',
    heard: 'Young people asked them to tea. They said that nobody tells them what is left of their setting-up money.',
    cameOfIt: 'Advisers now say what is left at every visit.',
  },
  {
    ago: 30,
    where: 'Duty and assessment team',
    kind: 'staff',
    who: 'Councillor Lena Moss',
    heard: 'Social workers said that they type the same thing into four places.',
  },
] as const

/** When the panel reported to others: to which board and how many days ago. */
export const reportedTo = [
  ['B-1', 'B-3', 120, 'The performance of the year, and what the children in care council said of it.'],
  ['B-1', 'B-4', 250, 'Health assessments, dentists and what young people wait for.'],
  ['B-6', 'B-1', 110, 'Progress on what inspectors recommended.'],
] as const

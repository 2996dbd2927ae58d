/** What was recommended to the council: so many months before the last day told. */
export interface ToldRecommendation {
  readonly reference: string
  readonly from: 'peer-challenge' | 'inspection' | 'escalation' | 'audit' | 'complaint' | 'panel' | 'strategy' | 'forum'
  readonly which: string
  /** The reference of the peer challenge that made it; absent for what is from elsewhere. */
  readonly challenge?: string
  /** What young people raised that it comes from. */
  readonly raised?: string
  readonly monthsAgo: number
  readonly madeBy: string
  readonly says: string
  readonly accepted?: 'yes' | 'partly' | 'no'
  readonly whyNot?: string
}

const peers = {
  from: 'peer-challenge',
  which: 'Leaving care peer challenge',
  challenge: 'PC-1',
  monthsAgo: 17,
  madeBy: 'Peer challenge team',
} as const
const inspection = {
  from: 'inspection',
  which: 'Focused visit: planning and achieving permanence',
  monthsAgo: 11,
  madeBy: 'Inspectors',
} as const

export const recommendations: readonly ToldRecommendation[] = [
  {
    ...peers,
    reference: 'R-1',
    says: 'Write a leaving care strategy with the young people, with a delivery plan that can be measured.',
    accepted: 'yes',
  },
  {
    ...peers,
    reference: 'R-2',
    says: 'Allocate a personal adviser to every young person at 16.',
    accepted: 'yes',
  },
  { ...peers, reference: 'R-3', says: 'Make pathway plans consistent, and theirs.', accepted: 'yes' },
  {
    ...peers,
    reference: 'R-4',
    says: 'Review who sits on the corporate parenting board, and what each answers for.',
    accepted: 'yes',
  },
  {
    ...peers,
    reference: 'R-5',
    says: 'Build a separate 16 plus service.',
    accepted: 'partly',
    whyNot: 'Two advisers for young people aged 16 and 17 sit with the children’s teams instead.',
  },
  {
    ...inspection,
    reference: 'R-6',
    says: 'Assess children’s health within 20 working days of their coming into care.',
    accepted: 'yes',
  },
  {
    ...inspection,
    reference: 'R-7',
    says: 'Find out sooner why children move, and stop the moves that need not happen.',
    accepted: 'yes',
  },
  {
    reference: 'R-8',
    from: 'audit',
    which: 'Case audits of the spring',
    monthsAgo: 9,
    madeBy: 'Principal social worker',
    says: 'Write in every record of a visit what life is like for the child.',
    accepted: 'yes',
  },
  {
    reference: 'R-9',
    from: 'forum',
    which: 'Care leavers’ forum',
    raised: 'V-9',
    monthsAgo: 9,
    madeBy: 'Care leavers’ forum',
    says: 'Tell us what money we can have before we have to ask for it.',
    accepted: 'yes',
  },
  {
    reference: 'R-10',
    from: 'panel',
    which: 'Corporate parenting panel',
    monthsAgo: 4,
    madeBy: 'Corporate parenting panel',
    says: 'Bring more dentists to see children in care.',
  },
  {
    reference: 'R-11',
    from: 'escalation',
    which: 'Reviewing officers: challenge and escalation, half-year report',
    monthsAgo: 7,
    madeBy: 'Manager of reviewing officers',
    says: 'Settle why evidence to the court is late, which is behind one concern in five.',
    accepted: 'yes',
  },
  {
    reference: 'R-12',
    from: 'complaint',
    which: 'Learning from complaints, yearly report',
    monthsAgo: 6,
    madeBy: 'Complaints manager',
    says: 'Tell children themselves, before anybody else, when their worker is to change.',
    accepted: 'yes',
  },
  {
    reference: 'R-13',
    from: 'strategy',
    which: 'Strategy for children in care and care leavers, objective 5',
    monthsAgo: 14,
    madeBy: 'Cabinet',
    says: 'Begin a mentoring scheme that is open to every care leaver.',
    accepted: 'yes',
  },
]

import { type Day, day, type IsoDate, NEVER } from './dates.ts'
import type { leavingCareCategories } from './records/eligibility-decision.ts'
import { careLeaversRegulations, carePlanning, childrenAct, type Source } from './source.ts'

/** What the law on leaving care calls a young person. */
export type LeavingCareCategory = keyof typeof leavingCareCategories

/** One sentence of the law, and whether its own words have been read. */
export interface Clause {
  readonly says: string
  readonly source: Source
  readonly isVerified: boolean
}

/** The law by which a young person's category is worked out, from a day on. */
export interface EligibilityRule {
  readonly from: IsoDate
  readonly source: Source
  readonly isVerified: boolean
  readonly says: string
  /** The days of being looked after that are needed, in one period or several. */
  readonly daysNeeded: number
  /** The longest stay, in days, that may belong to a planned series of short stays, which does not count. */
  readonly shortStayDays: number
  /** The months at home after which a relevant child is one no longer. */
  readonly monthsAtHome: number
  /** The birthday from which a former relevant child is owed nothing more. */
  readonly untilAge: 21 | 25
  /** What each category turns on. */
  readonly clauses: readonly Clause[]
}

const NUMBERS = { daysNeeded: 91, shortStayDays: 28, monthsAtHome: 6 } as const

const CLAUSES: readonly Clause[] = [
  {
    says: 'Eligible: aged 16 or 17, looked after now, and looked after for 13 weeks in one period or several that began after the 14th birthday and ended after the 16th.',
    source: carePlanning('regulation 40'),
    isVerified: true,
  },
  {
    says: 'Days under an agreed series of short breaks (V3, V4) do not count.',
    source: carePlanning('regulation 48'),
    isVerified: true,
  },
  {
    says: 'Nor do the stays of a planned series, none longer than 4 weeks, after each of which the child returned to a parent.',
    source: careLeaversRegulations('regulation 3'),
    isVerified: false,
  },
  {
    says: 'Relevant: aged 16 or 17, no longer looked after, and eligible before last ceasing to be.',
    source: childrenAct('section 23A'),
    isVerified: true,
  },
  {
    says: 'Relevant too: detained or in hospital at 16, and looked after for 13 weeks since 14 immediately before.',
    source: careLeaversRegulations('regulation 3'),
    isVerified: true,
  },
  {
    says: 'No longer relevant: lived for 6 months without a break with a parent or somebody with parental responsibility. If that breaks down they are relevant again.',
    source: careLeaversRegulations('regulation 3'),
    isVerified: false,
  },
  {
    says: 'Former relevant: aged 18 or over, and a relevant child until then or looked after at 18 and eligible.',
    source: childrenAct('section 23C'),
    isVerified: true,
  },
  {
    says: 'Qualifying: under 21, looked after at 16 or 17, no longer looked after, and none of the above; or from 16 up to 21, with a special guardian by an order made while they were looked after, which lasts or lasted until they turned 18.',
    source: childrenAct('section 24(1A) and (1B)'),
    isVerified: true,
  },
  {
    says: 'Qualifying too: at 16 or 17 with a voluntary organisation, in a private children’s home, privately fostered, or for 3 months in a hospital, a care home or accommodation for education. No record held says so: a decision must.',
    source: childrenAct('section 24(2)'),
    isVerified: true,
  },
]

/** Newest first. */
const eligibilityRules: readonly EligibilityRule[] = [
  {
    from: '2018-04-01',
    source: childrenAct('section 23CZB'),
    isVerified: true,
    says: 'A former relevant child of 21 or more who asks for it has a personal adviser, an assessment and a plan up to 25, whether or not they are in education.',
    ...NUMBERS,
    untilAge: 25,
    clauses: CLAUSES,
  },
  {
    from: '2011-04-01',
    source: carePlanning('regulation 40'),
    isVerified: true,
    says: 'The prescribed period is 13 weeks and the prescribed age is 14. A former relevant child is owed support up to 21.',
    ...NUMBERS,
    untilAge: 21,
    clauses: CLAUSES,
  },
  {
    from: '2001-10-01',
    source: { title: 'Children (Leaving Care) Act 2000', section: 'section 2' },
    isVerified: false,
    says: 'The first law on leaving care: the same 13 weeks since 14, and support up to 21.',
    ...NUMBERS,
    untilAge: 21,
    clauses: CLAUSES,
  },
]

/** A rule with the days on which it is in force: from one day up to but not on another. */
export interface RuleInForce {
  readonly rule: EligibilityRule
  readonly from: Day
  readonly until: Day
}

/** The rules in the order that they came into force. */
export const rulesInForce: readonly RuleInForce[] = eligibilityRules
  .map((rule, i) => ({ rule, from: day(rule.from), until: i === 0 ? NEVER : day(eligibilityRules[i - 1]!.from) }))
  .toReversed()

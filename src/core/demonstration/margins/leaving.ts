import type { Shares } from '#core/demonstration/chance.ts'
import type { FinalStatus } from './children.ts'
import { chosen, defineMargin, defineShares, england, scorecard } from './margin.ts'

export type Leaving =
  | 'adopted'
  | 'special guardianship'
  | 'child arrangements order'
  | 'home, as planned'
  | 'home, not as planned'
  | 'to relatives'
  | 'another authority'
  | 'remand ended'
  | 'sentenced'
  | 'found to be adult'
  | 'moved abroad'
  | 'died'
  | 'other'

/** How children under 18 leave. */
export const leavingUnder18 = defineShares<Leaving>({
  title: 'Why children under 18 ceased to be looked after',
  source: scorecard('6.5, 6.6, 6.8, 2016-17: permanence 27.9%, special guardianship 9.8%, adopted 14.4% of 215'),
  note:
    'Counts of 215 for the three published; home and relatives from the sufficiency strategy, Table 5 (30% and 13%); the ' +
    'rest is shared out by national figures.',
  is: {
    adopted: 31,
    'special guardianship': 21,
    'child arrangements order': 8,
    'home, as planned': 36,
    'home, not as planned': 12,
    'to relatives': 22,
    'another authority': 5,
    'remand ended': 3,
    sentenced: 2,
    'found to be adult': 1,
    'moved abroad': 1,
    died: 0.6,
    other: 9,
  },
})

/** The DfE code for each way of leaving; shares where there are several. */
export const leavingCodes = defineMargin<Readonly<Record<Leaving, Readonly<Record<string, number>>>>>({
  title: 'Reason episode ceased',
  source: england('Children who ceased to be looked after by reason'),
  is: {
    adopted: { E11: 35, E12: 65 },
    'special guardianship': { E45: 45, E46: 15, E47: 33, E48: 7 },
    'child arrangements order': { E41: 1 },
    'home, as planned': { E4A: 1 },
    'home, not as planned': { E4B: 1 },
    'to relatives': { E13: 1 },
    'another authority': { E3: 1 },
    'remand ended': { E14: 1 },
    sentenced: { E9: 1 },
    'found to be adult': { E15: 1 },
    'moved abroad': { E16: 1 },
    died: { E2: 1 },
    other: { E8: 1 },
  },
})

/** How a way of leaving comes about. */
interface WayOfLeaving {
  /** Ages in whole years at ceasing, by the lowest of each band; the last band ends at 18. */
  readonly ages: Shares
  /** Days in care: how often a short stay, of how many days; else how many at least and on average beyond. */
  readonly days: {
    readonly short: number
    readonly shortDays: readonly [number, number]
    readonly from: number
    readonly meanBeyond: number
  }
  /** The legal status at ceasing. */
  readonly statuses: Shares<FinalStatus>
  /** Whether brothers and sisters leave on the same day. */
  readonly siblingsTogether: boolean
}

const allAges = { '0': 9, '1': 14, '3': 10, '6': 17, '10': 16, '13': 22, '16': 12 }
const youngAges = { '0': 20, '1': 26, '3': 22, '6': 18, '10': 12, '15': 2 }
const teenAges = { '13': 30, '15': 40, '16': 30 }

const longRoads = { short: 0.08, shortDays: [45, 130], from: 140, meanBeyond: 330 } as const
const homeward = { short: 0.3, shortDays: [3, 75], from: 80, meanBeyond: 440 } as const
const sudden = { short: 0.6, shortDays: [2, 45], from: 30, meanBeyond: 260 } as const
const remanded = { short: 1, shortDays: [3, 90], from: 90, meanBeyond: 1 } as const
const various = { short: 0.3, shortDays: [3, 60], from: 60, meanBeyond: 600 } as const

const statuses = (shares: Partial<Shares<FinalStatus>>): Shares<FinalStatus> => ({
  C1: 0,
  C2: 0,
  E1: 0,
  V2: 0,
  J1: 0,
  ...shares,
})

export const waysOfLeaving = defineMargin<Readonly<Record<Exclude<Leaving, 'adopted'>, WayOfLeaving>>>({
  title: 'Age, time in care and legal status at ceasing',
  source: chosen(
    'Discharges by age as in the sufficiency strategy, Table 4; stock, admissions and cessations each year',
  ),
  is: {
    'special guardianship': {
      ages: youngAges,
      days: longRoads,
      statuses: statuses({ C1: 60, C2: 40 }),
      siblingsTogether: true,
    },
    'child arrangements order': {
      ages: youngAges,
      days: longRoads,
      statuses: statuses({ C1: 80, C2: 20 }),
      siblingsTogether: true,
    },
    'home, as planned': {
      ages: allAges,
      days: homeward,
      statuses: statuses({ V2: 50, C1: 32, C2: 18 }),
      siblingsTogether: true,
    },
    'home, not as planned': {
      ages: allAges,
      days: sudden,
      statuses: statuses({ V2: 90, C1: 10 }),
      siblingsTogether: false,
    },
    'to relatives': {
      ages: allAges,
      days: homeward,
      statuses: statuses({ V2: 50, C1: 45, C2: 5 }),
      siblingsTogether: true,
    },
    'another authority': {
      ages: allAges,
      days: various,
      statuses: statuses({ V2: 50, C2: 50 }),
      siblingsTogether: false,
    },
    'remand ended': { ages: teenAges, days: remanded, statuses: statuses({ J1: 1 }), siblingsTogether: false },
    sentenced: { ages: teenAges, days: various, statuses: statuses({ V2: 40, C2: 60 }), siblingsTogether: false },
    'found to be adult': { ages: { '17': 1 }, days: sudden, statuses: statuses({ V2: 1 }), siblingsTogether: false },
    'moved abroad': { ages: allAges, days: homeward, statuses: statuses({ C2: 1 }), siblingsTogether: false },
    died: { ages: allAges, days: various, statuses: statuses({ C2: 1 }), siblingsTogether: false },
    other: { ages: allAges, days: various, statuses: statuses({ V2: 60, C2: 30, C1: 10 }), siblingsTogether: false },
  },
})

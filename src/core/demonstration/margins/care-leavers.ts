import { chosen, defineMargin, defineShares, scorecard } from './margin.ts'

/** Age on the last day of care leavers with an open case. */
export const careLeaverAges = defineShares({
  title: 'Ages of care leavers',
  source: scorecard('7.1, June 2017: 215 care leavers; 239 aged 16 to 21 (25)'),
  note: 'The age spread is our estimate: all to 21, then those who asked for support.',
  is: { '17': 3, '18': 24, '19': 22, '20': 20, '21': 17, '22': 6, '23': 4, '24': 3, '25': 1 },
})

/** How those who reach 18 in care, or leave at 16 or 17, leave. */
export const leavingAt18 = defineShares({
  title: 'How young people leave care at 18',
  source: scorecard('Leaving care report, July 2017: 22 staying put, 33 in supported accommodation, 51 tenancies'),
  is: { E17: 42, E5: 32, E6: 11, E7: 5, E4A: 7, E8: 3 },
})

export const leavingBefore18 = defineMargin({
  title: 'Young people who left care at 16 or 17',
  source: chosen('Relevant young people'),
  is: { likelihood: 0.1, codes: { E5: 62, E6: 22, E4A: 10, E8: 6 } },
})

/** Legal status and time in care of those who reach 18 in care. */
export const careLeaversInCare = defineMargin({
  title: 'Care of those who reach 18',
  source: chosen('Legal status and time in care of those aged 16 and 17'),
  is: { careOrder: 0.78, from: 250, meanBeyond: 2100, accommodatedMeanBeyond: 750 },
})

/** Cases that closed though the law still gives support: for each who reached 18. */
export const closedCases = defineMargin({
  title: 'Care leavers who need no more support, by age at closing',
  source: chosen('Care leavers at each year end'),
  is: { beforeNow: 1.03, yearlyShrink: 0.97, closesAt: { '21': 62, '22': 16, '23': 9, '24': 7, '25': 6 } },
})

export const inTouch = defineMargin({
  title: 'In touch around the birthday',
  source: scorecard('Care leavers, July 2017: in touch 92%, contact within 8 weeks 94%'),
  is: {
    first: { YES: 972, NO: 18, REFU: 10 },
    /** Those whose case has closed: too soon, or at 21. */
    closedBefore21: { RHOM: 88, DIED: 12 },
    closedAt21: { NREQ: 74, RHOM: 22, DIED: 4 },
    /** Of those not in touch, where and how they live is known all the same. */
    knownAllTheSame: 0.85,
    sameNextYear: 0.7,
  },
})

/** Where care leavers live: on leaving, and a year on. */
export const accommodation = defineMargin<Readonly<Record<string, Readonly<Record<string, number>>>>>({
  title: 'Accommodation of care leavers',
  source: scorecard('7.3, June 2017: 94.4% suitable; 5 in custody, 4 in temporary accommodation'),
  note: 'The yearly changes are tuned until the figure comes out.',
  is: {
    E17: { Z1: 96, U1: 4 },
    E5: { D1: 64, E1: 14, T1: 12, K1: 4, X2: 3, W2: 1, S2: 2 },
    E6: { U1: 78, K1: 14, S2: 2, X2: 3, Y1: 3 },
    E7: { C1: 100 },
    E4A: { B1: 95, B2: 2, X2: 3 },
    E8: { U1: 40, B1: 30, Y1: 16, X2: 8, S2: 6 },
    Z1: { Z1: 64, U1: 20, D1: 8, B1: 6, K1: 2 },
    D1: { D1: 45, U1: 42, B1: 5, K1: 4, X2: 2, S2: 2 },
    E1: { E1: 40, U1: 44, D1: 10, B1: 5, S2: 1 },
    T1: { T1: 35, U1: 55, D1: 6, X2: 2, S2: 2 },
    K1: { K1: 50, U1: 42, B1: 6, S2: 2 },
    U1: { U1: 90, B1: 4, K1: 3, X2: 2, S2: 1 },
    B1: { B1: 72, U1: 20, D1: 5, X2: 2, S2: 1 },
    B2: { B1: 60, U1: 30, D1: 10 },
    C1: { C1: 92, D1: 8 },
    Y1: { Y1: 40, U1: 50, B1: 10 },
    X2: { X2: 46, D1: 30, U1: 14, B1: 6, S2: 4 },
    S2: { D1: 50, U1: 30, B1: 15, S2: 5 },
    W2: { D1: 55, U1: 40, W2: 5 },
  },
})

/** What care leavers do: in education, employment or training, or not. */
export const activity = defineMargin({
  title: 'Activity of care leavers',
  source: scorecard(
    '7.4, June 2017: 65.3% in education, employment or training; 14 at university, 4 council apprenticeships',
  ),
  is: {
    eet: { '17': 0.78, '18': 0.73, '19': 0.65, '20': 0.62, '21': 0.61 },
    sameNextYear: 0.6,
    eetTo18: { F2: 58, P2: 5, F4: 8, F5: 18, P5: 7, F1: 4 },
    eetFrom19: { F2: 25, P2: 4, F1: 12, F4: 6, F5: 40, P5: 13 },
    neetMen: { G5: 76, G4: 24 },
    neetWomen: { G5: 50, G4: 22, G6: 28 },
  },
})

import { defineMargin, defineShares, scorecard } from './margin.ts'

/** Days between the steps of an adoption. */
export const adoptionTimes = defineMargin({
  title: 'Days from care to adoption',
  source: scorecard('10.4 and 10.5, June 2017: 323 days to moving in (A1), 131 days from order to match (A2)'),
  note:
    'The two means are published; the spread between steps is our estimate. An adoption order may be applied for ten ' +
    'weeks after moving in. 38.7% of adoptions were within 12 months of the decision in 2016-17 (10.3).',
  is: {
    /** From becoming looked after to the placement order: lowest and highest. */
    careToOrder: [115, 215],
    /** From the decision that the child should be placed to the order. */
    decisionToOrder: [14, 60],
    /** Some children are matched within days of the order. */
    matchedAtOnce: 0.22,
    orderToMatchFrom: 20,
    orderToMatchMeanBeyond: 136,
    matchToMovingIn: [10, 36],
    movingInToAdoptionFrom: 100,
    movingInToAdoptionMeanBeyond: 150,
    /** Some wait far longer before the order. */
    longWait: 0.03,
    longWaitDays: [200, 800],
  },
})

/** Children with a placement order on the last day. */
export const placementOrders = defineMargin({
  title: 'Children with a placement order: placed already, or waiting',
  source: scorecard('Adoption pipeline, August 2017: 23 placed of 51 with an order; 17 of 522 placed in June (8.3)'),
  is: { placed: 0.36, waitingMeanDays: 260, matched: 0.1 },
})

export const agesAtEntryToAdoption = defineShares({
  title: 'Age in days on becoming looked after, of children later adopted',
  source: scorecard('Adoption, August 2017: 55% hard to place'),
  is: { '0': 46, '4': 14, '60': 14, '365': 16, '1100': 10 },
})

export const adopters = defineShares({
  title: 'Adopters: number, sex and legal status',
  source: scorecard('Adoption'),
  note: 'Our estimate; the codes stand as number, sex and legal status.',
  is: { '2 MF L11': 64, '2 MF L3': 10, '1 F1 L0': 11, '1 M1 L0': 1, '2 MM L12': 6, '2 FF L12': 5, '2 FF L2': 3 },
})

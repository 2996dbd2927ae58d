import { carePlanning, carePlanningFrom } from '#core/source.ts'
import { nextByRegulation, regulation28, visitsOwed } from '#core/visits.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'statutory-visits',
  title: 'Visits to looked after children: regulations',
  task: 'Visit',
  topic: 'Visits and contact',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['visit'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: carePlanning('regulation 28'),
      isVerified: true,
      says: 'A social worker visits within {first} of the start of each placement, then at intervals of no more than {every}. After a year in the placement the interval is no more than {longTerm} if it is meant to last until the child is 18. A child who lives with parents under an interim order, or with a relative or friend approved for a time, is visited every {untilReview} until the first review of the placement, then every {afterReview}; one who lives with parents not yet assessed every {untilReview} until that review, then every {every}. When a care order is made for a child at home, the next visit is within {first}.',
      intervals: regulation28,
      obligations: (child, times) =>
        visitsOwed(child, times.first, (visiting, last) => nextByRegulation(visiting, last, times)),
    }),
  ],
  examples: [
    {
      name: 'a first visit on the seventh day is in time, one on the eighth is late',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4
        Ben   | 2025-05-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-08 | alone
          Ben   | 2025-05-09 | alone`,
      },
      due: {
        Ana: ['due 2025-05-08, met 2025-05-08', 'due 2025-06-19, overdue'],
        Ben: ['due 2025-05-08, met late 2025-05-09', 'due 2025-06-20, overdue'],
      },
    },
    {
      name: 'a visit at which the child was not seen does not count',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-05 | not-seen`,
      },
      due: { Ana: ['due 2025-05-08, overdue'] },
    },
    {
      name: 'after a year in a placement that is meant to last, the interval is 3 calendar months',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-03-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2024-03-05 | alone
          Ana   | 2025-02-28 | alone`,
        'permanent-match': `
          child | matchedOn
          Ana   | 2024-09-01`,
      },
      due: {
        Ana: ['due 2024-03-08, met 2024-03-05', 'due 2024-04-16, met late 2025-02-28', 'due 2025-05-28, overdue'],
      },
    },
    {
      name: 'a placement that ends and starts again the same day with the same carers goes on; a move starts the clock again',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | urn  | postcode
        Ana   | 2025-05-01 | 2025-06-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Ana   | 2025-06-01 |            | C2           | U4        | P                  | SC10 | AB1 2CD
        Ben   | 2025-05-01 | 2025-06-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Ben   | 2025-06-01 |            | C2           | U4        | P                  | SC11 | AB1 9ZZ`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-06 | alone
          Ben   | 2025-05-06 | alone`,
      },
      due: {
        Ana: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-17, overdue'],
        Ben: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-17, lapsed 2025-06-01', 'due 2025-06-08, overdue'],
      },
    },
    {
      name: 'with parents under an interim care order: weekly until the first review there, then every 4 weeks',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C1           | P1
        Ben   | 2025-05-01 |       | C2           | P1`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-08 | alone
          Ana   | 2025-05-15 | alone
          Ana   | 2025-05-23 | alone
          Ben   | 2025-05-08 | alone`,
        review: `
          child | heldOn
          Ana   | 2025-05-20`,
      },
      due: {
        Ana: [
          'due 2025-05-08, met 2025-05-08',
          'due 2025-05-15, met 2025-05-15',
          'due 2025-05-22, met late 2025-05-23',
          'due 2025-06-20, overdue',
        ],
        Ben: ['due 2025-05-08, met 2025-05-08', 'due 2025-06-19, overdue'],
      },
    },
    {
      name: 'a care order made while at home asks for a visit within a week of it; the weekly visit before is owed no more',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2025-05-01 | 2025-05-20 | C1           | P1        | S
        Ana   | 2025-05-20 |            | C2           | P1        | L`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-06 | alone
          Ana   | 2025-05-27 | alone`,
      },
      due: {
        Ana: [
          'due 2025-05-08, met 2025-05-06',
          'due 2025-05-13, lapsed 2025-05-20',
          'due 2025-05-27, met 2025-05-27',
          'due 2025-07-08',
        ],
      },
    },
    {
      name: 'with parents before they were assessed: weekly until assessed, and then from the visit before',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | P1`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-08 | alone
          Ana   | 2025-05-14 | alone`,
        'placement-with-parents': `
          child | placedOn   | assessedOn
          Ana   | 2025-05-01 | 2025-05-16`,
      },
      due: {
        Ana: [
          'due 2025-05-08, met 2025-05-08',
          'due 2025-05-15, met 2025-05-14',
          'due 2025-05-21, lapsed 2025-05-16',
          'due 2025-06-25, overdue',
        ],
      },
    },
    {
      name: 'with a grandparent approved for a time: weekly, then every 4 weeks, then every 6 once fully approved',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | V2           | U3`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-07 | alone
          Ana   | 2025-05-14 | alone
          Ana   | 2025-06-10 | alone`,
        review: `
          child | heldOn
          Ana   | 2025-05-13`,
        'temporary-approval': `
          child | approvedOn | endedOn
          Ana   | 2025-05-01 | 2025-07-01`,
      },
      due: {
        Ana: [
          'due 2025-05-08, met 2025-05-07',
          'due 2025-05-14, met 2025-05-14',
          'due 2025-06-11, met 2025-06-10',
          'due 2025-07-08, lapsed 2025-07-01',
          'due 2025-07-22, overdue',
        ],
      },
    },
    {
      name: 'nothing is owed from the day a child leaves care, dies or turns 18; short breaks owe no visit by this rule',
      asAt: '2025-06-30',
      born: { Cal: '2007-05-08', Dee: '2007-05-09' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-05-01 | 2025-05-08 | V2           | U6
        Ben   | 2025-05-01 |            | V2           | U6
        Cal   | 2025-05-01 |            | V2           | U6
        Dee   | 2025-05-01 |            | V2           | U6
        Eve   | 2025-05-01 |            | V4           | U6`,
      records: {
        death: `
          child | diedOn
          Ben   | 2025-05-05`,
      },
      due: {
        Ana: ['due 2025-05-08, lapsed 2025-05-08'],
        Ben: ['due 2025-05-08, lapsed 2025-05-05'],
        Cal: [],
        Dee: ['due 2025-05-08, lapsed 2025-05-09'],
        Eve: [],
      },
    },
    {
      name: 'every 6 weeks, or every 4 at home after the first review there: the last day is in time, the day after is late',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4
        Ben   | 2025-05-01 |       | C2           | U4
        Cal   | 2025-05-01 |       | C1           | P1
        Dee   | 2025-05-01 |       | C1           | P1`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-06 | alone
          Ana   | 2025-06-17 | alone
          Ben   | 2025-05-06 | alone
          Ben   | 2025-06-18 | alone
          Cal   | 2025-05-07 | alone
          Cal   | 2025-06-04 | alone
          Dee   | 2025-05-07 | alone
          Dee   | 2025-06-05 | alone`,
        review: `
          child | heldOn
          Cal   | 2025-05-06
          Dee   | 2025-05-06`,
      },
      due: {
        Ana: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-17, met 2025-06-17', 'due 2025-07-29'],
        Ben: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-17, met late 2025-06-18', 'due 2025-07-30'],
        Cal: ['due 2025-05-08, met 2025-05-07', 'due 2025-06-04, met 2025-06-04', 'due 2025-07-02'],
        Dee: ['due 2025-05-08, met 2025-05-07', 'due 2025-06-04, met late 2025-06-05', 'due 2025-07-03'],
      },
    },
    {
      name: 'three months after 30 November end on 29 February in a leap year; the first year of a placement that began on 29 February ends on 28 February',
      asAt: '2025-02-15',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2022-11-23 |       | C2           | U4
        Ben   | 2022-11-23 |       | C2           | U4
        Cal   | 2024-02-29 |       | C2           | U4
        Dee   | 2024-02-29 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2023-11-30 | alone
          Ana   | 2024-02-29 | alone
          Ben   | 2023-11-30 | alone
          Ben   | 2024-03-01 | alone
          Cal   | 2025-01-17 | alone
          Dee   | 2025-01-18 | alone`,
        'permanent-match': `
          child | matchedOn
          Ana   | 2023-06-01
          Ben   | 2023-06-01
          Cal   | 2024-09-02
          Dee   | 2024-09-02`,
      },
      due: {
        Ana: ['due 2022-11-30, met late 2023-11-30', 'due 2024-02-29, met 2024-02-29', 'due 2024-05-29, overdue'],
        Ben: ['due 2022-11-30, met late 2023-11-30', 'due 2024-02-29, met late 2024-03-01', 'due 2024-06-01, overdue'],
        Cal: ['due 2024-03-07, met late 2025-01-17', 'due 2025-02-28'],
        Dee: ['due 2024-03-07, met late 2025-01-18', 'due 2025-04-18'],
      },
    },
  ],
})

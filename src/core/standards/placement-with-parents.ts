import { agreementsOwed } from '#core/placement-conditions.ts'
import { carePlanning, carePlanningFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'placement-with-parents',
  title: 'Placement with parents assessed and agreed',
  task: 'Assess and agree the placement with parents',
  topic: 'Home',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['placement-with-parents'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: carePlanning('regulations 17 to 19'),
      isVerified: false,
      says: 'A child in the council’s care lives with parents once they are assessed and a nominated officer has agreed. Where the child moves in before, the parents are assessed within {toAssess} of it and the placement is agreed within {toAgree} of the assessment.',
      intervals: { toAssess: { workingDays: 10 }, toAgree: { workingDays: 10 } },
      obligations: (child, { toAssess, toAgree }) => agreementsOwed(child, toAssess, toAgree),
    }),
  ],
  examples: [
    {
      name: 'the tenth working day is in time for each step, the eleventh is late; 26 May 2025 is a bank holiday',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-12 |       | C2           | P1
        Ben   | 2025-05-12 |       | C2           | P1`,
      records: {
        'placement-with-parents': `
          child | placedOn   | assessedOn | approvedOn
          Ana   | 2025-05-12 | 2025-05-27 | 2025-06-10
          Ben   | 2025-05-12 | 2025-05-28 | 2025-06-12`,
      },
      due: {
        Ana: ['due 2025-05-27, met 2025-05-27', 'due 2025-06-10, met 2025-06-10'],
        Ben: ['due 2025-05-27, met late 2025-05-28', 'due 2025-06-11, met late 2025-06-12'],
      },
    },
    {
      name: 'agreed before the child moved in owes nothing; without a record, or an agreement, it is overdue',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-12 |       | C2           | P1
        Ben   | 2025-05-12 |       | C1           | P1
        Cal   | 2025-05-12 |       | C2           | P1`,
      records: {
        'placement-with-parents': `
          child | placedOn   | assessedOn | approvedOn
          Ana   | 2025-05-12 | 2025-04-28 | 2025-05-09
          Cal   | 2025-05-12 | 2025-05-09 |`,
      },
      due: {
        Ana: [],
        Ben: ['due 2025-05-27, overdue'],
        Cal: ['due 2025-05-27, met 2025-05-12', 'due 2025-05-27, overdue'],
      },
    },
    {
      name: 'a child who is accommodated and not in care owes none; to move on, or for care to end, ends it',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-05-12 |            | V2           | P1
        Ben   | 2025-05-12 | 2025-05-20 | C2           | P1
        Ben   | 2025-05-20 |            | C2           | U6
        Cal   | 2025-05-12 | 2025-05-27 | C2           | P1`,
      due: {
        Ana: [],
        Ben: ['due 2025-05-27, lapsed 2025-05-20'],
        Cal: ['due 2025-05-27, lapsed 2025-05-27'],
      },
    },
    {
      name: 'an episode that ends and starts again the same day with the same parent is one placement; to move to the other parent starts the clock again',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | change reason | postcode
        Ana   | 2025-05-12 | 2025-05-20 | C2           | P1        | S                  | PLACE         | AB1 2CD
        Ana   | 2025-05-20 |            | C2           | P1        | P                  |               | AB1 2CD
        Ben   | 2025-05-12 | 2025-05-20 | C2           | P1        | S                  |               | AB1 2CD
        Ben   | 2025-05-20 |            | C2           | P1        | P                  |               | AB1 9ZZ`,
      due: {
        Ana: ['due 2025-05-27, overdue'],
        Ben: ['due 2025-05-27, lapsed 2025-05-20', 'due 2025-06-04, overdue'],
      },
    },
    {
      name: 'Good Friday and Easter Monday put off both steps: the tenth working day after the assessment is in time, the eleventh is late',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-07 |       | C2           | P1
        Ben   | 2025-04-07 |       | C2           | P1`,
      records: {
        'placement-with-parents': `
          child | placedOn   | assessedOn | approvedOn
          Ana   | 2025-04-07 | 2025-04-14 | 2025-04-30
          Ben   | 2025-04-07 | 2025-04-14 | 2025-05-01`,
      },
      due: {
        Ana: ['due 2025-04-23, met 2025-04-14', 'due 2025-04-30, met 2025-04-30'],
        Ben: ['due 2025-04-23, met 2025-04-14', 'due 2025-04-30, met late 2025-05-01'],
      },
    },
  ],
})

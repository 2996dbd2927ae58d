import { permanencePlansOwed } from '#core/plans.ts'
import { regulation33 } from '#core/review-timescales.ts'
import { carePlanningFrom, carePlanningGuidance } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'permanence-plan',
  title: 'Plan for permanence by the second review',
  task: 'Plan for permanence',
  topic: 'Legal and permanence',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['care-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: carePlanningGuidance('Planning for permanence: by the second review'),
      isVerified: false,
      says: 'By the day the second review is due at the latest, {second} after the first, which is due {first} after the child became looked after, the care plan says how they will have a permanent home.',
      intervals: { first: regulation33.first, second: regulation33.second },
      obligations: (child, { first, second }) => permanencePlansOwed(child, first, second),
    }),
  ],
  examples: [
    {
      name: 'on the day the second review is due it is in time, the day after is late; a plan not decided yet is none',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-02 |       | C1           | U6
        Ben   | 2025-06-02 |       | C1           | U6
        Cal   | 2025-06-02 |       | C1           | U6`,
      records: {
        'care-plan': `
          child | updatedOn  | permanencePlan
          Ana   | 2025-09-30 | family
          Ben   | 2025-10-01 | adoption
          Cal   | 2025-09-01 | not-decided`,
      },
      due: {
        Ana: ['due 2025-09-30, met 2025-09-30'],
        Ben: ['due 2025-09-30, met late 2025-10-01'],
        Cal: ['due 2025-09-30, overdue'],
      },
    },
    {
      name: 'a plan of which only a list tells was there by the day of the list: in time if that is, else nobody can say',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-02 |       | C1           | U6
        Ben   | 2025-06-02 |       | C1           | U6`,
      records: {
        'care-plan': `
          child | permanencePlan | knownOn
          Ana   | family         | 2025-09-30
          Ben   | adoption       | 2025-10-01`,
      },
      due: { Ana: ['due 2025-09-30, met 2025-09-30'], Ben: ['due 2025-09-30, lapsed 2025-10-01'] },
    },
    {
      name: 'a child who goes home before then, or came into care before the records begin, is owed none',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2025-06-02 | 2025-09-30 | V2           | U6        | S
        Ben   | 2025-06-02 |            | C2           | U6        | P`,
      due: { Ana: ['due 2025-09-30, lapsed 2025-09-30'], Ben: [] },
    },
    {
      name: 'Easter and the May bank holiday put off the first review, and so the second; a plan the day after is late',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-11 |       | C1           | U6
        Ben   | 2025-04-11 |       | C1           | U6`,
      records: {
        'care-plan': `
          child | updatedOn  | permanencePlan
          Ana   | 2025-08-14 | family
          Ben   | 2025-08-15 | family`,
      },
      due: { Ana: ['due 2025-08-14, met 2025-08-14'], Ben: ['due 2025-08-14, met late 2025-08-15'] },
    },
    {
      name: 'three months after a first review due on 30 November end on 29 February in a leap year',
      asAt: '2024-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-11-02 |       | C1           | U6
        Ben   | 2023-11-02 |       | C1           | U6`,
      records: {
        'care-plan': `
          child | updatedOn  | permanencePlan
          Ana   | 2024-02-29 | family
          Ben   | 2024-03-01 | family`,
      },
      due: { Ana: ['due 2024-02-29, met 2024-02-29'], Ben: ['due 2024-02-29, met late 2024-03-01'] },
    },
  ],
})

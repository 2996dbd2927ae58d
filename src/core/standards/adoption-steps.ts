import { adoptionStepsOwed } from '#core/adoption-timescales.ts'
import { practice } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'adoption-steps',
  title: 'Match to placement, and placement to application',
  task: 'Next step to adoption',
  topic: 'Legal and permanence',
  basis: 'local',
  whose: 'adoption',
  metBy: ['adoption-milestone', 'episode'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      source: practice('Adoption pathway, by stage: matched, placed, and at least 10 weeks before the order'),
      isVerified: true,
      says: 'A child who is matched moves in with the adopters within {toPlace}, and the order is applied for within {toApply} of that, no sooner than 10 weeks. A disruption ends what was owed. Both times are the council’s own. Off until a council sets the day.',
      intervals: { toPlace: { weeks: 4 }, toApply: { weeks: 26 } },
      obligations: (child, { toPlace, toApply }) => adoptionStepsOwed(child, toPlace, toApply),
    }),
  ],
  examples: [
    {
      name: 'off by default: nothing is owed',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | E1           | U6`,
      records: {
        'adoption-milestone': `
          child | stage   | reachedOn
          Ana   | matched | 2025-03-03`,
      },
      due: { Ana: [] },
    },
    {
      name: 'switched on: each step is in time on the last day, late on the next; a disruption ends what was owed',
      from: '2025-01-01',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2025-01-06 | 2025-03-31 | E1           | U6        | S
        Ana   | 2025-03-31 |            | E1           | A6        | P
        Ben   | 2025-01-06 | 2025-04-01 | E1           | U6        | S
        Ben   | 2025-04-01 |            | E1           | A6        | P
        Cal   | 2025-01-06 |            | E1           | U6        | S`,
      records: {
        'adoption-milestone': `
          child | stage         | reachedOn
          Ana   | matched       | 2025-03-03
          Ana   | order-applied | 2025-09-29
          Ben   | matched       | 2025-03-03
          Ben   | disrupted     | 2025-06-02
          Cal   | matched       | 2025-03-03`,
      },
      due: {
        Ana: ['due 2025-03-31, met 2025-03-31', 'due 2025-09-29, met 2025-09-29'],
        Ben: ['due 2025-03-31, met late 2025-04-01', 'due 2025-09-30, lapsed 2025-06-02'],
        Cal: ['due 2025-03-31, overdue'],
      },
    },
    {
      name: 'a placement with adopters that ends and starts again the same day with the same ones goes on, and a day after the 26 weeks is late; with others the time starts again',
      from: '2025-01-01',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | urn  | postcode
        Ana   | 2025-01-06 | 2025-03-24 | E1           | U6        | S                  | SC09 | AB1 1AA
        Ana   | 2025-03-24 | 2025-06-02 | E1           | A6        | P                  | SC10 | AB1 2CD
        Ana   | 2025-06-02 |            | E1           | A6        | P                  | SC10 | AB1 2CD
        Ben   | 2025-01-06 | 2025-03-24 | E1           | U6        | S                  | SC09 | AB1 1AA
        Ben   | 2025-03-24 | 2025-06-02 | E1           | A6        | P                  | SC10 | AB1 2CD
        Ben   | 2025-06-02 |            | E1           | A6        | P                  | SC11 | AB1 9ZZ`,
      records: {
        'adoption-milestone': `
          child | stage         | reachedOn
          Ana   | matched       | 2025-03-03
          Ana   | order-applied | 2025-09-23
          Ben   | matched       | 2025-03-03
          Ben   | order-applied | 2025-12-01`,
      },
      due: {
        Ana: ['due 2025-03-31, met 2025-03-24', 'due 2025-09-22, met late 2025-09-23'],
        Ben: ['due 2025-03-31, met 2025-03-24', 'due 2025-09-22, lapsed 2025-06-02', 'due 2025-12-01, met 2025-12-01'],
      },
    },
  ],
})

import { matchesOwed } from '#core/adoption-timescales.ts'
import { adoptionThresholds } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'placement-order-to-match',
  title: 'Placement order to match (A2)',
  task: 'Match with adopters',
  topic: 'Legal and permanence',
  basis: 'local',
  whose: 'adoption',
  metBy: ['adoption-milestone', 'adoption'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2013-04-01',
      source: adoptionThresholds('A2: 4 months for 2013 to 2016, which councils count as 121 days'),
      isVerified: true,
      says: 'A child is matched with adopters within {within} of the placement order. A match made before the order counts as made that day. The national target is for an average; here it is asked of each child.',
      intervals: { within: { days: 121 } },
      obligations: (child, { within }) => matchesOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'the 121st day is in time, the 122nd is late; a match before the order counts as made that day',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2024-06-03 | 2025-01-06 | C2           | U6        | S
        Ana   | 2025-01-06 |            | E1           | U6        | L
        Ben   | 2024-06-03 | 2025-01-06 | C2           | U6        | S
        Ben   | 2025-01-06 |            | E1           | U6        | L
        Cal   | 2024-06-03 | 2025-01-06 | C2           | U6        | S
        Cal   | 2025-01-06 |            | E1           | U6        | L`,
      records: {
        'adoption-milestone': `
          child | stage   | reachedOn
          Ana   | matched | 2025-05-07
          Ben   | matched | 2025-05-08
          Cal   | matched | 2024-12-16`,
      },
      due: {
        Ana: ['due 2025-05-07, met 2025-05-07'],
        Ben: ['due 2025-05-07, met late 2025-05-08'],
        Cal: ['due 2025-05-07, met 2025-01-06'],
      },
    },
    {
      name: 'an order that is revoked, or a plan that changes, ends it; one whose beginning is not held cannot be counted',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2025-01-06 | 2025-04-01 | E1           | U6        | S
        Ana   | 2025-04-01 |            | C2           | U6        | L
        Ben   | 2025-01-06 |            | E1           | U6        | S
        Cal   | 2025-01-06 |            | E1           | U6        | P`,
      records: {
        'adoption-milestone': `
          child | stage    | reachedOn
          Ben   | reversed | 2025-03-03`,
      },
      due: {
        Ana: ['due 2025-05-07, lapsed 2025-04-01'],
        Ben: ['due 2025-05-07, lapsed 2025-03-03'],
        Cal: [],
      },
    },
  ],
})

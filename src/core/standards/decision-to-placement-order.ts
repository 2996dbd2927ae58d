import { placementOrdersOwed } from '#core/adoption-timescales.ts'
import { practice, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'decision-to-placement-order',
  title: 'Decision for adoption to placement order',
  task: 'Placement order',
  topic: 'Legal and permanence',
  basis: 'local',
  whose: 'legal',
  metBy: ['adoption-milestone', 'episode'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: practice('Adoption pathway, by stage: from the decision to the placement order'),
      isVerified: true,
      says: 'A placement order is made within {within} of the decision that a child should be placed for adoption, unless the parents consent to the placement. The months are the council’s own.',
      intervals: { within: { months: 6 } },
      obligations: (child, { within }) => placementOrdersOwed(child, within),
    }),
  ],
  examples: [
    {
      name: '6 calendar months to the day are in time, a day later is late; with consent, or an order already, none is needed',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2024-11-04 | 2025-07-20 | C2           | U6        | S
        Ana   | 2025-07-20 |            | E1           | U6        | L
        Ben   | 2024-11-04 | 2025-07-21 | C2           | U6        | S
        Ben   | 2025-07-21 |            | E1           | U6        | L
        Cal   | 2024-11-04 | 2025-05-01 | V2           | U6        | S
        Cal   | 2025-05-01 |            | V2           | A4        | P
        Dee   | 2024-11-04 |            | E1           | U6        | S`,
      records: {
        'placed-for-adoption': `
          child | decidedOn
          Ana   | 2025-01-20
          Ben   | 2025-01-20
          Cal   | 2025-01-20
          Dee   | 2025-01-20`,
      },
      due: {
        Ana: ['due 2025-07-20, met 2025-07-20'],
        Ben: ['due 2025-07-20, met late 2025-07-21'],
        Cal: ['due 2025-07-20, lapsed 2025-05-01'],
        Dee: [],
      },
    },
    {
      name: '6 months after 31 August end on 29 February in a leap year; an order the day after is late',
      asAt: '2024-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2023-06-05 | 2024-02-29 | C2           | U6        | S
        Ana   | 2024-02-29 |            | E1           | U6        | L
        Ben   | 2023-06-05 | 2024-03-01 | C2           | U6        | S
        Ben   | 2024-03-01 |            | E1           | U6        | L`,
      records: {
        'placed-for-adoption': `
          child | decidedOn
          Ana   | 2023-08-31
          Ben   | 2023-08-31`,
      },
      due: { Ana: ['due 2024-02-29, met 2024-02-29'], Ben: ['due 2024-02-29, met late 2024-03-01'] },
    },
  ],
})

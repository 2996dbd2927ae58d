import { section20DecisionsOwed } from '#core/section-20.ts'
import { practice, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'section-20-decision',
  title: 'A decision while accommodated under section 20',
  task: 'Decide about section 20',
  topic: 'Legal and permanence',
  basis: 'local',
  whose: 'team-manager',
  metBy: ['management-decision'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: practice('Reviewing officers’ report: escalated where section 20 status has been apparent for too long'),
      isVerified: true,
      says: 'While a child is accommodated under section 20 (V2), a manager decides about the plan, or about drift, at least every {every}, and the decision is on the child’s record. How long is too long is the council’s own.',
      intervals: { every: { months: 6 } },
      obligations: (child, { every }) => section20DecisionsOwed(child, every),
    }),
  ],
  examples: [
    {
      name: '6 calendar months to the day are in time, a day later is late; a decision about another matter is none',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-31 |       | V2           | U6
        Ben   | 2025-01-31 |       | V2           | U6
        Cal   | 2025-01-31 |       | V2           | U6`,
      records: {
        'management-decision': `
          child | decidedOn  | subject
          Ana   | 2025-07-31 | drift
          Ben   | 2025-08-01 | plan
          Cal   | 2025-07-31 | placement`,
      },
      due: {
        Ana: ['due 2025-07-31, met 2025-07-31', 'due 2026-01-31'],
        Ben: ['due 2025-07-31, met late 2025-08-01', 'due 2026-02-01'],
        Cal: ['due 2025-07-31, overdue'],
      },
    },
    {
      name: 'a move is not an end of it, an order is; short breaks are not section 20 in this sense',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2025-01-06 | 2025-03-03 | V2           | U6        | S
        Ana   | 2025-03-03 |            | V2           | K2        | P
        Ben   | 2025-01-06 | 2025-07-06 | V2           | U6        | S
        Ben   | 2025-07-06 |            | C1           | U6        | L
        Cal   | 2025-01-06 |            | V4           | U6        | S`,
      due: { Ana: ['due 2025-07-06, overdue'], Ben: ['due 2025-07-06, lapsed 2025-07-06'], Cal: [] },
    },
    {
      name: '6 months after 31 August end on 29 February in a leap year; a decision the day after is late',
      asAt: '2024-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-08-31 |       | V2           | U6
        Ben   | 2023-08-31 |       | V2           | U6`,
      records: {
        'management-decision': `
          child | decidedOn  | subject
          Ana   | 2024-02-29 | plan
          Ben   | 2024-03-01 | plan`,
      },
      due: {
        Ana: ['due 2024-02-29, met 2024-02-29', 'due 2024-08-29'],
        Ben: ['due 2024-02-29, met late 2024-03-01', 'due 2024-09-01'],
      },
    },
  ],
})

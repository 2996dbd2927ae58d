import { referralsOwed } from '#core/sdqs.ts'
import { practice, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'sdq-referral-considered',
  title: 'Help considered after a high SDQ score',
  task: 'Consider a referral for help',
  topic: 'Health',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['sdq'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: practice(
        'Looked after children strategy: a timely consideration of a referral after an SDQ of 18 or more',
      ),
      isVerified: true,
      says: 'After a score of 18 or more a referral for help is considered within {within}, and the record says on which day. The weeks are the council’s own.',
      intervals: { within: { weeks: 4 } },
      obligations: (child, { within }) => referralsOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'a score of 18 asks for it, 17 does not; the 28th day is in time, the 29th is late',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-06-03 |       | C2           | U4
        Ben   | 2024-06-03 |       | C2           | U4
        Cal   | 2024-06-03 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | score | consideredOn | referredOn
          Ana   | 2025-06-02  | 18    | 2025-06-30   |
          Ben   | 2025-06-02  | 40    |              | 2025-07-01
          Cal   | 2025-06-02  | 17    |              |`,
      },
      due: { Ana: ['due 2025-06-30, met 2025-06-30'], Ben: ['due 2025-06-30, met late 2025-07-01'], Cal: [] },
    },
    {
      name: 'the next questionnaire ends what was owed, and asks anew if it is high as well',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-06-05 |       | C2           | U4
        Ben   | 2023-06-05 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | score
          Ana   | 2024-06-03  | 22
          Ana   | 2025-06-02  | 11
          Ben   | 2024-06-03  | 22
          Ben   | 2025-06-02  | 23`,
      },
      due: {
        Ana: ['due 2024-07-01, lapsed 2025-06-02'],
        Ben: ['due 2024-07-01, lapsed 2025-06-02', 'due 2025-06-30, overdue'],
      },
    },
  ],
})

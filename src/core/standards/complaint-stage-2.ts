import { investigationsOwed } from '#core/complaint-times.ts'
import { representations, representationsFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'complaint-stage-2',
  title: 'Complaint, stage 2: an investigation answered',
  task: 'Answer an investigation',
  topic: 'Workers and decisions',
  basis: 'statutory',
  whose: 'team-manager',
  metBy: ['complaint'],
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  rules: [
    rule({
      from: representationsFrom,
      source: representations('regulation 17'),
      isVerified: false,
      says: 'An investigation is answered within {within} of the day it was asked for. Where that cannot be done and they were told so in that time, it is within {extended}.',
      intervals: { within: { workingDays: 25 }, extended: { workingDays: 65 } },
      obligations: (child, { within, extended }) => investigationsOwed(child, within, extended),
    }),
  ],
  examples: [
    {
      name: 'over Christmas and New Year the 25th working day is 8 January',
      asAt: '2026-01-09',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4
        Cal   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage1AnsweredOn | stage2AskedOn | stage2AnsweredOn
          Ana   | 2025-11-03 | 2025-11-14       | 2025-12-01    | 2026-01-08
          Ben   | 2025-11-03 | 2025-11-14       | 2025-12-01    | 2026-01-09
          Cal   | 2025-11-03 | 2025-11-14       |               |`,
      },
      due: {
        Ana: ['due 2026-01-08, met 2026-01-08'],
        Ben: ['due 2026-01-08, met late 2026-01-09'],
        Cal: [],
      },
    },
    {
      name: 'extended, the 65th working day is 6 June, over Easter and two bank holidays in May; a panel asked for first ends it',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4
        Cal   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage2AskedOn | stage2ExtendedOn | stage2AnsweredOn | stage3AskedOn
          Ana   | 2025-02-03 | 2025-03-03    | 2025-04-07       | 2025-06-06       |
          Ben   | 2025-02-03 | 2025-03-03    | 2025-03-20       | 2025-06-07       |
          Cal   | 2025-02-03 | 2025-03-03    |                  |                  | 2025-04-10`,
      },
      due: {
        Ana: ['due 2025-04-07, lapsed 2025-04-07', 'due 2025-06-06, met 2025-06-06'],
        Ben: ['due 2025-04-07, lapsed 2025-03-20', 'due 2025-06-06, met late 2025-06-07'],
        Cal: ['due 2025-04-07, lapsed 2025-04-10'],
      },
    },
  ],
})

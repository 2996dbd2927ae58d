import { panelsOwed } from '#core/complaint-times.ts'
import { representations, representationsFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'complaint-panel',
  title: 'Complaint, stage 3: the review panel meets',
  task: 'Review panel',
  topic: 'Workers and decisions',
  basis: 'statutory',
  whose: 'team-manager',
  metBy: ['complaint'],
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  rules: [
    rule({
      from: representationsFrom,
      source: representations('regulation 19'),
      isVerified: true,
      says: 'A review panel meets within {within} of the day on which the council received the request for it.',
      intervals: { within: { workingDays: 30 } },
      obligations: (child, { within }) => panelsOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'over Easter and the May bank holiday the 30th working day is 8 May; withdrawn, it lapses',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4
        Cal   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage3AskedOn | stage3MetOn | withdrawnOn
          Ana   | 2025-01-06 | 2025-03-24    | 2025-05-08  |
          Ben   | 2025-01-06 | 2025-03-24    | 2025-05-09  |
          Cal   | 2025-01-06 | 2025-03-24    |             | 2025-04-01`,
      },
      due: {
        Ana: ['due 2025-05-08, met 2025-05-08'],
        Ben: ['due 2025-05-08, met late 2025-05-09'],
        Cal: ['due 2025-05-08, lapsed 2025-04-01'],
      },
    },
    {
      name: 'over Christmas and New Year it is 8 January',
      asAt: '2026-01-08',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage3AskedOn
          Ana   | 2025-09-01 | 2025-11-24`,
      },
      due: { Ana: ['due 2026-01-08'] },
    },
  ],
})

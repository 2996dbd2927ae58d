import { panelAnswersOwed } from '#core/complaint-times.ts'
import { representations, representationsFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'complaint-stage-3',
  title: 'Complaint, stage 3: the council answers the panel',
  task: 'Answer the review panel',
  topic: 'Workers and decisions',
  basis: 'statutory',
  whose: 'team-manager',
  metBy: ['complaint'],
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  rules: [
    rule({
      from: representationsFrom,
      source: representations('regulation 20'),
      isVerified: false,
      says: 'Within {within} of receiving a review panel’s recommendations the council answers whoever complained: what it makes of them, and what it proposes to do.',
      intervals: { within: { workingDays: 15 } },
      obligations: (child, { within }) => panelAnswersOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'over Easter and the May bank holiday the 15th working day is 6 May',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage3AskedOn | stage3MetOn | stage3ReportedOn | stage3AnsweredOn
          Ana   | 2025-01-06 | 2025-03-03    | 2025-04-03  | 2025-04-10       | 2025-05-06
          Ben   | 2025-01-06 | 2025-03-03    | 2025-04-03  | 2025-04-10       | 2025-05-07`,
      },
      due: { Ana: ['due 2025-05-06, met 2025-05-06'], Ben: ['due 2025-05-06, met late 2025-05-07'] },
    },
    {
      name: 'over Christmas and New Year it is 5 January, and the day after it is overdue',
      asAt: '2026-01-06',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage3ReportedOn
          Ana   | 2025-09-01 | 2025-12-10`,
      },
      due: { Ana: ['due 2026-01-05, overdue'] },
    },
  ],
})

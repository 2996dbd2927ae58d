import { firstAnswersOwed } from '#core/complaint-times.ts'
import { representations, representationsFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'complaint-stage-1',
  title: 'Complaint, stage 1: an answer',
  task: 'Answer a complaint',
  topic: 'Workers and decisions',
  basis: 'statutory',
  whose: 'team-manager',
  metBy: ['complaint'],
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  rules: [
    rule({
      from: representationsFrom,
      source: representations('regulation 14'),
      isVerified: false,
      says: 'A complaint is answered within {within} of the day it was received. Where it is complex, or an advocate is being found, and they were told so in that time, it is within {extended}. It lapses where the complaint is withdrawn or an investigation is asked for first.',
      intervals: { within: { workingDays: 10 }, extended: { workingDays: 20 } },
      obligations: (child, { within, extended }) => firstAnswersOwed(child, within, extended),
    }),
  ],
  examples: [
    {
      name: 'over Easter, with Good Friday on 18 April and Easter Monday on 21 April 2025, the 10th working day is 30 April',
      asAt: '2025-05-01',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4
        Cal   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage1AnsweredOn
          Ana   | 2025-04-14 | 2025-04-30
          Ben   | 2025-04-14 | 2025-05-01
          Cal   | 2025-04-14 |`,
      },
      due: {
        Ana: ['due 2025-04-30, met 2025-04-30'],
        Ben: ['due 2025-04-30, met late 2025-05-01'],
        Cal: ['due 2025-04-30, overdue'],
      },
    },
    {
      name: 'over Christmas the 20th working day is 15 January; told of it on the last day it is extended, told on the day after it is not',
      asAt: '2026-01-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4
        Cal   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | extendedOn | stage1AnsweredOn
          Ana   | 2025-12-15 | 2025-12-31 | 2026-01-15
          Ben   | 2025-12-15 | 2025-12-16 | 2026-01-16
          Cal   | 2025-12-15 | 2026-01-02 | 2026-01-15`,
      },
      due: {
        Ana: ['due 2025-12-31, lapsed 2025-12-31', 'due 2026-01-15, met 2026-01-15'],
        Ben: ['due 2025-12-31, lapsed 2025-12-16', 'due 2026-01-15, met late 2026-01-16'],
        Cal: ['due 2025-12-31, met late 2026-01-15'],
      },
    },
    {
      name: 'it is owed to a care leaver as well; withdrawn, or taken to stage 2 without an answer, it lapses',
      asAt: '2025-05-31',
      born: { Ana: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-01-08 | 2024-01-01 | C2           | U4
        Ben   | 2024-01-08 |            | C2           | U4
        Cal   | 2024-01-08 |            | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | withdrawnOn | stage2AskedOn
          Ana   | 2025-04-14 |             |
          Ben   | 2025-04-14 | 2025-04-22  |
          Cal   | 2025-04-14 |             | 2025-05-02`,
      },
      due: {
        Ana: ['due 2025-04-30, overdue'],
        Ben: ['due 2025-04-30, lapsed 2025-04-22'],
        Cal: ['due 2025-04-30, lapsed 2025-05-02'],
      },
    },
  ],
})

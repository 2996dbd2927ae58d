import { nurseVisitsMade } from '#core/health.ts'
import { performanceReport, reportedFrom } from '#core/source.ts'
import { owedOnEntry } from '#core/time-in-care.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'nurse-meets-child',
  title: 'Nurse meets the child where they live',
  task: 'Nurse’s first visit',
  topic: 'Health',
  basis: 'local',
  whose: 'health-team',
  metBy: ['nurse-visit'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: performanceReport('“Meet and greet” visits by the nurse within one week of admission'),
      isVerified: true,
      says: 'A looked after children nurse meets the child in their placement within {within} of becoming looked after.',
      intervals: { within: { weeks: 1 } },
      obligations: (child, { within }) => owedOnEntry(child, within, () => nurseVisitsMade(child)),
    }),
  ],
  examples: [
    {
      name: 'the seventh day is in time, the eighth is late; a child who did not want to meet was not met',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-02 |       | V2           | U6
        Ben   | 2025-06-02 |       | V2           | U6
        Cal   | 2025-06-02 |       | V2           | U6`,
      records: {
        'nurse-visit': `
          child | visitedOn  | outcome
          Ana   | 2025-06-09 | met
          Ben   | 2025-06-10 | met
          Cal   | 2025-06-05 | refused`,
      },
      due: {
        Ana: ['due 2025-06-09, met 2025-06-09'],
        Ben: ['due 2025-06-09, met late 2025-06-10'],
        Cal: ['due 2025-06-09, overdue'],
      },
    },
    {
      name: 'a child who has left care, or came in before the records begin, is owed none',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2025-06-02 | 2025-06-09 | V2           | U6        | S
        Ben   | 2025-06-02 |            | C2           | U6        | P`,
      due: { Ana: ['due 2025-06-09, lapsed 2025-06-09'], Ben: [] },
    },
  ],
})

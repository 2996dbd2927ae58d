import { healthAssessmentsDone } from '#core/health.ts'
import { carePlanningFrom, healthGuidance } from '#core/source.ts'
import { owedOnEntry } from '#core/time-in-care.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'initial-health-assessment',
  title: 'Initial health assessment',
  task: 'Initial health assessment',
  topic: 'Health',
  basis: 'statutory',
  whose: 'health-team',
  metBy: ['health-assessment'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: healthGuidance('Initial health assessment, in time for the first review'),
      isVerified: false,
      says: 'A child’s health is assessed within {within} of the day they became looked after. An assessment that was refused or missed was not done.',
      intervals: { within: { workingDays: 20 } },
      obligations: (child, { within }) => owedOnEntry(child, within, () => healthAssessmentsDone(child)),
    }),
  ],
  examples: [
    {
      name: 'the 20th working day is in time, the 21st is late; Christmas, Boxing Day and New Year’s Day are none',
      asAt: '2025-02-28',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-12-16 |       | C1           | U6
        Ben   | 2024-12-16 |       | C1           | U6`,
      records: {
        'health-assessment': `
          child | heldOn     | kind    | outcome
          Ana   | 2025-01-16 | initial | completed
          Ben   | 2025-01-17 | initial | completed`,
      },
      due: { Ana: ['due 2025-01-16, met 2025-01-16'], Ben: ['due 2025-01-16, met late 2025-01-17'] },
    },
    {
      name: 'refused or missed is not done; one before the child came into care does not count',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-02 |       | V2           | U6
        Ben   | 2025-06-02 |       | V2           | U6
        Cal   | 2025-06-02 |       | V2           | U6`,
      records: {
        'health-assessment': `
          child | heldOn     | kind    | outcome
          Ana   | 2025-06-10 | initial | refused
          Ben   | 2025-06-10 | initial | missed
          Ben   | 2025-07-02 | initial | completed
          Cal   | 2025-06-01 | initial | completed`,
      },
      due: {
        Ana: ['due 2025-06-30, overdue'],
        Ben: ['due 2025-06-30, met late 2025-07-02'],
        Cal: ['due 2025-06-30, overdue'],
      },
    },
    {
      name: 'a child who leaves on the 20th working day is owed none, and short breaks ask for none; coming back asks again',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-06-02 | 2025-06-30 | V2           | U6
        Ana   | 2025-11-03 |            | V2           | U6
        Ben   | 2025-06-02 |            | V3           | U6`,
      due: { Ana: ['due 2025-06-30, lapsed 2025-06-30', 'due 2025-12-01, overdue'], Ben: [] },
    },
  ],
})

import { dentalChecksOwed } from '#core/health.ts'
import { carePlanningFrom, interactiveTool } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'dental-checks',
  title: 'Dental checks',
  task: 'Dental check',
  topic: 'Health',
  basis: 'statutory',
  whose: 'health-team',
  metBy: ['dental-check'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: interactiveTool('LACDental%'),
      isVerified: true,
      says: 'A dentist checks a child’s teeth every {every}, counted from the check before or from becoming looked after, at any age. A check that was refused or missed was not done.',
      intervals: { every: { months: 12 } },
      obligations: (child, { every }) => dentalChecksOwed(child, every),
    }),
  ],
  examples: [
    {
      name: '12 months to the day are in time, also from a leap day; a day later is late',
      asAt: '2026-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-15 |       | C2           | U4
        Ben   | 2024-01-15 |       | C2           | U4`,
      records: {
        'dental-check': `
          child | heldOn     | outcome
          Ana   | 2024-02-29 | done
          Ana   | 2025-02-28 | done
          Ben   | 2024-02-29 | done
          Ben   | 2025-03-01 | done`,
      },
      due: {
        Ana: ['due 2025-01-15, met 2024-02-29', 'due 2025-02-28, met 2025-02-28', 'due 2026-02-28, overdue'],
        Ben: ['due 2025-01-15, met 2024-02-29', 'due 2025-02-28, met late 2025-03-01', 'due 2026-03-01, overdue'],
      },
    },
    {
      name: 'refused and missed are not done; a baby is owed one as well',
      asAt: '2025-12-31',
      born: { Cal: '2024-09-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-10-01 |       | C2           | U4
        Ben   | 2024-10-01 |       | C2           | U4
        Cal   | 2024-10-01 |       | C2           | U4`,
      records: {
        'dental-check': `
          child | heldOn     | outcome
          Ana   | 2025-03-03 | refused
          Ben   | 2025-03-03 | missed`,
      },
      due: { Ana: ['due 2025-10-01, overdue'], Ben: ['due 2025-10-01, overdue'], Cal: ['due 2025-10-01, overdue'] },
    },
    {
      name: 'a placement that ends and restarts in the same time in care changes nothing; a new time in care starts anew',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-10-01 | 2025-02-01 | C2           | U4
        Ana   | 2025-02-01 |            | C2           | K2
        Ben   | 2024-10-01 | 2025-02-01 | V2           | U4
        Ben   | 2025-02-02 |            | V2           | U4`,
      due: { Ana: ['due 2025-10-01, overdue'], Ben: ['due 2025-10-01, lapsed 2025-02-01', 'due 2026-02-02'] },
    },
  ],
})

import { pepsOwedEvery } from '#core/peps.ts'
import { performanceReport, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'pep-every-four-months',
  title: 'Personal education plan every four months',
  task: 'PEP',
  topic: 'Education, employment and training',
  basis: 'local',
  whose: 'virtual-school',
  metBy: ['pep'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: performanceReport(
        '3.8.2: termly, calculated as a 4 monthly update; children from two to their 18th birthday',
      ),
      isVerified: true,
      says: 'A child of {fromAge} or more has their personal education plan brought up to date every {every}, up to 18.',
      intervals: { every: { months: 4 }, fromAge: { years: 2 } },
      obligations: (child, { every, fromAge }) => pepsOwedEvery(child, every, fromAge),
    }),
  ],
  examples: [
    {
      name: '4 calendar months to the day are in time, a day later is late; 4 months from 31 October end with February',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-10-31 |       | C2           | U4
        Ben   | 2024-10-31 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn
          Ana   | 2025-02-28
          Ana   | 2025-06-28
          Ana   | 2025-10-28
          Ben   | 2025-03-01`,
      },
      due: {
        Ana: [
          'due 2025-02-28, met 2025-02-28',
          'due 2025-06-28, met 2025-06-28',
          'due 2025-10-28, met 2025-10-28',
          'due 2026-02-28',
        ],
        Ben: ['due 2025-02-28, met late 2025-03-01', 'due 2025-07-01, overdue'],
      },
    },
    {
      name: 'from the second birthday, also for somebody born on 29 February; nothing that would fall due at 18',
      asAt: '2026-12-31',
      born: { Ana: '2024-02-29', Ben: '2008-05-01', Cal: '2008-05-02' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-02 |       | C2           | U4
        Ben   | 2026-01-01 |       | C2           | U4
        Cal   | 2026-01-01 |       | C2           | U4`,
      due: { Ana: ['due 2026-07-01, overdue'], Ben: [], Cal: ['due 2026-05-01, lapsed 2026-05-02'] },
    },
  ],
})

import { plansOwedEvery } from '#core/plans.ts'
import { performanceReport } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'care-plan-cycle',
  title: 'Plan brought up to date at a fixed interval',
  task: 'Plan brought up to date',
  topic: 'Plans and reviews',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['care-plan', 'pathway-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      source: performanceReport(
        '3.3.1: the case system expired plans after 3 months, while reviews are 5 to 6 months apart',
      ),
      isVerified: true,
      says: 'The plan is brought up to date every {every}, whenever reviews are held. Off until a council sets the day: try it on history first.',
      intervals: { every: { months: 3 } },
      obligations: (child, { every }) => plansOwedEvery(child, every),
    }),
  ],
  examples: [
    {
      name: 'off by default: nothing is owed',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | U4`,
      due: { Ana: [] },
    },
    {
      name: 'switched on, from its first day: 3 calendar months after the plan before is in time, a day later is late',
      from: '2025-01-01',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-31 |       | C2           | U4
        Ben   | 2025-01-31 |       | C2           | U4
        Cal   | 2024-12-31 |       | C2           | U4`,
      records: {
        'care-plan': `
          child | updatedOn
          Ana   | 2025-04-30
          Ana   | 2025-07-30
          Ben   | 2025-05-01
          Cal   | 2025-01-02`,
      },
      due: {
        Ana: ['due 2025-04-30, met 2025-04-30', 'due 2025-07-30, met 2025-07-30', 'due 2025-10-30'],
        Ben: ['due 2025-04-30, met late 2025-05-01', 'due 2025-08-01'],
        Cal: ['due 2025-04-02, overdue'],
      },
    },
    {
      name: 'three months after 30 November are the last day of February, a leap day or not; a day later is late',
      from: '2022-01-01',
      asAt: '2024-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-11-30 |       | C2           | U4
        Ben   | 2023-11-30 |       | C2           | U4
        Cal   | 2022-11-30 |       | C2           | U4`,
      records: {
        'care-plan': `
          child | updatedOn
          Ana   | 2024-02-29
          Ben   | 2024-03-01
          Cal   | 2023-02-28`,
      },
      due: {
        Ana: ['due 2024-02-29, met 2024-02-29', 'due 2024-05-29'],
        Ben: ['due 2024-02-29, met late 2024-03-01', 'due 2024-06-01'],
        Cal: ['due 2023-02-28, met 2023-02-28', 'due 2023-05-28, overdue'],
      },
    },
  ],
})

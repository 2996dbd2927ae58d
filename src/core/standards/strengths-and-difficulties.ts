import { sdqsOwed } from '#core/sdqs.ts'
import { carePlanningFrom, interactiveTool } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'strengths-and-difficulties',
  title: 'Strengths and difficulties questionnaire each year',
  task: 'SDQ',
  topic: 'Health',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['sdq'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: interactiveTool('SDQ score'),
      isVerified: true,
      says: 'A questionnaire is completed for a child of 4 to 16 every {every}, so that each who has been looked after for 12 months has one. Without a score it was not done, unless a disability makes it impossible (SDQ3).',
      intervals: { every: { months: 12 } },
      obligations: (child, { every }) => sdqsOwed(child, every),
    }),
  ],
  examples: [
    {
      name: 'by the day the child has been looked after for 12 months; a day later is late',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-06-03 |       | C2           | U4
        Ben   | 2024-06-03 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | score
          Ana   | 2025-06-03  | 12
          Ben   | 2025-06-04  | 0`,
      },
      due: {
        Ana: ['due 2025-06-03, met 2025-06-03', 'due 2026-06-03'],
        Ben: ['due 2025-06-03, met late 2025-06-04', 'due 2026-06-04'],
      },
    },
    {
      name: 'refused is not done; not possible because of a disability is',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-06-03 |       | C2           | U4
        Ben   | 2024-06-03 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | reason
          Ana   | 2025-06-02  | SDQ5
          Ben   | 2025-06-02  | SDQ3`,
      },
      due: { Ana: ['due 2025-06-03, overdue'], Ben: ['due 2025-06-03, met 2025-06-02', 'due 2026-06-02'] },
    },
    {
      name: 'from the 4th birthday, and not where it would fall due on the 17th; the day before it is owed',
      asAt: '2025-12-31',
      born: { Ana: '2021-03-01', Ben: '2008-06-03', Cal: '2008-06-04', Dee: '2020-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-06-03 |       | C2           | U4
        Ben   | 2024-06-03 |       | C2           | U4
        Cal   | 2024-06-03 |       | C2           | U4
        Dee   | 2021-06-07 |       | C2           | U4`,
      due: {
        Ana: ['due 2026-03-01'],
        Ben: [],
        Cal: ['due 2025-06-03, lapsed 2025-06-04'],
        Dee: ['due 2025-02-28, overdue'],
      },
    },
  ],
})

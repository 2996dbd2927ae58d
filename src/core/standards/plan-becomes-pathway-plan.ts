import { firstPathwayPlansOwed } from '#core/plans.ts'
import { performanceReport, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'plan-becomes-pathway-plan',
  title: 'Care plan becomes a pathway plan',
  task: 'First pathway plan',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['pathway-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: performanceReport('Plans: at 16 years and 3 months the plan changes to a pathway plan'),
      isVerified: true,
      says: 'A child who is looked after has a pathway plan within {within} of turning 16, or of becoming looked after later than that.',
      intervals: { within: { months: 3 } },
      obligations: (child, { within }) => firstPathwayPlansOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'at 16 years and 3 months it is in time, the day after is late; one made before 16 is there on the birthday',
      asAt: '2025-12-31',
      born: { Ana: '2009-06-10', Ben: '2009-06-10', Cal: '2009-06-10' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4
        Cal   | 2024-01-08 |       | C2           | U4`,
      records: {
        'pathway-plan': `
          child | plannedOn
          Ana   | 2025-09-10
          Ben   | 2025-09-11
          Cal   | 2025-06-09`,
      },
      due: {
        Ana: ['due 2025-09-10, met 2025-09-10'],
        Ben: ['due 2025-09-10, met late 2025-09-11'],
        Cal: ['due 2025-09-10, met 2025-06-10'],
      },
    },
    {
      name: 'somebody born on 29 February turns 16 on it in a leap year, and on 1 March where there is none',
      asAt: '2024-12-31',
      born: { Ana: '2008-02-29', Ben: '2004-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-01-08 |            | C2           | U4
        Ben   | 2020-01-06 | 2020-04-06 | C2           | U4`,
      due: { Ana: ['due 2024-05-29, overdue'], Ben: ['due 2020-05-29, lapsed 2020-04-06'] },
    },
    {
      name: 'counted from coming into care after 16; not owed where it would fall due at 18, or before 16',
      asAt: '2025-12-31',
      born: { Ana: '2009-01-15', Ben: '2008-01-01', Cal: '2010-01-15' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-08-01 |       | V2           | U6
        Ben   | 2025-10-01 |       | V2           | U6
        Cal   | 2025-08-01 |       | V2           | U6`,
      due: { Ana: ['due 2025-11-01, overdue'], Ben: [], Cal: [] },
    },
  ],
})

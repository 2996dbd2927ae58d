import { healthAssessmentsOwed } from '#core/health.ts'
import { carePlanningFrom, interactiveTool } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'review-health-assessments',
  title: 'Health assessments kept up to date',
  task: 'Review health assessment',
  topic: 'Health',
  basis: 'statutory',
  whose: 'health-team',
  metBy: ['health-assessment'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: interactiveTool('LACHealth%'),
      isVerified: true,
      says: 'A child under 5 has a health assessment every {under5}, an older child every {from5}, counted from the one before or from becoming looked after. One that was refused or missed was not done. At the fifth birthday what is still owed is counted anew.',
      intervals: { under5: { months: 6 }, from5: { months: 12 } },
      obligations: (child, { under5, from5 }) => healthAssessmentsOwed(child, under5, from5),
    }),
  ],
  examples: [
    {
      name: 'under 5 every 6 calendar months: the day itself is in time, the day after is late',
      asAt: '2025-12-31',
      born: { Ana: '2022-01-01', Ben: '2022-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-31 |       | C2           | U4
        Ben   | 2025-01-31 |       | C2           | U4`,
      records: {
        'health-assessment': `
          child | heldOn     | kind    | outcome
          Ana   | 2025-02-20 | initial | completed
          Ana   | 2025-08-20 | review  | completed
          Ben   | 2025-02-20 | initial | completed
          Ben   | 2025-08-21 | review  | completed`,
      },
      due: {
        Ana: ['due 2025-07-31, met 2025-02-20', 'due 2025-08-20, met 2025-08-20', 'due 2026-02-20'],
        Ben: ['due 2025-07-31, met 2025-02-20', 'due 2025-08-20, met late 2025-08-21', 'due 2026-02-21'],
      },
    },
    {
      name: 'one that would fall due on the fifth birthday is due at 12 months, one due the day before is due at 6',
      asAt: '2025-07-31',
      born: { Ana: '2020-08-20', Ben: '2020-08-21' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-02-20 |       | C2           | U4
        Ben   | 2025-02-20 |       | C2           | U4`,
      due: { Ana: ['due 2026-02-20'], Ben: ['due 2025-08-20'] },
    },
    {
      name: 'turning 5 changes what is owed: an assessment overdue by the old interval is counted by the new one',
      asAt: '2025-12-31',
      born: { Ana: '2020-10-01', Ben: '2020-10-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-12-02 |       | C2           | U4
        Ben   | 2024-12-02 |       | C2           | U4`,
      records: {
        'health-assessment': `
          child | heldOn     | kind    | outcome
          Ana   | 2024-12-20 | initial | completed
          Ben   | 2024-12-20 | initial | completed
          Ben   | 2025-09-30 | review  | completed`,
      },
      due: {
        Ana: ['due 2025-06-02, met 2024-12-20', 'due 2025-06-20, lapsed 2025-10-01', 'due 2025-12-20, overdue'],
        Ben: ['due 2025-06-02, met 2024-12-20', 'due 2025-06-20, met late 2025-09-30', 'due 2026-09-30'],
      },
    },
    {
      name: 'somebody born on 29 February turns 5 on 1 March, so one due on 28 February is due at 6 months',
      asAt: '2021-03-31',
      born: { Ana: '2016-02-29', Ben: '2016-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-08-28 |       | C2           | U4
        Ben   | 2020-09-01 |       | C2           | U4`,
      due: { Ana: ['due 2021-02-28, lapsed 2021-03-01', 'due 2021-08-28'], Ben: ['due 2021-09-01'] },
    },
    {
      name: 'refused is not done; leaving care ends it, and the 18th birthday is known ahead',
      asAt: '2025-12-31',
      born: { Cal: '2008-03-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-03-01 |            | C2           | U4
        Ben   | 2024-03-01 | 2025-03-01 | C2           | U4
        Cal   | 2024-03-01 |            | C2           | U4`,
      records: {
        'health-assessment': `
          child | heldOn     | kind    | outcome
          Ana   | 2024-06-03 | initial | completed
          Ana   | 2025-06-02 | review  | refused
          Cal   | 2025-03-01 | initial | completed`,
      },
      due: {
        Ana: ['due 2025-03-01, met 2024-06-03', 'due 2025-06-03, overdue'],
        Ben: ['due 2025-03-01, lapsed 2025-03-01'],
        Cal: ['due 2025-03-01, met 2025-03-01'],
      },
    },
    {
      name: 'six months after 31 August end on 29 February in a leap year, and 12 months after that on 28 February; a day later is late',
      asAt: '2025-03-31',
      born: { Ana: '2021-01-01', Ben: '2021-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-08-31 |       | C2           | U4
        Ben   | 2023-08-31 |       | C2           | U4
        Cal   | 2023-06-01 |       | C2           | U4
        Dee   | 2023-06-01 |       | C2           | U4`,
      records: {
        'health-assessment': `
          child | heldOn     | kind    | outcome
          Ana   | 2024-02-29 | review  | completed
          Ben   | 2024-03-01 | review  | completed
          Cal   | 2024-02-29 | initial | completed
          Cal   | 2025-02-28 | review  | completed
          Dee   | 2024-02-29 | initial | completed
          Dee   | 2025-03-01 | review  | completed`,
      },
      due: {
        Ana: ['due 2024-02-29, met 2024-02-29', 'due 2024-08-29, overdue'],
        Ben: ['due 2024-02-29, met late 2024-03-01', 'due 2024-09-01, overdue'],
        Cal: ['due 2024-06-01, met 2024-02-29', 'due 2025-02-28, met 2025-02-28', 'due 2026-02-28'],
        Dee: ['due 2024-06-01, met 2024-02-29', 'due 2025-02-28, met late 2025-03-01', 'due 2026-03-01'],
      },
    },
  ],
})

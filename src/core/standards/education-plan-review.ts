import { educationPlanReviewsOwed } from '#core/education-plans.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'education-plan-review',
  title: 'Yearly review of an education, health and care plan',
  task: 'EHCP review',
  topic: 'Education, employment and training',
  basis: 'statutory',
  whose: 'virtual-school',
  metBy: ['education-needs'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2014-09-01',
      source: {
        title: 'Children and Families Act 2014',
        section: 'section 44',
        url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/44',
      },
      isVerified: true,
      says: 'An education, health and care plan of a looked after child is reviewed in each period of {every} that starts with the day it was made or last reviewed. That day is the first of the period.',
      intervals: { every: { months: 12 } },
      obligations: (child, { every }) => educationPlanReviewsOwed(child, every),
    }),
  ],
  examples: [
    {
      name: 'the period starts with the day the plan was made, so the day before its anniversary is the last in time',
      asAt: '2026-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-06-03 |       | C2           | U4
        Ben   | 2024-06-03 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status | fromOn     | issuedOn   | reviewedOn
          Ana   | plan   | 2024-09-02 | 2024-09-02 | 2025-09-01
          Ben   | plan   | 2024-09-02 | 2024-09-02 | 2025-09-02`,
      },
      due: {
        Ana: ['due 2025-09-01, met 2025-09-01', 'due 2026-08-31'],
        Ben: ['due 2025-09-01, met late 2025-09-02', 'due 2026-09-01'],
      },
    },
    {
      name: 'a plan that the child had before coming into care is counted from its last review; one that ceased asks for none',
      asAt: '2026-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-02 |       | C2           | U4
        Ben   | 2025-06-02 |       | C2           | U4
        Cal   | 2025-06-02 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status  | fromOn     | issuedOn   | reviewedOn
          Ana   | plan    | 2023-03-01 | 2023-03-01 | 2025-02-14
          Ben   | plan    | 2025-01-10 | 2025-01-10 |
          Ben   | ceased  | 2025-10-01 |            |
          Cal   | support | 2025-01-10 |            |`,
      },
      due: { Ana: ['due 2026-02-13, overdue'], Ben: ['due 2026-01-09, lapsed 2025-10-01'], Cal: [] },
    },
    {
      name: 'a year that begins on 29 February ends on 28 February; one that begins on 1 March ends on 29 February in a leap year',
      asAt: '2025-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-01-09 |       | C2           | U4
        Ben   | 2023-01-09 |       | C2           | U4
        Cal   | 2023-01-09 |       | C2           | U4
        Dee   | 2023-01-09 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status | fromOn     | issuedOn   | reviewedOn
          Ana   | plan   | 2024-02-29 | 2024-02-29 | 2025-02-28
          Ben   | plan   | 2024-02-29 | 2024-02-29 | 2025-03-01
          Cal   | plan   | 2023-03-01 | 2023-03-01 | 2024-02-29
          Dee   | plan   | 2023-03-01 | 2023-03-01 | 2024-03-01`,
      },
      due: {
        Ana: ['due 2025-02-28, met 2025-02-28', 'due 2026-02-27'],
        Ben: ['due 2025-02-28, met late 2025-03-01', 'due 2026-02-28'],
        Cal: ['due 2024-02-29, met 2024-02-29', 'due 2025-02-28, overdue'],
        Dee: ['due 2024-02-29, met late 2024-03-01', 'due 2025-02-28, overdue'],
      },
    },
  ],
})

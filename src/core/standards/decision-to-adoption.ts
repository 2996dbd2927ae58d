import { adoptionsOwed } from '#core/adoption-timescales.ts'
import { adoptionTime } from '#core/adoptions.ts'
import { performanceReport, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'decision-to-adoption',
  title: 'Adopted within 12 months of the decision',
  task: 'Adoption order',
  topic: 'Legal and permanence',
  basis: 'local',
  whose: 'adoption',
  metBy: ['adoption-milestone', 'episode'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: performanceReport('10.2 and 10.3, within 12 months of the decision that the child should be placed'),
      isVerified: true,
      says: 'A child is adopted within {within} of the decision that they should be placed for adoption. A decision that is made again counts from then, and one that is reversed asks for nothing.',
      intervals: { within: adoptionTime },
      obligations: (child, { within }) => adoptionsOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'an order on the day 12 months after the decision is in time, the day after is late',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2023-06-05 | 2025-06-15 | E1           | A6        | E11
        Ben   | 2023-06-05 | 2025-06-16 | E1           | A6        | E12
        Cal   | 2023-06-05 |            | E1           | A6        |`,
      records: {
        'placed-for-adoption': `
          child | decidedOn
          Ana   | 2024-06-15
          Ben   | 2024-06-15
          Cal   | 2024-06-15`,
      },
      due: {
        Ana: ['due 2025-06-15, met 2025-06-15'],
        Ben: ['due 2025-06-15, met late 2025-06-16'],
        Cal: ['due 2025-06-15, overdue'],
      },
    },
    {
      name: 'reversed, made again, or care that ended another way',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2023-06-05 |            | E1           | U6        |
        Ben   | 2023-06-05 |            | E1           | U6        |
        Cal   | 2023-06-05 | 2025-03-03 | E1           | U3        | E45`,
      records: {
        'placed-for-adoption': `
          child | decidedOn  | reversedOn
          Ana   | 2024-06-15 | 2024-11-01
          Ben   | 2024-06-15 | 2024-11-01
          Ben   | 2025-02-03 |
          Cal   | 2024-06-15 |`,
      },
      due: {
        Ana: ['due 2025-06-15, lapsed 2024-11-01'],
        Ben: ['due 2025-06-15, lapsed 2024-11-01', 'due 2026-02-03'],
        Cal: ['due 2025-06-15, lapsed 2025-03-03'],
      },
    },
    {
      name: '12 months after 29 February end on 28 February, and after 28 February on the 28th also in a leap year',
      asAt: '2025-03-31',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2022-06-06 | 2025-02-28 | E1           | A6        | E11
        Ben   | 2022-06-06 | 2025-03-01 | E1           | A6        | E12
        Cal   | 2022-06-06 | 2024-02-28 | E1           | A6        | E11
        Dee   | 2022-06-06 | 2024-02-29 | E1           | A6        | E11`,
      records: {
        'placed-for-adoption': `
          child | decidedOn
          Ana   | 2024-02-29
          Ben   | 2024-02-29
          Cal   | 2023-02-28
          Dee   | 2023-02-28`,
      },
      due: {
        Ana: ['due 2025-02-28, met 2025-02-28'],
        Ben: ['due 2025-02-28, met late 2025-03-01'],
        Cal: ['due 2024-02-28, met 2024-02-28'],
        Dee: ['due 2024-02-28, met late 2024-02-29'],
      },
    },
  ],
})

import { defineIndicator } from '#core/indicators/indicator.ts'
import { pathwayPlansOfAnAge } from './plans-by-age.ts'

export default defineIndicator(
  pathwayPlansOfAnAge({
    id: 'pathway-plans-16-to-17',
    number: '13.1',
    title: 'With a pathway plan, aged 16 and 17',
    whyItMatters: 'The plan has to be there before childhood ends, while there is time to act on it.',
    ages: [16, 17],
    examples: [
      {
        name: 'from 16 years and 3 months; a plan made on the day is one, the day after is none',
        asAt: '2025-06-30',
        born: { Ana: '2009-03-30', Ben: '2009-04-01', Cal: '2009-03-30' },
        episodes: `
          child | started    | ended | legal status | placement
          Ana   | 2023-05-01 |       | C2           | U4
          Ben   | 2023-05-01 |       | C2           | U4
          Cal   | 2023-05-01 |       | C2           | U4`,
        records: {
          'pathway-plan': `
            child | plannedOn
            Ana   | 2025-06-30
            Cal   | 2025-07-01`,
        },
        denominator: ['Ana', 'Cal'],
        numerator: ['Ana'],
        display: '50.0%',
      },
      {
        name: 'up to the 18th birthday, and not on it, whether still in care or not',
        asAt: '2025-06-30',
        born: { Ana: '2007-07-01', Ben: '2007-06-30', Cal: '2008-01-01' },
        episodes: `
          child | started    | ended      | legal status | placement | ceased reason
          Ana   | 2020-05-01 |            | C2           | U4        |
          Ben   | 2020-05-01 | 2025-06-30 | C2           | U4        | E5
          Cal   | 2020-05-01 | 2025-01-01 | V2           | U4        | E4A`,
        records: {
          'leaving-care-case': `
            child | openedOn
            Ben   | 2025-06-30
            Cal   | 2025-01-01`,
          'pathway-plan': `
            child | plannedOn
            Ana   | 2024-01-10
            Ben   | 2024-01-10
            Cal   | 2024-06-10`,
        },
        denominator: ['Ana', 'Cal'],
        numerator: ['Ana', 'Cal'],
        display: '100.0%',
      },
    ],
  }),
)

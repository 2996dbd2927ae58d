import { defineIndicator } from '#core/indicators/indicator.ts'
import { pathwayPlansOfAnAge } from './plans-by-age.ts'

export default defineIndicator(
  pathwayPlansOfAnAge({
    id: 'pathway-plans-21-to-24',
    number: '13.3',
    title: 'With a pathway plan, aged 21 up to 25',
    whyItMatters: 'Who asks for help again after 21 is owed a plan for it, not only an appointment.',
    ages: [21, 24],
    examples: [
      {
        name: 'on the 21st birthday they are in, on the 25th out',
        asAt: '2025-06-30',
        born: { Ana: '2004-06-30', Ben: '2000-07-01', Cal: '2000-06-30', Dee: '2004-07-01' },
        episodes: `
          child | started    | ended      | legal status | placement | ceased reason
          Ana   | 2018-05-01 | 2022-06-30 | C2           | U4        | E5
          Ben   | 2014-05-01 | 2018-07-01 | C2           | U4        | E5
          Cal   | 2014-05-01 | 2018-06-30 | C2           | U4        | E5
          Dee   | 2018-05-01 | 2022-07-01 | C2           | U4        | E5`,
        records: {
          'leaving-care-case': `
            child | openedOn
            Ana   | 2022-06-30
            Ben   | 2018-07-01
            Cal   | 2018-06-30
            Dee   | 2022-07-01`,
          'pathway-plan': `
            child | plannedOn
            Ana   | 2024-01-10
            Cal   | 2024-01-10
            Dee   | 2024-01-10`,
        },
        denominator: ['Ana', 'Ben'],
        numerator: ['Ana'],
        display: '50.0%',
      },
      {
        name: 'only while their case is open',
        asAt: '2025-06-30',
        born: { Ana: '2002-01-01', Ben: '2002-01-01' },
        episodes: `
          child | started    | ended      | legal status | placement | ceased reason
          Ana   | 2015-05-01 | 2020-01-01 | C2           | U4        | E5
          Ben   | 2015-05-01 | 2020-01-01 | C2           | U4        | E5`,
        records: {
          'leaving-care-case': `
            child | openedOn   | closedOn
            Ana   | 2020-01-01 | 2023-01-01
            Ana   | 2025-06-30 |
            Ben   | 2020-01-01 | 2025-06-30`,
          'pathway-plan': `
            child | plannedOn
            Ana   | 2025-06-30
            Ben   | 2024-06-01`,
        },
        denominator: ['Ana'],
        numerator: ['Ana'],
        display: '100.0%',
      },
    ],
  }),
)

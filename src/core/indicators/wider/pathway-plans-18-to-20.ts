import { defineIndicator } from '#core/indicators/indicator.ts'
import { pathwayPlansOfAnAge } from './plans-by-age.ts'

export default defineIndicator(
  pathwayPlansOfAnAge({
    id: 'pathway-plans-18-to-20',
    number: '13.2',
    title: 'With a pathway plan, aged 18 to 20',
    whyItMatters: 'In these years most move into a home of their own, and the plan says who helps.',
    ages: [18, 20],
    examples: [
      {
        name: 'on the 18th birthday they are in, on the 21st out',
        asAt: '2025-06-30',
        born: { Ana: '2007-06-30', Ben: '2004-07-01', Cal: '2004-06-30', Dee: '2007-07-01' },
        episodes: `
          child | started    | ended      | legal status | placement | ceased reason
          Ana   | 2020-05-01 | 2025-06-30 | C2           | U4        | E5
          Ben   | 2018-05-01 | 2022-07-01 | C2           | U4        | E5
          Cal   | 2018-05-01 | 2022-06-30 | C2           | U4        | E5
          Dee   | 2020-05-01 |            | C2           | U4        |`,
        records: {
          'leaving-care-case': `
            child | openedOn
            Ana   | 2025-06-30
            Ben   | 2022-07-01
            Cal   | 2022-06-30`,
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
        name: 'who is not a care leaver with an open case is not asked about; a plan however old is one',
        asAt: '2025-06-30',
        born: { Ana: '2006-01-01', Ben: '2006-01-01' },
        episodes: `
          child | started    | ended      | legal status | placement | ceased reason
          Ana   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
          Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
        records: {
          'leaving-care-case': `
            child | openedOn   | closedOn
            Ana   | 2024-01-01 |
            Ben   | 2024-01-01 | 2025-06-30`,
          'pathway-plan': `
            child | plannedOn
            Ana   | 2022-04-01
            Ben   | 2022-04-01`,
        },
        denominator: ['Ana'],
        numerator: ['Ana'],
        display: '100.0%',
      },
    ],
  }),
)

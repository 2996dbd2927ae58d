import { defineIndicator, printedInJune2017 } from './indicator.ts'
import { withAPlan, withAReviewedPlan } from './pathway-plans.ts'

export default defineIndicator({
  id: 'with-a-pathway-plan',
  number: '7.2',
  group: 'Care leavers',
  title: 'Eligible children and care leavers with a pathway plan',
  alsoCalled: ['pathway plan'],
  definition:
    'Of looked after children from 16 years and 3 months, or 3 months after they came into care, and care leavers whose case is open, the percentage with a pathway plan, however old.',
  whyItMatters: 'The plan is what a young person can hold the council to.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [withAPlan()],
  companions: [
    {
      title: 'With a plan reviewed within 6 months',
      definition:
        'Of the same young people, the percentage with a pathway plan whose review is not overdue: made or reviewed within 6 months.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [withAReviewedPlan()],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 93 }],
  examples: [
    {
      name: 'asked about from 16 years and 3 months; any plan by then is one',
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
      name: 'a care leaver counts while their case is open, with a plan however old',
      asAt: '2025-06-30',
      born: { Ana: '2005-01-01', Ben: '2005-01-01', Cal: '2005-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2023-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2023-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2023-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn
          Ana   | 2023-01-01 |
          Ben   | 2023-01-01 |
          Cal   | 2023-01-01 | 2025-06-30`,
        'pathway-plan': `
          child | plannedOn
          Ana   | 2021-04-01`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
  ],
})

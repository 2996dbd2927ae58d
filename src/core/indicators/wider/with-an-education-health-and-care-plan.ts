import { defineIndicator } from '#core/indicators/indicator.ts'
import { interactiveTool } from '#core/source.ts'
import { withNeeds } from './education-needs.ts'

export default defineIndicator({
  id: 'with-an-education-health-and-care-plan',
  number: '16.4',
  group: 'Wellbeing and education needs',
  title: 'Looked after children with an education, health and care plan (EHCP)',
  definition:
    'Of children aged 5 and over who are looked after at the end of the month, the percentage with an education, health and care plan.',
  whyItMatters: 'A third of children in care have such a plan, and a move of home must not lose it.',
  measure: 'percent',
  unit: 'percent',
  better: 'neither',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [withNeeds('with an education, health and care plan', ['plan'])],
  published: [
    {
      measure: 'LAC_SEN_Statement',
      title: 'Children looked after who have a statement of SEN/EHCP (%)',
      matches: 'nearly',
      differs:
        'Published of children who had been looked after for 12 months and were found in the school census; this counts all of 5 and over on a day.',
      isNotRanked: true,
      source: interactiveTool('LAC_SEN_Statement'),
    },
  ],
  within: [{ mine: 'numerator', of: 'with-special-educational-needs', its: 'numerator' }],
  examples: [
    {
      name: 'from the day of the plan; one that is asked for or ceased is none',
      asAt: '2026-03-31',
      born: { Ana: '2014-01-01', Ben: '2014-01-01', Cal: '2014-01-01', Dee: '2014-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4
        Dee   | 2024-05-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status    | fromOn
          Ana   | assessing | 2025-10-01
          Ana   | plan      | 2026-03-31
          Ben   | assessing | 2025-10-01
          Ben   | plan      | 2026-04-01
          Cal   | plan      | 2022-09-01
          Cal   | ceased    | 2026-03-31
          Dee   | support   | 2022-09-01`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
      numerator: ['Ana'],
      display: '25.0%',
    },
    {
      name: 'from the 5th birthday, while looked after',
      asAt: '2026-03-31',
      born: { Ana: '2021-03-31', Ben: '2021-04-01', Cal: '2014-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-05-01 |            | C2           | U4
        Ben   | 2024-05-01 |            | C2           | U4
        Cal   | 2024-05-01 | 2026-03-31 | C2           | U4`,
      records: {
        'education-needs': `
          child | status | fromOn
          Ana   | plan   | 2025-10-01
          Ben   | plan   | 2025-10-01
          Cal   | plan   | 2025-10-01`,
      },
      denominator: ['Ana'],
      numerator: ['Ana'],
      display: '100.0%',
    },
  ],
})

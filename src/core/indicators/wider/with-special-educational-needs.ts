import { defineIndicator } from '#core/indicators/indicator.ts'
import { withNeeds } from './education-needs.ts'

export default defineIndicator({
  id: 'with-special-educational-needs',
  number: '16.5',
  group: 'Wellbeing and education needs',
  title: 'Looked after children with special educational needs',
  definition:
    'Of children aged 5 and over who are looked after at the end of the month, the percentage with special educational needs: with an education, health and care plan, one that is asked for or being assessed, or SEN support.',
  whyItMatters: 'Children in care are twice as likely as others to need help to learn.',
  measure: 'percent',
  unit: 'percent',
  better: 'neither',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [withNeeds('with special educational needs', ['support', 'requested', 'assessing', 'plan'])],
  within: [{ mine: 'denominator', of: 'with-an-education-plan', its: 'denominator' }],
  examples: [
    {
      name: 'support, a plan and one on its way count; one that ceased or was refused does not',
      asAt: '2026-03-31',
      born: { Ana: '2014-01-01', Ben: '2014-01-01', Cal: '2014-01-01', Dee: '2014-01-01', Eve: '2014-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4
        Dee   | 2024-05-01 |       | C2           | U4
        Eve   | 2024-05-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status    | fromOn
          Ana   | support   | 2022-09-01
          Ben   | plan      | 2022-09-01
          Cal   | requested | 2026-03-31
          Dee   | plan      | 2022-09-01
          Dee   | ceased    | 2025-09-01
          Eve   | assessing | 2025-09-01
          Eve   | refused   | 2026-01-10`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Dee', 'Eve'],
      numerator: ['Ana', 'Ben', 'Cal'],
      display: '60.0%',
    },
    {
      name: 'what is recorded from the day after does not count yet; nothing recorded is none',
      asAt: '2026-03-31',
      born: { Ana: '2014-01-01', Ben: '2014-01-01', Cal: '2014-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status  | fromOn
          Ana   | support | 2026-03-31
          Ben   | support | 2026-04-01`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
  ],
})

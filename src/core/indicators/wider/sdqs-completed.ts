import { defineIndicator, restingOn, snapshot } from '#core/indicators/indicator.ts'
import { isNothingOverdue } from '#core/indicators/obligations.ts'
import strengthsAndDifficulties from '#core/standards/strengths-and-difficulties.ts'
import { askedForScore, sdqs } from './sdq-scores.ts'

export default defineIndicator({
  id: 'sdqs-completed',
  number: '16.3',
  group: 'Wellbeing and education needs',
  title: 'Strengths and difficulties questionnaires up to date',
  definition:
    'Of children aged 5 to 16 who have been looked after for 12 months, the percentage whose questionnaire is not overdue: completed with a score within 12 months of the one before. Without a score it was not done, unless a disability makes it impossible.',
  whyItMatters: 'An average says nothing of children who were never asked.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    restingOn([strengthsAndDifficulties], standard =>
      snapshot({
        ...sdqs,
        population: askedForScore,
        numerator: { says: 'whose questionnaire is not overdue', counts: isNothingOverdue(standard) },
        leftOut: 'Some have had no questionnaire since recording began, and none was due yet; they are left out.',
      }),
    ),
  ],
  within: [{ mine: 'denominator', of: 'with-an-education-health-and-care-plan', its: 'denominator' }],
  examples: [
    {
      name: 'due again 12 months after the one before: on the day it is up to date, a day later it is not',
      asAt: '2026-03-31',
      born: { Ana: '2014-01-01', Ben: '2014-01-01', Cal: '2014-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | score
          Ana   | 2025-03-31  | 12
          Ben   | 2025-03-30  | 12`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'without a score it was not done, unless a disability makes it impossible; 17 year olds are not asked about',
      asAt: '2026-03-31',
      born: { Ana: '2014-01-01', Ben: '2014-01-01', Cal: '2009-03-31' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | score | reason
          Ana   | 2025-04-20  |       | SDQ2
          Ben   | 2025-04-20  |       | SDQ3
          Cal   | 2025-04-20  | 12    |`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ben'],
      display: '50.0%',
    },
  ],
})

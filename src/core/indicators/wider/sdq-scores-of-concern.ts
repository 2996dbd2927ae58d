import { defineIndicator } from '#core/indicators/indicator.ts'
import { HIGH_SDQ_SCORE, SDQ_CAUSE_FOR_CONCERN } from '#core/sdqs.ts'
import { ofScores, PARTLY } from './sdq-scores.ts'

const from = (least: number) =>
  ofScores({
    numerator: {
      says: `with a score of ${least} or more`,
      counts: ({ score }) => (score === undefined ? undefined : score >= least),
    },
  })

export default defineIndicator({
  id: 'sdq-scores-of-concern',
  number: '16.2',
  group: 'Wellbeing and education needs',
  title: 'Children whose SDQ score is a cause for concern',
  definition:
    'Of children aged 5 to 16 who have been looked after for 12 months and have a score of a strengths and difficulties questionnaire in the 12 months to the end of the month, the percentage whose last score is 17 or more.',
  whyItMatters: 'Behind an average there are children who need help now.',
  measure: 'percent',
  unit: 'percent',
  better: 'lower',
  basis: 'snapshot',
  partly: PARTLY,
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [from(SDQ_CAUSE_FOR_CONCERN).counting],
  companions: [
    {
      title: `With a score of ${HIGH_SDQ_SCORE} or more`,
      definition: `Of the same children, the percentage whose last score is ${HIGH_SDQ_SCORE} or more, from which a referral for help is considered.`,
      measure: 'percent',
      basis: 'snapshot',
      counting: [from(HIGH_SDQ_SCORE).counting],
    },
  ],
  within: [
    {
      mine: 'denominator',
      of: 'sdqs-completed',
      its: 'numerator',
      given: { interval: ['strengths-and-difficulties', 'every'], atLeast: { months: 12 } },
    },
  ],
  examples: [
    {
      name: '17 is a cause for concern and 16 is borderline; without a score a child is left out',
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
          Ana   | 2025-09-01  | 17
          Ben   | 2025-09-01  | 16`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'the last score decides; by the day, and no later',
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
          Ana   | 2025-09-01  | 25
          Ana   | 2026-03-31  | 12
          Ben   | 2025-09-01  | 12
          Ben   | 2026-03-31  | 18
          Cal   | 2025-09-01  | 12
          Cal   | 2026-04-01  | 30`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ben'],
      display: '33.3%',
    },
  ],
})

import { defineIndicator } from '#core/indicators/indicator.ts'
import { interactiveTool } from '#core/source.ts'
import { ofScores, PARTLY } from './sdq-scores.ts'

const { counting, byReturn } = ofScores({ amount: { says: 'the score', of: ({ score }) => score } })

export default defineIndicator({
  id: 'average-sdq-score',
  number: '16.1',
  group: 'Wellbeing and education needs',
  title: 'Average strengths and difficulties (SDQ) score',
  definition:
    'Of children aged 5 to 16 who have been looked after for 12 months, the average of the last score of a strengths and difficulties questionnaire in the 12 months to the end of the month. 0 to 13 is the normal range, 14 to 16 borderline, 17 to 40 a cause for concern. Children without a score are left out.',
  whyItMatters: 'It is the one measure of how children in care feel that every council takes alike.',
  measure: 'mean',
  unit: 'points',
  better: 'lower',
  basis: 'snapshot',
  partly: PARTLY,
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [counting],
  companions: [
    {
      title: 'As the Department for Education counts it',
      definition:
        'The average of the scores in the yearly return, of children aged 5 to 16 who had been looked after for 12 months at 31 March. Compare this one with other councils.',
      measure: 'mean',
      basis: 'snapshot',
      counting: [byReturn],
    },
  ],
  published: [
    {
      measure: 'Emotional_LAC',
      title: 'Emotional and Behavioural Health of Looked after Children (SDQ Score)',
      matches: 'yes',
      source: interactiveTool('Emotional_LAC'),
    },
  ],
  examples: [
    {
      name: 'the last score of the 12 months counts, from their first day on; without a score a child is left out',
      asAt: '2026-03-31',
      born: { Ana: '2014-01-01', Ben: '2014-01-01', Cal: '2014-01-01', Dee: '2014-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4
        Dee   | 2024-05-01 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | score | reason
          Ana   | 2025-04-01  | 20    |
          Ana   | 2026-03-31  | 11    |
          Ben   | 2025-04-01  | 16    |
          Cal   | 2025-03-31  | 30    |
          Dee   | 2025-09-01  |       | SDQ1`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana', 'Ben'],
      display: '13.5',
    },
    {
      name: 'from the 5th birthday up to the 17th, after 12 months in care; 0 is a score',
      asAt: '2026-03-31',
      born: { Ana: '2021-03-31', Ben: '2021-04-01', Cal: '2009-04-01', Dee: '2009-03-31', Eve: '2014-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4
        Dee   | 2024-05-01 |       | C2           | U4
        Eve   | 2025-04-02 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | score
          Ana   | 2025-09-01  | 0
          Ben   | 2025-09-01  | 10
          Cal   | 2025-09-01  | 20
          Dee   | 2025-09-01  | 30
          Eve   | 2025-09-01  | 40`,
      },
      denominator: ['Ana', 'Cal'],
      numerator: ['Ana', 'Cal'],
      display: '10.0',
    },
    {
      name: 'by the return: the score of the year, where there is one',
      asAt: '2018-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      records: {
        'yearly-outcomes': `
          child | sdqScore | sdqReason
          Ana   | 12       |
          Ben   | 19       |
          Cal   |          | SDQ2`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana', 'Ben'],
      display: '15.5',
    },
  ],
})

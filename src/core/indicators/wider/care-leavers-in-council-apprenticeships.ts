import { defineIndicator } from '#core/indicators/indicator.ts'
import { inAnApprenticeship } from './apprentices.ts'

export default defineIndicator({
  id: 'care-leavers-in-council-apprenticeships',
  number: '12.7',
  group: 'After care',
  title: 'Care leavers in an apprenticeship with the council',
  definition:
    'The number of care leavers whose case is open and who are in an apprenticeship with the council itself at the end of the month.',
  whyItMatters: 'The council is often the largest employer of its area: a parent would find their child a place.',
  measure: 'count',
  unit: 'young people',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [inAnApprenticeship('in an apprenticeship with the council', ({ isWithCouncil }) => isWithCouncil)],
  within: [{ mine: 'numerator', of: 'care-leavers-in-apprenticeships', its: 'numerator' }],
  examples: [
    {
      name: 'only one that is recorded as with the council counts',
      asAt: '2026-03-31',
      born: { Ana: '2006-01-01', Ben: '2006-01-01', Cal: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2024-01-01
          Ben   | 2024-01-01
          Cal   | 2024-01-01`,
        activity: `
          child | startedOn  | activity | isApprenticeship | isWithCouncil
          Ana   | 2025-09-01 | F4       | true             | true
          Ben   | 2025-09-01 | F4       | true             | false
          Cal   | 2025-09-01 | F4       | true             |`,
      },
      numerator: ['Ana'],
      display: '1',
    },
    {
      name: 'a job with the council is no apprenticeship; one that ended on the day is over',
      asAt: '2026-03-31',
      born: { Ana: '2006-01-01', Ben: '2006-01-01', Cal: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2024-01-01
          Ben   | 2024-01-01
          Cal   | 2024-01-01`,
        activity: `
          child | startedOn  | endedOn    | activity | isApprenticeship | isWithCouncil
          Ana   | 2025-09-01 |            | F5       | false            | true
          Ben   | 2025-09-01 | 2026-03-31 | F4       | true             | true
          Cal   | 2025-09-01 | 2026-04-01 | F4       | true             | true`,
      },
      numerator: ['Cal'],
      display: '1',
    },
  ],
})

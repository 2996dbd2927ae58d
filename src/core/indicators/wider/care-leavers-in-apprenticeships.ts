import { defineIndicator } from '#core/indicators/indicator.ts'
import { inAnApprenticeship } from './apprentices.ts'

export default defineIndicator({
  id: 'care-leavers-in-apprenticeships',
  number: '12.6',
  group: 'After care',
  title: 'Care leavers in an apprenticeship',
  definition:
    'The number of care leavers whose case is open and who are in an apprenticeship at the end of the month, whoever employs them.',
  whyItMatters: 'An apprenticeship pays a wage while it teaches a trade, which few families could do for them.',
  measure: 'count',
  unit: 'young people',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [inAnApprenticeship('in an apprenticeship', () => true)],
  within: [
    {
      mine: 'numerator',
      of: 'care-leavers-in-education-employment-or-training',
      its: 'numerator',
    },
  ],
  examples: [
    {
      name: 'the code (F4, P4) says it, or the record; one that ended on the day is over',
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
          child | startedOn  | endedOn    | activity | isApprenticeship
          Ana   | 2026-03-31 |            | P4       |
          Ben   | 2025-09-01 | 2026-03-31 | F4       | true
          Cal   | 2025-09-01 |            | F5       | true`,
      },
      numerator: ['Ana', 'Cal'],
      display: '2',
    },
    {
      name: 'training that is none, and an apprenticeship that has not begun, do not count',
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
          child | startedOn  | activity | isApprenticeship
          Ana   | 2025-09-01 | F5       |
          Ben   | 2026-04-01 | F4       | true
          Cal   | 2025-09-01 | F4       |`,
      },
      numerator: ['Cal'],
      display: '1',
    },
  ],
})

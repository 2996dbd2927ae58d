import { casesBySocialWorker } from './caseloads.ts'
import { defineIndicator, printedInJune2017 } from './indicator.ts'

export default defineIndicator({
  id: 'average-caseload',
  number: '11.4',
  group: 'Caseloads',
  title: 'Average cases per social worker for looked after children',
  alsoCalled: ['average number of cases', 'average caseload', 'average cases per'],
  definition:
    'The children whose cases social workers in teams for looked after children had at the end of the month, divided by those workers’ contracted hours as full-time equivalents (37 hours a week). Only workers who have a case count. Between 14 and 20 is within limits.',
  whyItMatters: 'It shows whether there are enough social workers for the children there are.',
  measure: 'per-group',
  unit: 'cases',
  better: 'within limits',
  limits: { lowest: 14, highest: 20, source: printedInJune2017.source },
  basis: 'snapshot',
  partly:
    'Where allocations and staff are not recorded, the return stands in. It names the social worker of looked after children alone, from 2023-24, and not the hours that a worker is contracted for: workers are counted as heads, so the figure is lower than one for full-time equivalents.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [casesBySocialWorker],
  tolerances: [{ ...printedInJune2017, green: 20, amber: 20.2 }],
  examples: [
    {
      name: 'three cases over a full-time and a half-time worker are 2.0; a personal adviser and a worker without cases do not count',
      asAt: '2025-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U1
        Ben   | 2023-05-01 |       | C2           | U1
        Cal   | 2023-05-01 |       | C2           | U1
        Dee   | 2023-05-01 |       | C2           | U1`,
      records: {
        allocation: `
          child | worker | role             | answer   | startedOn
          Ana   | SW1    | social-worker    | accepted | 2024-05-01
          Ben   | SW1    | social-worker    | accepted | 2024-05-01
          Cal   | SW2    | social-worker    | accepted | 2025-03-31
          Dee   | SW1    | social-worker    | accepted | 2025-04-01
          Dee   | PA1    | personal-adviser | accepted | 2024-05-01`,
      },
      staff: `
        worker | job              | isLookedAfterTeam | hoursAWeek
        SW1    | social-worker    | yes               | 37
        SW2    | social-worker    | yes               | 18.5
        SW3    | social-worker    | yes               | 37
        PA1    | personal-adviser | yes               | 37`,
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana', 'Ben', 'Cal'],
      display: '2.0',
    },
    {
      name: 'children with a social worker over social workers with a child',
      asAt: '2024-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U1
        Ben   | 2023-05-01 |       | C2           | U1
        Cal   | 2023-05-01 |       | C2           | U1
        Dee   | 2023-05-01 |       | C2           | U1`,
      records: {
        'social-worker-allocation': `
          child | socialWorker | startedOn
          Ana   | SW1          | 2023-05-01
          Ben   | SW2          | 2023-05-01
          Cal   | SW2          | 2023-05-01`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana', 'Ben', 'Cal'],
      display: '1.5',
    },
    {
      name: 'a worker whose only child has left care does not count',
      asAt: '2024-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2023-05-01 | 2024-03-31 | C2           | U1
        Ben   | 2023-05-01 | 2024-04-01 | C2           | U1`,
      records: {
        'social-worker-allocation': `
          child | socialWorker | startedOn
          Ana   | SW1          | 2023-05-01
          Ben   | SW2          | 2023-05-01`,
      },
      denominator: ['Ben'],
      numerator: ['Ben'],
      display: '1.0',
    },
  ],
})

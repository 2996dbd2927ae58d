import { performanceReport } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { allocated } from './populations.ts'

export default defineIndicator({
  id: 'average-caseload',
  number: '11.4',
  group: 'Caseloads',
  title: 'Average cases per social worker for looked after children',
  definition:
    'The number of looked after children with a social worker at the end of the month, divided by the number of social workers who have any. Between 14 and 20 is within limits.',
  whyItMatters: 'It shows whether there are enough social workers for the children there are.',
  measure: 'per-group',
  unit: 'cases',
  better: 'within limits',
  limits: { lowest: 14, highest: 20, source: printedInJune2017.source },
  basis: 'snapshot',
  partly:
    'The return names the social worker of looked after children alone, from 2023-24, and not the hours that a worker is contracted for: workers are counted as heads, so the figure is lower than one for full-time equivalents. Hours, teams and other work need the case system.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: '2023-04-01', // the first year of the social worker table
      source: performanceReport('Caseloads'),
      population: allocated,
      group: { says: 'social worker', of: allocation => allocation.socialWorker },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 20, amber: 20.2 }],
  examples: [
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

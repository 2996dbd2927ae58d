import { performanceReport } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { allocated } from './populations.ts'

export default defineIndicator({
  id: 'largest-caseload',
  number: '11.3',
  group: 'Caseloads',
  title: 'Largest caseload of a social worker for looked after children',
  definition:
    'The most looked after children that one social worker had at the end of the month. Every child counts once, whatever hours the worker is contracted for.',
  whyItMatters: 'A social worker with too many children cannot know each of them well.',
  measure: 'largest',
  unit: 'cases',
  better: 'lower',
  basis: 'snapshot',
  partly:
    'The return names the social worker of looked after children alone, from 2023-24: it knows no team, no role and no other work that a worker has. Those need the case system.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: '2023-04-01', // the first year of the social worker table
      source: performanceReport('Caseloads'),
      population: allocated,
      group: { says: 'social worker', of: allocation => allocation.socialWorker },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 18, amber: 20, red: 21 }],
  examples: [
    {
      name: 'the children of the worker who has most',
      asAt: '2024-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U1
        Ben   | 2023-05-01 |       | C2           | U1
        Cal   | 2023-05-01 |       | C2           | U1`,
      records: {
        'social-worker-allocation': `
          child | socialWorker | startedOn
          Ana   | SW1          | 2023-05-01
          Ben   | SW2          | 2023-05-01
          Cal   | SW2          | 2024-03-31`,
      },
      numerator: ['Ben', 'Cal'],
      display: '2',
    },
    {
      name: 'a child who changed worker on the last day is the new worker’s; one no longer looked after is nobody’s',
      asAt: '2024-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2023-05-01 |            | C2           | U1
        Ben   | 2023-05-01 |            | C2           | U1
        Cal   | 2023-05-01 | 2024-03-31 | C2           | U1
        Dee   | 2023-05-01 |            | C2           | U1`,
      records: {
        'social-worker-allocation': `
          child | socialWorker | startedOn  | endedOn
          Ana   | SW1          | 2023-05-01 | 2024-03-31
          Ana   | SW2          | 2024-03-31 |
          Ben   | SW2          | 2023-05-01 |
          Cal   | SW1          | 2023-05-01 |
          Dee   | SW1          | 2023-05-01 |`,
      },
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
  ],
})

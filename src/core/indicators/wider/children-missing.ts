import { defineIndicator, snapshot } from '#core/indicators/indicator.ts'
import { missingGuidanceFrom, strategyReport } from '#core/source.ts'
import { childrenMissing } from './missing.ts'

export default defineIndicator({
  id: 'children-missing',
  number: '14.2',
  group: 'Missing from care',
  title: 'Children who were missing from care in 12 months',
  definition:
    'How many children were missing from care on any day of the 12 months to the end of the month, each counted once, however often they went and whether or not they are still looked after.',
  whyItMatters: 'Beside the number of episodes it tells whether a few children go again and again, or many once.',
  measure: 'count',
  unit: 'children',
  better: 'lower',
  basis: 'rolling-year',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    snapshot({
      from: missingGuidanceFrom,
      source: strategyReport('Missing from care: incidents, and how many young people'),
      needs: [['missing-incident']],
      looksBackMonths: 12,
      population: childrenMissing,
    }),
  ],
  examples: [
    {
      name: 'a child who went three times counts once; who has since left care counts all the same',
      asAt: '2026-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-01-06 |            | C2           | K2
        Ben   | 2025-01-06 | 2025-12-01 | V2           | K2
        Cal   | 2025-01-06 |            | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-04-10 | 2025-04-11
          Ana   | M    | 2025-05-10 | 2025-05-11
          Ana   | M    | 2025-06-10 | 2025-06-11
          Ben   | M    | 2025-06-10 | 2025-06-11
          Cal   | A    | 2025-06-10 | 2025-06-11`,
      },
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
    {
      name: 'on the first and the last day of the 12 months, also who had gone before; not on the days around them',
      asAt: '2026-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2
        Dee   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-03-30 | 2025-04-01
          Ben   | M    | 2025-03-30 | 2025-03-31
          Cal   | M    | 2026-03-31 |
          Dee   | M    | 2026-04-01 |`,
      },
      numerator: ['Ana', 'Cal'],
      display: '2',
    },
  ],
})

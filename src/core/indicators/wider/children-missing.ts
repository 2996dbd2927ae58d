import { defineIndicator, flow } from '#core/indicators/indicator.ts'
import { missingGuidanceFrom, strategyReport } from '#core/source.ts'
import { childrenMissing } from './missing.ts'

export default defineIndicator({
  id: 'children-missing',
  number: '14.2',
  group: 'Missing from care',
  title: 'Children who went missing, since 1 April',
  definition:
    'How many looked after children went missing from care from 1 April to the end of the month, each counted once, however often they went.',
  whyItMatters: 'Beside the number of episodes it tells whether a few children go again and again, or many once.',
  measure: 'count',
  unit: 'children',
  better: 'lower',
  basis: 'year-to-date',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    flow({
      from: missingGuidanceFrom,
      source: strategyReport('Missing from care: children and episodes'),
      needs: [['missing-incident']],
      onceAYear: true,
      population: childrenMissing,
    }),
  ],
  within: [{ mine: 'numerator', of: 'missing-episodes', its: 'numerator' }],
  examples: [
    {
      name: 'a child who went three times counts once',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-04-10 | 2025-04-11
          Ana   | M    | 2025-05-10 | 2025-05-11
          Ana   | M    | 2025-06-10 | 2025-06-11
          Ben   | A    | 2025-06-10 | 2025-06-11`,
      },
      numerator: ['Ana'],
      display: '1',
    },
    {
      name: 'who went before 1 April counts again from then on; who went after the end of the month does not yet',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-03-31 | 2025-04-01
          Ana   | M    | 2025-04-01 | 2025-04-02
          Ben   | M    | 2025-03-31 | 2025-04-01
          Cal   | M    | 2025-07-01 | 2025-07-02`,
      },
      numerator: ['Ana'],
      display: '1',
    },
  ],
})

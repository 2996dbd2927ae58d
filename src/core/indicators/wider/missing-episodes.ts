import { defineIndicator, flow } from '#core/indicators/indicator.ts'
import { missingGuidance, missingGuidanceFrom } from '#core/source.ts'
import { missingEpisodes } from './missing.ts'

export default defineIndicator({
  id: 'missing-episodes',
  number: '14.1',
  group: 'Missing from care',
  title: 'Missing episodes',
  definition:
    'How often looked after children went missing from care in the month, by the day that they went. One child may count several times. To be away from placement without authorisation, but known where, does not count.',
  whyItMatters: 'A child who goes missing is running from something, or to someone.',
  measure: 'count',
  unit: 'episodes',
  better: 'lower',
  basis: 'month',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    flow({
      from: missingGuidanceFrom,
      source: missingGuidance('Children who run away or go missing from care'),
      needs: [['missing-incident']],
      population: missingEpisodes,
    }),
  ],
  examples: [
    {
      name: 'each time in the month counts, on its first and last day too; away without authorisation does not',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-06-01 | 2025-06-02
          Ana   | M    | 2025-06-30 |
          Ben   | A    | 2025-06-10 | 2025-06-11
          Cal   | M    | 2025-05-31 | 2025-06-02
          Cal   | M    | 2025-07-01 | 2025-07-02`,
      },
      numerator: ['Ana', 'Ana'],
      display: '2',
    },
    {
      name: 'only while the child is looked after',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-06-10 |            | C2           | K2
        Ben   | 2025-01-06 | 2025-06-10 | V2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-06-09 | 2025-06-09
          Ana   | M    | 2025-06-10 | 2025-06-11
          Ben   | M    | 2025-06-09 | 2025-06-09
          Ben   | M    | 2025-06-10 | 2025-06-11`,
      },
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
  ],
})

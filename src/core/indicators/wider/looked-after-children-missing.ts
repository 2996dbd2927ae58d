import { defineIndicator, snapshot } from '#core/indicators/indicator.ts'
import { lookedAfter } from '#core/indicators/populations.ts'
import { interactiveTool, missingGuidanceFrom } from '#core/source.ts'
import { lastMissingInYearTo } from './missing.ts'

export default defineIndicator({
  id: 'looked-after-children-missing',
  number: '14.3',
  group: 'Missing from care',
  title: 'Looked after children who were missing in 12 months',
  definition:
    'Of children looked after at the end of the month, the percentage who were missing from care on any day of the 12 months to its end, also where they had gone before.',
  whyItMatters: 'It can be held against other councils, whatever the number of children in care.',
  measure: 'percent',
  unit: 'percent',
  better: 'lower',
  basis: 'rolling-year',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    snapshot({
      from: missingGuidanceFrom,
      source: interactiveTool('Children_missing'),
      needs: [['missing-incident']],
      looksBackMonths: 12,
      population: lookedAfter,
      numerator: {
        says: 'who were missing from care on any day of the 12 months',
        counts: (_item, child, asAt) => lastMissingInYearTo(child, asAt) !== undefined,
      },
    }),
  ],
  published: [
    {
      measure: 'Children_missing',
      title: 'Children Looked after whom had a missing incident during the year (%)',
      matches: 'nearly',
      differs:
        'Published of all children who were looked after at any time in the year; this counts those who still are at its end.',
      source: interactiveTool('Children_missing'),
    },
  ],
  within: [{ mine: 'numerator', of: 'children-missing', its: 'numerator' }],
  examples: [
    {
      name: 'the first of the 12 months counts, and so does who came back on it; the day before does not',
      asAt: '2026-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-01-06 |       | C2           | K2
        Ben   | 2020-01-06 |       | C2           | K2
        Cal   | 2020-01-06 |       | C2           | K2
        Dee   | 2020-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-03-20 | 2025-04-01
          Ben   | M    | 2025-03-20 | 2025-03-31
          Cal   | M    | 2026-03-31 |
          Dee   | A    | 2026-03-01 | 2026-03-02`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
      numerator: ['Ana', 'Cal'],
      display: '50.0%',
    },
    {
      name: 'who is no longer looked after counts on neither side; what was before care does not count',
      asAt: '2026-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-01-06 | 2026-03-31 | C2           | K2
        Ben   | 2025-10-01 |            | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2026-03-01 | 2026-03-02
          Ben   | M    | 2025-09-30 | 2025-10-02`,
      },
      denominator: ['Ben'],
      numerator: [],
      display: '0.0%',
    },
  ],
})

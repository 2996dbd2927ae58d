import type { Episode } from '#core/journey.ts'
import { childrenAct1989, interactiveTool } from '#core/source.ts'
import { defineIndicator, flow } from './indicator.ts'
import { ceased } from './populations.ts'

/** Ceased under a special guardianship order: E45 to E48, or E43 and E44 in older returns. */
export const isSpecialGuardianship = ({ reasonEnded }: Episode): boolean => /^E4[3-8]$/.test(reasonEnded ?? '')

export default defineIndicator({
  id: 'ceased-to-special-guardianship',
  number: '6.6',
  group: 'Looked after children',
  title: 'Ceased to be looked after through a special guardianship order',
  alsoCalled: ['special guardianship order'],
  definition:
    'Of all the times a child ceased to be looked after in the month, the percentage through a special guardianship order: reasons E45 to E48, and E43 and E44 in older returns.',
  whyItMatters:
    'Special guardianship lets a child grow up with someone they know, often a relative, until they are 18.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    flow({
      from: childrenAct1989,
      source: interactiveTool('LAC_ceased_SGO%'),
      population: ceased,
      numerator: { says: 'under a special guardianship order', counts: isSpecialGuardianship },
    }),
  ],
  published: [
    {
      measure: 'LAC_ceased_SGO%',
      title: 'CLA ceased because of a Special Guardianship Order - Total (%)',
      alsoIn: {
        where: {
          cla_group: ['Reason episode ceased'],
          characteristic: ['Special guardianship order', 'Special guardianship orders'],
        },
        value: 'percentage',
      },
      matches: 'nearly',
      differs:
        'Published of the last time in the year that each child ceased to be looked after. The tool names the retired codes E43 and E44; the scorecard counts those of today (E45 to E48) as well.',
      source: interactiveTool('LAC_ceased_SGO%'),
    },
  ],
  within: [{ mine: 'numerator', of: 'ceased-to-permanence', its: 'numerator', apartBy: 'reason' }],
  examples: [
    {
      name: 'each code of special guardianship counts, old and new',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | C2           | U1        | E43
        Ben   | 2016-01-01 | 2017-06-01 | C2           | U1        | E44
        Cal   | 2016-01-01 | 2017-06-30 | C2           | U1        | E45
        Dee   | 2016-01-01 | 2017-06-30 | C2           | U1        | E48
        Eve   | 2016-01-01 | 2017-06-30 | C2           | U1        | E41`,
      denominator: ['Ana', 'Ben', 'Cal', 'Dee', 'Eve'],
      numerator: ['Ana', 'Ben', 'Cal', 'Dee'],
      display: '80.0%',
    },
    {
      name: 'an order that ends one episode but not care does not count',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | C2           | U1        | E45
        Ana   | 2017-06-01 |            | V2           | U1        |
        Ben   | 2016-01-01 | 2017-06-01 | C2           | U1        | E4A`,
      denominator: ['Ben'],
      numerator: [],
      display: '0.0%',
    },
  ],
})

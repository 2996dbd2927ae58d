import { childrenAct1989, methodology, performanceReport } from '#core/source.ts'
import { defineIndicator, snapshot } from './indicator.ts'
import { lookedAfter } from './populations.ts'

export default defineIndicator({
  id: 'commissioned-placements',
  number: '8.5',
  group: 'Placements',
  title: 'Looked after children in a commissioned placement',
  alsoCalled: ['commissioned placement'],
  definition:
    'Of children looked after at the end of the month, the percentage whose placement is provided by a private (PR4) or voluntary (PR5) organisation. Other councils and public bodies do not count.',
  whyItMatters: 'Commissioned placements tend to be dearer and further from home.',
  measure: 'percent',
  unit: 'percent',
  better: 'lower',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: childrenAct1989,
      source: performanceReport('8.5; which providers count is a decision of this project'),
      population: lookedAfter,
      numerator: {
        says: 'provided by a private or voluntary organisation',
        counts: episode => episode.placementProvider === 'PR4' || episode.placementProvider === 'PR5',
      },
      unclear: {
        says: 'The provider is not recorded for some children; they count as not commissioned.',
        of: episode => episode.placementProvider === undefined,
      },
    }),
  ],
  published: [
    {
      measure: 'commissioned-placements',
      title: 'Placed with private and voluntary providers',
      alsoIn: {
        where: {
          cla_group: ['Place providers'],
          characteristic: ['Private provision', 'Voluntary/third sector provision'],
        },
        value: 'percentage',
      },
      matches: 'nearly',
      differs: 'Published for each kind of provider as a whole number and added up here.',
      source: methodology('Children looked after: underlying data'),
    },
  ],
  examples: [
    {
      name: 'private and voluntary providers count; the council, other councils, public bodies and parents do not',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended | legal status | placement | provider
        Ana   | 2017-05-01 |       | C2           | U4        | PR4
        Ben   | 2017-05-01 |       | C2           | K2        | PR5
        Cal   | 2017-05-01 |       | C2           | U4        | PR1
        Dee   | 2017-05-01 |       | C2           | U4        | PR2
        Eve   | 2017-05-01 |       | C2           | R2        | PR3
        Fay   | 2017-05-01 |       | C2           | P1        | PR0`,
      denominator: ['Ana', 'Ben', 'Cal', 'Dee', 'Eve', 'Fay'],
      numerator: ['Ana', 'Ben'],
      display: '33.3%',
    },
    {
      name: 'a provider that is not recorded counts below the line alone',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended | legal status | placement | provider
        Ana   | 2017-05-01 |       | C2           | U4        |
        Ben   | 2017-05-01 |       | C2           | U4        | PR4`,
      denominator: ['Ana', 'Ben'],
      numerator: ['Ben'],
      display: '50.0%',
    },
  ],
})

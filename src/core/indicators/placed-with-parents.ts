import { childrenAct1989, interactiveTool } from '#core/source.ts'
import { defineIndicator, snapshot } from './indicator.ts'
import { lookedAfter } from './populations.ts'

export default defineIndicator({
  id: 'placed-with-parents',
  number: '8.4',
  group: 'Placements',
  title: 'Looked after children placed with parents or others with parental responsibility',
  alsoCalled: ['placed with parents'],
  definition:
    'Of children looked after at the end of the month, the percentage placed with their own parents or someone else with parental responsibility (P1).',
  whyItMatters: 'A child under a care order at home may be on the way out of care, or may need a safer home.',
  measure: 'percent',
  unit: 'percent',
  better: 'lower',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: childrenAct1989,
      source: interactiveTool('LAC_Parents_OR_Others'),
      population: lookedAfter,
      numerator: { says: 'placed with parents (P1)', counts: episode => episode.placement === 'P1' },
    }),
  ],
  published: [
    {
      measure: 'LAC_Parents_OR_Others',
      title: '% of CLA placed with parents or other person with parental responsibility',
      alsoIn: {
        where: {
          cla_group: ['Placement'],
          characteristic: ['Placed with parents or other person with parental responsibility'],
        },
        value: 'percentage',
      },
      matches: 'yes',
      source: interactiveTool('LAC_Parents_OR_Others'),
    },
  ],
  within: [{ mine: 'numerator', of: 'family-based-setting', its: 'numerator', apartBy: 'placement' }],
  examples: [
    {
      name: 'with parents counts, with relatives who foster does not',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2017-05-01 |       | C2           | P1
        Ben   | 2017-05-01 |       | C2           | U1
        Cal   | 2017-05-01 |       | C2           | P2`,
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'a child who moved home on the last day counts, one who left home on it does not',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-05-01 | 2018-03-31 | C2           | U4
        Ana   | 2018-03-31 |            | C2           | P1
        Ben   | 2017-05-01 | 2018-03-31 | C2           | P1
        Ben   | 2018-03-31 |            | C2           | U4`,
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
  ],
})

import { isFoster } from '#core/placements.ts'
import { childrenAct1989, interactiveTool, methodology } from '#core/source.ts'
import { defineIndicator, snapshot } from './indicator.ts'
import { lookedAfter } from './populations.ts'

export default defineIndicator({
  id: 'number-in-fostering-placements',
  number: '9.1',
  group: 'Fostering',
  title: 'Number of looked after children in a fostering placement',
  alsoCalled: ['fostering placement'],
  definition:
    'How many children looked after at the end of the month are fostered (U1 to U6), by relatives or friends or by others, whoever provides the placement.',
  whyItMatters: 'Fostering gives a child family life while they cannot be with their own.',
  measure: 'count',
  unit: 'children',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: childrenAct1989,
      source: interactiveTool('LAC_Foster_Placements'),
      population: lookedAfter,
      numerator: { says: 'fostered', counts: isFoster },
    }),
  ],
  published: [
    {
      measure: 'number-in-foster-placements',
      title: 'Number of CLA in foster care',
      alsoIn: { where: { cla_group: ['Placement'], characteristic: ['Foster placements'] }, value: 'number' },
      matches: 'yes',
      isNotRanked: true,
      source: methodology('Children looked after: underlying data'),
    },
  ],
  within: [{ mine: 'numerator', of: 'number-of-looked-after-children', its: 'numerator' }],
  examples: [
    {
      name: 'every kind of fostering counts, with any provider',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended | legal status | placement | provider
        Ana   | 2017-05-01 |       | C2           | U1        | PR1
        Ben   | 2017-05-01 |       | C2           | U6        | PR4
        Cal   | 2017-05-01 |       | C2           | P1        | PR0
        Dee   | 2017-05-01 |       | E1           | A3        | PR1`,
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
    {
      name: 'a temporary stay (T3) on the last day is not counted as fostering',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-05-01 | 2018-03-30 | C2           | U4
        Ana   | 2018-03-30 | 2018-04-02 | C2           | T3
        Ben   | 2017-05-01 | 2018-03-30 | C2           | T3
        Ben   | 2018-03-30 |            | C2           | U4`,
      numerator: ['Ben'],
      display: '1',
    },
  ],
})

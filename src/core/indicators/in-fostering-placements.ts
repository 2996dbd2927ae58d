import { isFoster } from '#core/placements.ts'
import { childrenAct1989, interactiveTool } from '#core/source.ts'
import { defineIndicator, snapshot } from './indicator.ts'
import { lookedAfter } from './populations.ts'

export default defineIndicator({
  id: 'in-fostering-placements',
  number: '9.2',
  group: 'Fostering',
  title: 'Looked after children in a fostering placement',
  alsoCalled: ['fostering placement'],
  definition:
    'Of children looked after at the end of the month, the percentage who are fostered (U1 to U6), by relatives or friends or by others, whoever provides the placement.',
  whyItMatters: 'Fostering gives a child family life while they cannot be with their own.',
  measure: 'percent',
  unit: 'percent',
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
      measure: 'LAC_Foster_Placements',
      title: '% of CLA in foster care',
      alsoIn: { where: { cla_group: ['Placement'], characteristic: ['Foster placements'] }, value: 'percentage' },
      matches: 'yes',
      source: interactiveTool('LAC_Foster_Placements'),
    },
  ],
  within: [{ mine: 'numerator', of: 'family-based-setting', its: 'numerator', apartBy: 'placement' }],
  examples: [
    {
      name: 'every kind of fostering counts, of all who are looked after',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2017-05-01 |       | C2           | U1
        Ben   | 2017-05-01 |       | C2           | U5
        Cal   | 2017-05-01 |       | C2           | K2`,
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana', 'Ben'],
      display: '66.7%',
    },
    {
      name: 'a child who is no longer looked after counts on neither side',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-05-01 | 2018-03-31 | C2           | U1
        Ben   | 2017-05-01 |            | C2           | R1
        Cal   | 2017-05-01 |            | V4           | U4`,
      denominator: ['Ben'],
      numerator: [],
      display: '0.0%',
    },
  ],
})

import { childrenAct1989, interactiveTool, methodology } from '#core/source.ts'
import { defineIndicator, snapshot } from './indicator.ts'
import { lookedAfter } from './populations.ts'

export default defineIndicator({
  id: 'number-of-looked-after-children',
  number: '6.1',
  group: 'Looked after children',
  title: 'Number of looked after children',
  alsoCalled: [
    'children in care',
    'number of looked after children',
    'number of lac',
    'lac numbers',
    'looked after population',
    'children looked after',
    'overall cohort figure',
  ],
  definition:
    'The number of children looked after at the end of the month. Short breaks under an agreed series (V3, V4) do not count. A child who ceases on a day is not counted on it.',
  whyItMatters: 'Every one of them is a child for whom the council is the parent.',
  measure: 'count',
  unit: 'children',
  better: 'neither',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: childrenAct1989,
      source: methodology('Children looked after on 31 March'),
      population: lookedAfter,
    }),
  ],
  published: [
    {
      measure: 'LACnum',
      title: 'Number of Children looked after',
      alsoIn: { where: { population_type: ['Children looked after on 31 March each year'] }, value: 'children_count' },
      matches: 'yes',
      isNotRanked: true,
      source: interactiveTool('LACnum'),
    },
  ],
  examples: [
    {
      name: 'a child who ceases on the last day is not counted, one who ceases the day after is',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-05-01 | 2018-03-31 | C2           | U1
        Ben   | 2017-05-01 | 2018-04-01 | C2           | U1
        Cal   | 2018-03-31 |            | V2           | U1
        Dee   | 2018-04-01 |            | V2           | U1`,
      numerator: ['Ben', 'Cal'],
      display: '2',
    },
    {
      name: 'a short break does not count, and nor does a young person on their 18th birthday',
      asAt: '2018-03-31',
      born: { Ana: '2000-03-31', Ben: '2000-04-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2017-05-01 |       | C2           | U1
        Ben   | 2017-05-01 |       | C2           | U1
        Cal   | 2018-01-01 |       | V3           | U1
        Dee   | 2018-01-01 |       | V4           | U1`,
      numerator: ['Ben'],
      display: '1',
    },
  ],
})

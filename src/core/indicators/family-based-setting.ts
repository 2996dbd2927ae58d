import { isAdoptive, isFoster } from '#core/placements.ts'
import { childrenAct1989, performanceReport } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { lookedAfter } from './populations.ts'

export default defineIndicator({
  id: 'family-based-setting',
  number: '8.3',
  group: 'Placements',
  title: 'Looked after children in a family based setting',
  alsoCalled: ['family based setting'],
  definition:
    'Of children looked after at the end of the month, the percentage who live in a family: fostered (U1 to U6), placed for adoption (A3 to A6) or placed with their own parents (P1).',
  whyItMatters: 'Most children do best in a family.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: childrenAct1989,
      source: performanceReport('8.3, whose figures are those of 9.1 and 8.4 and of children placed for adoption'),
      population: lookedAfter,
      numerator: {
        says: 'fostered, placed for adoption or placed with parents',
        counts: episode => isFoster(episode) || isAdoptive(episode) || episode.placement === 'P1',
      },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 87.5 }],
  examples: [
    {
      name: 'fostered, placed for adoption and placed with parents count, homes and schools do not',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2017-05-01 |       | C2           | U1
        Ben   | 2017-05-01 |       | C2           | U6
        Cal   | 2017-05-01 |       | E1           | A3
        Dee   | 2017-05-01 |       | C2           | P1
        Eve   | 2017-05-01 |       | C2           | K2
        Fay   | 2017-05-01 |       | C2           | S1`,
      denominator: ['Ana', 'Ben', 'Cal', 'Dee', 'Eve', 'Fay'],
      numerator: ['Ana', 'Ben', 'Cal', 'Dee'],
      display: '66.7%',
    },
    {
      name: 'the placement on the last day decides',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-05-01 | 2018-03-31 | C2           | U1
        Ana   | 2018-03-31 |            | C2           | K2
        Ben   | 2017-05-01 | 2018-03-31 | C2           | P3
        Ben   | 2018-03-31 |            | C2           | U4`,
      denominator: ['Ana', 'Ben'],
      numerator: ['Ben'],
      display: '50.0%',
    },
  ],
})

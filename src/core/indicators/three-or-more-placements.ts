import { firstOfMonthsTo } from '#core/dates.ts'
import { numberOfPlacementsIn } from '#core/placements.ts'
import { interactiveTool } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { lookedAfter } from './populations.ts'

export default defineIndicator({
  id: 'three-or-more-placements',
  number: '8.2',
  group: 'Placements',
  title: 'Three or more placements in 12 months',
  alsoCalled: ['three or more placements', '3 or more placements'],
  definition:
    'Of children looked after at the end of the month, the percentage who lived in three or more placements in the 12 months to its end. The placement that a child was in on the first day counts. Temporary absences (T0 to T4), stays of under 24 hours, a change of status with the same carers and adoption by a child’s foster carers do not count as another placement.',
  whyItMatters: 'Each move can cost a child a school, a friendship or a trusted adult.',
  measure: 'percent',
  unit: 'percent',
  better: 'lower',
  basis: 'rolling-year',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: '2015-04-01',
      source: interactiveTool('LACStable_2016on'),
      looksBackMonths: 12,
      population: lookedAfter,
      numerator: {
        says: 'in three or more placements in the 12 months',
        counts: (_, child, asAt) =>
          child.counted.length >= 3 && // most children have had fewer episodes at any time
          numberOfPlacementsIn(child, { firstDay: firstOfMonthsTo(asAt, 12), lastDay: asAt }) >= 3,
      },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 9.6, amber: 12 }],
  published: [
    {
      measure: 'LACStable_2016on',
      title: 'Placement 1 - % CLA with three or more placements',
      alsoIn: {
        where: { cla_group: ['CLA on 31 March'], placement_stability: ['With 3 or more placements during the year'] },
        value: 'children_percent',
      },
      matches: 'yes',
      source: interactiveTool('LACStable_2016on'),
    },
  ],
  examples: [
    {
      name: 'three placements count, two do not, nor does a new legal status in the same placement',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2017-05-01 | 2017-07-01 | C2           | U1        |
        Ana   | 2017-07-01 | 2017-12-01 | C2           | U4        |
        Ana   | 2017-12-01 |            | C2           | K2        |
        Ben   | 2017-04-10 | 2017-06-01 | V2           | U1        |
        Ben   | 2017-06-01 | 2017-09-01 | C2           | U1        | L
        Ben   | 2017-09-01 |            | C2           | K2        |`,
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'a placement open on the first of the 12 months counts, one that ended on that day does not',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2016-01-01 | 2017-04-02 | C2           | U1
        Ana   | 2017-04-02 | 2017-12-01 | C2           | U4
        Ana   | 2017-12-01 |            | C2           | K2
        Ben   | 2016-01-01 | 2017-04-01 | C2           | U1
        Ben   | 2017-04-01 | 2017-12-01 | C2           | U4
        Ben   | 2017-12-01 |            | C2           | K2`,
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'hospital, a holiday and a stay of under 24 hours are no placements; moving on from hospital is one',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-05-01 | 2017-07-01 | C2           | U4
        Ana   | 2017-07-01 | 2017-07-09 | C2           | T1
        Ana   | 2017-07-09 | 2017-12-01 | C2           | U4
        Ana   | 2017-12-01 |            | C2           | K2
        Ben   | 2017-05-01 | 2017-07-01 | C2           | U4
        Ben   | 2017-07-01 | 2017-07-09 | C2           | T1
        Ben   | 2017-07-09 | 2017-12-01 | C2           | U6
        Ben   | 2017-12-01 |            | C2           | K2
        Cal   | 2017-05-01 | 2017-05-01 | C2           | R1
        Cal   | 2017-05-01 | 2017-12-01 | C2           | U4
        Cal   | 2017-12-01 |            | C2           | K2`,
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ben'],
      display: '33.3%',
    },
    {
      name: 'placements before a child left care and came back count; adoption by foster carers is no move',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-04-01 | 2017-06-01 | C2           | U4
        Ana   | 2017-07-01 | 2017-12-01 | C2           | U4
        Ana   | 2017-12-01 |            | C2           | U6
        Ben   | 2017-04-01 | 2017-06-01 | E1           | U4
        Ben   | 2017-06-01 | 2017-12-01 | E1           | U5
        Ben   | 2017-12-01 |            | E1           | A5
        Cal   | 2017-04-01 | 2017-06-01 | V3           | U4
        Cal   | 2017-06-01 | 2017-12-01 | C2           | U5
        Cal   | 2017-12-01 |            | C2           | U6`,
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
  ],
})

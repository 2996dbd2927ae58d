import { firstOfMonthsTo } from '#core/dates.ts'
import { isAdoptive, placementOn } from '#core/placements.ts'
import { interactiveTool } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { longTerm } from './populations.ts'

export default defineIndicator({
  id: 'long-term-placement-stability',
  number: '8.1',
  group: 'Placements',
  title: 'Long-term looked after children in the same placement for at least 2 years',
  alsoCalled: [
    'stable placement',
    'placement stability',
    'stable for at least 2 years',
    'stable for at least two years',
  ],
  definition:
    'Of children aged under 16 who have been looked after without a break for at least 2 years and 6 months, the percentage who have lived with the same carers for at least 2 years. A child placed for adoption counts if that placement and the one before it come to 2 years. Temporary absences (T0 to T4) and changes of status with the same carers do not break a placement. Children whose date of birth is not known are left out.',
  whyItMatters: 'A child who stays with the same carers can trust them, keep their friends and do well at school.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: '2003-04-01',
      source: interactiveTool('LAC_LongStable%'),
      looksBackMonths: 30,
      population: longTerm,
      numerator: {
        says: 'in the same placement for at least 2 years, or placed for adoption and 2 years with the placement before',
        counts(_, child, asAt) {
          const placement = placementOn(child, asAt)
          if (!placement) return false
          const { startedOn } = isAdoptive(placement.episodes[0]!) ? (placement.cameFrom ?? placement) : placement
          return startedOn <= firstOfMonthsTo(asAt, 24)
        },
      },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 70, amber: 68 }],
  published: [
    {
      measure: 'LAC_LongStable%',
      title: 'Long Term Placement Stability (%)',
      alsoIn: {
        where: {
          cla_group: ['Children looked after continuously for at least 2.5 years on 31 March aged under 16 years'],
          placement_stability: ['Living with the same carer for at least 2 years'],
        },
        value: 'children_percent',
      },
      matches: 'yes',
      source: interactiveTool('LAC_LongStable%'),
    },
  ],
  within: [{ mine: 'denominator', of: 'number-of-looked-after-children', its: 'numerator' }],
  examples: [
    {
      name: 'in care for 30 months and settled for 24 are counted to the end of the last day',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2015-10-01 | 2016-04-01 | C2           | U6
        Ana   | 2016-04-01 |            | C2           | U4
        Ben   | 2015-10-01 | 2016-04-02 | C2           | U6
        Ben   | 2016-04-02 |            | C2           | U4
        Cal   | 2015-10-02 |            | C2           | U4`,
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'on their 16th birthday a young person no longer counts',
      asAt: '2018-03-31',
      born: { Ana: '2002-04-01', Ben: '2002-03-31' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2010-01-01 |       | C2           | U4
        Ben   | 2010-01-01 |       | C2           | U4`,
      denominator: ['Ana'],
      numerator: ['Ana'],
      display: '100.0%',
    },
    {
      name: 'a gap in care begins the 30 months again, a short break counts for nothing',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2010-01-01 | 2016-01-01 | C2           | U4
        Ana   | 2016-01-02 |            | C2           | U4
        Ben   | 2010-01-01 |            | V4           | U4
        Cal   | 2010-01-01 | 2016-01-01 | C2           | U4
        Cal   | 2016-01-01 |            | C2           | U4`,
      denominator: ['Cal'],
      numerator: ['Cal'],
      display: '100.0%',
    },
    {
      name: 'a new legal status, long-term approval of the same carers and a week in hospital are no moves',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | change reason
        Ana   | 2015-01-01 | 2016-12-01 | C1           | U6        | S                  |
        Ana   | 2016-12-01 |            | C2           | U6        | L                  |
        Ben   | 2015-01-01 | 2016-12-01 | C2           | U6        | S                  | PLACE
        Ben   | 2016-12-01 |            | C2           | U4        | T                  |
        Cal   | 2015-01-01 | 2016-12-01 | C2           | U4        | S                  |
        Cal   | 2016-12-01 | 2016-12-08 | C2           | T1        | P                  |
        Cal   | 2016-12-08 |            | C2           | U4        | P                  |
        Dee   | 2015-01-01 | 2016-12-01 | C2           | U4        | S                  | CREQB
        Dee   | 2016-12-01 |            | C2           | U4        | P                  |
        Eve   | 2015-01-01 | 2016-12-01 | C2           | U4        | S                  |
        Eve   | 2016-12-01 | 2016-12-08 | C2           | T1        | P                  |
        Eve   | 2016-12-08 |            | C2           | K2        | P                  |`,
      denominator: ['Ana', 'Ben', 'Cal', 'Dee', 'Eve'],
      numerator: ['Ana', 'Ben', 'Cal'],
      display: '60.0%',
    },
    {
      name: 'a placement that a system ended and started again is one: the URN and the postcode are the same',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement | urn     | postcode
        Ana   | 2015-01-01 | 2016-12-01 | C2           | U4        | 1000001 | ZZ1 1ZZ
        Ana   | 2016-12-01 |            | C2           | U4        | 1000001 | ZZ1 1ZZ
        Ben   | 2015-01-01 | 2016-12-01 | C2           | U4        | 1000001 | ZZ1 1ZZ
        Ben   | 2016-12-01 |            | C2           | U4        | 1000001 | ZZ2 2ZZ`,
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'placed for adoption: the placement before it counts towards the 2 years, the one before that does not',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2015-01-01 | 2017-12-01 | E1           | U6
        Ana   | 2017-12-01 |            | E1           | A6
        Ben   | 2015-01-01 | 2017-06-01 | E1           | U6
        Ben   | 2017-06-01 | 2017-12-01 | E1           | U6
        Ben   | 2017-12-01 |            | E1           | A6
        Cal   | 2015-01-01 | 2017-06-01 | E1           | U6
        Cal   | 2017-06-01 | 2017-12-01 | E1           | U5
        Cal   | 2017-12-01 |            | E1           | A5`,
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
  ],
})

import { isAdopted } from '#core/adoptions.ts'
import { childrenAct1989, methodology, performanceReport } from '#core/source.ts'
import { isSpecialGuardianship } from './ceased-to-special-guardianship.ts'
import { defineIndicator, flow, printedInJune2017 } from './indicator.ts'
import { ceased } from './populations.ts'

export default defineIndicator({
  id: 'ceased-to-permanence',
  number: '6.5',
  group: 'Looked after children',
  title: 'Ceased to be looked after through permanence: special guardianship, residence order or adoption',
  alsoCalled: ['due to permanence', 'through permanence'],
  definition:
    'Of all the times a child ceased to be looked after in the month, the percentage through adoption (E11, E12), a special guardianship order (E43 to E48) or a residence or child arrangements order (E41). A return home does not count as permanence here.',
  whyItMatters: 'An order gives a child a family for good, in law as well as in fact.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    flow({
      from: childrenAct1989,
      source: performanceReport('6.5, permanence (special guardianship order, residence order, adoption)'),
      population: ceased,
      numerator: {
        says: 'adopted, or under a special guardianship, residence or child arrangements order',
        counts: episode => isAdopted(episode) || isSpecialGuardianship(episode) || episode.reasonEnded === 'E41',
      },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 35, amber: 33 }],
  published: [
    {
      measure: 'ceased-to-permanence',
      title: 'Ceased to be looked after through adoption, special guardianship or a child arrangements order',
      alsoIn: {
        where: {
          cla_group: ['Reason episode ceased'],
          characteristic: [
            'Adopted',
            'Special guardianship order',
            'Special guardianship orders',
            'Residence order or child arrangement order granted',
          ],
        },
        value: 'percentage',
      },
      matches: 'nearly',
      differs:
        'Published for each reason as a whole number and added up here, of the last time in the year that each child ceased to be looked after.',
      source: methodology('Children looked after: underlying data'),
    },
  ],
  examples: [
    {
      name: 'adoption, special guardianship and a residence order are permanence, a return home is not',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | E1           | A6        | E11
        Ben   | 2016-01-01 | 2017-06-01 | E1           | A6        | E12
        Cal   | 2016-01-01 | 2017-06-30 | C2           | U1        | E45
        Dee   | 2016-01-01 | 2017-06-30 | C2           | U1        | E41
        Eve   | 2016-01-01 | 2017-06-30 | V2           | U6        | E4A
        Fay   | 2016-01-01 | 2017-06-30 | V2           | U6        | E13`,
      denominator: ['Ana', 'Ben', 'Cal', 'Dee', 'Eve', 'Fay'],
      numerator: ['Ana', 'Ben', 'Cal', 'Dee'],
      display: '66.7%',
    },
    {
      name: 'codes of both generations count, and a blank reason counts below the line alone',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | C2           | U1        | E43
        Ben   | 2016-01-01 | 2017-06-01 | C2           | U1        | E48
        Cal   | 2016-01-01 | 2017-06-01 | C2           | U1        | E9
        Dee   | 2016-01-01 | 2017-07-01 | C2           | U1        | E48`,
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana', 'Ben'],
      display: '66.7%',
    },
  ],
})

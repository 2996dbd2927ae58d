import { isAdopted } from '#core/adoptions.ts'
import { childrenAct1989, interactiveTool } from '#core/source.ts'
import { defineIndicator, flow, printedInJune2017 } from './indicator.ts'
import { ceased } from './populations.ts'

export default defineIndicator({
  id: 'ceased-to-adoption',
  number: '6.8',
  group: 'Looked after children',
  title: 'Adopted, of those who ceased to be looked after',
  definition:
    'Of all the times a child ceased to be looked after in the month, the percentage who were adopted: reasons E11 and E12. The day is that of the adoption order.',
  whyItMatters: 'For some children adoption is the surest way to a family of their own.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    flow({
      from: childrenAct1989,
      source: interactiveTool('%_of LAC Adopted'),
      population: ceased,
      numerator: { says: 'adopted', counts: isAdopted },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 22.7, amber: 20 }],
  published: [
    {
      measure: '%_of LAC Adopted',
      title: 'Percentage of CLA adopted in year',
      alsoIn: { where: { cla_group: ['Reason episode ceased'], characteristic: ['Adopted'] }, value: 'percentage' },
      matches: 'nearly',
      differs:
        'Published of the last time in the year that each child ceased to be looked after; the scorecard counts every time.',
      source: interactiveTool('%_of LAC Adopted'),
    },
  ],
  within: [{ mine: 'numerator', of: 'ceased-to-permanence', its: 'numerator', apartBy: 'reason' }],
  examples: [
    {
      name: 'adopted with or without consent, of all who ceased',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | E1           | A6        | E11
        Ben   | 2016-01-01 | 2017-06-30 | E1           | A5        | E12
        Cal   | 2016-01-01 | 2017-06-30 | C2           | U1        | E45`,
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana', 'Ben'],
      display: '66.7%',
    },
    {
      name: 'a child placed for adoption but not yet adopted has not ceased, and half a tenth is rounded up',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | E1           | A6        | E11
        Ben   | 2016-01-01 |            | E1           | A6        |
        C1    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        C2    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        C3    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        C4    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        C5    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        C6    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        C7    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        C8    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        C9    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        D1    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        D2    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        D3    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        D4    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        D5    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A
        D6    | 2016-01-01 | 2017-06-01 | V2           | U6        | E4A`,
      denominator: 'Ana C1 C2 C3 C4 C5 C6 C7 C8 C9 D1 D2 D3 D4 D5 D6'.split(' '),
      numerator: ['Ana'],
      display: '6.3%',
    },
  ],
})

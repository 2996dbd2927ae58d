import { childrenAct1989, interactiveTool } from '#core/source.ts'
import { defineIndicator, flow } from './indicator.ts'
import { adopted } from './populations.ts'

export default defineIndicator({
  id: 'number-of-adoptions',
  number: '10.1',
  group: 'Adoptions',
  title: 'Number of adoptions',
  alsoCalled: ['number of adoptions', 'children adopted'],
  definition:
    'How many looked after children were adopted in the month (E11, E12), by the date of the adoption order. An order can be appealed against for 28 days.',
  whyItMatters: 'Each is a child who has a family for life.',
  measure: 'count',
  unit: 'adoptions',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [flow({ from: childrenAct1989, source: interactiveTool('No_of LAC Adopted'), population: adopted })],
  published: [
    {
      measure: 'No_of LAC Adopted',
      title: 'Number of CLA adopted in year',
      alsoIn: { where: { cla_group: ['Reason episode ceased'], characteristic: ['Adopted'] }, value: 'number' },
      matches: 'nearly',
      differs:
        'Published of the last time in the year that each child ceased to be looked after, and rounded for England and its regions.',
      isNotRanked: true,
      source: interactiveTool('No_of LAC Adopted'),
    },
  ],
  within: [{ mine: 'numerator', of: 'ceased-to-be-looked-after', its: 'numerator' }],
  examples: [
    {
      name: 'adopted with or without consent, on the first or the last day of the month',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | E1           | A6        | E11
        Ben   | 2016-01-01 | 2017-06-30 | E1           | A5        | E12
        Cal   | 2016-01-01 | 2017-07-01 | E1           | A6        | E11
        Dee   | 2016-01-01 | 2017-05-31 | E1           | A6        | E12`,
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
    {
      name: 'neither special guardianship nor a placement for adoption is an adoption',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | C2           | U1        | E45
        Ben   | 2017-06-01 |            | E1           | A6        |`,
      numerator: [],
      display: '0',
    },
  ],
})

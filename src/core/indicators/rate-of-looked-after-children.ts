import { childrenAct1989, interactiveTool } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { lookedAfter } from './populations.ts'

export default defineIndicator({
  id: 'rate-of-looked-after-children',
  number: '6.2',
  group: 'Looked after children',
  title: 'Looked after children per 10,000 children aged under 18',
  alsoCalled: ['per 10,000', 'rate of looked after children'],
  definition:
    'For every 10,000 children aged 0 to 17 who live in the area, how many were looked after at the end of the month. The population is the estimate for the middle of the year before the one in which the financial year ends: mid-2024 for 2024-25.',
  whyItMatters: 'It allows for the size of the area, so that councils can be compared with each other and over time.',
  measure: 'rate',
  unit: 'per 10,000',
  better: 'lower',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [snapshot({ from: childrenAct1989, source: interactiveTool('LAC'), population: lookedAfter })],
  tolerances: [{ ...printedInJune2017, green: 75 }],
  published: [
    {
      measure: 'LAC',
      title: 'Children looked after rate per 10,000',
      alsoIn: { where: { population_type: ['Children looked after on 31 March each year'] }, value: 'rate_per_10000' },
      matches: 'nearly',
      differs: 'Published as a whole number, over the population estimate of its day.',
      source: interactiveTool('LAC'),
    },
  ],
  examples: [
    {
      name: 'the population is that of the middle of the financial year before the one described',
      asAt: '2018-03-31',
      populations: { 2016: 9_000, 2017: 8_000, 2018: 7_000 },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-05-01 |            | C2           | U1
        Ben   | 2017-05-01 | 2018-04-01 | C2           | U1
        Cal   | 2017-05-01 | 2018-03-31 | C2           | U1`,
      numerator: ['Ana', 'Ben'],
      display: '2.5',
    },
    {
      name: 'in April another financial year has begun, and half a tenth is rounded up',
      asAt: '2018-04-30',
      populations: { 2017: 1, 2018: 80_000 },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2017-05-01 |       | C2           | U1
        Ben   | 2018-04-30 |       | C2           | U1`,
      numerator: ['Ana', 'Ben'],
      display: '0.3',
    },
  ],
})

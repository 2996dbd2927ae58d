import { childrenAct1989, interactiveTool } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { inOutcomesReturn } from './populations.ts'

export default defineIndicator({
  id: 'health-assessments-up-to-date',
  number: '6.9',
  group: 'Looked after children',
  title: 'Health assessments up to date',
  definition:
    'Of the children looked after continuously for at least 12 months at 31 March, the percentage whose health assessments in the year were done: one for a child aged 5 or over, two for a younger child. An assessment that was refused was not done, and a blank counts as not done.',
  whyItMatters: 'Children who come into care have more health needs than most, and these are often unmet.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'The return says it once a year, for 31 March, and only of children looked after for 12 months. A figure for each month needs the dates of health assessments from the case system or the health team.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: childrenAct1989,
      source: interactiveTool('LACHealth%'),
      yearEndOnly: true,
      population: inOutcomesReturn,
      numerator: { says: 'whose health assessments were done', counts: outcomes => outcomes.healthAssessment === '1' },
      unclear: {
        says: 'The return leaves this blank for some children; they count as not assessed.',
        of: outcomes => outcomes.healthAssessment === undefined,
      },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 90 }],
  examples: [
    {
      name: 'only an assessment that was done counts; a child whom the return does not name is not asked about',
      asAt: '2018-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Dee   | 2017-12-01 |       | V2           | U6`,
      records: {
        'yearly-outcomes': `
          child | healthAssessment | teethCheck
          Ana   | 1                | 0
          Ben   | 0                | 1
          Cal   |                  | 1`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'last year’s return says nothing of this year',
      asAt: '2018-03-31',
      records: {
        'yearly-outcomes': `
          child | year | healthAssessment
          Ana   | 2017 | 1
          Ben   | 2018 | 1`,
      },
      denominator: ['Ben'],
      numerator: ['Ben'],
      display: '100.0%',
    },
    {
      name: 'in any month but March there is nothing to count',
      asAt: '2018-02-28',
      records: {
        'yearly-outcomes': `
          child | year | healthAssessment
          Ana   | 2017 | 1`,
      },
      denominator: [],
      numerator: [],
      display: 'not recorded',
    },
  ],
})

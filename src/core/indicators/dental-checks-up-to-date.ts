import { childrenAct1989, interactiveTool } from '#core/source.ts'
import { defineIndicator, printedInJune2017, snapshot } from './indicator.ts'
import { inOutcomesReturn } from './populations.ts'

export default defineIndicator({
  id: 'dental-checks-up-to-date',
  number: '6.10',
  group: 'Looked after children',
  title: 'Dental checks up to date',
  definition:
    'Of the children looked after continuously for at least 12 months at 31 March, the percentage who saw a dentist in the year. All ages count, the very young too. A check that was refused was not done, and a blank counts as not done.',
  whyItMatters: 'Tooth decay is painful, common and can be prevented.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'The return says it once a year, for 31 March, and only of children looked after for 12 months. A figure for each month needs the dates of dental checks from the case system or the health team.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    snapshot({
      from: childrenAct1989,
      source: interactiveTool('LACDental%'),
      yearEndOnly: true,
      population: inOutcomesReturn,
      numerator: { says: 'who saw a dentist in the year', counts: outcomes => outcomes.teethCheck === '1' },
      unclear: {
        says: 'The return leaves this blank for some children; they count as not seen by a dentist.',
        of: outcomes => outcomes.teethCheck === undefined,
      },
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 90 }],
  examples: [
    {
      name: 'only a check that was done counts',
      asAt: '2018-03-31',
      records: {
        'yearly-outcomes': `
          child | healthAssessment | teethCheck
          Ana   | 1                | 0
          Ben   | 0                | 1
          Cal   | 1                |`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ben'],
      display: '33.3%',
    },
    {
      name: 'a baby counts as anyone does',
      asAt: '2018-03-31',
      born: { Ana: '2017-02-01' },
      records: {
        'yearly-outcomes': `
          child | teethCheck
          Ana   | 0
          Ben   | 1`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ben'],
      display: '50.0%',
    },
  ],
})

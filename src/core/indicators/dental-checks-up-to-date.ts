import { dentalChecksDone } from '#core/health.ts'
import { carePlanningFrom, childrenAct1989, interactiveTool, performanceReport } from '#core/source.ts'
import dentalChecks from '#core/standards/dental-checks.ts'
import { defineIndicator, printedInJune2017, restingOn, snapshot } from './indicator.ts'
import { isDoneInThisTime, isNothingOverdue } from './obligations.ts'
import { inOutcomesReturn, lookedAfterForAYear } from './populations.ts'

const isChecked = isDoneInThisTime(dentalChecksDone)

const byReturn = snapshot({
  from: childrenAct1989,
  source: interactiveTool('LACDental%'),
  yearEndOnly: true,
  by: 'the yearly return of outcomes (OC2)',
  population: inOutcomesReturn,
  numerator: { says: 'who saw a dentist in the year', counts: outcomes => outcomes.teethCheck === '1' },
  unclear: {
    says: 'The return leaves this blank for some children; they count as not seen by a dentist.',
    of: outcomes => outcomes.teethCheck === undefined,
  },
})

export default defineIndicator({
  id: 'dental-checks-up-to-date',
  number: '6.10',
  group: 'Looked after children',
  title: 'Dental checks up to date',
  alsoCalled: ['dental checks', 'dental assessments', 'dental check ups', 'dental'],
  definition:
    'Of the children looked after continuously for at least 12 months at the end of the month, the percentage whose last dental check was within 12 months. All ages count, the very young too. A check that was refused or missed was not done.',
  whyItMatters: 'Tooth decay is painful, common and can be prevented.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'Where no dates of dental checks are recorded, the yearly return stands in. It says for 31 March alone who saw a dentist in the year; a blank counts as not done.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn([dentalChecks], standard => {
      const isNoneOverdue = isNothingOverdue(standard)
      return snapshot({
        from: carePlanningFrom,
        source: performanceReport('Health of looked after children'),
        by: 'the dates of dental checks',
        looksBackMonths: 12,
        population: lookedAfterForAYear,
        numerator: {
          says: 'who saw a dentist in this time in care, and for whom no check is overdue',
          counts: (episode, child, asAt) => isChecked(child, asAt) && isNoneOverdue(episode, child, asAt),
        },
        otherwise: byReturn,
      })
    }),
  ],
  companions: [
    {
      title: 'As the Department for Education counts it',
      definition:
        'Of the children whom the return of outcomes names at 31 March, the percentage who saw a dentist in the year. Compare this one with other councils.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [byReturn],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 90 }],
  published: [
    {
      measure: 'LACDental%',
      title: 'Percentage of CLA having Dental Checks',
      matches: 'yes',
      source: interactiveTool('LACDental%'),
    },
  ],
  within: [{ mine: 'denominator', of: 'number-of-looked-after-children', its: 'numerator' }],
  examples: [
    {
      name: 'a check is in date to the end of the day 12 months after it; a refused check is none',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U4
        Ben   | 2023-05-01 |       | C2           | U4
        Cal   | 2023-05-01 |       | C2           | U4
        Dee   | 2024-07-02 |       | C2           | U4`,
      records: {
        'dental-check': `
          child | heldOn     | outcome
          Ana   | 2024-06-30 | done
          Ben   | 2024-06-29 | done
          Cal   | 2025-06-01 | refused
          Dee   | 2025-06-01 | done`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'a baby counts as anyone does',
      asAt: '2025-06-30',
      born: { Ana: '2024-02-01', Ben: '2024-02-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-03-01 |       | C2           | U4
        Ben   | 2024-03-01 |       | C2           | U4`,
      records: {
        'dental-check': `
          child | heldOn     | outcome
          Ana   | 2025-02-01 | done`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'where no dates are recorded the return says it, for 31 March: only a check that was done counts',
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
  ],
})

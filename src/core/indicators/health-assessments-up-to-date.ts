import { healthAssessmentsDone } from '#core/health.ts'
import { carePlanningFrom, childrenAct1989, interactiveTool, performanceReport } from '#core/source.ts'
import initialHealthAssessment from '#core/standards/initial-health-assessment.ts'
import reviewHealthAssessments from '#core/standards/review-health-assessments.ts'
import { defineIndicator, printedInJune2017, restingOn, snapshot } from './indicator.ts'
import { isDoneInThisTime, isDueYet, isNothingOverdue } from './obligations.ts'
import { inOutcomesReturn, lookedAfter, lookedAfterForAYear } from './populations.ts'

const isAssessed = isDoneInThisTime(healthAssessmentsDone)

const byReturn = snapshot({
  from: childrenAct1989,
  source: interactiveTool('LACHealth%'),
  yearEndOnly: true,
  by: 'the yearly return of outcomes (OC2)',
  population: inOutcomesReturn,
  numerator: { says: 'whose health assessments were done', counts: outcomes => outcomes.healthAssessment === '1' },
  unclear: {
    says: 'The return leaves this blank for some children; they count as not assessed.',
    of: outcomes => outcomes.healthAssessment === undefined,
  },
})

export default defineIndicator({
  id: 'health-assessments-up-to-date',
  number: '6.9',
  group: 'Looked after children',
  title: 'Health assessments up to date',
  alsoCalled: ['health assessments', 'health assessment reviews', 'review health assessments'],
  definition:
    'Of the children looked after continuously for at least 12 months at the end of the month, the percentage whose last health assessment is in date: within 6 months for a child under 5, within 12 months for an older one. An assessment that was refused or missed was not done.',
  whyItMatters: 'Children who come into care have more health needs than most, and these are often unmet.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  partly:
    'Where no dates of health assessments are recorded, the yearly return stands in. It says for 31 March alone whether assessments in the year were done, two of them for a child under 5; a blank counts as not done.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn([reviewHealthAssessments], standard => {
      const isNoneOverdue = isNothingOverdue(standard)
      return snapshot({
        from: carePlanningFrom,
        source: performanceReport('Health of looked after children'),
        by: 'the dates of health assessments',
        looksBackMonths: 12,
        population: lookedAfterForAYear,
        numerator: {
          says: 'who were assessed in this time in care, and for whom no assessment is overdue',
          counts: (episode, child, asAt) => isAssessed(child, asAt) && isNoneOverdue(episode, child, asAt),
        },
        otherwise: byReturn,
      })
    }),
  ],
  companions: [
    {
      title: 'All looked after children, those not yet due left out',
      definition:
        'Of all children looked after at the end of the month for whom a health assessment has fallen due or been done, the percentage for whom none is overdue, initial or review.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [
        restingOn([initialHealthAssessment, reviewHealthAssessments], (initial, review) => {
          const [isInitialDue, isReviewDue] = [isDueYet(initial), isDueYet(review)]
          return snapshot({
            from: carePlanningFrom,
            source: performanceReport('Health of looked after children'),
            population: {
              says: 'looked after, with an assessment due or done',
              isLookedAfter: true,
              at: (child, asAt) =>
                isInitialDue(child, asAt) || isReviewDue(child, asAt) ? lookedAfter.at(child, asAt) : undefined,
            },
            numerator: { says: 'with none overdue', counts: isNothingOverdue(initial, review) },
          })
        }),
      ],
    },
    {
      title: 'As the Department for Education counts it',
      definition:
        'Of the children whom the return of outcomes names at 31 March, the percentage whose health assessments in the year were done: two for a child under 5. Compare this one with other councils.',
      measure: 'percent',
      basis: 'snapshot',
      counting: [byReturn],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 90 }],
  published: [
    {
      measure: 'LACHealth%',
      title: 'Percentage of CLA having Health Checks',
      matches: 'nearly',
      differs:
        'Published for 31 March, when a child under 5 needs both assessments of the year; the scorecard asks for the last within 6 months.',
      source: interactiveTool('LACHealth%'),
    },
  ],
  within: [{ mine: 'denominator', of: 'number-of-looked-after-children', its: 'numerator' }],
  examples: [
    {
      name: 'a child of 5 or over is in date to the end of the day 12 months after, one under 5 to that 6 months after',
      asAt: '2025-06-30',
      born: { Cal: '2022-01-01', Dee: '2022-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U4
        Ben   | 2023-05-01 |       | C2           | U4
        Cal   | 2023-05-01 |       | C2           | U4
        Dee   | 2023-05-01 |       | C2           | U4`,
      records: {
        'health-assessment': `
          child | kind   | heldOn     | outcome
          Ana   | review | 2024-06-30 | completed
          Ben   | review | 2024-06-29 | completed
          Cal   | review | 2024-12-30 | completed
          Dee   | review | 2024-12-29 | completed`,
      },
      denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
      numerator: ['Ana', 'Cal'],
      display: '50.0%',
    },
    {
      name: 'only children looked after for 12 months are asked about; a refused assessment and one before care are none',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-07-01 |       | C2           | U4
        Ben   | 2024-07-02 |       | C2           | U4
        Cal   | 2024-07-01 |       | C2           | U4
        Dee   | 2023-07-01 |       | C2           | U4`,
      records: {
        'health-assessment': `
          child | kind    | heldOn     | outcome
          Ana   | initial | 2024-07-20 | completed
          Ben   | initial | 2024-07-20 | completed
          Cal   | initial | 2024-06-20 | completed
          Dee   | review  | 2024-08-01 | refused`,
      },
      denominator: ['Ana', 'Cal', 'Dee'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'where no dates are recorded the return says it, for 31 March: only an assessment that was done counts',
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
      name: 'in any month but March the return has nothing to count',
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

import { stateOn } from '#core/obligation.ts'
import { carePlansMade } from '#core/plans.ts'
import { performanceReport, reportedFrom } from '#core/source.ts'
import carePlanCycle from '#core/standards/care-plan-cycle.ts'
import carePlanUpToDate from '#core/standards/care-plan-up-to-date.ts'
import firstCarePlan from '#core/standards/first-care-plan.ts'
import planBecomesPathwayPlan from '#core/standards/plan-becomes-pathway-plan.ts'
import { dueBy } from '#core/standards/standard.ts'
import { defineIndicator, flow, printedInJune2017, restingOn, snapshot } from './indicator.ts'
import { fallingDue, isDoneInTime, isNothingOverdue } from './obligations.ts'
import { lookedAfter } from './populations.ts'

const printed = { from: reportedFrom, source: performanceReport('Plans') } as const

export default defineIndicator({
  id: 'plans-up-to-date',
  number: '6.14',
  group: 'Looked after children',
  title: 'Looked after children with an up to date plan',
  alsoCalled: ['up to date plan', 'up to date care plan'],
  definition:
    'Of children looked after at the end of the month for whom a plan is due, the percentage whose plan is in date: made, and brought up to date since the last review or within 10 working days of it. From 16 years and 3 months on it must be a pathway plan. A council may set a fixed interval besides.',
  whyItMatters: 'Everyone who cares for a child works from the plan, and so does the child.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn(
      [firstCarePlan, carePlanUpToDate, planBecomesPathwayPlan, carePlanCycle],
      (first, sinceReview, pathway, cycle) => {
        const [firstDue, isNoneOverdue] = [dueBy(first), isNothingOverdue(first, sinceReview, pathway, cycle)]
        return snapshot({
          ...printed,
          population: {
            says: 'looked after at the end of the month, without those whose first plan is not due yet',
            isLookedAfter: true,
            at(child, asAt) {
              const isWaiting = firstDue(child).some(obligation => stateOn(obligation, asAt) === 'due')
              return isWaiting ? undefined : lookedAfter.at(child, asAt)
            },
          },
          numerator: {
            says: 'with a plan, and none overdue',
            counts: (episode, child, asAt) =>
              carePlansMade(child).some(({ on }) => on <= asAt) && isNoneOverdue(episode, child, asAt),
          },
        })
      },
    ),
  ],
  companions: [
    {
      title: 'Plans due after a review that were made in time',
      definition:
        'Of the plans that fell due in the month after a review, the percentage brought up to date by then. Unlike the percentage in date, it remembers a plan that was late and has been made since.',
      measure: 'percent',
      basis: 'month',
      counting: [
        restingOn([carePlanUpToDate], standard =>
          flow({
            ...printed,
            population: fallingDue('plans that fell due after a review', standard, { isLookedAfter: true }),
            numerator: { says: 'made by then', counts: isDoneInTime },
          }),
        ),
      ],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 93 }],
  within: [{ mine: 'denominator', of: 'number-of-looked-after-children', its: 'numerator' }],
  examples: [
    {
      name: 'a plan since the last review is in date; without one there are 10 working days after the review',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U4
        Ben   | 2023-05-01 |       | C2           | U4
        Cal   | 2023-05-01 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2025-03-03
          Ben   | 2025-06-16
          Cal   | 2025-06-13`,
        'care-plan': `
          child | updatedOn
          Ana   | 2025-03-03
          Ben   | 2025-01-10
          Cal   | 2025-01-10`,
        'pathway-plan': `
          child | plannedOn
          Eli   | 2025-01-10`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana', 'Ben'],
      display: '66.7%',
    },
    {
      name: 'who came in within 10 working days is not asked about yet; from 16 years and 3 months a care plan is none',
      asAt: '2025-06-30',
      born: { Cal: '2009-03-31', Dee: '2009-03-29', Eve: '2009-03-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-16 |       | V2           | U4
        Ben   | 2025-06-13 |       | V2           | U4
        Cal   | 2023-05-01 |       | C2           | U4
        Dee   | 2023-05-01 |       | C2           | U4
        Eve   | 2023-05-01 |       | C2           | U4`,
      records: {
        'care-plan': `
          child | updatedOn
          Cal   | 2025-01-10
          Dee   | 2025-01-10`,
        'pathway-plan': `
          child | plannedOn
          Eve   | 2025-05-10`,
      },
      denominator: ['Ben', 'Cal', 'Dee', 'Eve'],
      numerator: ['Cal', 'Eve'],
      display: '50.0%',
    },
  ],
})

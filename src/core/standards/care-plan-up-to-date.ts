import { plansOwedAfterReviews } from '#core/plans.ts'
import { performanceReport, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'care-plan-up-to-date',
  title: 'Plan brought up to date after each review',
  task: 'Plan after the review',
  topic: 'Plans and reviews',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['care-plan', 'pathway-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: performanceReport('Plans: reviewed at the statutory review, not at a fixed interval'),
      isVerified: true,
      says: 'Within {within} of each review the plan is dated on or after it. The days are the council’s own. From 16 years and 3 months on only a pathway plan counts.',
      intervals: { within: { workingDays: 10 } },
      obligations: (child, { within }) => plansOwedAfterReviews(child, within),
    }),
  ],
  examples: [
    {
      name: 'the tenth working day after the review is in time, the eleventh is late; 25 August 2025 is a bank holiday',
      asAt: '2025-09-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | U4
        Ben   | 2025-01-06 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2025-08-18
          Ben   | 2025-08-18`,
        'care-plan': `
          child | updatedOn
          Ana   | 2025-09-02
          Ben   | 2025-09-03`,
      },
      due: { Ana: ['due 2025-09-02, met 2025-09-02'], Ben: ['due 2025-09-02, met late 2025-09-03'] },
    },
    {
      name: 'a plan dated the day of the review counts, one dated the day before does not; the next review asks for another',
      asAt: '2025-09-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | U4
        Ben   | 2025-01-06 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2025-03-03
          Ben   | 2025-03-03
          Ben   | 2025-09-01`,
        'care-plan': `
          child | updatedOn
          Ana   | 2025-03-03
          Ben   | 2025-03-02`,
      },
      due: {
        Ana: ['due 2025-03-17, met 2025-03-03'],
        Ben: ['due 2025-03-17, lapsed 2025-09-01', 'due 2025-09-15, overdue'],
      },
    },
    {
      name: 'from 16 years and 3 months on a care plan is no longer a plan, and a pathway plan is',
      asAt: '2025-09-30',
      born: { Ana: '2009-06-01', Ben: '2009-06-02', Cal: '2009-06-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | U4
        Ben   | 2025-01-06 |       | C2           | U4
        Cal   | 2025-01-06 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2025-08-29
          Ben   | 2025-08-29
          Cal   | 2025-08-29`,
        'care-plan': `
          child | updatedOn
          Ana   | 2025-09-01
          Ben   | 2025-09-01`,
        'pathway-plan': `
          child | plannedOn
          Cal   | 2025-09-01`,
      },
      due: {
        Ana: ['due 2025-09-12, overdue'],
        Ben: ['due 2025-09-12, met 2025-09-01'],
        Cal: ['due 2025-09-12, met 2025-09-01'],
      },
    },
  ],
})

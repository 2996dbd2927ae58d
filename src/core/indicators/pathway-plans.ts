import type { Day } from '#core/dates.ts'
import type { Item, Journey } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import { plansMade } from '#core/pathway-plan.ts'
import { careLeaversRegulationsFrom, performanceReport } from '#core/source.ts'
import pathwayPlanReview from '#core/standards/pathway-plan-review.ts'
import planBecomesPathwayPlan from '#core/standards/plan-becomes-pathway-plan.ts'
import { dueBy, type Standard } from '#core/standards/standard.ts'
import { type AgeBand, ofAge } from './age-band.ts'
import { type CountingRule, restingOn, type SnapshotPopulation, snapshot } from './indicator.ts'
import { isNothingOverdue } from './obligations.ts'
import { openCareLeavers } from './populations.ts'

const printed = { from: careLeaversRegulationsFrom, source: performanceReport('Pathway plans') } as const

/** Who should have a plan: looked after and at the day that it falls due, or a care leaver whose case is open. */
const shouldHavePlan = (standard: Standard): SnapshotPopulation<Item> => ({
  says: 'looked after children whose first pathway plan has fallen due, and care leavers whose case is open',
  at(child, asAt) {
    const episode = episodeOn(child, asAt)
    if (!episode) return openCareLeavers.at(child, asAt)
    return dueBy(standard)(child).some(({ dueOn, lapsesOn }) => dueOn <= asAt && asAt < lapsesOn) ? episode : undefined
  },
})

const among = <T extends Item>(population: SnapshotPopulation<T>, ages: AgeBand | undefined): SnapshotPopulation<T> =>
  ages ? ofAge(population, ages) : population

const hasPlan = (child: Journey, asAt: Day): boolean => plansMade(child).some(({ on }) => on <= asAt)

/** Of those who should have a pathway plan, of all ages or of some, who has one, however old. */
export const withAPlan = (ages?: AgeBand): CountingRule =>
  restingOn([planBecomesPathwayPlan], first =>
    snapshot({
      ...printed,
      population: among(shouldHavePlan(first), ages),
      numerator: { says: 'with a pathway plan by then', counts: (_item, child, asAt) => hasPlan(child, asAt) },
    }),
  )

/** Of the same, who has one of which no review is overdue. */
export const withAReviewedPlan = (ages?: AgeBand): CountingRule =>
  restingOn([planBecomesPathwayPlan, pathwayPlanReview], (first, review) => {
    const isNoneOverdue = isNothingOverdue(review)
    return snapshot({
      ...printed,
      population: among(shouldHavePlan(first), ages),
      numerator: {
        says: 'with a plan, and no review of it overdue',
        counts: (item, child, asAt) => hasPlan(child, asAt) && isNoneOverdue(item, child, asAt),
      },
    })
  })

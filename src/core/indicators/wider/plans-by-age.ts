import { ageBand } from '#core/indicators/age-band.ts'
import type { Example, Indicator } from '#core/indicators/indicator.ts'
import { withAPlan, withAReviewedPlan } from '#core/indicators/pathway-plans.ts'
import type { Within } from '#core/indicators/within.ts'

interface PlansOfAnAge extends Pick<Indicator, 'id' | 'number' | 'title' | 'whyItMatters'> {
  /** In whole years: both count. */
  readonly ages: readonly [from: number, to: number]
  readonly examples: readonly Example[]
}

/** Eligible children and care leavers of an age with a pathway plan: the printed 7.2 for some of the ages that it takes together. */
export function pathwayPlansOfAnAge({ ages, ...its }: PlansOfAnAge): Indicator {
  const band = ageBand(...ages)
  return {
    ...its,
    group: 'Pathway plans by age',
    definition: `Of looked after children from 16 years and 3 months, or 3 months after they came into care, and care leavers whose case is open, the percentage with a pathway plan, however old: those ${band.says}.`,
    measure: 'percent',
    unit: 'percent',
    better: 'higher',
    basis: 'snapshot',
    reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
    counting: [withAPlan(band)],
    companions: [
      {
        title: 'With a plan reviewed within 6 months',
        definition:
          'Of the same young people, the percentage with a pathway plan whose review is not overdue: made or reviewed within 6 months.',
        measure: 'percent',
        basis: 'snapshot',
        counting: [withAReviewedPlan(band)],
      },
    ],
    within: [
      { mine: 'denominator', of: 'with-a-pathway-plan', its: 'denominator', apartBy: 'age' },
      { mine: 'numerator', of: 'with-a-pathway-plan', its: 'numerator', apartBy: 'age' },
      ...(ages[0] < 18 ? [] : [amongAdults]),
    ],
  }
}

/** Those of 18 and over are all who are asked about a health passport. */
const amongAdults: Within = {
  mine: 'denominator',
  of: 'care-leavers-given-a-health-passport',
  its: 'denominator',
  apartBy: 'age',
}

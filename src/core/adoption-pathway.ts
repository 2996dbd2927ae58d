import { isAdopted } from './adoptions.ts'
import { recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { isAdoptive } from './placements.ts'
import adoptionMilestone, { type adoptionStages } from './records/adoption-milestone.ts'

export type AdoptionStage = keyof typeof adoptionStages

/** A stage on the way to adoption, or away from it, on the day that it was reached. */
export interface StageReached {
  readonly stage: AdoptionStage
  readonly on: Day
  /** Why it took long, or why the plan changed. */
  readonly why?: string | undefined
}

const milestonesOf = recordsOf(adoptionMilestone)

/**
 * The stages that a child reached, oldest first: those that were recorded, and those that the returns say. A stage that
 * both say was reached is the one that was recorded.
 */
export const adoptionPathway = oncePerJourney((child: Journey): readonly StageReached[] => {
  const recorded = milestonesOf(child).flatMap(({ stage, reachedOn: on, why }): readonly StageReached[] =>
    stage === undefined || on === undefined ? [] : [{ stage, on, why }],
  )
  const known = new Set(recorded.map(({ stage }) => stage))
  return [...recorded, ...returned(child).filter(({ stage }) => !known.has(stage))].sort((a, b) => a.on - b.on)
})

function returned(child: Journey): readonly StageReached[] {
  const reached: StageReached[] = []
  const add = (stage: AdoptionStage, on: Day | undefined): void => {
    if (on !== undefined) reached.push({ stage, on })
  }
  for (const { decidedOn, reversedOn } of child.placedForAdoption) {
    add('best-interests', decidedOn)
    add('reversed', reversedOn)
  }
  for (const { decidedOn, matchedOn } of child.adoptions) {
    if (child.placedForAdoption.length === 0) add('best-interests', decidedOn)
    add('matched', matchedOn)
  }
  add('placement-order', child.counted.find(e => e.legalStatus === 'E1')?.startedOn)
  add('placed', child.counted.find(isAdoptive)?.startedOn)
  add('order-made', child.counted.find(isAdopted)?.endedOn)
  return reached
}

const ENDS: ReadonlySet<AdoptionStage> = new Set(['order-made', 'reversed', 'order-revoked'])

/** Whether a stage is the end of the way: an order made, or a plan that changed. */
export const isEndOfPathway = ({ stage }: StageReached): boolean => ENDS.has(stage)

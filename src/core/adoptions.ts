import type { Day } from './dates.ts'
import type { Episode, Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { beginsLegalStatus, endsOfCare, type PeriodOfCare, periodWith } from './periods-of-care.ts'
import { isAdoptive, placementsOf } from './placements.ts'

/** How long may go by from the decision that a child should be adopted to the order. Source: performance report, June 2017. */
export const adoptionTime = { months: 12 } as const

/** Adopted, whether the application was unopposed (E11) or the court dispensed with consent (E12). */
export const isAdopted = ({ reasonEnded }: Episode): boolean => reasonEnded === 'E11' || reasonEnded === 'E12'

/** The episodes with which a child ceased to be looked after because they were adopted: each ended on the day of the order. */
export const adoptionsOf = oncePerJourney((child: Journey): readonly Episode[] => endsOfCare(child).filter(isAdopted))

/**
 * The latest decision that a child should be placed for adoption, on or before the order and not reversed by then;
 * undefined where no record gives one.
 */
export function decisionBefore(child: Journey, order: Episode): Day | undefined {
  const orderedOn = order.endedOn!
  const standing = child.placedForAdoption.filter(d => d.reversedOn === undefined || d.reversedOn > orderedOn)
  const decisions = [...child.adoptions, ...standing]
    .map(d => d.decidedOn)
    .filter(on => on !== undefined && on <= orderedOn)
  return decisions.length === 0 ? undefined : Math.max(...(decisions as Day[]))
}

/** Moving in with the family that adopted. */
interface AdoptivePlacement {
  /** The first day placed for adoption (A3 to A6) with them. */
  readonly placedOn: Day
  /** The first day with them at all: earlier where they had fostered the child. */
  readonly movedInOn: Day
}

/** The placement for adoption that led to an order; undefined where the child was not placed before it. */
export function adoptivePlacement(child: Journey, order: Episode): AdoptivePlacement | undefined {
  const period = periodWith(child, order)!
  const placement = placementsOf(child).findLast(
    p => p.startedOn >= period.startedOn && p.startedOn <= order.startedOn && p.episodes.some(isAdoptive),
  )
  return placement && { placedOn: placement.episodes.find(isAdoptive)!.startedOn, movedInOn: placement.startedOn }
}

/** Days from starting to be looked after to a day in the same period; undefined where the start is not held. */
export function daysInCareBefore(child: Journey, order: Episode, on: Day): number | undefined {
  const enteredCareOn = periodWith(child, order)!.enteredCareOn
  return enteredCareOn === undefined || on < enteredCareOn ? undefined : on - enteredCareOn
}

/** The first episode under a placement order (E1) in the period of care that an adoption ended. */
export const placementOrder = (child: Journey, order: Episode): Episode | undefined =>
  underPlacementOrder(periodWith(child, order)!)

/** The first episode under a placement order (E1) in a period of care. */
export const underPlacementOrder = ({ episodes }: PeriodOfCare): Episode | undefined =>
  episodes.find(e => e.legalStatus === 'E1')

/** The episode that a placement order began in a period of care; undefined where that one, or any order, is not held. */
export function placementOrderedIn(period: PeriodOfCare): Episode | undefined {
  const under = underPlacementOrder(period)
  return under && beginsLegalStatus(under, period.episodes) ? under : undefined
}

/**
 * Days from the placement order to the match with the adopters, 0 where they were matched before it; undefined where
 * the match, or the episode that the order began, is not held.
 */
export function daysToMatch(child: Journey, order: Episode): number | undefined {
  const ordered = placementOrderedIn(periodWith(child, order)!)
  const matchedOn = child.adoptions.findLast(a => a.matchedOn !== undefined)?.matchedOn
  return ordered && matchedOn !== undefined ? Math.max(0, matchedOn - ordered.startedOn) : undefined
}

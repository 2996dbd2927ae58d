import type { Day } from '#core/dates.ts'
import { between, type Chance, happens, pick, wait } from './chance.ts'
import type { Adoption } from './life.ts'
import { adopters, adoptionTimes } from './margins/adoption-times.ts'

/** Days from becoming looked after to each step of an adoption. */
export interface AdoptionDays {
  readonly decided: number
  readonly ordered: number
  readonly matched: number
  readonly movedIn: number
  readonly adopted: number
}

export function adoptionDays(chance: Chance): AdoptionDays {
  const times = adoptionTimes.is
  const ordered =
    between(chance, ...times.careToOrder) +
    (happens(chance, times.longWait) ? between(chance, ...times.longWaitDays) : 0)
  const decided = ordered - between(chance, ...times.decisionToOrder)
  const matched =
    ordered +
    (happens(chance, times.matchedAtOnce)
      ? between(chance, -5, 5)
      : times.orderToMatchFrom + wait(chance, times.orderToMatchMeanBeyond))
  const movedIn = Math.max(matched, ordered) + between(chance, ...times.matchToMovingIn)
  const adopted = movedIn + times.movingInToAdoptionFrom + wait(chance, times.movingInToAdoptionMeanBeyond)
  return { decided, ordered, matched, movedIn, adopted }
}

/** The plan as far as it has got before a day, or on it where the child is adopted then. */
export function adoptionPlan(
  chance: Chance,
  startedOn: Day,
  days: AdoptionDays,
  until: Day,
  isAdopted: boolean,
): Adoption {
  const [number, sex, legalStatus] = pick(chance, adopters.is).split(' ') as ['1' | '2', string, string]
  return {
    decidedOn: startedOn + days.decided,
    ...(startedOn + days.matched < until && { matchedOn: startedOn + days.matched }),
    ...(isAdopted && { adopters: { number, sex, legalStatus } }),
  }
}

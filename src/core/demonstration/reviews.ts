import { addMonths, ageOn, birthday, type Day, yearEndingOf } from '#core/dates.ts'
import { between, type Chance, happens, pick } from './chance.ts'
import type { Council } from './council.ts'
import { chanceOf } from './council.ts'
import { countedPeriods, type Life, type Review } from './life.ts'
import { participation, reviewsInTime } from './margins/in-care.ts'
import { yearsBack } from './margins/margin.ts'

/** 20 working days are never fewer than 26 days, and never more than 34. */
const FIRST_IN_TIME: readonly [number, number] = [9, 26]
const FIRST_LATE: readonly [number, number] = [35, 60]

/** As the life says; else the first within 20 working days, the second within 3 months of it, then every 6 months; some late. */
export function reviewsOf(life: Life, council: Council): readonly Review[] {
  if (life.reviews) return life.reviews
  const chance = chanceOf(life.seed, 'reviews')
  const reviews: Review[] = []
  for (const { startedOn, endedOn } of countedPeriods(life)) {
    const until = Math.min(endedOn ?? council.lastDay + 1, birthday(life.bornOn, 18))
    let heldOn = startedOn + between(chance, ...(isInTime(chance, startedOn, council) ? FIRST_IN_TIME : FIRST_LATE))
    for (let months = 3; heldOn < until; months = 6) {
      reviews.push({ heldOn, participation: tookPart(chance, life, heldOn) })
      const dueOn = addMonths(heldOn, months)
      heldOn = isInTime(chance, dueOn, council)
        ? dueOn - between(chance, 0, months * 5)
        : dueOn + between(chance, 1, 35)
    }
  }
  return reviews
}

const isInTime = (chance: Chance, on: Day, council: Council): boolean =>
  happens(chance, yearsBack(reviewsInTime.is, Math.max(0, council.lastYear - yearEndingOf(on))))

/** A child under 4 does not take part; an older one in one of the ways that the return knows. */
export const tookPart = (chance: Chance, { bornOn }: Pick<Life, 'bornOn'>, on: Day): string =>
  ageOn(bornOn, on) < 4 ? 'PN0' : pick(chance, participation.is)

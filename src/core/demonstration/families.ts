import { addMonths, type Day } from '#core/dates.ts'
import { between, type Chance, pick } from './chance.ts'
import { type Council, chanceOf, identityOf } from './council.ts'
import type { Life } from './life.ts'
import { categoriesOfNeed, ethnicities } from './margins/children.ts'
import { fictionalPostcode } from './places.ts'

/** Children of one family, by their numbers among the children of one kind. */
export interface Family {
  readonly number: number
  /** The number of its first child. */
  readonly first: number
  readonly size: number
}

/** Ten families in turn: about half of the children have a brother or sister in care. */
const sizes = [1, 2, 1, 1, 3, 1, 2, 1, 1, 1] as const

export function* families(children: number): Generator<Family> {
  for (let number = 0, first = 0; first < children; number++) {
    const size = Math.min(sizes[number % sizes.length]!, children - first)
    yield { number, first, size }
    first += size
  }
}

/** What brothers and sisters share. */
export interface Shared {
  readonly ethnicity: string
  readonly categoryOfNeed: string
  readonly homePostcode: string
}

/** What the family of the child of this number shares. */
export function sharedBy(council: Council, kind: number, number: number): Shared {
  const { seed } = identityOf(council, kind, number)
  const chance = chanceOf(seed, 'family')
  return {
    ethnicity: pick(chance, ethnicities.is),
    categoryOfNeed: pick(chance, categoriesOfNeed.is),
    homePostcode: fictionalPostcode(seed),
  }
}

const MIN_DAYS_APART = 280

/** A birthday that could be a brother's or sister's of the others. */
export function bornApart(others: readonly Pick<Life, 'bornOn'>[], draw: () => Day): Day {
  let bornOn = draw()
  for (let tries = 0; tries < 8 && others.some(o => Math.abs(o.bornOn - bornOn) < MIN_DAYS_APART); tries++)
    bornOn = draw()
  return bornOn
}

/** A day of birth of someone who by a day has reached one age in months, and not the other, and is some days old. */
export const bornBetween = (
  chance: Chance,
  on: Day,
  reachedMonths: number,
  notMonths: number,
  leastDays: number,
): Day => between(chance, addMonths(on, -notMonths) + 1, Math.min(addMonths(on, -reachedMonths), on - leastDays))

import { pick } from '#core/demonstration/chance.ts'
import { type Council, chanceOf, identityOf } from '#core/demonstration/council.ts'
import { sharedBy } from '#core/demonstration/families.ts'
import type { Adoption, Life, PeriodOfCare } from '#core/demonstration/life.ts'
import { sexes } from '#core/demonstration/margins/children.ts'
import { drawMissing } from '#core/demonstration/missing.ts'
import { tookPart } from '#core/demonstration/reviews.ts'
import { aged } from './ages.ts'
import { birthdayOutcomes } from './birthdays.ts'
import type { Way } from './flows.ts'
import { type Housed, housed } from './homes.ts'
import { ordered } from './orders.ts'
import { reviewDays } from './reviews.ts'
import { staysOf } from './stays.ts'

/** The kind of life that these are, beside those of a council that is drawn. */
const KIND = 100

/** A child of this council: how their life was laid out, and the life that the returns and casework tell. */
export interface Child extends Housed {
  readonly life: Life
}

/** Everyone whom the records of this council are about. The same council gives the same lives. */
export function childrenOf(council: Council): readonly Child[] {
  const children = housed(ordered(aged(staysOf(), council.seed)), council.seed)
  const reviews = reviewDays(children)
  const outcomes = birthdayOutcomes(children)
  return children.map(child => ({
    ...child,
    life: {
      ...lifeOf(child, familyOf(children, child), reviews.get(child.number)!, council),
      outcomes: outcomes.get(child.number) ?? [],
    },
  }))
}

function lifeOf(child: Housed, family: number, reviews: readonly number[], council: Council): Omit<Life, 'outcomes'> {
  const { number, bornOn, startedOn, left, legalStatuses, placements } = child
  const identity = identityOf(council, KIND, number)
  const { ethnicity, homePostcode, categoryOfNeed } = sharedBy(council, KIND, family)
  const chance = chanceOf(identity.seed, 'care')
  const adoption = adoptionOf(child)
  const periods: readonly PeriodOfCare[] = [
    {
      startedOn,
      ...(left && { endedOn: left.on, reasonEnded: reasonsEnded[left.way][number % 2]! }),
      categoryOfNeed,
      legalStatuses,
      placements,
    },
  ]
  return {
    ...identity,
    bornOn,
    sex: pick(chance, sexes.is),
    ethnicity,
    homePostcode,
    periods,
    ...(adoption && { adoption }),
    missing: drawMissing(chanceOf(identity.seed, 'missing'), bornOn, periods, placements.length > 2, council.lastDay),
    reviews: reviews.map(heldOn => ({ heldOn, participation: tookPart(chance, child, heldOn) })),
    isToldRightly: true,
  }
}

/** DfE codes. */
const reasonsEnded: Readonly<Record<Way, readonly [string, string]>> = {
  adopted: ['E11', 'E12'],
  guardian: ['E46', 'E45'],
  arrangements: ['E41', 'E41'],
  'grown up': ['E5', 'E6'],
  home: ['E4A', 'E8'],
}

function adoptionOf({ adoption, status, legalStatuses, placements }: Housed): Adoption | undefined {
  if (adoption) {
    const { decidedOn, matchedOn } = adoption
    return { decidedOn, matchedOn, adopters: { number: '2', sex: 'MF', legalStatus: 'L12' } }
  }
  if (status !== 'E1') return undefined
  const placed = placements.find(({ code }) => code.startsWith('A'))
  return { decidedOn: legalStatuses.at(-1)!.from - 30, ...(placed && { matchedOn: placed.from - 20 }) }
}

const LEAST_DAYS_APART = 280
const MOST_CHILDREN = 3

/** The number of the first of the brothers and sisters who came into care on one day; a child’s own where there are none. */
function familyOf(children: readonly Housed[], child: Housed): number {
  const together: Housed[] = []
  for (const other of children) {
    if (other.startedOn !== child.startedOn || other.turned18On !== undefined || other.adoption) continue
    const isApart = together.every(({ bornOn }) => Math.abs(bornOn - other.bornOn) >= LEAST_DAYS_APART)
    if (isApart && together.length < MOST_CHILDREN) together.push(other)
  }
  return together.includes(child) ? together[0]!.number : child.number
}

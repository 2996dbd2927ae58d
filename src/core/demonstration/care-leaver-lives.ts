import { ageOn, birthday, type Day, yearTo31March } from '#core/dates.ts'
import { drawOutcomes } from './after-care.ts'
import { between, type Chance, happens, pick, wait } from './chance.ts'
import { type Council, chanceOf, identityOf } from './council.ts'
import { drawLife } from './drawn-life.ts'
import { sharedBy } from './families.ts'
import type { Life } from './life.ts'
import { careLeaversInCare, closedCases, leavingAt18, leavingBefore18 } from './margins/care-leavers.ts'
import { unaccompaniedAmongAccommodated } from './margins/children.ts'

/** A young person who reached 18 in a year, or will in the next, and left care by then, most at 18. */
export function careLeaver(council: Council, kind: number, turns18In: number, number: number, isOpen: boolean): Life {
  const { seed } = identityOf(council, kind, number)
  const chance = chanceOf(seed, 'care')
  const bornIn = yearTo31March(turns18In - 18)
  const bornOn = between(chance, bornIn.firstDay, bornIn.lastDay)
  const turns18On = birthday(bornOn, 18)
  const isMinor = turns18On > council.lastDay
  const leftEarly = isMinor || happens(chance, leavingBefore18.is.likelihood)
  const endedOn = leftEarly ? earlyDay(chance, bornOn, isMinor) : turns18On
  const { careOrder, from, meanBeyond, accommodatedMeanBeyond } = careLeaversInCare.is
  const status = happens(chance, careOrder) ? 'C2' : 'V2'
  const unaccompanied = status === 'V2' && happens(chance, unaccompaniedAmongAccommodated.is.likelihood)
  const drawn = from + wait(chance, status === 'C2' ? meanBeyond : accommodatedMeanBeyond)
  const longest = unaccompanied ? 900 : endedOn - bornOn - 3
  const startedOn = endedOn - Math.min(drawn, longest)
  const reasonDrawn = pick<string>(chance, leftEarly ? leavingBefore18.is.codes : leavingAt18.is)
  const outline = { bornOn, startedOn, endedOn, reasonEnded: reasonDrawn, status, unaccompanied } as const
  const life = drawLife(council, kind, number, sharedBy(council, kind, number), outline)
  return withOutcomes(council, life, isOpen)
}

/** At 16 or 17, after the 13 weeks that make a care leaver; before the 17th birthday for those not yet 18. */
const earlyDay = (chance: Chance, bornOn: Day, isMinor: boolean): Day =>
  between(chance, birthday(bornOn, 16) + 20, birthday(bornOn, isMinor ? 17 : 18) - 10)

/** Staying with the carers (E17) takes foster carers; what follows takes the way of leaving. */
function withOutcomes(council: Council, life: Life, isOpen: boolean): Life {
  const [...periods] = life.periods
  const last = periods.pop()!
  const fostered = last.placements.at(-1)!.code.startsWith('U')
  const reasonEnded = last.reasonEnded === 'E17' && !fostered ? 'E5' : last.reasonEnded!
  const chance = chanceOf(life.seed, 'afterCare')
  const closesAt = isOpen ? NEVER_CLOSES : Math.min(closingAge(chance), ageOn(life.bornOn, council.lastDay))
  const outcomes = drawOutcomes(chance, {
    bornOn: life.bornOn,
    leftOn: last.endedOn!,
    reasonEnded,
    isWoman: life.sex === 'female',
    isMother: life.childBornOn !== undefined,
    closesAt,
    lastDay: council.lastDay,
  })
  return { ...life, periods: [...periods, { ...last, reasonEnded }], outcomes }
}

/** Support ends on the 25th birthday. */
const NEVER_CLOSES = 26

const closingAge = (chance: Chance): number => Number(pick(chance, closedCases.is.closesAt))

import { type Day, yearTo31March } from '#core/dates.ts'
import { type AdoptionDays, adoptionDays } from './adoption.ts'
import { at, between, type Chance, evenly, happens, pick, pickFromBands, wait } from './chance.ts'
import { type Council, chanceOf, identityOf } from './council.ts'
import { drawLife, type Outline } from './drawn-life.ts'
import { bornApart, bornBetween, type Family, sharedBy } from './families.ts'
import type { Life } from './life.ts'
import { agesAtEntryToAdoption } from './margins/adoption-times.ts'
import type { FinalStatus } from './margins/children.ts'
import { type Leaving, leavingCodes, leavingUnder18, waysOfLeaving } from './margins/leaving.ts'
import type { ClosingPlacement } from './placements.ts'

/** A family's children who ceased to be looked after in a year before they were 18. */
export function leaverFamily(council: Council, kind: number, year: number, family: Family): readonly Life[] {
  const leaving = at(leavingUnder18.is, evenly(family.number, undefined, council.seed, kind))
  const together = leaving === 'adopted' || waysOfLeaving.is[leaving].siblingsTogether
  const { firstDay, lastDay } = yearTo31March(year)
  const ofFamily = chanceOf(identityOf(council, kind, family.first).seed, 'family', year)
  const endedTogetherOn = between(ofFamily, firstDay, lastDay)
  const adoption = adoptionDays(ofFamily)
  const lives: Life[] = []
  for (let number = family.first; number < family.first + family.size; number++) {
    const chance = chanceOf(identityOf(council, kind, number).seed, 'care')
    const endedOn = together ? endedTogetherOn : between(chance, firstDay, lastDay)
    const siblings = together ? lives : []
    const outline =
      leaving === 'adopted'
        ? toAdoption(chance, adoption, endedOn, siblings)
        : elsewhere(chance, leaving, endedOn, siblings)
    const shared = sharedBy(council, kind, together ? family.first : number)
    lives.push(drawLife(council, kind, number, shared, outline, lives[0]?.periods.at(-1)?.placements[0]))
  }
  return lives
}

/** Adopted on a day. A brother or sister is older; they come and go on the same days. */
function toAdoption(chance: Chance, adoption: AdoptionDays, endedOn: Day, siblings: readonly Life[]): Outline {
  const reasonEnded = pick(chance, leavingCodes.is.adopted)
  const startedOn = endedOn - adoption.adopted
  const youngest = siblings[0]?.bornOn
  const bornOn =
    youngest === undefined
      ? startedOn - pickFromBands(chance, agesAtEntryToAdoption.is, 1900)
      : bornApart(siblings, () => youngest - between(chance, 290, 1500))
  return { bornOn, startedOn, endedOn, reasonEnded, status: 'E1', adoption }
}

/** Home, to guardians, to relatives or elsewhere on a day. */
function elsewhere(
  chance: Chance,
  leaving: Exclude<Leaving, 'adopted'>,
  endedOn: Day,
  siblings: readonly Life[],
): Outline {
  const { ages, days, statuses } = waysOfLeaving.is[leaving]
  const reasonDrawn = pick(chance, leavingCodes.is[leaving])
  const bornOn = bornApart(siblings, () => {
    const age = pickFromBands(chance, ages, 18)
    return bornBetween(chance, endedOn - 1, age * 12, age * 12 + 12, 8)
  })
  const drawn = happens(chance, days.short)
    ? between(chance, ...days.shortDays)
    : days.from + wait(chance, days.meanBeyond)
  const withSibling = siblings[0]?.periods.at(-1)?.startedOn
  const wanted = withSibling ?? endedOn - drawn
  const startedOn = Math.min(Math.max(wanted, bornOn + between(chance, 0, 3)), endedOn - 2)
  const inCare = endedOn - startedOn
  const status = attainable(pick(chance, statuses), inCare)
  const reasonEnded = inCare < LEAST_FOSTERED && /^E4[56]$/.test(reasonDrawn) ? 'E47' : reasonDrawn
  const closing = leadingTo(chance, reasonEnded, status, endedOn, inCare)
  const unaccompanied = leaving === 'found to be adult'
  return { bornOn, startedOn, endedOn, reasonEnded, status, unaccompanied, ...(closing && { closing }) }
}

/** Days in care before which no one is called a former foster carer. */
const LEAST_FOSTERED = 45

/** A care order takes months, an interim order days. */
function attainable(status: FinalStatus, inCare: number): FinalStatus {
  if (status === 'C2' && inCare < 160) return 'C1'
  return status === 'C1' && inCare < 4 ? 'V2' : status
}

/** Special guardians were foster carers before (E45, E46); children on an order go home to their parents first. */
function leadingTo(
  chance: Chance,
  reasonEnded: string,
  status: FinalStatus,
  endedOn: Day,
  inCare: number,
): ClosingPlacement | undefined {
  const from = endedOn - between(chance, 30, Math.max(31, Math.floor(inCare * 0.7)))
  if (inCare < LEAST_FOSTERED) return undefined
  if (reasonEnded === 'E45') return { from, code: 'U3', sameCarer: false }
  if (reasonEnded === 'E46') return { from, code: 'U6', sameCarer: false }
  if (reasonEnded === 'E4A' && status !== 'V2')
    return { from: endedOn - Math.min(between(chance, 30, 150), inCare - 10), code: 'P1', sameCarer: false }
  return undefined
}

import { ageOn, birthday, type Day } from '#core/dates.ts'
import { type AdoptionDays, adoptionDays } from './adoption.ts'
import { at, between, type Chance, evenly, happens, wait } from './chance.ts'
import { type Council, chanceOf, identityOf } from './council.ts'
import { drawLife } from './drawn-life.ts'
import { bornApart, bornBetween, type Family, sharedBy } from './families.ts'
import type { Life } from './life.ts'
import { placementOrders } from './margins/adoption-times.ts'
import {
  type AgeBand,
  ageBands,
  agesByLegalStatus,
  type FinalStatus,
  legalStatuses,
  unaccompaniedAmongAccommodated,
} from './margins/children.ts'
import { timeInCare } from './margins/time-in-care.ts'

/** Two steps that together fill a square evenly, so that ages and legal statuses both keep close to their shares. */
const [STATUS_STEP, AGE_STEP] = [0.7548776662466927, 0.5698402909980532]

/** When a child looked after on the last day became so. */
interface Entry {
  readonly startedOn: Day
  /** For a child to be adopted. */
  readonly adoption?: AdoptionDays
}

/** A family's children who are looked after on the last day. */
export function lookedAfterFamily(council: Council, kind: number, family: Family): readonly Life[] {
  const status = at(legalStatuses.is, evenly(family.number, STATUS_STEP, council.seed, kind))
  const areSiblings = status === 'C1' || status === 'C2' || status === 'E1'
  const lives: Life[] = []
  let eldest: Entry | undefined
  for (let number = family.first; number < family.first + family.size; number++) {
    const chance = chanceOf(identityOf(council, kind, number).seed, 'care')
    const band = at(agesByLegalStatus.is[status], evenly(number, AGE_STEP, council.seed, kind))
    const [fromAge, toAge] = ageBands[band]
    const leastDays = status === 'E1' ? 140 : 10
    const bornOn = bornApart(lives, () => bornBetween(chance, council.lastDay, fromAge * 12, toAge * 12, leastDays))
    const entry = entryOf(chance, council, status, band, bornOn, areSiblings ? eldest : undefined)
    eldest ??= entry
    const unaccompanied =
      status === 'V2' &&
      ageOn(bornOn, council.lastDay) >= 15 &&
      happens(chance, unaccompaniedAmongAccommodated.is.likelihood)
    const shared = sharedBy(council, kind, areSiblings ? family.first : number)
    const home = lives[0]?.periods.at(-1)?.placements[0]
    lives.push(drawLife(council, kind, number, shared, { bornOn, status, unaccompanied, ...entry }, home))
  }
  return lives
}

/** With the eldest where the child was born by then; else at birth, or on a day of the child's own. */
function entryOf(
  chance: Chance,
  { lastDay }: Council,
  status: FinalStatus,
  band: AgeBand,
  bornOn: Day,
  eldest: Entry | undefined,
): Entry {
  if (eldest && eldest.startedOn >= bornOn) return eldest
  const age = lastDay - bornOn
  if (status === 'E1') return adoptionEntry(chance, lastDay, age)
  const atBirth = Math.max(1, age - between(chance, 0, 4))
  const startedOn = lastDay - Math.min(daysSoFar(chance, status, band), atBirth)
  return { startedOn: status === 'J1' ? Math.max(startedOn, birthday(bornOn, CRIMINAL_RESPONSIBILITY)) : startedOn }
}

/** The age from which a court may remand a child. Source: Children and Young Persons Act 1933, section 50. */
const CRIMINAL_RESPONSIBILITY = 10

function daysSoFar(chance: Chance, status: Exclude<FinalStatus, 'E1'>, band: AgeBand): number {
  const { inProceedings, onCareOrder, accommodated, remanded } = timeInCare.is
  switch (status) {
    case 'C1':
      return upTo(chance, inProceedings.from + wait(chance, inProceedings.meanBeyond), inProceedings.most)
    case 'C2':
      return onCareOrder.from + wait(chance, onCareOrder.meanBeyond[band])
    case 'V2':
      return happens(chance, accommodated.short)
        ? between(chance, ...accommodated.shortDays)
        : accommodated.from + wait(chance, accommodated.meanBeyond)
    case 'J1':
      return between(chance, ...remanded)
  }
}

/** No more than the most, without crowding at it: what is above is drawn anew from the upper half. */
const upTo = (chance: Chance, days: number, most: number): number =>
  days <= most ? days : between(chance, Math.floor(most / 2), most)

/** Somewhere between the placement order and the adoption order on the last day. */
function adoptionEntry(chance: Chance, lastDay: Day, age: number): Entry {
  const { placed, waitingMeanDays, matched } = placementOrders.is
  for (let tries = 0; tries < 20; tries++) {
    const drawn = adoptionDays(chance)
    const isPlaced = happens(chance, placed)
    const soFar = isPlaced
      ? between(chance, drawn.movedIn, drawn.adopted - 1)
      : drawn.ordered + 1 + wait(chance, waitingMeanDays)
    const matchedOn = happens(chance, matched) ? Math.max(drawn.ordered, soFar - 15) : NOT_YET
    if (soFar < age)
      return { startedOn: lastDay - soFar, adoption: isPlaced ? drawn : { ...drawn, ...still(matchedOn) } }
  }
  const justOrdered = { decided: age - 30, ordered: age - 10, ...still(NOT_YET) }
  return { startedOn: lastDay - age + 1, adoption: justOrdered }
}

const NOT_YET = 100_000

const still = (matched: number): Pick<AdoptionDays, 'matched' | 'movedIn' | 'adopted'> => ({
  matched,
  movedIn: NOT_YET,
  adopted: NOT_YET,
})

import { addMonths } from '#core/dates.ts'
import { mix } from './chance.ts'
import { type Council, chanceOf, identityOf } from './council.ts'
import { isLookedAfterOn, type Life, type PeriodOfCare, type PlacementStep } from './life.ts'
import adoptedBaby from './lives/adopted-baby.ts'
import adoptionPlanReversed from './lives/adoption-plan-reversed.ts'
import atUniversity from './lives/at-university.ts'
import careLeaverParent from './lives/care-leaver-parent.ts'
import councilApprentice from './lives/council-apprentice.ts'
import councillorsRelative from './lives/councillors-relative.ts'
import custodyToTenancy from './lives/custody-to-tenancy.ts'
import deprivedOfLiberty from './lives/deprived-of-liberty.ts'
import died from './lives/died.ts'
import homeOnCareOrder from './lives/home-on-care-order.ts'
import interimOrderPast26Weeks from './lives/interim-order-past-26-weeks.ts'
import leftOpen from './lives/left-open.ts'
import movingToAdultServices from './lives/moving-to-adult-services.ts'
import type { Ago, NamedLife, Sketch, SketchedCare, SketchedPlacement } from './lives/named-life.ts'
import nineMoves from './lives/nine-moves.ts'
import ninetyMilesAway from './lives/ninety-miles-away.ts'
import openedTwice from './lives/opened-twice.ts'
import refusesContact from './lives/refuses-contact.ts'
import siblingsSplit from './lives/siblings-split.ts'
import stayingPut from './lives/staying-put.ts'
import unaccompaniedSixteen from './lives/unaccompanied-sixteen.ts'
import { newPlacement } from './placements.ts'
import { fictionalPostcode } from './places.ts'

/** The folder lives/, in the order in which the lives get their numbers. Add new ones at the end. */
export const namedLives: readonly NamedLife[] = [
  adoptedBaby,
  siblingsSplit,
  nineMoves,
  stayingPut,
  homeOnCareOrder,
  interimOrderPast26Weeks,
  unaccompaniedSixteen,
  custodyToTenancy,
  careLeaverParent,
  atUniversity,
  councilApprentice,
  refusesContact,
  ninetyMilesAway,
  movingToAdultServices,
  died,
  openedTwice,
  councillorsRelative,
  leftOpen,
  adoptionPlanReversed,
  deprivedOfLiberty,
]

/** A named life in a council: who its children are in the returns. */
export interface ToldLife {
  readonly id: string
  readonly title: string
  readonly tells: string
  readonly lives: readonly Life[]
}

const MOST_CHILDREN = 8

/** The named lives that a council has room for: a very small one has no room for all. */
export function toldLives(council: Council, kind: number): readonly ToldLife[] {
  let [beds, cases] = [council.lookedAfter, council.careLeavers]
  return namedLives.flatMap(({ id, title, tells, children }, i) => {
    const sketches = children(agoFrom(council))
    const lives = sketches.map((_, n) => lifeFrom(council, kind, i, sketches, n))
    const taken = lives.filter(life => isInReturns(life, council)).length
    const leavers = lives.filter(life => life.outcomes.length > 0).length
    if (taken > beds || leavers > cases) return []
    beds -= taken
    cases -= leavers
    return [{ id, title, tells, lives }]
  })
}

/** Looked after on the last day, and in its return. */
export const isInReturns = (life: Life, { lastDay }: Council): boolean =>
  life.forgottenFrom === undefined && isLookedAfterOn(life, lastDay)

const agoFrom =
  ({ toldTo }: Council): Ago =>
  (years, months = 0, days = 0) =>
    addMonths(toldTo, -12 * years - months) - days

function lifeFrom(council: Council, kind: number, told: number, sketches: readonly Sketch[], n: number): Life {
  const sketch = sketches[n]!
  const number = told * MOST_CHILDREN
  const identity = identityOf(council, kind, number + n)
  const home = identityOf(council, kind, number).seed
  const {
    bornOn,
    sex,
    ethnicity = 'WBRI',
    adoption,
    outcomes = [],
    missing = [],
    childBornOn,
    deprivedOfLiberty,
  } = sketch
  return {
    ...identity,
    ...(sketch.isAlso !== undefined && { upn: identityOf(council, kind, number + sketch.isAlso).upn }),
    bornOn,
    sex,
    ethnicity,
    ...(!sketch.unaccompanied && { homePostcode: fictionalPostcode(home) }),
    periods: sketch.care.map((care, i) => periodFrom(care, sketch, home, MOST_CHILDREN + n * 40 + i * 20)),
    ...(adoption && { adoption }),
    outcomes: outcomes.map(([age, inTouch, activity, accommodation]) => ({ age, inTouch, activity, accommodation })),
    missing,
    ...(childBornOn !== undefined && { childBornOn }),
    ...(deprivedOfLiberty && { deprivedOfLiberty }),
    ...(sketch.isForgotten && { forgottenFrom: council.lastYear }),
  }
}

function periodFrom(care: SketchedCare, sketch: Sketch, home: number, firstCarer: number): PeriodOfCare {
  const [endedOn, reasonEnded] = care.ended ?? []
  return {
    startedOn: care.legalStatuses[0]![0],
    ...(endedOn !== undefined && { endedOn }),
    ...(reasonEnded && { reasonEnded }),
    categoryOfNeed: sketch.categoryOfNeed ?? 'N1',
    legalStatuses: care.legalStatuses.map(([from, status]) => ({ from, status })),
    placements: care.placements.map(([from, code, more], i) => placementFrom(from, code, home, firstCarer + i, more)),
  }
}

/** With the same carers, the same provider; else a provider drawn, and within the area unless told. */
function placementFrom(
  from: number,
  code: string,
  home: number,
  place: number,
  { provider, distance = 'within the area', carer = place, because }: SketchedPlacement = {},
): PlacementStep {
  const drawn = newPlacement(chanceOf(mix(home, carer), 'places'), from, code, because)
  return { ...drawn, provider: provider ?? drawn.provider, distance, carer: mix(home, carer, 5) }
}

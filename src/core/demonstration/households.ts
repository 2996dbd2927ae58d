import { addToMonth, type Day, type Month, monthOf, monthPeriod, monthsBetween, monthsTo } from '#core/dates.ts'
import type { CaseworkEntry } from './casework.ts'
import { between, type Chance, chanceFrom, happens, mix, pick } from './chance.ts'
import type { Council } from './council.ts'
import { fosteringHouseholds, householdKinds, otherHouseholds, whyDeregistered } from './margins/fostering.ts'
import { bodyOf } from './story.ts'

/** A household of the council as it is told. */
interface Household {
  readonly id: string
  readonly kind: string
  readonly approvedOn: Day
  readonly isTransfer: boolean
  deregisteredOn?: Day
}

/** How many households came and went in a month. */
interface Moves {
  readonly month: Month
  readonly recruited: number
  /** Of those recruited, how many were approved already, and now are for more; absent where none was. */
  readonly approvedAgain?: number
  readonly deregistered: number
}

/** Who came and went since casework is recorded, and how many there are in the end. */
export interface HouseholdPlan {
  readonly households: number
  /** Month by month, oldest first. */
  readonly moves: readonly Moves[]
  /** How many of those who come bring their approval from elsewhere, but for the last month: from 0 to 1. */
  readonly transferred: number
}

/**
 * The fostering households of a council, with those who came and went month by month since casework is recorded, so that the
 * number at the end of the last whole month is what it should be.
 */
export function householdsIn(council: Council, from: Day, plan?: HouseholdPlan): readonly CaseworkEntry[] {
  const chance = chanceFrom(council.seed, 601)
  const followed = plan ?? drawnPlan(council, from, chance)
  return simulated(council, from, chance, followed).flatMap(household => entriesOf(household, council, from))
}

/** The last month that was over on the last day told. */
const lastMonthOf = ({ toldTo }: Council): Month => addToMonth(monthOf(toldTo + 1), -1)

function drawnPlan(council: Council, from: Day, chance: Chance): HouseholdPlan {
  const { households, lookedAfter, lastMonth, otherMonths, transferred } = fosteringHouseholds.is
  const scale = council.lookedAfter / lookedAfter
  const last = lastMonthOf(council)
  const months = monthsTo(last, Math.max(1, monthsBetween(monthOf(from), last) + 1))
  const moves = months.map(month => ({
    month,
    recruited: Math.round(scale * (month === last ? lastMonth.recruited : between(chance, ...otherMonths.recruited))),
    deregistered: Math.round(
      scale * (month === last ? lastMonth.deregistered : between(chance, ...otherMonths.deregistered)),
    ),
  }))
  return { households: Math.round(scale * households), moves, transferred }
}

function simulated(
  council: Council,
  from: Day,
  chance: Chance,
  { households, moves, transferred }: HouseholdPlan,
): readonly Household[] {
  const scale = council.lookedAfter / fosteringHouseholds.is.lookedAfter
  const last = moves.at(-1)!.month
  const grown = moves.reduce(
    (sum, { recruited, approvedAgain = 0, deregistered }) => sum + recruited - approvedAgain - deregistered,
    0,
  )
  const atFirst = Math.max(0, households - grown)
  const told: Household[] = []
  const again = new Set<string>()
  const add = (approvedOn: Day, isTransfer: boolean, kind = pick(chance, householdKinds.is) as string): void => {
    told.push({ id: `FH${1001 + told.length * 3}`, kind, approvedOn, isTransfer })
  }
  for (let n = 0; n < atFirst; n++) add(from - between(chance, 30, 5500), false)
  for (const [kind, count] of Object.entries(otherHouseholds.is))
    for (let n = 0; n < Math.round(scale * count); n++) {
      const days: readonly [number, number] = kind === 'temporary' ? [5, 90] : [60, 900]
      add(council.toldTo - between(chance, ...days), false, kind)
    }
  for (const { month, recruited, approvedAgain = 0, deregistered } of moves) {
    const { firstDay, lastDay } = monthPeriod(month)
    const leaving = told.filter(
      ({ id, kind, approvedOn, deregisteredOn }) =>
        kind in householdKinds.is && approvedOn < firstDay && deregisteredOn === undefined && !again.has(id),
    )
    for (let n = 0; n < deregistered && leaving.length > 0; n++) {
      const [goes] = leaving.splice(Math.floor(chance() * leaving.length), 1)
      goes!.deregisteredOn = between(chance, firstDay, lastDay)
    }
    for (const { id } of leaving.filter(({ kind }) => kind === 'connected').slice(0, approvedAgain)) {
      told.push({ id, kind: 'mainstream', approvedOn: between(chance, firstDay, lastDay), isTransfer: false })
      again.add(id)
    }
    for (let n = 0; n < recruited - approvedAgain; n++)
      add(between(chance, firstDay, lastDay), month !== last && happens(chance, transferred))
  }
  return told
}

/** What is recorded of a household: as it is approved and, where it went, once more. */
function entriesOf({ id, kind, approvedOn, isTransfer, deregisteredOn }: Household, council: Council, from: Day) {
  const chance = chanceFrom(mix(council.seed, Number(id.slice(2))), 602)
  const places = between(chance, 1, kind === 'connected' ? 2 : 3)
  const isOnHold = happens(chance, 0.08)
  const isFull = kind === 'connected' || happens(chance, fosteringHouseholds.is.full)
  const placesFilled = isOnHold ? 0 : isFull ? places : between(chance, 0, places - 1)
  const approved = {
    household: id,
    kind,
    approvedOn,
    approvedAs: isTransfer ? 'transfer' : 'new',
    places,
    placesFilled,
    placesOnHold: isOnHold ? places : 0,
    ...(isOnHold && { onHoldBecause: WHY_ON_HOLD[Math.floor(chance() * WHY_ON_HOLD.length)] }),
  }
  const recorded = (says: object, on: Day): CaseworkEntry => ({
    key: `fostering household ${id} ${approvedOn}`,
    type: 'fostering-household',
    body: bodyOf({ ...says }),
    recordedOn: Math.max(from, Math.min(on + between(chance, 0, 5), council.toldTo)),
  })
  const first = recorded(approved, approvedOn)
  if (deregisteredOn === undefined) return [first]
  const gone = { ...approved, deregisteredOn, deregisteredBecause: pick(chance, whyDeregistered.is), placesFilled: 0 }
  const next = recorded(gone, deregisteredOn)
  return [first, { ...next, recordedOn: Math.max(first.recordedOn, next.recordedOn) }]
}

const WHY_ON_HOLD = [
  'The carers have asked for a break until after the summer.',
  'The household is moving home.',
  'A young person is staying put in the room.',
  'An allegation is being looked into.',
] as const

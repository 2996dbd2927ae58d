import { addMonths, ageOn, type Day } from '#core/dates.ts'
import { type AdoptionDays, adoptionPlan } from './adoption.ts'
import { between, type Chance, happens, pick } from './chance.ts'
import { type Council, chanceOf, identityOf } from './council.ts'
import type { Shared } from './families.ts'
import { accommodated, inProceedings, onCareOrder, onPlacementOrder } from './legal-statuses.ts'
import type { BirthdayOutcome, LegalStep, Life, PeriodOfCare, PlacementStep, Sex } from './life.ts'
import {
  cameBack,
  ethnicitiesOfUnaccompanied,
  type FinalStatus,
  sexes,
  unaccompaniedAmongAccommodated,
} from './margins/children.ts'
import { mothers } from './margins/in-care.ts'
import { drawMissing } from './missing.ts'
import { type ClosingPlacement, drawPlacements, isUnsettled, placingGroup } from './placements.ts'

/** A child's care in outline, before its legal statuses, placements and the rest are drawn. */
export interface Outline {
  readonly bornOn: Day
  readonly startedOn: Day
  /** Absent while the child is looked after. */
  readonly endedOn?: Day
  readonly reasonEnded?: string
  /** The legal status at the end, or on the last day. */
  readonly status: FinalStatus
  readonly unaccompanied?: boolean
  /** For a child to be adopted. */
  readonly adoption?: AdoptionDays
  /** Where the plan takes the child at the end. */
  readonly closing?: ClosingPlacement
  /** For a care leaver. */
  readonly outcomes?: readonly BirthdayOutcome[]
}

/** A whole life from its outline. The home is where a brother or sister started, perhaps on the same day. */
export function drawLife(
  council: Council,
  kind: number,
  number: number,
  shared: Shared,
  outline: Outline,
  home?: PlacementStep,
): Life {
  const identity = identityOf(council, kind, number)
  const chance = chanceOf(identity.seed, 'places')
  const { bornOn, unaccompanied = false, adoption } = outline
  const until = outline.endedOn ?? council.lastDay + 1
  const group = placingGroup(ageOn(bornOn, until - 1), outline.status, unaccompanied)
  const unsettled = isUnsettled(chance, group)
  const period = drawPeriod(chance, shared, outline, until, unsettled, home)
  const earlier =
    !unaccompanied && !adoption && happens(chance, cameBack.is.likelihood) && earlierStay(chance, bornOn, period)
  const periods = earlier ? [earlier, period] : [period]
  const sex = sexOf(chance, unaccompanied)
  const childBornOn = sex === 'female' && !unaccompanied ? motherOn(chance, bornOn, period, council.lastDay) : undefined
  return {
    ...identity,
    bornOn,
    sex,
    ethnicity: unaccompanied ? pick(chance, ethnicitiesOfUnaccompanied.is) : shared.ethnicity,
    ...(!unaccompanied && { homePostcode: shared.homePostcode }),
    periods,
    ...(adoption && {
      adoption: adoptionPlan(chance, outline.startedOn, adoption, until, outline.endedOn !== undefined),
    }),
    outcomes: outline.outcomes ?? [],
    missing: drawMissing(chanceOf(identity.seed, 'missing'), bornOn, periods, unsettled, council.lastDay),
    ...(childBornOn !== undefined && { childBornOn }),
  }
}

function drawPeriod(
  chance: Chance,
  shared: Shared,
  outline: Outline,
  until: Day,
  unsettled: boolean,
  home: PlacementStep | undefined,
): PeriodOfCare {
  const { bornOn, startedOn, endedOn, reasonEnded, unaccompanied = false } = outline
  const legalStatuses = drawLegalStatuses(chance, outline, until)
  const first = home?.from === startedOn && home.code.startsWith('U') ? home : undefined
  const closing = outline.closing
    ? onceOrdered(outline.closing, legalStatuses, until)
    : movingIn(chance, outline, until)
  const care = { bornOn, unaccompanied, startedOn, until, legalStatuses, unsettled }
  return {
    startedOn,
    ...(endedOn !== undefined && { endedOn }),
    ...(reasonEnded && { reasonEnded }),
    categoryOfNeed: unaccompanied ? 'N8' : shared.categoryOfNeed,
    legalStatuses,
    placements: drawPlacements(chance, { ...care, ...(first && { first }), ...(closing && { closing }) }),
  }
}

function drawLegalStatuses(chance: Chance, outline: Outline, until: Day): readonly LegalStep[] {
  const care = { startedOn: outline.startedOn, until }
  switch (outline.status) {
    case 'C1':
      return inProceedings(chance, care)
    case 'C2':
      return onCareOrder(chance, care)
    case 'E1':
      return onPlacementOrder(chance, care, outline.startedOn + (outline.adoption?.ordered ?? 0))
    case 'V2':
      return accommodated(chance, care)
    case 'J1':
      return [{ from: outline.startedOn, status: 'J1' }]
  }
}

const BY_CURRENT_CARERS = 0.12

/** With the adopters, who now and then are those who fostered the child; undefined before then. */
function movingIn(chance: Chance, { startedOn, adoption }: Outline, until: Day): ClosingPlacement | undefined {
  if (!adoption || startedOn + adoption.movedIn >= until) return undefined
  const from = startedOn + adoption.movedIn
  return happens(chance, BY_CURRENT_CARERS)
    ? { from, code: 'A5', sameCarer: true }
    : { from, code: 'A6', sameCarer: false }
}

/** Home to parents only once there is an order, and for more than a day; undefined where that leaves no time. */
function onceOrdered(
  closing: ClosingPlacement,
  legalStatuses: readonly LegalStep[],
  until: Day,
): ClosingPlacement | undefined {
  if (closing.code !== 'P1') return closing
  const from = Math.max(closing.from, legalStatuses.at(-1)!.from + 7)
  return from < until - 1 ? { ...closing, from } : undefined
}

function sexOf(chance: Chance, unaccompanied: boolean): Sex {
  if (!unaccompanied) return pick(chance, sexes.is)
  return happens(chance, unaccompaniedAmongAccommodated.is.male) ? 'male' : 'female'
}

/** A short first stay that ended with a return home; undefined where the child is too young to have had one. */
function earlierStay(chance: Chance, bornOn: Day, period: PeriodOfCare): PeriodOfCare | undefined {
  const endedOn = period.startedOn - between(chance, 60, 700)
  const startedOn = endedOn - between(chance, 15, 200)
  if (startedOn <= bornOn) return undefined
  const legalStatuses = accommodated(chance, { startedOn, until: endedOn })
  const care = { bornOn, unaccompanied: false, startedOn, until: endedOn, legalStatuses, unsettled: false }
  return {
    startedOn,
    endedOn,
    reasonEnded: happens(chance, 0.75) ? 'E4A' : 'E4B',
    categoryOfNeed: period.categoryOfNeed,
    legalStatuses,
    placements: drawPlacements(chance, care),
  }
}

/** When a girl in care had her first child, at 15 to 17; for most girls, never. */
function motherOn(chance: Chance, bornOn: Day, period: PeriodOfCare, lastDay: Day): Day | undefined {
  const on = addMonths(bornOn, between(chance, 15 * 12 + 6, 17 * 12 + 11))
  const inCare = period.startedOn + 200 < on && on < (period.endedOn ?? lastDay)
  return inCare && happens(chance, mothers.is.likelihood) ? on : undefined
}

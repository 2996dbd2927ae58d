import { ageOn, type Day } from '#core/dates.ts'
import { between, type Chance, happens, pick, type Shares, wait } from './chance.ts'
import { statusOn } from './legal-statuses.ts'
import type { Distance, LegalStep, PlacementStep } from './life.ts'
import {
  type DistanceGroup,
  distances,
  firstPlacement,
  moves,
  nextPlacement,
  type PlacingGroup,
  providers,
  reasonsForChange,
} from './margins/placing.ts'

interface Care {
  readonly bornOn: Day
  readonly unaccompanied: boolean
  readonly startedOn: Day
  /** The day the child ceased, or the day after the last day. */
  readonly until: Day
  readonly legalStatuses: readonly LegalStep[]
  readonly unsettled: boolean
  /** Where siblings start together. */
  readonly first?: PlacementStep
  /** Where the plan takes the child; there are no other moves from there on. */
  readonly closing?: ClosingPlacement
}

export interface ClosingPlacement {
  readonly from: Day
  readonly code: string
  /** Stays with the same carers: only the placement's status changes. */
  readonly sameCarer: boolean
}

const isFostering = (code: string): boolean => code.startsWith('U')

const remanded = (status: string): boolean => status.startsWith('J')

export function placingGroup(age: number, status: string, unaccompanied: boolean): PlacingGroup {
  if (remanded(status)) return 'remand'
  if (unaccompanied) return 'unaccompanied'
  return age < 2 ? 'baby' : age < 10 ? 'child' : age < 16 ? 'teenager' : 'sixteen'
}

/** A placement with new carers, by whoever provides such placements, as far from home as those are. */
export function newPlacement(chance: Chance, from: Day, code: string, reasonForChange?: string): PlacementStep {
  const provider = pick(chance, providersOf(code))
  return {
    from,
    code,
    provider,
    distance: pick<Distance>(chance, distances.is[distanceGroup(code, provider)]),
    carer: Math.floor(chance() * 4294967296),
    ...(reasonForChange && { reasonForChange }),
  }
}

function providersOf(code: string): Shares {
  if (code.startsWith('T')) return providers.is.kinship!
  if (code === 'U1' || code === 'U2' || code === 'U3') return providers.is.kinship!
  if (isFostering(code)) return providers.is.fostering!
  if (code.startsWith('A')) return providers.is.adoption!
  return providers.is[code]!
}

function distanceGroup(code: string, provider: string): DistanceGroup {
  if (provider === 'PR1') return 'own fostering'
  if (isFostering(code)) return 'independent fostering'
  return code.startsWith('K') || code === 'S1' ? 'residential' : 'other'
}

/** From entering care on: a first placement, moves, long-term fostering where it lasts, and where the plan leads. */
export function drawPlacements(chance: Chance, care: Care): PlacementStep[] {
  const closesOn = care.closing?.from ?? care.until
  const steps = [care.first ?? newPlacement(chance, care.startedOn, firstCode(chance, care))]
  let from = care.startedOn
  let isFirst = true
  while (true) {
    const leavesOn = from + stay(chance, care, from, steps[steps.length - 1]!.code, isFirst)
    becomeLongTerm(chance, care, steps, Math.min(leavesOn, closesOn))
    if (leavesOn >= closesOn - 1) break
    steps.push(newPlacement(chance, leavesOn, nextCode(chance, care, leavesOn), reason(chance, care)))
    from = leavesOn
    isFirst = false
  }
  if (care.closing) close(chance, steps, care.closing)
  return steps
}

const reason = (chance: Chance, { unsettled }: Care): string =>
  pick<string>(chance, unsettled ? reasonsForChange.is.unsettled : reasonsForChange.is.settled)

/** Children on an order may be placed with their parents, children accommodated by agreement not; those to be adopted are fostered. */
const allowed = (code: string, status: string, age: number, toBeAdopted: boolean): string => {
  if (toBeAdopted && !isFostering(code)) return 'U6'
  if (code === 'P1' && status !== 'C1' && status !== 'C2') return age < 16 ? 'U6' : 'K3'
  if (code === 'U4' && status !== 'C2') return 'U6'
  if (code === 'U1' && status !== 'C2') return 'U3'
  if (code === 'K3' && age < 16) return 'U6'
  if (code === 'S1' && age < 5) return 'U6'
  return code
}

const isToBeAdopted = ({ legalStatuses }: Care): boolean => legalStatuses[legalStatuses.length - 1]!.status === 'E1'

function firstCode(chance: Chance, care: Care): string {
  const { bornOn, unaccompanied, startedOn, legalStatuses } = care
  const [age, status] = [ageOn(bornOn, startedOn), legalStatuses[0]!.status]
  return allowed(
    pick(chance, firstPlacement.is[placingGroup(age, status, unaccompanied)]),
    status,
    age,
    isToBeAdopted(care),
  )
}

function nextCode(chance: Chance, care: Care, on: Day): string {
  const { bornOn, unaccompanied, legalStatuses, unsettled } = care
  const [age, status] = [ageOn(bornOn, on), statusOn(legalStatuses, on)]
  const shares = nextPlacement.is[unsettled ? 'unsettled' : 'settled'][placingGroup(age, status, unaccompanied)]
  return allowed(pick(chance, shares), status, age, isToBeAdopted(care))
}

function stay(chance: Chance, care: Care, from: Day, code: string, isFirst: boolean): number {
  const { firstIsShort, firstShortDays, earlyEnd, earlyEndDays, meanDays, unsettledMeanDays } = moves.is
  const group = placingGroup(ageOn(care.bornOn, from), statusOn(care.legalStatuses, from), care.unaccompanied)
  if (isFirst && !care.first && happens(chance, firstIsShort)) return between(chance, ...firstShortDays)
  if (!isFirst && happens(chance, earlyEnd)) return between(chance, ...earlyEndDays)
  const mean = care.unsettled ? unsettledMeanDays : meanDays[group]
  return 5 + wait(chance, code === 'K2' ? mean * 0.7 : mean)
}

function becomeLongTerm(chance: Chance, care: Care, steps: PlacementStep[], leavesOn: Day): void {
  const last = steps[steps.length - 1]!
  const code = last.code === 'U6' ? 'U4' : last.code === 'U3' ? 'U1' : undefined
  if (!code || !happens(chance, moves.is.becomesLongTerm)) return
  const from = last.from + between(chance, ...moves.is.becomesLongTermAfterDays)
  if (from < leavesOn - 30 && statusOn(care.legalStatuses, from) === 'C2')
    steps.push({ ...last, from, code, reasonForChange: 'PLACE' })
}

function close(chance: Chance, steps: PlacementStep[], { from, code, sameCarer }: ClosingPlacement): void {
  const last = steps[steps.length - 1]!
  steps.push(sameCarer ? { ...last, from, code, reasonForChange: 'PLACE' } : newPlacement(chance, from, code, 'CARPL'))
}

/** Whether a child is one of those who move again and again. */
export const isUnsettled = (chance: Chance, group: PlacingGroup): boolean => happens(chance, moves.is.unsettled[group])

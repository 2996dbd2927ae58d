import { ageOn, day } from '#core/dates.ts'
import type { LegalStep } from '#core/demonstration/life.ts'
import type { Aged } from './ages.ts'
import { evenPart } from './flows.ts'
import { lastDay } from './printed.ts'

/** A child with the orders under which they are, or were, looked after. */
export interface Ordered extends Aged {
  /** The legal status at the end, or on the last day. */
  readonly status: 'V2' | 'C1' | 'C2' | 'E1'
  readonly legalStatuses: readonly LegalStep[]
  /** True of those whose first plan was not due yet at the end of January (6.14): accommodated in its last ten working days. */
  readonly isPlanToCome?: true
}

/** Of those looked after on 30 June 2017, as printed in 3.2.4: 9.0% by agreement, 33.7% under an interim and 47.7% under a full care order. */
const LEGAL_STATUS = { V2: 47, C1: 176, E1: 50 } as const

/** How many of them there are. */
export const JUST_COME = 2

/** Everyone with their orders: proceedings begin with care and end some months on. */
export function ordered(children: readonly Aged[]): readonly Ordered[] {
  const here = children.filter(({ left }) => left === undefined)
  const young = here.filter(c => ageOn(c.bornOn, lastDay) < 5 && isBetween(c, '2015-01-01', '2016-12-01'))
  const toBeAdopted = new Set(young.slice(0, LEGAL_STATUS.E1))
  const older = here.filter(c => ageOn(c.bornOn, lastDay) >= 10 && isBetween(c, '2016-07-01', '2017-07-01'))
  const justCome = older.filter(child => isBetween(child, '2017-01-18', '2017-02-01')).slice(0, JUST_COME)
  const rest = older.filter(child => !justCome.includes(child))
  const wanted = LEGAL_STATUS.V2 - JUST_COME
  const byAgreement = new Set([...justCome, ...rest.filter((_, n) => evenPart(wanted, n, rest.length) === 1)])
  const others = here.filter(child => !toBeAdopted.has(child) && !byAgreement.has(child))
  const inProceedings = new Set(others.slice(-LEGAL_STATUS.C1))
  const statusOf = (child: Aged): Ordered['status'] => {
    if (child.left) return statusOfLeaver(child)
    if (toBeAdopted.has(child)) return 'E1'
    if (byAgreement.has(child)) return 'V2'
    return inProceedings.has(child) ? 'C1' : 'C2'
  }
  return children.map(child => {
    const status = statusOf(child)
    return {
      ...child,
      status,
      legalStatuses: stepsTo(child, status),
      ...(justCome.includes(child) && { isPlanToCome: true as const }),
    }
  })
}

const isBetween = ({ startedOn }: Aged, from: string, to: string): boolean =>
  startedOn >= day(from) && startedOn < day(to)

function statusOfLeaver({ left, startedOn, isShort, number }: Aged): Ordered['status'] {
  if (left!.way === 'adopted') return 'E1'
  if (isShort || left!.on - startedOn < PROCEEDINGS + 30) return 'V2'
  return left!.way === 'home' && number % 2 === 0 ? 'V2' : 'C2'
}

/** Days from an interim order to a full one, or to a placement order. */
const PROCEEDINGS = 190

function stepsTo({ startedOn, adoption, number }: Aged, status: Ordered['status']): readonly LegalStep[] {
  if (status === 'V2' || status === 'C1') return [{ from: startedOn, status }]
  const orderedOn = adoption?.orderedOn ?? startedOn + PROCEEDINGS - (number % 20)
  return [
    { from: startedOn, status: 'C1' },
    { from: orderedOn, status },
  ]
}

import { ageOn, type Day, monthPeriod } from '#core/dates.ts'
import { evenPart, nthWorkday } from './flows.ts'
import { type Finding, type Kind, kindOf, moveTo } from './home-finding.ts'
import { monthEnds, months, stock } from './printed.ts'
import { isInCareOn } from './stays.ts'

/** Long-term children who leave carers with whom they had been for two years (8.1), by the place of the month. */
const UNSETTLED: Readonly<Record<number, number>> = { 3: 3, 5: 1 }

/** A month in which homes are found. */
interface InMonth {
  readonly place: number
  readonly firstDay: Day
  readonly asAt: Day
  /** Looked after at its end, and before it. */
  readonly here: readonly Finding[]
  /** Who came in it, and is here at its end. */
  readonly came: readonly Finding[]
}

/** The homes of those who came in a month, and the moves that bring the numbers of the month to what is printed. */
export function inMonth(all: readonly Finding[], place: number): void {
  const asAt = monthEnds[place]!
  const { firstDay } = monthPeriod(months[place]!)
  const isNew = ({ child }: Finding): boolean => child.startedOn >= firstDay && child.startedOn <= asAt
  for (const one of all.filter(isNew)) moveTo(one, one.child.startedOn, 'fostered')
  const inCare = all.filter(({ child }) => isInCareOn(child, asAt))
  const month = { place, firstDay, asAt, here: inCare.filter(one => !isNew(one)), came: inCare.filter(isNew) }
  unsettle(month)
  toAdopters(month)
  toParents(month)
  commission(month, [...accommodate(month), ...month.came])
}

const dayOf = ({ firstDay }: InMonth, n: number): Day => nthWorkday(firstDay + 5, firstDay + 20, n % 12, 12)

/** How many more there must be in one kind of home than there are of those who were here before. */
const missing = ({ here, place }: InMonth, printed: readonly number[], kind: Kind): number =>
  printed[place]! - here.filter(one => kindOf(one) === kind).length

/** Moves so many, evenly from all who may; nobody where that is none or fewer. */
function move(month: InMonth, many: number, to: Kind, who: (one: Finding) => boolean): readonly Finding[] {
  const free = month.here.filter(who)
  if (many > free.length)
    throw new Error(
      `In ${months[month.place]} ${many} would have to move to be ${to}, and ${free.length} may. Change the quotas.`,
    )
  const moved = free.filter((_, n) => evenPart(many, n, free.length) === 1)
  for (const [n, one] of moved.entries()) {
    moveTo(one, dayOf(month, n), to)
    one.settled = 'has moved'
  }
  return moved
}

/** 8.1 */
function unsettle(month: InMonth): void {
  const stable = month.here.filter(one => isStable(one, month.asAt))
  for (const one of stable.slice(0, UNSETTLED[month.place] ?? 0)) moveTo(one, dayOf(month, one.child.number))
}

const orderedOn = ({ child }: Finding): Day => child.legalStatuses.at(-1)!.from

/** As many move in with adopters as were adopted. */
function toAdopters(month: InMonth): void {
  move(month, missing(month, stock.placedForAdoption, 'adoptive'), 'adoptive', one => {
    const isWaiting = one.settled === 'to be adopted' && kindOf(one) === 'fostered'
    return isWaiting && orderedOn(one) < month.firstDay - 20
  })
}

/** 8.4: home under a care order. */
function toParents(month: InMonth): void {
  move(month, missing(month, stock.withParents, 'with parents'), 'with parents', one => {
    const isFree = one.settled === undefined && kindOf(one) === 'fostered' && !one.steps.at(-1)!.isCommissioned
    return isFree && one.child.status === 'C2' && orderedOn(one) < month.firstDay - 10
  })
}

/** 9.1: of those who came the oldest live elsewhere. Where more must be fostered than came, others move to foster carers; those who did. */
function accommodate(month: InMonth): readonly Finding[] {
  const fostered = missing(month, stock.fostered, 'fostered')
  const { came } = month
  const oldest = came.toSorted((a, b) => a.child.bornOn - b.child.bornOn)
  for (const one of oldest.slice(0, Math.max(0, came.length - fostered)))
    one.steps[0] = { ...one.steps[0]!, kind: 'elsewhere' }
  return move(
    month,
    fostered - came.length,
    'fostered',
    one => one.settled === undefined && kindOf(one) === 'elsewhere',
  )
}

/** A long-term child who may leave carers they have long been with. */
const isStable = ({ settled, steps, child }: Finding, asAt: Day): boolean =>
  settled === 'long-term' &&
  steps.length === 1 &&
  steps[0]!.kind === 'fostered' &&
  ageOn(child.bornOn, asAt) >= 12 &&
  ageOn(child.bornOn, asAt) < 15

/** 8.5: as many new homes are bought as are missing, those of the oldest first; none of children who leave soon. */
function commission({ here, place }: InMonth, fresh: readonly Finding[]): void {
  const wanted = stock.commissioned[place]! - here.filter(one => one.steps.at(-1)!.isCommissioned).length
  const possible = fresh
    .filter(({ child }) => child.left === undefined)
    .toSorted((a, b) => a.child.bornOn - b.child.bornOn)
  if (wanted < 0 || wanted > possible.length)
    throw new Error(
      `In ${months[place]} ${wanted} of ${possible.length} new homes would have to be bought. Change the quotas.`,
    )
  for (const one of possible.slice(0, wanted))
    one.steps[one.steps.length - 1] = { ...one.steps.at(-1)!, isCommissioned: true }
}

import { ageOn, type Day, monthPeriod } from '#core/dates.ts'
import { evenPart, nthWorkday } from './flows.ts'
import { type Finding, type Kind, kindOf, moveTo } from './home-finding.ts'
import { monthEnds, months, stock } from './printed.ts'
import { isInCareOn } from './stays.ts'

/** Long-term children who leave carers with whom they had been for two years (8.1), by the place of the month. */
const UNSETTLED: Readonly<Record<number, number>> = { 3: 3, 5: 1 }

/** The homes of those who came in a month, and the moves that bring the numbers of the month to what is printed. */
export function inMonth(all: readonly Finding[], place: number): void {
  const asAt = monthEnds[place]!
  const { firstDay } = monthPeriod(months[place]!)
  const came = all.filter(({ child }) => child.startedOn >= firstDay && child.startedOn <= asAt)
  const here = all.filter(({ child }) => isInCareOn(child, asAt) && !came.some(one => one.child === child))
  const dayOf = (n: number): Day => nthWorkday(firstDay + 5, firstDay + 20, n % 12, 12)
  const count = (kind: Kind): number => here.filter(one => kindOf(one) === kind).length
  const moved: Finding[] = []
  const move = (many: number, to: Kind, who: (one: Finding) => boolean): void => {
    const free = here.filter(who)
    if (many > free.length)
      throw new Error(
        `In ${months[place]} ${many} would have to move to be ${to}, and ${free.length} may. Change the quotas.`,
      )
    for (const [n, one] of free.filter((_, n) => evenPart(many, n, free.length) === 1).entries()) {
      moveTo(one, dayOf(n), to)
      one.settled = 'has moved'
      moved.push(one)
    }
  }
  const isFree =
    (kind: Kind) =>
    (one: Finding): boolean =>
      one.settled === undefined && kindOf(one) === kind

  for (const one of here.filter(one => isStable(one, asAt)).slice(0, UNSETTLED[place] ?? 0))
    moveTo(one, dayOf(one.child.number))
  move(
    stock.placedForAdoption[place]! - count('adoptive'),
    'adoptive',
    one =>
      one.settled === 'to be adopted' &&
      kindOf(one) === 'fostered' &&
      one.child.legalStatuses.at(-1)!.from < firstDay - 20,
  )
  const home = stock.withParents[place]! - count('with parents')
  move(
    home,
    'with parents',
    one =>
      isFree('fostered')(one) &&
      one.child.status === 'C2' &&
      one.child.legalStatuses.at(-1)!.from < firstDay - 10 &&
      !one.steps.at(-1)!.isCommissioned,
  )

  const fostered = stock.fostered[place]! - count('fostered')
  const short = came.filter(({ child }) => child.left !== undefined && child.left.on <= asAt)
  const staying = came.filter(one => !short.includes(one))
  for (const one of came) one.steps.push({ from: one.child.startedOn, kind: 'fostered', isCommissioned: false })
  if (fostered > staying.length) move(fostered - staying.length, 'fostered', isFree('elsewhere'))
  const older = staying.toSorted((a, b) => ageOn(b.child.bornOn, asAt) - ageOn(a.child.bornOn, asAt))
  for (const one of older.slice(0, Math.max(0, staying.length - fostered)))
    one.steps[0] = { ...one.steps[0]!, kind: 'elsewhere' }
  commission(
    [...older.filter(({ child }) => child.left === undefined), ...moved.filter(one => kindOf(one) === 'fostered')],
    here,
    place,
  )
}

/** A long-term child who may leave carers they have long been with. */
const isStable = ({ settled, steps, child }: Finding, asAt: Day): boolean =>
  settled === 'long-term' &&
  steps.length === 1 &&
  steps[0]!.kind === 'fostered' &&
  ageOn(child.bornOn, asAt) >= 12 &&
  ageOn(child.bornOn, asAt) < 15

/** As many new homes are bought as bring 8.5 to what is printed. */
function commission(fresh: readonly Finding[], here: readonly Finding[], place: number): void {
  const bought = here.filter(one => one.steps.at(-1)!.isCommissioned).length
  const wanted = stock.commissioned[place]! - bought
  if (wanted < 0 || wanted > fresh.length)
    throw new Error(
      `In ${months[place]} ${wanted} of ${fresh.length} new homes would have to be bought. Change the quotas.`,
    )
  for (const one of fresh.slice(0, wanted))
    one.steps[one.steps.length - 1] = { ...one.steps.at(-1)!, isCommissioned: true }
}

import { addMonths, birthday, type Day, day, type Month, monthPeriod, monthsTo, NEVER } from '#core/dates.ts'
import { weekday } from '#core/demonstration/story.ts'
import { after } from '#core/duration.ts'
import { type Doing, done, leftCareOn, shuffled } from './doing.ts'
import type { Child } from './lives.ts'
import { JUST_COME } from './orders.ts'
import { caseworkFrom, lastDay, placeIn, practice, stock } from './printed.ts'
import { isInCareOn } from './stays.ts'

/** The case system expired plans after three months, whatever the reviews: the council’s setting says so. */
export const CYCLE = { months: 3 } as const

/** A child, and the days on which the plan was made or brought up to date, oldest first. */
interface Planned {
  readonly child: Child
  readonly days: Day[]
}

const months = monthsTo('2017-06', 15)

/** How many plans are out of date at the end of a month: as printed, and on the way there before. */
function outOfDate(month: Month, total: number): number {
  const place = placeIn(month)
  if (place < 0) return Math.round(total * (0.02 + 0.021 * months.indexOf(month)))
  return stock.lookedAfter[place]! - (place === 0 ? JUST_COME : 0) - practice.planInDate[place]!
}

/** The day on which the first pathway plan is due: three months after 16, or after coming into care later than that. */
const pathwayFrom = ({ bornOn, startedOn }: Child): Day => {
  const turns16On = birthday(bornOn, 16)
  return addMonths(Math.max(turns16On, startedOn), 3)
}

/** From 16 years and three months on only a pathway plan is one. */
const becomesPathwayPlan = ({ bornOn }: Child): Day => addMonths(birthday(bornOn, 16), 3)

/** Care plans and the pathway plans of those in care, so that of each month 6.14 is as printed. Those named have no pathway plan yet. */
export function plansInCare(children: readonly Child[], late: ReadonlyMap<Child, Day>): readonly Doing[] {
  const planned = children
    .filter(child => (leftCareOn(child) ?? NEVER) > caseworkFrom)
    .map((child): Planned => ({ child, days: [firstDay(child)] }))
  for (const one of planned) firstPathwayPlan(one, late)
  for (const month of months) inMonth(planned, month, late)
  return planned.flatMap(({ child, days }) =>
    days.filter(on => on < (leftCareOn(child) ?? NEVER)).map((on, n) => planOn(child, on, n)),
  )
}

function planOn(child: Child, on: Day, n: number): Doing {
  if (on >= becomesPathwayPlan(child) || on === firstPathwayDay(child))
    return done(child, 'pathway-plan', on, { plannedOn: on, why: n === 0 ? 'first' : 'six-months' })
  return done(child, 'care-plan', on, { updatedOn: on })
}

/** On the day that they came, or the plan that was taken over when casework was first recorded; of some, when it was due. */
function firstDay({ startedOn, number, isPlanToCome }: Child): Day {
  if (startedOn < caseworkFrom) return caseworkFrom + (number % 24)
  return isPlanToCome ? day('2017-02-01') : startedOn
}

/** A few days before it falls due. */
const firstPathwayDay = (child: Child): Day => weekday(pathwayFrom(child) - 10)

/** In the last days before it falls due; later for those named. */
function firstPathwayPlan({ child, days }: Planned, late: ReadonlyMap<Child, Day>): void {
  const on = late.get(child) ?? firstPathwayDay(child)
  if (birthday(child.bornOn, 16) < caseworkFrom && child.startedOn < caseworkFrom) return
  if (on >= caseworkFrom && on <= lastDay && isInCareOn(child, on)) days.push(on)
  days.sort((a, b) => a - b)
}

/** Whether the plan is in date at the end of a day: by the cycle, by the last review, and as the kind of plan that it should be. */
function isInDate({ child, days }: Planned, asAt: Day, late: ReadonlyMap<Child, Day>): boolean {
  const last = days.findLast(on => on <= asAt)
  if (last === undefined || addMonths(last, CYCLE.months) < asAt) return false
  const reviewedOn = child.life.reviews!.findLast(({ heldOn }) => heldOn <= asAt)?.heldOn
  if (reviewedOn !== undefined && last < reviewedOn && after(reviewedOn, { workingDays: 10 })! < asAt) return false
  const lateUntil = late.get(child)
  return lateUntil === undefined || pathwayFrom(child) >= asAt || lateUntil <= asAt
}

function inMonth(planned: readonly Planned[], month: Month, late: ReadonlyMap<Child, Day>): void {
  const { firstDay, lastDay: asAt } = monthPeriod(month)
  const here = planned.filter(({ child }) => isInCareOn(child, asAt))
  const lapsed = shuffled(
    here.filter(one => !isInDate(one, asAt, late) && !isNotDueYet(one, asAt)),
    5,
    month,
  )
  const fixed = lapsed.filter(({ child }) => (late.get(child) ?? 0) > asAt)
  const others = lapsed.filter(one => !fixed.includes(one)).sort((a, b) => (a.days.at(-1) ?? 0) - (b.days.at(-1) ?? 0))
  const count = outOfDate(month, here.length) - fixed.length
  if (placeIn(month) >= 0 && count > others.length)
    throw new Error(`In ${month} ${count} plans would be out of date, and ${others.length} are. Change the quotas.`)
  for (const { child, days } of others.slice(count)) {
    const reviewedOn = child.life.reviews!.findLast(({ heldOn }) => heldOn <= asAt)?.heldOn ?? 0
    const from = Math.max(firstDay, reviewedOn, child.startedOn, days.findLast(on => on <= asAt) ?? 0)
    days.push(Math.max(from, weekday(from + Math.floor(((asAt - from) * ((child.number % 9) + 1)) / 9))))
    days.sort((a, b) => a - b)
  }
}

/** A first plan that is to come, within ten working days. */
const isNotDueYet = ({ child, days }: Planned, asAt: Day): boolean =>
  !days.some(on => on <= asAt) && after(child.startedOn, { workingDays: 10 })! >= asAt

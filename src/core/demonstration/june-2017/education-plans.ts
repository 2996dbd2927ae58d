import { addMonths, birthday, type Day, type Month, monthPeriod, NEVER } from '#core/dates.ts'
import { weekday } from '#core/demonstration/story.ts'
import { PLAN_FROM_AGE } from './ages.ts'
import { type Doing, dayInMonth, done, leftCareOn, shuffled } from './doing.ts'
import type { Child } from './lives.ts'
import { caseworkFrom, lastDay, months, practice, stock } from './printed.ts'
import { isInCareOn } from './stays.ts'

/** A child, and the days on which a plan was agreed, oldest first. */
interface Planned {
  readonly child: Child
  readonly days: Day[]
}

/** How many have no plan, and how many one that is out of date, at the end of a month. */
interface Quota {
  readonly none: number
  readonly outOfDate: number
}

function quotaFor(place: number): Quota {
  const [all, withPlan, inDate] = [stock.oldEnoughForPlan, practice.withEducationPlan, practice.educationPlanInDate]
  return { none: all[place]! - withPlan[place]!, outOfDate: withPlan[place]! - inDate[place]! }
}

/**
 * In which months of 2016 a child had a plan: in the summer term, and in autumn. Most had it early in autumn: so that
 * enough runs out again in the months in which much is out of date.
 */
const SUMMER: readonly Month[] = ['2016-04', '2016-05', '2016-06']
const AUTUMN: readonly Month[] = [
  '2016-09',
  '2016-09',
  '2016-09',
  '2016-10',
  '2016-10',
  '2016-10',
  '2016-11',
  '2016-12',
]

/** A plan lasts four months. */
const LASTS = 4

/** Personal education plans so that of each month 6.12 and 6.13 are as printed. */
export function educationPlans(children: readonly Child[]): readonly Doing[] {
  const planned = children.map((child): Planned => ({ child, days: [] }))
  for (const month of [...new Set([...SUMMER, ...AUTUMN])])
    for (const one of oldEnough(planned, month)) {
      const { number } = one.child
      if (SUMMER[number % SUMMER.length] === month || AUTUMN[number % AUTUMN.length] === month) agree(one, month)
    }
  for (const place of months.keys()) inMonth(planned, place)
  return [...planned, ...children.map(younger)].flatMap(({ child, days }) =>
    days.map(on => done(child, 'pep', on, { startedOn: on - 7, heldOn: on })),
  )
}

/** The age from which the guidance asks for a plan. */
const FROM_AGE = 2

/** Those who are too young to be counted to the last have plans, too: in nursery, and in the first years of school. */
function younger(child: Child): Planned {
  const days: Day[] = []
  if (addMonths(child.bornOn, PLAN_FROM_AGE * 12) <= lastDay) return { child, days }
  const turned2On = birthday(child.bornOn, FROM_AGE)
  const first = Math.max(child.startedOn + 12, turned2On + 12, caseworkFrom + (child.number % 60))
  const ends = Math.min(leftCareOn(child) ?? NEVER, lastDay + 1)
  for (let on = first; on < ends; on += 105 + (child.number % 12)) days.push(weekday(on))
  return { child, days }
}

/** Looked after at the end of a month, and as old as plans are counted from. */
function oldEnough(planned: readonly Planned[], month: Month): readonly Planned[] {
  const { lastDay: asAt } = monthPeriod(month)
  const isOldEnough = ({ child }: Planned): boolean =>
    isInCareOn(child, asAt) && addMonths(child.bornOn, PLAN_FROM_AGE * 12) <= asAt
  return shuffled(planned.filter(isOldEnough), 3, month)
}

function agree({ child, days }: Planned, month: Month): void {
  days.push(dayInMonth(child, 3, monthPeriod(month), Math.max(child.startedOn + 1, (days.at(-1) ?? 0) + 1)))
}

/** Who came last has none yet, and whose plan is oldest has no other; everyone else whose plan has run out has a new one. */
function inMonth(planned: readonly Planned[], place: number): void {
  const month = months[place]!
  const { lastDay: asAt } = monthPeriod(month)
  const here = oldEnough(planned, month)
  const { none, outOfDate } = quotaFor(place)
  const without = here.filter(({ days }) => days.length === 0).sort((a, b) => b.child.startedOn - a.child.startedOn)
  const lapsed = here
    .filter(({ days }) => days.length > 0 && addMonths(days.at(-1)!, LASTS) < asAt)
    .sort((a, b) => a.days.at(-1)! - b.days.at(-1)!)
  if (none > without.length || outOfDate > lapsed.length)
    throw new Error(
      `In ${month} ${none} and ${outOfDate} would have no plan, or an old one, and ${without.length} and ${lapsed.length} do. Change the quotas.`,
    )
  for (const one of [...without.slice(none), ...lapsed.slice(outOfDate)]) agree(one, month)
}

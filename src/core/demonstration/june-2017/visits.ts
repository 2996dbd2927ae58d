import { type Day, type Month, monthPeriod, monthsTo, NEVER } from '#core/dates.ts'
import { homesOf } from '#core/demonstration/homes.ts'
import { weekday } from '#core/demonstration/story.ts'
import { type Doing, done, leftCareOn, shuffled } from './doing.ts'
import type { Child } from './lives.ts'
import { caseworkFrom, lastDay, placeIn, practice, stock } from './printed.ts'
import { isInCareOn } from './stays.ts'

/** Every four weeks, but for a day. */
const EVERY = 27

/** The first day on which the last visit was too long ago by a standard, and when it was: 46 days ago by the regulations, 34 by the council’s own alone. */
const LATE = { byRegulation: { none: 44, last: 46 }, byOwnStandard: { none: 33, last: 34 } } as const

/** Who must have been in one home for so long may be late at its end. */
const SETTLED_DAYS = 62

/** Everyone’s visits: in time by the council’s own standard, but for as many at the end of each month as are printed (6.15, 6.16). */
export function visits(
  children: readonly Child[],
  workerOn: (child: Child, on: Day) => string | undefined,
): readonly Doing[] {
  const days = new Map(children.map(child => [child, new Set(inTime(child))]))
  let lateBefore: ReadonlySet<Child> = new Set()
  for (const month of LATE_FROM) {
    const { lastDay: asAt } = monthPeriod(month)
    const here = children.filter(child => isInCareOn(child, asAt))
    const mayBeLate = here.filter(child => isSettled(child, asAt) && !lateBefore.has(child))
    const inTurn = shuffled(
      mayBeLate.map(child => ({ child })),
      1,
      month,
    ).map(({ child }) => child)
    const { byRegulation, byOwnStandard } = lateIn(month, here.length)
    const late = inTurn.slice(0, byRegulation + byOwnStandard)
    for (const [n, child] of late.entries())
      notSince(days.get(child)!, asAt, n < byRegulation ? LATE.byRegulation : LATE.byOwnStandard)
    lateBefore = new Set(late)
  }
  return [...days].flatMap(([child, its]) =>
    [...its]
      .sort((a, b) => a - b)
      .map(on =>
        done(child, 'visit', on, {
          visitedOn: on,
          worker: workerOn(child, on),
          seen: on % 3 === 0 ? 'with-others' : 'alone',
          where: 'placement',
        }),
      ),
  )
}

/** The first month in which anybody is late: two months after casework began. */
const LATE_FROM = monthsTo('2017-06', 13)

/** How many are late at the end of a month by the regulations, and how many by the council’s own standard alone: as printed, and on the way there from 98.1% before. */
function lateIn(month: Month, total: number) {
  const place = placeIn(month)
  if (place >= 0)
    return {
      byRegulation: stock.lookedAfter[place]! - practice.visitedByRegulation[place]!,
      byOwnStandard: practice.visitedByRegulation[place]! - practice.visitedByOwnStandard[place]!,
    }
  const share = 0.02 + 0.015 * LATE_FROM.indexOf(month)
  return { byRegulation: Math.round(total * share), byOwnStandard: Math.round(total * 0.08) }
}

/** In the first days of each home, then every four weeks. */
function inTime(child: Child): readonly Day[] {
  const days: Day[] = []
  for (const { from, until } of homesOf(child.life)) {
    const ends = Math.min(until, leftCareOn(child) ?? NEVER, lastDay + 1)
    const first = from >= caseworkFrom ? from + 2 + (child.number % 4) : caseworkFrom + (child.number % 25)
    for (let on = first; on < ends; on = weekday(on + EVERY)) days.push(Math.max(weekday(on), from))
  }
  return days.filter(on => on >= caseworkFrom)
}

const isSettled = ({ life }: Child, asAt: Day): boolean =>
  homesOf(life).some(({ from, until }) => from <= asAt - SETTLED_DAYS && until > asAt)

function notSince(days: Set<Day>, asAt: Day, { none, last }: { readonly none: number; readonly last: number }): void {
  for (const on of days) if (on > asAt - none && on <= asAt) days.delete(on)
  days.add(weekday(asAt - last))
}

import { addMonths, birthday, type Day, day, monthPeriod } from '#core/dates.ts'
import { mix } from '#core/demonstration/chance.ts'
import { ACTIVE, INACTIVE, SUITABLE, UNSUITABLE } from './birthdays.ts'
import { type Doing, done } from './doing.ts'
import type { Child } from './lives.ts'
import { afterCare, caseworkFrom, lastDay, monthEnds, months } from './printed.ts'

/** The first of two young people in care whose first pathway plan was late: due in April, made in June (7.2). */
const LATE_PATHWAY = { due: ['2017-04-01', '2017-04-30'], made: '2017-06-14', children: 2 } as const

/** Those in care whose first pathway plan fell due in April 2017 and was made in June, by the day it was made. */
export function latePathwayPlans(children: readonly Child[]): ReadonlyMap<Child, Day> {
  const [from, to] = LATE_PATHWAY.due.map(day)
  const due = children.filter(({ bornOn, left }) => {
    const dueOn = addMonths(birthday(bornOn, 16), 3)
    return left === undefined && dueOn >= from! && dueOn <= to!
  })
  return new Map(due.slice(0, LATE_PATHWAY.children).map(child => [child, day(LATE_PATHWAY.made)]))
}

/** Those who turned 18 in care, by the day they did: care leavers up to 21. */
const leaversOf = (children: readonly Child[]): readonly Child[] =>
  children.filter(({ turned18On }) => turned18On !== undefined)

const isCareLeaverOn = ({ turned18On, bornOn }: Child, asAt: Day): boolean =>
  turned18On! <= asAt && birthday(bornOn, 21) > asAt

/** What is recorded of care leavers, so that of each month 7.1 to 7.4 are as printed. */
export function careLeavers(children: readonly Child[]): readonly Doing[] {
  const all = leaversOf(children).filter(child => birthday(child.bornOn, 21) > caseworkFrom)
  return [
    ...all.map(child =>
      done(child, 'leaving-care-case', Math.max(child.turned18On!, caseworkFrom), {
        openedOn: child.turned18On,
        why: 'first',
      }),
    ),
    ...pathwayPlans(all),
    ...spells(all, 11, afterCare.suitable, SUITABLE, UNSUITABLE).map(({ child, code, from, until }) =>
      spell(child, 'accommodation', { type: code }, from, until),
    ),
    ...spells(all, 13, afterCare.inEducationOrWork, ACTIVE, INACTIVE).map(({ child, code, from, until }) =>
      spell(child, 'activity', { activity: code }, from, until),
    ),
  ]
}

/** Without a pathway plan: care leavers until March, as many as are printed of February; from then on two. */
function pathwayPlans(all: readonly Child[]): readonly Doing[] {
  const [, february, march] = afterCare.withoutPathwayPlan
  const here = all.filter(child => child.turned18On! < caseworkFrom && isCareLeaverOn(child, lastDay))
  const without = here.slice(0, february)
  return all.flatMap(child => {
    const place = without.indexOf(child)
    if (place >= 0 && place < march!) return []
    const first =
      place >= 0
        ? monthPeriod('2017-03').firstDay + 6 + place
        : Math.max(child.turned18On! + 5, caseworkFrom + (child.number % 60))
    const days: Day[] = []
    for (let on = first; on <= lastDay && on < birthday(child.bornOn, 21); on += 170 + (child.number % 20))
      days.push(on)
    return days.map((on, n) =>
      done(child, 'pathway-plan', on, { plannedOn: on, why: n === 0 ? 'first' : 'six-months' }),
    )
  })
}

/** A time in which something was so, by its code. */
interface Spell {
  readonly child: Child
  readonly code: string
  readonly from: Day
  readonly until?: Day
}

/** Something that is so of as many of those at the end of each month as are printed, and otherwise of the others: always of the same first. */
function spells(
  all: readonly Child[],
  part: number,
  printed: readonly number[],
  when: readonly string[],
  otherwise: readonly string[],
): readonly Spell[] {
  const ranked = all.toSorted((a, b) => mix(a.number, part) - mix(b.number, part))
  const isSo = new Map(ranked.map(child => [child, [] as boolean[]]))
  for (const [place, asAt] of monthEnds.entries()) {
    let left = printed[place]!
    for (const child of ranked)
      isSo.get(child)!.push(isCareLeaverOn(child, asAt) ? left-- > 0 : (isSo.get(child)!.at(-1) ?? true))
  }
  return ranked.flatMap(child => spellsOf(child, isSo.get(child)!, when, otherwise))
}

/** What was so of a young person month by month, as times: the first begins when they turned 18. */
function spellsOf(
  child: Child,
  isSo: readonly boolean[],
  when: readonly string[],
  otherwise: readonly string[],
): readonly Spell[] {
  const { number, turned18On } = child
  const codeIn = (place: number): string => {
    const of = isSo[place] ? when : otherwise
    return of[number % of.length]!
  }
  const starts: { readonly from: Day; readonly code: string }[] = []
  for (const [place, month] of months.entries()) {
    if (turned18On! > monthEnds[place]! || starts.at(-1)?.code === codeIn(place)) continue
    const from = starts.length === 0 ? turned18On! : monthPeriod(month).firstDay + 2 + (number % 20)
    starts.push({ from, code: codeIn(place) })
  }
  return starts.map(({ from, code: its }, n) => {
    const next = starts[n + 1]
    return { child, code: its, from, ...(next && { until: next.from }) }
  })
}

const spell = (child: Child, type: string, says: object, startedOn: Day, endedOn?: Day): Doing => ({
  child,
  type,
  stages: [
    { on: Math.max(startedOn, caseworkFrom), says: { ...says, startedOn } },
    ...(endedOn === undefined ? [] : [{ on: endedOn, says: { endedOn } }]),
  ],
})

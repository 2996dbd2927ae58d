import {
  addMonths,
  birthday,
  type Day,
  firstOfMonthsTo,
  type Month,
  monthPeriod,
  monthsTo,
  NEVER,
} from '#core/dates.ts'
import { after } from '#core/duration.ts'
import { type Doing, dayInMonth, done, leftCareOn, shuffled } from './doing.ts'
import { evenPart } from './flows.ts'
import type { Child } from './lives.ts'
import { caseworkFrom, months, placeIn, practice, stock } from './printed.ts'
import { isInCareOn } from './stays.ts'

/** A child, and the days on which something was done for them, oldest first. */
interface Seen {
  readonly child: Child
  readonly days: Day[]
}

/** The months since casework is recorded. */
const all = monthsTo('2017-06', 15)

/** How many of those in care for a year went without at the end of a month: as printed, and on the way there before. */
function without(month: Month, printed: readonly number[], before: number, total: number): number {
  const place = placeIn(month)
  if (place >= 0) return stock.forAYear[place]! - printed[place]!
  const first = stock.forAYear[0]! - printed[0]!
  const share = before + ((first / stock.forAYear[0]! - before) * (all.indexOf(month) + 1)) / 9
  return Math.round(total * share)
}

const isInCareForAYear = (child: Child, asAt: Day): boolean =>
  isInCareOn(child, asAt) && child.startedOn <= firstOfMonthsTo(asAt, 12)

/**
 * Month by month: whoever has nothing in date at its end is seen in it, but for as many as go without. Who has gone without
 * longest goes on doing so.
 */
function kept(
  children: readonly Child[],
  part: number,
  its: {
    readonly first: (child: Child) => readonly Day[]
    readonly inDateUntil: (child: Child, last: Day, asAt: Day) => Day
    readonly without: (month: Month, total: number) => number
  },
): readonly Seen[] {
  const seen = children.map((child): Seen => ({ child, days: [...its.first(child)] }))
  for (const month of all) {
    const period = monthPeriod(month)
    const asAt = period.lastDay
    const here = seen.filter(({ child }) => isInCareForAYear(child, asAt))
    const isInDate = ({ child, days }: Seen): boolean => {
      const last = days.findLast(on => on <= asAt && on >= child.startedOn)
      return last !== undefined && its.inDateUntil(child, last, asAt) >= asAt
    }
    const lapsed = shuffled(here, part, month)
      .filter(one => !isInDate(one))
      .sort((a, b) => (a.days.at(-1) ?? 0) - (b.days.at(-1) ?? 0))
    const wanted = its.without(month, here.length)
    const count = placeIn(month) < 0 ? Math.min(wanted, lapsed.length) : wanted
    if (count > lapsed.length)
      throw new Error(`In ${month} ${count} would have to go without, and ${lapsed.length} do. Change the quotas.`)
    for (const one of lapsed.slice(count)) {
      one.days.push(dayInMonth(one.child, part, period, Math.max(one.child.startedOn, one.days.at(-1) ?? 0)))
      one.days.sort((a, b) => a - b)
    }
  }
  return seen
}

/** Every six months under five and every twelve from then on, as the return counts them. */
function assessedUntil({ bornOn }: Child, last: Day, asAt: Day): Day {
  const turns5On = birthday(bornOn, 5)
  const sooner = addMonths(last, 6)
  return last < turns5On && sooner < turns5On && asAt < turns5On ? sooner : addMonths(last, 12)
}

/** What was done before casework was recorded, the last of it: it was taken over. Half of it was in the spring a year before, so that much falls due in spring. */
const takenOver =
  (part: number) =>
  (child: Child): readonly Day[] => {
    const any = child.number * part
    const on = caseworkFrom - 3 - (child.number % 2 === 0 ? any % 350 : 270 + (any % 85))
    return on > child.startedOn + 30 ? [on] : []
  }

/** Health assessments so that of each month 6.9 and 6.11 are as printed. */
export function healthAssessments(children: readonly Child[]): readonly Doing[] {
  const initial = initialDays(children)
  const seen = kept(children, 37, {
    first: child => initial.get(child) ?? takenOver(37)(child),
    inDateUntil: assessedUntil,
    without: (month, total) => without(month, practice.healthAssessed, 0.07, total),
  })
  return seen.flatMap(({ child, days }) =>
    days
      .filter(on => on < (leftCareOn(child) ?? NEVER))
      .map(on =>
        done(child, 'health-assessment', on, {
          kind: on === initial.get(child)?.[0] ? 'initial' : 'review',
          heldOn: on,
          outcome: 'completed',
        }),
      ),
  )
}

/** Dental checks so that of each month 6.10 is as printed. */
export const dentalChecks = (children: readonly Child[]): readonly Doing[] =>
  kept(children, 53, {
    first: takenOver(53),
    inDateUntil: (_, last) => addMonths(last, 12),
    without: (month, total) => without(month, practice.teethChecked, 0.06, total),
  }).flatMap(({ child, days }) =>
    days
      .filter(on => on < (leftCareOn(child) ?? NEVER))
      .map(on => done(child, 'dental-check', on, { heldOn: on, outcome: 'done' })),
  )

/** Of the initial assessments that fell due from April to December 2016, those done by then; with one child who left before it was due, and the months after, 18.2% of the year. */
const IN_TIME_BEFORE = 33

/** The initial assessment of everyone who came since casework was recorded: in time for as many of each month as are printed, late for the others. */
function initialDays(children: readonly Child[]): ReadonlyMap<Child, readonly Day[]> {
  const days = new Map<Child, readonly Day[]>()
  const due = children.flatMap(child => {
    const dueOn = after(child.startedOn, { workingDays: 20 })
    const isOwed = dueOn !== undefined && dueOn >= caseworkFrom && child.startedOn >= caseworkFrom - 40
    return isOwed ? [{ child, dueOn }] : []
  })
  const staying = due.filter(({ child, dueOn }) => (leftCareOn(child) ?? NEVER) > dueOn)
  for (const group of [all.slice(0, 9), ...months.map(month => [month])]) {
    const its = staying.filter(({ dueOn }) => group.some(month => isIn(month, dueOn)))
    const place = placeIn(group[0]!)
    const inTime = place < 0 ? IN_TIME_BEFORE : practice.initialHealthInTime[place]!
    for (const [n, { child, dueOn }] of its.entries()) {
      const on = evenPart(inTime, n, its.length) === 1 ? dueOn - 1 - (n % 6) : dueOn + 4 + ((n * 11) % 60)
      const isSeen = on <= monthPeriod(months.at(-1)!).lastDay && on < (leftCareOn(child) ?? NEVER)
      days.set(child, isSeen ? [on] : [])
    }
  }
  const gone = due.filter(its => !staying.includes(its))
  for (const [n, { child }] of gone.entries()) days.set(child, n === 0 ? [child.startedOn + 9] : [])
  for (const { child } of due) if (!days.has(child)) days.set(child, [])
  return days
}

const isIn = (month: Month, on: Day): boolean => {
  const { firstDay, lastDay } = monthPeriod(month)
  return on >= firstDay && on <= lastDay
}

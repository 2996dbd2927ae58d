import { birthday, type Day, type Month, monthPeriod, monthsTo, NEVER } from '#core/dates.ts'
import { after } from '#core/duration.ts'
import { regulation33 } from '#core/review-timescales.ts'
import { evenPart } from './flows.ts'
import type { Housed } from './homes.ts'
import { months, practice } from './printed.ts'

/** Reviews held in some months, and those of them in time (6.7). Of the years the percentages are printed, of 2017 the numbers. */
interface Held {
  readonly months: readonly Month[]
  readonly held: number
  readonly inTime: number
}

/** 94.9 and 83.3% of the first two years, and what brings the third to 91.3%. */
const held: readonly Held[] = [
  { months: monthsTo('2015-03', 12), held: 960, inTime: 911 },
  { months: monthsTo('2016-03', 12), held: 1_020, inTime: 850 },
  { months: monthsTo('2016-12', 9), held: 800, inTime: 741 },
  ...months.map((month, place) => ({
    months: [month],
    held: practice.reviewed[place]!,
    inTime: practice.reviewedInTime[place]!,
  })),
]

/** The first month of the returns. Up to March 2014 every review is held, and in time. */
const FIRST_MONTH: Month = '2012-04'
const returnsFrom = monthPeriod(FIRST_MONTH).firstDay

/** A child whose reviews are being arranged. */
interface Arranging {
  readonly child: Housed
  /** The first day on which there is no review any more. */
  readonly until: Day
  readonly reviews: Day[]
  /** When the next is due. */
  dueOn: Day
  /** Whether the last was not the first since the child came. */
  isLater: boolean
}

/** The days of everyone’s reviews by number, so many in each month and so many of them in time. */
export function reviewDays(children: readonly Housed[]): ReadonlyMap<number, readonly Day[]> {
  const all = children.map(arranging)
  for (const month of monthsTo('2014-03', 24)) asDue(all, month)
  for (const { months: its, held: count, inTime } of held)
    for (const [n, month] of its.entries())
      inMonth(all, month, evenPart(count, n, its.length), evenPart(inTime, n, its.length))
  return new Map(all.map(({ child, reviews }) => [child.number, reviews]))
}

/** Of a child who came before the returns begin, the first review that they name is taken for a later one. */
function arranging(child: Housed): Arranging {
  const first = after(child.startedOn, regulation33.first)
  const isOld = first === undefined || first < returnsFrom
  const until = Math.min(child.left?.on ?? NEVER, birthday(child.bornOn, 18))
  const dueOn = isOld ? returnsFrom + 10 + ((child.number * 17) % 160) : first
  return { child, until, reviews: [], dueOn, isLater: isOld }
}

function review(its: Arranging, on: Day): void {
  its.reviews.push(on)
  its.dueOn = after(on, its.isLater ? regulation33.later : regulation33.second)!
  its.isLater = true
}

/** The days of a month on which a child may be reviewed; the last is before the first where there is none. */
function daysFor({ child, until, reviews }: Arranging, month: Month): readonly [Day, Day] {
  const { firstDay, lastDay } = monthPeriod(month)
  return [Math.max(firstDay, (reviews.at(-1) ?? child.startedOn - 10) + 24), Math.min(lastDay, until - 1)]
}

function asDue(all: readonly Arranging[], month: Month): void {
  for (const its of all) {
    const [from, to] = daysFor(its, month)
    if (from <= to && its.dueOn >= from && its.dueOn <= to)
      review(its, workdayBetween(its.dueOn - (its.child.number % 5), from, its.dueOn))
  }
}

/** The longest overdue are reviewed late, as many as must be; of the others those that are due soonest, in time. */
function inMonth(all: readonly Arranging[], month: Month, count: number, inTime: number): void {
  const possible = all
    .filter(its => {
      const [from, to] = daysFor(its, month)
      return from <= to
    })
    .sort((a, b) => a.dueOn - b.dueOn || a.child.number - b.child.number)
  const late = possible.filter(its => its.dueOn < daysFor(its, month)[1]).slice(0, count - inTime)
  const soon = possible.filter(its => !late.includes(its) && its.dueOn >= daysFor(its, month)[0]).slice(0, inTime)
  if (late.length < count - inTime || soon.length < inTime)
    throw new Error(`In ${month} there are too few reviews to hold. Change the quotas.`)
  for (const its of late) {
    const [from, to] = daysFor(its, month)
    const earliest = Math.max(from, its.dueOn + 1)
    review(its, workdayBetween(earliest + (its.child.number % 9), earliest, to))
  }
  for (const its of soon) {
    const [from, to] = daysFor(its, month)
    const latest = Math.min(to, its.dueOn)
    const on = its.dueOn <= to ? latest - (its.child.number % 5) : from + ((its.child.number * 7) % (latest - from + 1))
    review(its, workdayBetween(on, from, latest))
  }
}

/** The working day nearest to a day, between two; where there is none, the day itself. */
function workdayBetween(on: Day, from: Day, to: Day): Day {
  const wanted = Math.min(Math.max(on, from), to)
  for (const shift of [0, -1, 1, -2, 2])
    if (isWeekday(wanted + shift) && wanted + shift >= from && wanted + shift <= to) return wanted + shift
  return wanted
}

const isWeekday = (on: Day): boolean => (((on + 3) % 7) + 7) % 7 < 5

import { addMonths, type Day, day, type Month, monthPeriod } from '#core/dates.ts'
import { between, chanceFrom } from '#core/demonstration/chance.ts'
import { lastDay, monthEnds, months, stock } from './printed.ts'
import { isInCareOn, OLDER, type Stay } from './stays.ts'

/** A stay, and whose it is. */
export interface Aged extends Stay {
  readonly number: number
  readonly bornOn: Day
}

/** The age on 30 June 2017, in whole months: from one, up to but not with another. */
type Band = readonly [from: number, to: number]

/** Table 1 of the report by its bands, and within them by what else turns on age: 6.12 from 7 on, 7.2 from 16 on. */
const bands = {
  'under 1': [0, 12],
  '1 to 4': [12, 60],
  '5 or 6': [60, 84],
  '7 to 9': [90, 120],
  '10 to 15': [120, 192],
} as const satisfies Readonly<Record<string, Band>>

/** When those turned 16 who were 16 or 17 on the last day: between two days. */
type Sixteenth = readonly [from: Day, to: Day]

const turned = (from: string, to: string): Sixteenth => [day(from), day(to)]

/** Of these 7.2 asks for a pathway plan by the end of February 2017: who turned 16 since April 2016, when the rule began, and three months ago. */
const LONG_AGO = turned('2015-07-20', '2016-03-20')
const DUE_BY_FEBRUARY = turned('2016-04-04', '2016-11-24')

type Age = keyof typeof bands | Sixteenth

/** So many of an age, in the order in which the ages are dealt. */
type Deal = readonly (readonly [Age, number])[]

/** Long-term children by when they came: who came last is youngest. */
const LONG_TERM_AGES: Deal = [
  ['10 to 15', 99],
  [turned('2017-06-08', '2017-06-20'), 2],
  ['7 to 9', 20],
  ['5 or 6', 20],
  ['1 to 4', 6],
]
const OLDER_AGES: Deal = [
  [LONG_AGO, 16],
  [DUE_BY_FEBRUARY, 25],
]
const SINCE_2015_AGES: Deal = [
  ['1 to 4', 30],
  ['5 or 6', 18],
  ['7 to 9', 12],
  ['10 to 15', 35],
  [DUE_BY_FEBRUARY, 17],
]
const AUTUMN_2016_AGES: Deal = [
  ['under 1', 8],
  ['1 to 4', 15],
  ['5 or 6', 8],
  ['7 to 9', 5],
  ['10 to 15', 23],
  [turned('2016-04-04', '2016-06-24'), 8],
  [turned('2016-12-02', '2016-12-22'), 4],
  [turned('2017-01-04', '2017-01-24'), 4],
  [turned('2017-02-02', '2017-02-22'), 3],
  [turned('2017-03-02', '2017-03-22'), 3],
]
const LATE_AGES: Readonly<Record<'of school age' | 'younger', Deal>> = {
  'of school age': [
    ['7 to 9', 12],
    ['10 to 15', 59],
    [turned('2017-04-03', '2017-06-24'), 10],
  ],
  younger: [
    ['under 1', 26],
    ['1 to 4', 19],
    ['5 or 6', 15],
  ],
}

/** Everyone with a birthday, so that the ages of those looked after are those of Table 1, and of each month those of 6.12, 7.2 and 8.1. */
export function aged(stays: readonly Stay[], seed: number): readonly Aged[] {
  const here = stays.filter(({ left }) => left === undefined)
  const before2015 = here.filter(({ startedOn }) => startedOn < day('2015-01-01'))
  const older = new Set(before2015.slice(0, OLDER * 3).filter((_, n) => n % 3 === 0))
  const since = (from: string, to: string): readonly Stay[] =>
    here.filter(({ startedOn }) => startedOn >= day(from) && startedOn < day(to))
  const late = since('2016-12-01', '2017-07-01')
  const ages = new Map<Stay, Age>([
    ...inOrder(
      before2015.filter(stay => !older.has(stay)),
      LONG_TERM_AGES,
    ),
    ...dealt([...older], OLDER_AGES),
    ...dealt(since('2015-01-01', '2016-07-01'), SINCE_2015_AGES),
    ...dealt(since('2016-07-01', '2016-12-01'), AUTUMN_2016_AGES),
    ...dealt(
      late.filter(({ isOfSchoolAge }) => isOfSchoolAge),
      LATE_AGES['of school age'],
    ),
    ...dealt(
      late.filter(({ isOfSchoolAge }) => !isOfSchoolAge),
      LATE_AGES.younger,
    ),
  ])
  const all = stays.map(
    (stay, number): Aged => ({ ...stay, number, bornOn: bornOn(stay, ages.get(stay), seed, number) }),
  )
  return turningSeven(all)
}

const AGES_OF_LEAVERS = { home: [9, 15], guardian: [2, 5], arrangements: [2, 5] } as const

/** Within the age; of those who have left, by the way they left. Never after the day on which they came. */
function bornOn(stay: Stay, age: Age | undefined, seed: number, number: number): Day {
  const chance = chanceFrom(seed, 2017, number)
  const { startedOn, turned18On, left, isShort } = stay
  const latest = startedOn - between(chance, 0, 20)
  if (turned18On !== undefined) return addMonths(turned18On, -216)
  if (age === undefined) {
    if (left!.way === 'adopted') return startedOn - between(chance, 0, 500)
    const [from, to] = isShort ? (number % 2 === 0 ? [10, 14] : [1, 5]) : AGES_OF_LEAVERS[left!.way as 'home']
    return Math.min(latest, between(chance, addMonths(left!.on, -12 * to), addMonths(left!.on, -12 * from)))
  }
  if (typeof age !== 'string') return addMonths(between(chance, ...age), -192)
  const [from, to] = bands[age]
  const [first, last] = [addMonths(lastDay, -to) + 1, addMonths(lastDay, -from)]
  return between(chance, first, Math.max(first, Math.min(last, latest)))
}

/** Ages one after the other. */
const inOrder = (stays: readonly Stay[], deal: Deal): readonly (readonly [Stay, Age])[] => {
  const ages = deal.flatMap(([age, count]) => Array<Age>(count).fill(age))
  return stays.map((stay, n) => [stay, ages[n]!])
}

/** Ages mixed evenly, each as often as it is asked for. */
function dealt(stays: readonly Stay[], deal: Deal): readonly (readonly [Stay, Age])[] {
  const given = deal.map(() => 0)
  return stays.map((stay, n) => {
    const short = deal.map(([, count], i) => (count * (n + 1)) / stays.length - given[i]!)
    const next = short.indexOf(Math.max(...short))
    given[next]!++
    return [stay, deal[next]![0]]
  })
}

/** The age from which 6.12 asks for a plan: with the ages of Table 1 no other gives its denominators. */
export const PLAN_FROM_AGE = 7

const oldEnough = ({ bornOn }: Aged, on: Day): boolean => addMonths(bornOn, PLAN_FROM_AGE * 12) <= on

/** Lets as many turn seven in each month as the denominators of 6.12 ask for. */
function turningSeven(all: readonly Aged[]): readonly Aged[] {
  const [oldest, youngest] = bands['7 to 9']
  const mayTurn = all.filter(
    ({ left, startedOn, bornOn: born }) =>
      left === undefined &&
      startedOn < day('2016-07-01') &&
      born > addMonths(lastDay, -youngest) &&
      born <= addMonths(lastDay, -oldest),
  )
  const later = monthEnds.map(
    (asAt, place) =>
      all.filter(child => isInCareOn(child, asAt) && oldEnough(child, asAt)).length - stock.oldEnoughForPlan[place]!,
  )
  const turning = new Map<number, Month>()
  for (let place = 1; place < months.length; place++)
    for (let n = 0; n < later[place - 1]! - later[place]!; n++)
      turning.set(mayTurn[turning.size]!.number, months[place]!)
  return all.map(child => {
    const month = turning.get(child.number)
    return month === undefined
      ? child
      : { ...child, bornOn: addMonths(monthPeriod(month).firstDay + 3 + (child.number % 20), -12 * PLAN_FROM_AGE) }
  })
}

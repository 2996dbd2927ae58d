import { type Day, day, firstOfMonthsTo, type Month, monthOf, monthPeriod, monthsTo, NEVER } from '#core/dates.ts'
import { type AdoptionStory, adoptionsOf } from './adoptions.ts'
import {
  earlier,
  evenPart,
  type Flow,
  lateAdmissions,
  nthWorkday,
  printedFlows,
  shortStays,
  type Way,
} from './flows.ts'
import { monthEnds, stock } from './printed.ts'

/** One child’s time in care in outline. */
export interface Stay {
  readonly startedOn: Day
  /** Absent for those who are looked after on the last day. */
  readonly left?: { readonly on: Day; readonly way: Way }
  /** The 18th birthday, of those who left when they were grown up. */
  readonly turned18On?: Day
  readonly adoption?: AdoptionStory
  /** Left again before anything fell due. */
  readonly isShort?: true
  /** Of those who came since December 2016, whether they are as old as 6.12 asks. */
  readonly isOfSchoolAge?: boolean
}

/** Everyone who was looked after at any time from April 2014 to June 2017. Oldest start first. */
export function staysOf(): readonly Stay[] {
  const adopted = adoptionsOf().map(
    (adoption): Stay => ({
      startedOn: adoption.startedOn,
      left: { on: adoption.adoptedOn, way: 'adopted' },
      adoption,
    }),
  )
  const shorts = shortStays.flatMap(({ from, to, leftFrom, leftTo, children }) =>
    Array.from(
      { length: children },
      (_, n): Stay => ({
        startedOn: nthWorkday(from, to, n, children),
        left: { on: nthWorkday(leftFrom, leftTo, n, children), way: 'home' },
        isShort: true,
      }),
    ),
  )
  const late = lateAdmissions.flatMap(({ from, to, children, ofSchoolAge }) =>
    Array.from(
      { length: children },
      (_, n): Stay => ({
        startedOn: nthWorkday(from, to, n, children),
        isOfSchoolAge: evenPart(ofSchoolAge, n, children) === 1,
      }),
    ),
  )
  const leaving = [...earlier, ...printedFlows].flatMap(flow => leavings(flow, shorts))
  const recent = leaving.filter(({ on }) => on >= day('2017-02-01'))
  const others = leaving.filter(one => !recent.includes(one))
  const known = [...adopted, ...shorts, ...late, ...recent.map(cameBefore)]
  const stayed = survivors(known)
  const slots = openSlots([...known, ...stayed])
  return [...known, ...stayed, ...fitted(others, slots), ...grownUpBefore()].sort((a, b) => a.startedOn - b.startedOn)
}

interface Leaving {
  readonly on: Day
  readonly way: Way
  readonly turned18On?: Day
}

/** Those whose episode was closed in the month after they turned 18: they are no longer in the stock, and not yet among those who ceased. */
const closedLate: Readonly<Record<Month, readonly { readonly on: Day; readonly turned18On: Day }[]>> = {
  '2017-02': [{ on: day('2017-02-02'), turned18On: day('2017-01-30') }],
  '2017-05': [
    { on: day('2017-05-02'), turned18On: day('2017-04-28') },
    { on: day('2017-05-03'), turned18On: day('2017-04-29') },
  ],
  '2017-06': [{ on: day('2017-06-02'), turned18On: day('2017-05-30') }],
}

/** Who left in a time, but for those adopted and those who stayed only for a short time. */
function leavings({ months, left }: Flow, shorts: readonly Stay[]): readonly Leaving[] {
  return (['guardian', 'arrangements', 'grown up', 'home'] as const).flatMap(way =>
    months.flatMap((month, n): readonly Leaving[] => {
      const late = way === 'grown up' ? (closedLate[month] ?? []) : []
      const isShort = ({ left: its }: Stay): boolean => its !== undefined && monthOf(its.on) === month
      const all = evenPart(left[way], n, months.length)
      const count = all - late.length - (way === 'home' ? shorts.filter(isShort).length : 0)
      const { firstDay, lastDay } = monthPeriod(month)
      const on = (i: number): Day => nthWorkday(firstDay + 3, lastDay - 2, i, count)
      return [
        ...late.map(its => ({ ...its, way })),
        ...Array.from({ length: count }, (_, i) => ({
          on: on(i),
          way,
          ...(way === 'grown up' && { turned18On: on(i) }),
        })),
      ]
    }),
  )
}

/** Who left in the printed months came before February 2016, and not so long ago as to be long-term; those who grew up came long ago. */
function cameBefore(left: Leaving, n: number): Stay {
  if (left.way === 'grown up')
    return { ...grownUp(left), startedOn: nthWorkday(day('2008-03-03'), day('2013-09-20'), (n * 7) % 25, 25) }
  return { startedOn: nthWorkday(day('2015-02-02'), day('2016-01-25'), (n * 7) % 25, 25), left }
}

const grownUp = ({ on, way, turned18On = on }: Leaving): Pick<Stay, 'left' | 'turned18On'> => ({
  left: { on, way },
  turned18On,
})

/**
 * Who turned 18 before April 2014. Those of February and March 2014 are 21 three years later, so that 7.1 loses as many as it
 * gains; with those before them the returns of 2014-15 and 2015-16 name 183 and 197 care leavers of 19 to 21.
 */
const grownUpBefore = (): readonly Stay[] =>
  [
    ...monthsTo('2012-03', 12).map((month, n) => ({ month, children: evenPart(56, n, 12) })),
    ...monthsTo('2014-01', 22).map((month, n) => ({ month, children: evenPart(118, n, 22) })),
    { month: '2014-02', children: 3 },
    { month: '2014-03', children: 6 },
  ].flatMap(({ month, children }, of) => {
    const { firstDay, lastDay } = monthPeriod(month)
    return Array.from({ length: children }, (_, n) => ({
      startedOn: day('2006-05-08') + (((of * 6 + n) * 97) % 1200),
      ...grownUp({ on: nthWorkday(firstDay + 3, lastDay - 3, n, children), way: 'grown up' }),
    }))
  })

/** Looked after at the end of a day, by what is known of the stay. */
export const isInCareOn = ({ startedOn, left, turned18On = NEVER }: Stay, asAt: Day): boolean =>
  startedOn <= asAt && (left?.on ?? NEVER) > asAt && turned18On > asAt

/** Aged 16 and over, and here since before 2014. */
export const OLDER = 41

/** Long-term (8.1) on 31 January 2017 and here still; and those who became so later, by the month in which they had come. */
const LONG_TERM = 139
const BECAME_LONG_TERM: Readonly<Record<Month, number>> = { '2014-08': 3, '2014-09': 3, '2014-11': 2 }

/** Those who came before December 2016 and are looked after still. Of those in care for a year (6.9) exactly as many come in each month as there must. */
function survivors(known: readonly Stay[]): readonly Stay[] {
  const forAYear = monthEnds.map((asAt, place) => {
    const since = firstOfMonthsTo(asAt, 12)
    return stock.forAYear[place]! - known.filter(stay => stay.startedOn <= since && isInCareOn(stay, asAt)).length
  })
  const long = LONG_TERM + OLDER + 8
  const stayed = known.filter(({ left }) => left === undefined).length
  const first = forAYear[0]! - long
  const rest = stock.lookedAfter.at(-1)! - stayed - forAYear.at(-1)!
  const byMonth: readonly (readonly [Month, number])[] = [
    ...Object.entries(BECAME_LONG_TERM),
    ...monthsTo('2016-01', 13).map((month, n) => [month, evenPart(first, n, 13)] as const),
    ...monthsTo('2016-06', 5).map((month, i) => [month, forAYear[i + 1]! - forAYear[i]!] as const),
    ...monthsTo('2016-11', 5).map((month, n) => [month, evenPart(rest, n, 5)] as const),
  ]
  return [
    ...spread(day('2006-09-04'), day('2012-02-20'), 80 + OLDER),
    ...spread(day('2012-03-12'), day('2014-03-20'), LONG_TERM - 96),
    ...spread(day('2014-04-03'), day('2014-07-28'), 16),
    ...byMonth.flatMap(([month, children]) => {
      const { firstDay } = monthPeriod(month)
      return spread(firstDay + 1, firstDay + 26, children)
    }),
  ]
}

const spread = (from: Day, to: Day, children: number): readonly Stay[] =>
  Array.from({ length: children }, (_, n) => ({ startedOn: nthWorkday(from, to, n, children) }))

/** The days on which somebody came of whom nothing is said yet: what is left of the admissions of each year. */
const openSlots = (known: readonly Stay[]): readonly Day[] =>
  earlier.flatMap(({ months, admitted }) => {
    const [from, to] = [monthPeriod(months[0]!).firstDay, monthPeriod(months.at(-1)!).lastDay]
    const left = admitted - known.filter(({ startedOn }) => startedOn >= from && startedOn <= to).length
    return spread(from + 1, Math.min(to, day('2016-11-25')), left).map(({ startedOn }) => startedOn)
  })

/** The fewest days in care of those who left later than the short stays. */
const leastDays: Readonly<Record<Way, number>> = {
  home: 24,
  guardian: 60,
  arrangements: 60,
  'grown up': 120,
  adopted: 0,
}

/** As many are kept back for those for whom nobody has come long enough before. */
const KEPT_BACK = 26

/**
 * Gives those who left the days on which they came. As many came before April 2014 as there are more leavers than days;
 * after them whoever goes home is among the last to have come, and who grew up or has a guardian the first.
 */
function fitted(leavings: readonly Leaving[], slots: readonly Day[]): readonly Stay[] {
  const open = [...slots].sort((a, b) => a - b)
  const inOrder = leavings.toSorted((a, b) => a.on - b.on)
  let before = inOrder.length - open.length
  const stays: Stay[] = []
  for (const [i, leaving] of inOrder.entries()) {
    const here = open.findLastIndex(on => on <= leaving.on - leastDays[leaving.way]) + 1
    const mayBeFromBefore = leaving.way === 'grown up' ? i % 2 === 0 : i % 5 < 2
    const isFromBefore =
      before > 0 && (here === 0 || before >= inOrder.length - i || (before > KEPT_BACK && mayBeFromBefore))
    if (isFromBefore) before--
    const startedOn = isFromBefore
      ? nthWorkday(
          leaving.way === 'grown up' ? day('2009-02-02') : day('2012-03-05'),
          day('2014-02-20'),
          (before * 11) % 60,
          60,
        )
      : open.splice(leaving.way === 'home' ? here - 1 - ((i * 7) % Math.min(here, 24)) : 0, 1)[0]!
    stays.push(leaving.way === 'grown up' ? { startedOn, ...grownUp(leaving) } : { startedOn, left: leaving })
  }
  return stays
}

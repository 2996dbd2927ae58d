import { type Day, day, monthPeriod } from '#core/dates.ts'
import { evenPart } from './flows.ts'

/** An adoption by its steps. */
export interface AdoptionStory {
  readonly startedOn: Day
  readonly decidedOn: Day
  readonly orderedOn: Day
  readonly matchedOn: Day
  readonly placedOn: Day
  readonly adoptedOn: Day
}

/** Adoptions of some months, whose days come to a printed average. */
interface Group {
  /** The first and the last day of an order. */
  readonly from: Day
  readonly to: Day
  readonly children: number
  /** 10.2 */
  readonly within12Months: number
  /** Days in care before the placement (10.4) and from the placement order to the match (10.5), of all together. */
  readonly toPlacement: number
  readonly toMatch: number
  /** How far a child may be from the average. */
  readonly spread?: readonly [toPlacement: number, toMatch: number]
  /** From the placement to the order, for those within 12 months of the decision and for those who are not. */
  readonly settling?: readonly [within: number, not: number]
}

const between = (from: string, to: string): Pick<Group, 'from' | 'to'> => ({
  from: day(from),
  to: monthPeriod(to).lastDay - 6,
})

/**
 * The years before and the months of 2017. The report prints averages of the financial year so far: of January to March
 * 368.8, 374.7 and 404.0 days over 28, 29 and 31 children (10.4), and of April to June 618.0, 316.3 and 323.0 over 1, 4 and 5.
 */
const groups: readonly Group[] = [
  {
    ...between('2014-04-07', '2015-03'),
    children: 43,
    within12Months: 16,
    toPlacement: 16_899,
    toMatch: 7_267,
    spread: [80, 50],
  },
  {
    ...between('2015-04-07', '2016-03'),
    children: 43,
    within12Months: 23,
    toPlacement: 12_728,
    toMatch: 5_848,
    spread: [50, 40],
  },
  {
    ...between('2016-04-07', '2016-12'),
    children: 19,
    within12Months: 9,
    toPlacement: 7_000,
    toMatch: 4_010,
    spread: [60, 45],
    settling: [95, 240],
  },
  {
    ...between('2017-01-05', '2017-01'),
    children: 9,
    within12Months: 3,
    toPlacement: 3_326,
    toMatch: 1_898,
    spread: [60, 45],
    settling: [95, 240],
  },
  {
    ...between('2017-02-14', '2017-02'),
    children: 1,
    within12Months: 0,
    toPlacement: 540,
    toMatch: 136,
    settling: [0, 200],
  },
  {
    ...between('2017-03-08', '2017-03'),
    children: 2,
    within12Months: 0,
    toPlacement: 1_658,
    toMatch: 1_176,
    spread: [39, 38],
    settling: [0, 200],
  },
  {
    ...between('2017-04-11', '2017-04'),
    children: 1,
    within12Months: 0,
    toPlacement: 618,
    toMatch: 378,
    settling: [0, 200],
  },
  {
    ...between('2017-05-09', '2017-05'),
    children: 3,
    within12Months: 1,
    toPlacement: 647,
    toMatch: 220,
    spread: [12, 14],
    settling: [130, 310],
  },
  {
    ...between('2017-06-14', '2017-06'),
    children: 1,
    within12Months: 1,
    toPlacement: 350,
    toMatch: 57,
    settling: [160, 0],
  },
]

/** From the decision to the placement order, and from the match to moving in. */
const DECISION_TO_ORDER = 30
const MATCH_TO_PLACEMENT = 20
const SETTLING: readonly [number, number] = [130, 240]

/** Every child adopted from April 2014 to June 2017. */
export const adoptionsOf = (): readonly AdoptionStory[] =>
  groups.flatMap(group => {
    const { from, to, children, within12Months, settling = SETTLING } = group
    return Array.from({ length: children }, (_, n) => {
      const [inCare, toMatch] = daysOf(group, n)
      const adoptedOn = children === 1 ? from : from + Math.floor((inTurn(n, children) * (to - from)) / (children - 1))
      const placedOn = adoptedOn - settling[n < within12Months ? 0 : 1]
      const matchedOn = placedOn - MATCH_TO_PLACEMENT
      const orderedOn = matchedOn - toMatch
      return {
        startedOn: placedOn - inCare,
        decidedOn: orderedOn - DECISION_TO_ORDER,
        orderedOn,
        matchedOn,
        placedOn,
        adoptedOn,
      }
    })
  })

/** Another order for the same numbers, so that who was quickest is not also first. */
const inTurn = (n: number, of: number): number => (of % 5 === 0 ? n : (n * 5) % of)

/** From below the average to above it, evenly, and in all exactly what is printed. */
function daysOf({ children, toPlacement, toMatch, spread = [0, 0] }: Group, n: number): readonly [number, number] {
  const share = (total: number, most: number): number => {
    const offs = Array.from({ length: children }, (_, i) =>
      children === 1 ? 0 : Math.round(((2 * i) / (children - 1) - 1) * most),
    )
    return evenPart(total - offs.reduce((a, b) => a + b, 0), n, children) + offs[n]!
  }
  return [share(toPlacement, spread[0]), share(toMatch, spread[1])]
}

import type { Indicator } from '#core/indicators/indicator.ts'
import {
  decimalsOf,
  isPercent,
  isSameValue,
  nameOf,
  numberOf,
  type PaperDisagreement,
  placeOf,
  type Statement,
} from './statement.ts'

type Placed = Pick<Statement, 'paper' | 'where'>

/** A whole with the parts that it is printed to be made of; a part that is left blank is none. */
export interface Breakdown extends Placed {
  readonly of: string
  readonly parts: readonly string[]
  readonly total: string
}

/** Parts that do not add up to the total printed under them. */
export function wrongTotals({ of, parts, total, ...place }: Breakdown): readonly PaperDisagreement[] {
  const printed = numberOf(total)
  const numbers = parts.map(numberOf)
  if (printed === undefined || numbers.filter(number => number !== undefined).length < 2) return []
  const decimals = Math.max(0, ...parts.map(decimalsOf))
  const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0).toFixed(decimals)
  if (Number(sum) === printed) return []
  return [
    {
      kind: 'total',
      says: `${of}: the parts come to ${sum}, and ${total.trim()} is printed.`,
      where: [placeOf(place)],
    },
  ]
}

/** A percentage beside the numbers that it is of. */
export interface Share extends Placed {
  readonly of: string
  readonly numerator: string
  readonly denominator: string
  readonly percent: string
  /** True where the numerator is of those whom the percentage leaves out. */
  readonly isOfOthers?: true
  /** True for one share of several that were rounded so as to add up to 100. */
  readonly isOfSeveral?: true
}

/** A percentage that is not what its own numbers come to. */
export function wrongShares({
  of,
  numerator,
  denominator,
  percent,
  isOfOthers,
  isOfSeveral,
  ...place
}: Share): readonly PaperDisagreement[] {
  const [n, d, printed] = [numberOf(numerator), numberOf(denominator), numberOf(percent)]
  if (n === undefined || d === undefined || printed === undefined || d === 0) return []
  const share = ((isOfOthers ? d - n : n) / d) * 100
  const decimals = decimalsOf(percent)
  // Half a tenth may have been rounded either way, and a whole per cent down.
  const isRight =
    Math.abs(share - printed) <= (isOfSeveral ? 1 : 0.5000001) / 10 ** decimals ||
    (decimals === 0 && Math.floor(share) === printed)
  if (isRight) return []
  const says = `${of}: ${isOfOthers ? `all but ${n}` : n} of ${d} is ${share.toFixed(1)}%, and ${percent.trim()} is printed.`
  return [{ kind: 'share', says, where: [placeOf(place)] }]
}

/** How many there were, came and went, and how many there then were. */
export interface StockAndFlow extends Placed {
  readonly of: string
  readonly before: number
  readonly came: number
  readonly went: number
  readonly after: number
  /** True where how many there then were is given as about so many. */
  readonly isAbout?: true
}

/** Numbers that came and went which do not lead from the one number to the other. */
export function wrongFlows({
  of,
  before,
  came,
  went,
  after,
  isAbout,
  ...place
}: StockAndFlow): readonly PaperDisagreement[] {
  const then = before + came - went
  if (isSameValue({ value: String(then), ...(isAbout && { isAbout }) }, { value: String(after) })) return []
  const says = `${of}: ${before} and ${came} more, less ${went}, makes ${then}, and ${after} is printed.`
  return [{ kind: 'flow', says, where: [placeOf(place)] }]
}

/** Statements of one paper in which what an indicator counts is above what it is a part of, which cannot be. */
export const partsAboveWholes = (
  statements: readonly Statement[],
  indicators: readonly Pick<Indicator, 'id' | 'within'>[],
): readonly PaperDisagreement[] =>
  indicators.flatMap(({ id, within = [] }) =>
    within
      .filter(({ mine, its }) => mine === 'numerator' && its === 'numerator')
      // A percentage of a part of them may be above that of them all.
      .filter(({ of }) => !within.some(its => its.of === of && its.mine === 'denominator' && its.its === 'denominator'))
      .flatMap(({ of }) =>
        statements
          .filter(part => part.of === id && part.what === 'value')
          .flatMap(part =>
            statements.filter(whole => isWholeOf(whole, part, of)).flatMap(whole => partAbove(part, whole)),
          ),
      ),
  )

const isWholeOf = (whole: Statement, part: Statement, of: string): boolean =>
  whole.of === of &&
  whole.what === 'value' &&
  whole.paper === part.paper &&
  whole.asAt === part.asAt &&
  whole.definition === part.definition &&
  isPercent(whole.value) === isPercent(part.value)

function partAbove(part: Statement, whole: Statement): readonly PaperDisagreement[] {
  const [less, more] = [numberOf(part.value), numberOf(whole.value)]
  if (less === undefined || more === undefined || less <= more) return []
  const says = `${nameOf(part)} at ${part.value} is above ${nameOf(whole)} at ${whole.value}, of which it is a part: perhaps their rows were exchanged.`
  return [{ kind: 'part above whole', says, where: [...new Set([placeOf(part), placeOf(whole)])] }]
}

/** A figure over time as one paper prints it. */
export interface Series extends Placed {
  readonly of: string
  readonly points: readonly { readonly at: string; readonly value: string }[]
  /** What changed in how it is recorded, and between which points it did; absent where nothing is known to have. */
  readonly changed?: { readonly after: string; readonly what: string }
}

/** Percentages that move by so many points from one point to the next, and numbers by such a share, are worth a look. */
const [LEAP_POINTS, LEAP_SHARE] = [15, 0.4]

/** A series that leaps from one point to the next: the children behind it, or how it is recorded, may have changed. */
export const leaps = ({ of, points, changed, ...place }: Series): readonly PaperDisagreement[] =>
  points.slice(1).flatMap((now, i) => {
    const before = points[i]!
    const [one, other] = [numberOf(before.value), numberOf(now.value)]
    if (one === undefined || other === undefined) return []
    const rise = Math.abs(other - one)
    const isLeap = isPercent(now.value) ? rise >= LEAP_POINTS : rise >= LEAP_SHARE * Math.max(one, 1)
    if (!isLeap) return []
    const why =
      changed?.after === before.at
        ? ` ${changed.what} in between.`
        : ' See how many it rests on, and whether how it is recorded changed.'
    return [
      {
        kind: 'leap' as const,
        says: `${of}: from ${before.value} at ${before.at} to ${now.value} at ${now.at}.${why}`,
        where: [placeOf(place)],
      },
    ]
  })

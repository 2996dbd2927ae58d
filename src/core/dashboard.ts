import type { ControlLimits } from './control-limits.ts'
import { addToMonth, type IsoDate, isoOf, type Month, monthPeriod } from './dates.ts'
import { isNotRecorded, type Rag, ragOf } from './figure.ts'
import { type PromiseStanding, promisesOn, type Standing } from './promise-standing.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { isUnusual, mostTellingFirst } from './telling.ts'

/** One measure at a glance. */
export interface Glance {
  readonly row: ScorecardRow
  /** What is out of the ordinary by the limits of the months before; absent where it is not, or nobody can tell. */
  readonly news?: News
  /** How many months in a row it has been red, this one counting; 0 where it is not red. */
  readonly redFor: number
  /** True where it was red in every month that the scorecard shows, and so perhaps for longer. */
  readonly isRedThroughout: boolean
}

/** How a measure left its usual range. */
export type News = Exclude<ControlLimits['last'], 'within'>

/** How many measures stand where. */
export interface DashboardCounts extends Readonly<Record<Rag, number>> {
  readonly measures: number
  readonly better: number
  readonly worse: number
  readonly same: number
  /** Red, and better than the month before. */
  readonly improving: number
  /** Higher or lower, where neither is better. */
  readonly moved: number
  readonly notRecorded: number
  /** Those that whoever reads this is not shown. */
  readonly suppressed: number
  readonly promises: number
  readonly kept: number
  readonly keptInPart: number
  readonly late: number
}

/** Measures of one kind, or promises: the most telling few, and the others, all by what there is to tell of them. */
export interface Told<T = Glance> {
  readonly first: readonly T[]
  readonly more: readonly T[]
}

/** A month for whoever has a minute: every measure once, with its colour and direction together. */
export interface Dashboard {
  readonly month: Month
  readonly asAt: IsoDate
  readonly monthBefore: Month
  readonly counts: DashboardCounts
  /** Worse than the month before. */
  readonly worse: Told
  readonly better: Told
  /** The same as before, higher or lower where neither is better, or with no month before to compare with. */
  readonly rest: Told
  /** Those with no figure for the month. */
  readonly silent: readonly Glance[]
  readonly promises: Told<PromiseStanding>
}

/** So many of a kind are told at once. */
const FEW = 4

/**
 * A scorecard at a glance. One with small numbers suppressed gives a glance at what is left. `published` is the last report
 * before it as it was published, whose promises stand as they were made.
 */
export function dashboardOf(card: Scorecard, published?: Scorecard): Dashboard {
  const month = card.months.at(-1)!
  const promises = promisesOn(card, published)
  const counts = countsOf(card, promises)
  const isComparable = counts.better + counts.worse + counts.same + counts.moved > 0
  const glances = card.rows.map(glanceAt).sort((a, b) => mostTellingFirst(a.row, b.row, card.asAt))
  const spoken = glances.filter(({ row }) => row.months.at(-1)!.figure.shown !== undefined)
  const went = (means: string) => spoken.filter(({ row }) => row.direction?.means === means)
  const [worse, better] = [went('worse'), went('better')]
  const rest = spoken.filter(glance => !worse.includes(glance) && !better.includes(glance))
  return {
    month,
    asAt: card.asAt,
    monthBefore: addToMonth(month, -1),
    counts,
    worse: told(worse),
    better: told(better),
    rest: told(rest, isComparable ? isPressing : undefined),
    silent: glances.filter(glance => !spoken.includes(glance)),
    promises: told(promises),
  }
}

/** The first few of those that may be told at once; the others keep their order. */
function told<T>(all: readonly T[], mayBeFirst: (one: T) => boolean = () => true): Told<T> {
  const first = all.filter(mayBeFirst).slice(0, FEW)
  return { first, more: all.filter(one => !first.includes(one)) }
}

/** Whether a measure is to be seen though it moved neither way: red, or out of the ordinary. */
const isPressing = ({ row, news }: Glance): boolean => row.rag === 'red' || news !== undefined

function glanceAt(row: ScorecardRow): Glance {
  const news = isUnusual(row) ? (row.control?.last as News) : undefined
  const redFor = monthsRed(row)
  return { row, ...(news && { news }), redFor, isRedThroughout: redFor === row.months.length }
}

/** A month without a figure, or without a colour, ends the run. */
function monthsRed({ indicator, months, rag }: ScorecardRow): number {
  if (rag !== 'red') return 0
  const before = months.slice(0, -1).reverse()
  const end = before.findIndex(
    ({ month, figure }) => ragOf(indicator, figure, isoOf(monthPeriod(month).lastDay)) !== 'red',
  )
  return 1 + (end < 0 ? before.length : end)
}

function countsOf({ rows }: Scorecard, promises: readonly PromiseStanding[]): DashboardCounts {
  const count = (is: (row: ScorecardRow) => boolean): number => rows.filter(is).length
  const rated = (rag: Rag): number => count(row => row.rag === rag)
  const went = (...means: readonly string[]): number => count(({ direction }) => means.includes(direction?.means ?? ''))
  const now = ({ months }: ScorecardRow) => months.at(-1)!.figure
  const stand = (standing: Standing): number => promises.filter(its => its.standing === standing).length
  return {
    measures: rows.length,
    better: went('better'),
    worse: went('worse'),
    same: went('no change'),
    moved: went('higher', 'lower'),
    red: rated('red'),
    amber: rated('amber'),
    green: rated('green'),
    improving: count(({ rag, direction }) => rag === 'red' && direction?.means === 'better'),
    notRecorded: count(row => isNotRecorded(now(row))),
    suppressed: count(row => now(row).suppressed === true),
    promises: promises.length,
    kept: stand('done'),
    keptInPart: stand('partly'),
    late: stand('late'),
  }
}

import { addToMonth, type IsoDate, isoOf, type Month, monthPeriod } from './dates.ts'
import { isNotRecorded, type Rag, ragOf } from './figure.ts'
import { type LineSaid, lineSaid } from './line-said.ts'
import { type PromiseStanding, promisesOn } from './promise-standing.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'

/** One measure at a glance. */
export interface Glance {
  readonly row: ScorecardRow
  /** What is out of the ordinary by the limits of the months before; absent where it is not, or nobody can tell. */
  readonly news?: News
  /** One line of what the council says of it; absent where it says nothing. */
  readonly said?: LineSaid
  /** How many months in a row it has been red, this one counting; 0 where it is not red. */
  readonly redFor: number
  /** True where it was red in every month that the scorecard shows, and so perhaps for longer. */
  readonly isRedThroughout: boolean
}

/** How a measure left its usual range, and whether that is to the good; `neither` where neither way is. */
export interface News {
  readonly last: 'above' | 'below' | 'shifted up' | 'shifted down'
  readonly means: 'better' | 'worse' | 'neither'
}

/** How many measures stand where. */
export interface DashboardCounts extends Readonly<Record<Rag, number>> {
  readonly measures: number
  readonly better: number
  readonly worse: number
  readonly same: number
  /** Higher or lower, where neither is better. */
  readonly moved: number
  readonly news: number
  readonly notRecorded: number
  /** Those that whoever reads this is not shown. */
  readonly suppressed: number
}

/**
 * A month for whoever has a minute: every measure once, by what there is to say of it. Of each kind those come first that
 * are red, then amber, and last those of few children; otherwise they keep the printed order.
 */
export interface Dashboard {
  readonly month: Month
  readonly asAt: IsoDate
  readonly monthBefore: Month
  readonly counts: DashboardCounts
  /** Out of the ordinary, to the bad first and to the good last. */
  readonly news: readonly Glance[]
  /** Worse than the month before, but no more than is usual, or than anybody can tell. */
  readonly worse: readonly Glance[]
  readonly better: readonly Glance[]
  /** The same as before, higher or lower where neither is better, or with no month before to compare with. */
  readonly rest: readonly Glance[]
  /** Those with no figure for the month. */
  readonly silent: readonly Glance[]
  /** All that are red, longest first: they are among the others too. */
  readonly red: readonly Glance[]
  readonly promises: readonly PromiseStanding[]
}

/**
 * A scorecard at a glance. One with small numbers suppressed gives a glance at what is left. `published` is the last report
 * before it as it was published, whose promises stand as they were made.
 */
export function dashboardOf(card: Scorecard, published?: Scorecard): Dashboard {
  const month = card.months.at(-1)!
  const glances = card.rows.map(row => glanceAt(row, card)).sort((a, b) => urgency(a.row) - urgency(b.row))
  const [silent, spoken] = parted(glances, ({ row }) => row.months.at(-1)!.figure.shown === undefined)
  const [news, usual] = parted(spoken, glance => glance.news !== undefined)
  const went = (means: string) => usual.filter(({ row }) => row.direction?.means === means)
  const [worse, better] = [went('worse'), went('better')]
  return {
    month,
    asAt: card.asAt,
    monthBefore: addToMonth(month, -1),
    counts: countsOf(card, news.length),
    news: ['worse', 'neither', 'better'].flatMap(means => news.filter(its => its.news?.means === means)),
    worse,
    better,
    rest: usual.filter(glance => !worse.includes(glance) && !better.includes(glance)),
    silent,
    red: glances.filter(({ redFor }) => redFor > 0).sort((a, b) => b.redFor - a.redFor),
    promises: promisesOn(card, published),
  }
}

const URGENT: readonly (Rag | undefined)[] = ['red', 'amber']

/** Red before amber before everything else, and last what is of so few children that its colour says little. */
function urgency({ rag, isOfFew }: ScorecardRow): number {
  if (isOfFew) return URGENT.length + 1
  const place = URGENT.indexOf(rag)
  return place < 0 ? URGENT.length : place
}

/** Whether a measure that moved is to be read first: red or amber, and not of few children. */
export const isPressing = ({ row: { rag, isOfFew } }: Glance): boolean => (rag === 'red' || rag === 'amber') && !isOfFew

function parted<T>(all: readonly T[], is: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(is), all.filter(one => !is(one))]
}

function glanceAt(row: ScorecardRow, card: Scorecard): Glance {
  const news = newsOf(row)
  const said = lineSaid(row, card)
  const redFor = monthsRed(row)
  return { row, ...(news && { news }), ...(said && { said }), redFor, isRedThroughout: redFor === row.months.length }
}

function newsOf({ indicator, control, months }: ScorecardRow): News | undefined {
  if (!control || control.last === 'within' || months.at(-1)!.figure.shown === undefined) return undefined
  const isUp = control.last === 'above' || control.last === 'shifted up'
  if (indicator.better !== 'higher' && indicator.better !== 'lower') return { last: control.last, means: 'neither' }
  return { last: control.last, means: isUp === (indicator.better === 'higher') ? 'better' : 'worse' }
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

function countsOf({ rows }: Scorecard, news: number): DashboardCounts {
  const count = (is: (row: ScorecardRow) => boolean): number => rows.filter(is).length
  const rated = (rag: Rag): number => count(row => row.rag === rag)
  const went = (...means: readonly string[]): number => count(({ direction }) => means.includes(direction?.means ?? ''))
  const now = ({ months }: ScorecardRow) => months.at(-1)!.figure
  return {
    measures: rows.length,
    better: went('better'),
    worse: went('worse'),
    same: went('no change'),
    moved: went('higher', 'lower'),
    red: rated('red'),
    amber: rated('amber'),
    green: rated('green'),
    news,
    notRecorded: count(row => isNotRecorded(now(row))),
    suppressed: count(row => now(row).suppressed === true),
  }
}

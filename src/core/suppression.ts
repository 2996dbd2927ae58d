import { addToMonth, type Month, monthsBetween } from './dates.ts'
import type { Figure } from './figure.ts'
import { GivenAway, isSmall } from './given-away.ts'
import type { Measure } from './indicators/indicator.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { aprilOf } from './stretch.ts'

/**
 * A scorecard for those who may not see children. Hidden are figures with 1 to 5 children above the line, or below it,
 * or between the two, and as many others as it takes that none of these can be worked out from the rest of the card:
 * from a total and its parts over time, or from indicators that are parts of one another. Of an average the figure
 * alone is shown. Other ways of counting are left out.
 */
export function suppressed(scorecard: Scorecard): Scorecard {
  const card = new Card(scorecard.rows, placesOf(scorecard))
  card.publish()
  return { ...scorecard, rows: scorecard.rows.map(row => shownOf(row, figure => card.isPublished(figure))) }
}

/** Numbers of which the first is made up of the others and a rest, which is given away when all are published. */
const sums: readonly (readonly [string, ...string[]])[] = [
  ['ceased-to-permanence', 'ceased-to-special-guardianship', 'ceased-to-adoption'],
  ['ceased-to-permanence', 'ceased-to-special-guardianship', 'number-of-adoptions'],
  ['ceased-to-be-looked-after', 'number-of-adoptions'],
  ['number-of-adoptions', 'number-of-adoptions-within-12-months'],
  ['number-of-looked-after-children', 'number-in-fostering-placements'],
  ['family-based-setting', 'in-fostering-placements', 'placed-with-parents'],
  ['family-based-setting', 'number-in-fostering-placements', 'placed-with-parents'],
]

/** Each gives the other away: the number looked after rises by the one and falls by the other. */
const inAndOut = ['admissions-of-looked-after-children', 'ceased-to-be-looked-after']

/** Where figures stand on the card: the points in time that they run between, counted in months, and where in a row. */
interface Place {
  readonly from: number
  readonly to: number
  readonly in: (row: ScorecardRow) => Figure | undefined
}

/** The places of a card, those first that are worth most: what is published first is not hidden for the sake of the rest. */
function placesOf({ months, rows }: Scorecard): readonly Place[] {
  const to = months.at(-1)!
  const monthly = months.map((month, i) => place(month, month, row => row.months[i]?.figure)).reverse()
  const years = rows[0]?.annual.map(({ yearEnding }) => yearEnding) ?? []
  const yearly = years.map((year, i) => place(`${year - 1}-04`, `${year}-03`, row => row.annual[i]?.figure)).reverse()
  return [
    ...monthly.slice(0, 1),
    place(aprilOf(to), to, row => row.yearToDate),
    ...yearly,
    place(addToMonth(to, -11), to, row => row.rollingYear),
    place(addToMonth(to, -35), to, row => row.rollingThreeYears),
    ...monthly.slice(1),
  ]
}

const place = (first: Month, last: Month, find: Place['in']): Place => ({
  from: monthsBetween('1900-01', first),
  to: monthsBetween('1900-01', last) + 1,
  in: find,
})

/** What a figure says that could be worked out from others: how many, and of which series over the whole card. */
interface Said {
  readonly series: string
  readonly count: number
}

/** What is published of a card, and what that gives away. */
class Card {
  readonly #rows: ReadonlyMap<string, ScorecardRow>
  readonly #places: readonly Place[]
  readonly #published = new Set<Figure>()
  readonly #givenAway = new Map<string, GivenAway>()
  readonly #series = new Map<string, string>()

  constructor(rows: readonly ScorecardRow[], places: readonly Place[]) {
    this.#rows = new Map(rows.map(row => [row.indicator.id, row]))
    this.#places = places
  }

  isPublished(figure: Figure): boolean {
    return this.#published.has(figure)
  }

  publish(): void {
    const rows = [...this.#rows.values()]
    const inOut = rows.filter(row => inAndOut.includes(row.indicator.id))
    const alone = rows.filter(row => !inOut.includes(row)).map(row => [row])
    for (const at of this.#places) for (const rows of [inOut, ...alone]) this.#publishTogether(rows, at)
  }

  /** The figures of some rows at a place: all of them or none. */
  #publishTogether(rows: readonly ScorecardRow[], at: Place): void {
    const figures = rows.flatMap(row => at.in(row) ?? []).filter(isFigure)
    if (rows.some(row => isFewByItself(row, at.in(row)))) return
    const said = rows.flatMap(row => [...this.#saidBy(row, at), ...this.#restsLeftBy(row, rows, at)])
    if (!said.every(({ series, count }) => this.#known(series).allows(at.from, at.to, count))) return
    for (const { series, count } of said) this.#known(series).publish(at.from, at.to, count)
    for (const figure of figures) this.#published.add(figure)
  }

  #known(series: string): GivenAway {
    const known = this.#givenAway.get(series) ?? new GivenAway()
    this.#givenAway.set(series, known)
    return known
  }

  /** The counts that a row's own figure says: above the line and, of a percentage, below it and between the two. */
  #saidBy(row: ScorecardRow, at: Place): readonly Said[] {
    const parts = countsIn[row.indicator.measure] ?? []
    return parts.flatMap((part, i) => this.#said(`${row.indicator.id} ${i}`, row, at, place => part(place.in(row))))
  }

  /** The rests that come out when a row's figure joins those already published. */
  #restsLeftBy(row: ScorecardRow, joining: readonly ScorecardRow[], at: Place): readonly Said[] {
    return sums
      .filter(ids => ids.includes(row.indicator.id))
      .flatMap(ids => {
        const [whole, ...parts] = ids.map(id => this.#rows.get(id))
        const others = [whole, ...parts].filter(other => other !== row)
        const isOut = (other: ScorecardRow | undefined) =>
          other && (joining.includes(other) || this.#published.has(at.in(other) ?? NOTHING))
        if (!others.every(isOut)) return []
        return this.#said(ids.join(' - '), row, at, place => restOf(whole!, parts as ScorecardRow[], place))
      })
  }

  #said(name: string, row: ScorecardRow, at: Place, count: (at: Place) => number | undefined): readonly Said[] {
    const here = count(at)
    if (here === undefined) return []
    const known = this.#series.get(name) ?? this.#places.map(place => count(place) ?? '').join()
    this.#series.set(name, known)
    // Snapshots do not add up over time: each day is a series of its own.
    return [{ series: row.yearToDate ? known : `${known} at ${at.to}`, count: here }]
  }
}

const NOTHING: Figure = { display: '' }

const countsIn: Partial<Record<Measure, readonly ((figure: Figure | undefined) => number | undefined)[]>> = {
  count: [f => f?.numerator],
  rate: [f => f?.numerator],
  percent: [
    f => f?.numerator,
    f => f?.denominator,
    f => (f?.denominator !== undefined && f.numerator !== undefined ? f.denominator - f.numerator : undefined),
  ],
}

function restOf(whole: ScorecardRow, parts: readonly ScorecardRow[], at: Place): number | undefined {
  const [total, ...counts] = [whole, ...parts].map(row => at.in(row)?.numerator)
  if (total === undefined || counts.some(count => count === undefined)) return undefined
  return (counts as number[]).reduce((rest, count) => rest - count, total)
}

/** Averages and caseloads are hidden by how many children are behind them; they do not add up to anything. */
function isFewByItself({ indicator }: ScorecardRow, figure: Figure | undefined): boolean {
  if (indicator.measure === 'mean') return isSmall(figure?.denominator ?? 0)
  if (indicator.measure === 'largest' || indicator.measure === 'per-group') return isSmall(figure?.numerator ?? 0)
  return false
}

/** Also a percentage of none, which says that there were none. */
const isFigure = (figure: Figure): boolean => figure.shown !== undefined || figure.denominator !== undefined

const HIDDEN: Figure = { display: 'suppressed', suppressed: true }

function shownOf(row: ScorecardRow, isPublished: (figure: Figure) => boolean): ScorecardRow {
  const show = (figure: Figure): Figure => {
    if (!isFigure(figure)) return figure
    if (!isPublished(figure)) return HIDDEN
    return row.indicator.measure === 'mean' ? withoutCounts(figure) : figure
  }
  const { direction, rag, yearToDate, rollingYear, rollingThreeYears, ...rest } = row
  const months = row.months.map(({ month, figure }) => ({ month, figure: show(figure) }))
  const [now, before] = [months.at(-1)?.figure, months.at(-2)?.figure]
  return {
    ...rest,
    months,
    ...(yearToDate && { yearToDate: show(yearToDate) }),
    ...(rollingYear && { rollingYear: show(rollingYear) }),
    ...(rollingThreeYears && { rollingThreeYears: show(rollingThreeYears) }),
    annual: row.annual.map(({ yearEnding, figure }) => ({ yearEnding, figure: show(figure) })),
    ...(direction && !now?.suppressed && !before?.suppressed && { direction }),
    ...(rag && !now?.suppressed && { rag }),
    companions: [],
  }
}

const withoutCounts = ({ numerator: _, denominator: __, ...figure }: Figure): Figure => figure

import { addToMonth, type Month, monthsBetween } from './dates.ts'
import { type Count, type Flow, isSmall, Knowledge, type Sum } from './disclosure.ts'
import type { Figure } from './figure.ts'
import type { Part } from './indicators/indicator.ts'
import { outliersIn } from './outliers.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { aprilOf } from './stretch.ts'

/**
 * A scorecard for those who may not see children. Hidden are figures with 1 to 5 children above the line, or below it,
 * or between the two, and as many others as it takes that none of these can be worked out from the rest of the card:
 * from a total and its parts over time, from indicators that are parts of one another, or from the number looked after
 * and those who came or went. Of an average the figure alone is shown. Other ways of counting are left out.
 */
export function suppressed(scorecard: Scorecard): Scorecard {
  const places = placesOf(scorecard)
  const said = scorecard.rows.map(row => new Saying(row, places))
  const knowledge = new Knowledge(sumsAmong(said, places), flowsAmong(said, places))
  const published = new Set<Figure>()
  for (const place of places)
    for (const saying of said) {
      const figure = place.in(saying.row)
      if (figure && isFigure(figure) && !isFewByItself(saying.row, figure) && knowledge.publish(saying.countsAt(place)))
        published.add(figure)
    }
  return { ...scorecard, rows: scorecard.rows.map(row => shownOf(row, published)) }
}

/** A count in the figures of an indicator. */
interface Member {
  readonly id: string
  readonly part: Part
}

/** Counts of which the first is made up of the others and a rest. */
type WholeAndParts = readonly [Member, ...Member[]]

/** What the indicators say of themselves: a percentage is a part of its whole, and parts of one whole that have nobody in common make it up together. */
function wholesAmong(rows: readonly ScorecardRow[]): readonly WholeAndParts[] {
  const percentages = rows.map(
    ({ indicator: { id } }): WholeAndParts => [
      { id, part: 'denominator' },
      { id, part: 'numerator' },
    ],
  )
  const wholes = new Map<string, [Member, ...Member[]]>()
  for (const { indicator } of rows)
    for (const { mine, of, its, apartBy } of indicator.within ?? []) {
      const part = { id: indicator.id, part: mine }
      const key = [of, its, apartBy ?? `${part.id} ${mine}`].join()
      const whole = wholes.get(key)
      if (whole) whole.push(part)
      else wholes.set(key, [{ id: of, part: its }, part])
    }
  return [...percentages, ...wholes.values()]
}

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

/** What the figures of a row say, as counts of series. Rows with the same counts everywhere have the same series. */
class Saying {
  readonly row: ScorecardRow
  readonly #series: ReadonlyMap<Part, string>

  constructor(row: ScorecardRow, places: readonly Place[]) {
    this.row = row
    this.#series = new Map(
      partsOf(row).map(part => [part, places.map(at => countOf(at.in(row), part) ?? '').join()] as const),
    )
  }

  /** The series of a part at a place. What is so on a day does not add up over time, so each day has its own. */
  series(part: Part, at: Place): string | undefined {
    const series = this.#series.get(part)
    return series === undefined || !isSnapshot(this.row) ? series : `${series} at ${at.to}`
  }

  countsAt(at: Place): readonly Count[] {
    const [from, to] = isSnapshot(this.row) ? [at.to - 1, at.to] : [at.from, at.to]
    return partsOf(this.row).flatMap(part => {
      const [count, series] = [countOf(at.in(this.row), part), this.series(part, at)]
      return count === undefined || series === undefined ? [] : [{ series, from, to, count }]
    })
  }
}

/** The counts in a row's figures: averages and caseloads do not add up to anything. */
function partsOf({ indicator: { measure } }: ScorecardRow): readonly Part[] {
  if (measure === 'percent') return ['numerator', 'denominator']
  return measure === 'count' || measure === 'rate' ? ['numerator'] : []
}

const countOf = (figure: Figure | undefined, part: Part): number | undefined => figure?.[part]

const isSnapshot = (row: ScorecardRow): boolean => row.yearToDate === undefined

/** The sums that hold among the series: at each place where the whole is held on a day, once where it adds up over time. */
function sumsAmong(said: readonly Saying[], places: readonly Place[]): readonly Sum[] {
  const of = (member: Member) => said.find(s => s.row.indicator.id === member.id)
  return wholesAmong(said.map(({ row }) => row)).flatMap(([first, ...others]) => {
    const whole = of(first)
    if (!whole) return []
    return (isSnapshot(whole.row) ? places : places.slice(0, 1)).flatMap(at => {
      const series = whole.series(first.part, at)
      const parts = others.flatMap(member => of(member)?.series(member.part, at) ?? [])
      return series === undefined || parts.length === 0 ? [] : [{ whole: series, parts }]
    })
  })
}

/**
 * The number looked after rises by those who came and falls by those who went: one flow for each run of time over which
 * the card's own numbers agree on that. Elsewhere nobody can rely on it.
 */
function flowsAmong(said: readonly Saying[], places: readonly Place[]): readonly Flow[] {
  const of = (id: string) => said.find(s => s.row.indicator.id === id)
  const lookedAfter = of('number-of-looked-after-children')
  const [comers, leavers] = [of('admissions-of-looked-after-children'), of('ceased-to-be-looked-after')]
  const [came, went] = [comers, leavers].map(s => s?.series('numerator', places[0]!))
  if (!lookedAfter || !comers || !leavers || came === undefined || went === undefined) return []

  const numberAt = new Map<number, number>()
  for (const at of places) {
    const number = countOf(at.in(lookedAfter.row), 'numerator')
    if (number !== undefined) numberAt.set(at.to, number)
  }
  const runs: Map<number, number>[] = []
  let last: readonly [number, number] | undefined
  for (const [to, number] of [...numberAt].sort(([a], [b]) => a - b)) {
    const at = places.find(place => place.from === last?.[0] && place.to === to)
    const [more, fewer] = [comers, leavers].map(s => at && countOf(at.in(s.row), 'numerator'))
    if (!last || more === undefined || fewer === undefined || number - last[1] !== more - fewer) runs.push(new Map())
    if (!isSmall(number)) runs.at(-1)!.set(to, number)
    last = [to, number]
  }
  return runs.map(stock => ({ came, went, stock }))
}

/** Averages and caseloads are hidden by how many children are behind them. */
function isFewByItself({ indicator: { measure } }: ScorecardRow, figure: Figure): boolean {
  if (measure === 'mean') return isSmall(figure.denominator ?? 0)
  return (measure === 'largest' || measure === 'per-group') && isSmall(figure.numerator ?? 0)
}

/** Also a percentage of none, which says that there were none. */
const isFigure = (figure: Figure): boolean => figure.shown !== undefined || figure.denominator !== undefined

const HIDDEN: Figure = { display: 'suppressed', suppressed: true }

function shownOf(row: ScorecardRow, published: ReadonlySet<Figure>): ScorecardRow {
  const show = (figure: Figure): Figure => {
    if (!isFigure(figure)) return figure
    if (!published.has(figure)) return HIDDEN
    const { measure } = row.indicator
    return measure === 'mean' || measure === 'per-group' ? withoutCounts(figure) : figure
  }
  const { direction, rag, isOfFew: _, profile, control, yearToDate, rollingYear, rollingThreeYears, ...rest } = row
  const months = row.months.map(({ month, figure }) => ({ month, figure: show(figure) }))
  const [now, before] = [months.at(-1)?.figure, months.at(-2)?.figure]
  const annual = row.annual.map(({ yearEnding, figure }) => ({ yearEnding, figure: show(figure) }))
  const isWhole = ![...months, ...annual].some(({ figure }) => figure.suppressed)
  const outliers = new Set(isWhole ? [] : outliersIn(row))
  const toDate = yearToDate && show(yearToDate)
  return {
    ...rest,
    months,
    cautions: row.cautions.filter(caution => !outliers.has(caution)),
    ...(toDate && { yearToDate: toDate }),
    ...(rollingYear && { rollingYear: show(rollingYear) }),
    ...(rollingThreeYears && { rollingThreeYears: show(rollingThreeYears) }),
    annual,
    ...(direction && !now?.suppressed && !before?.suppressed && { direction }),
    ...(rag && !now?.suppressed && { rag }),
    ...(profile && !(toDate ?? now)?.suppressed && { profile }),
    ...(control && isWhole && { control }),
    companions: [],
  }
}

const withoutCounts = ({ numerator: _, denominator: __, ...figure }: Figure): Figure => figure

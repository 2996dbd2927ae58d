import { addToMonth, type Month, monthsBetween } from './dates.ts'
import { type Count, type Flow, isSmall, Knowledge, type Sum } from './disclosure.ts'
import type { Figure } from './figure.ts'
import type { Part } from './indicators/indicator.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { aprilOf } from './stretch.ts'

/**
 * A scorecard for those who may not see children. Hidden are figures with 1 to 5 children above the line, or below it,
 * or between the two, and as many others as it takes that none of these can be worked out from the rest of the card:
 * from a total and its parts over time, from indicators that are parts of one another, or from the number looked after
 * and those who came or went. Of an average the figure alone is shown. Other ways of counting are left out.
 *
 * `earlier` are the cards published before, as they were published, oldest first: nothing can be worked out from this
 * card and those together. What was published then and is counted otherwise now tells nothing of what is so now.
 */
export function suppressed(scorecard: Scorecard, earlier: readonly Scorecard[] = []): Scorecard {
  const places = placesOf(scorecard)
  const said = scorecard.rows.map(row => new Saying(row, places))
  const before = earlier.flatMap(card => saidBefore(card, said))
  const everywhere = [...places, ...before.map(({ place }) => place)]
  const knowledge = new Knowledge(sumsAmong(said, everywhere), flowsAmong(said, places, before))
  for (const { counts } of before) knowledge.publish(counts)
  for (const card of earlier) for (const spans of hiddenBefore(card, said)) knowledge.keepBack(spans)
  const published = new Set<Figure>()
  for (const place of places)
    for (const saying of said) {
      const figure = place.in(saying.row)
      if (!figure || !isFigure(figure)) continue
      const counts = saying.countsAt(place)
      if (!isFewByItself(saying.row, figure) && knowledge.publish(counts)) published.add(figure)
      else knowledge.keepBack(counts)
    }
  return { ...scorecard, rows: scorecard.rows.map(row => shownOf(row, published)) }
}

/** A scorecard, and what is published of it. */
interface PublishedCard {
  readonly scorecard: Scorecard
  readonly suppressed: Scorecard
}

/** A scorecard that is published beside another: nothing can be worked out from the two together. The other stays as it is. */
export function suppressedBeside(scorecard: Scorecard, other: PublishedCard): Scorecard {
  const rows = [...other.scorecard.rows, ...scorecard.rows]
  const together = suppressed({ ...scorecard, rows }, [other.suppressed])
  return { ...scorecard, rows: together.rows.slice(other.scorecard.rows.length) }
}

/** A figure that was published before. */
interface SaidBefore {
  readonly saying: Saying
  readonly place: Place
  readonly figure: Figure
  readonly counts: readonly Count[]
}

/** What a card published before says of the indicators of this one, without what is counted otherwise now. */
const saidBefore = (card: Scorecard, said: readonly Saying[]): readonly SaidBefore[] =>
  placesOf(card).flatMap(place =>
    card.rows.flatMap((row): readonly SaidBefore[] => {
      const [saying, figure] = [said.find(s => s.row.indicator.id === row.indicator.id), place.in(row)]
      if (!saying || !figure || figure.suppressed) return []
      const counts = saying.counts(figure, place)
      const isSame = counts.every(({ series, from, to, count }) => (saying.now(series, from, to) ?? count) === count)
      return counts.length > 0 && isSame ? [{ saying, place, figure, counts }] : []
    }),
  )

/** Where a card published before kept something back. */
const hiddenBefore = (card: Scorecard, said: readonly Saying[]): readonly (readonly Omit<Count, 'count'>[])[] =>
  placesOf(card).flatMap(place =>
    card.rows
      .filter(row => place.in(row)?.suppressed)
      .map(row => said.find(s => s.row.indicator.id === row.indicator.id)?.spans(place) ?? []),
  )

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
  /** What each series comes to over the months and longer spans of the card. */
  readonly #now = new Map<string, number>()

  constructor(row: ScorecardRow, places: readonly Place[]) {
    this.row = row
    this.#series = new Map(
      partsOf(row).map(part => [part, places.map(at => countOf(at.in(row), part) ?? '').join()] as const),
    )
    for (const at of places)
      for (const { series, from, to, count } of this.countsAt(at)) this.#now.set(`${series} ${from} ${to}`, count)
  }

  /** The series of a part at a place. What is so on a day does not add up over time, so each day has its own. */
  series(part: Part, at: Pick<Place, 'to'>): string | undefined {
    const series = this.#series.get(part)
    return series === undefined || !isSnapshot(this.row) ? series : `${series} at ${at.to}`
  }

  countsAt(at: Place): readonly Count[] {
    return this.counts(at.in(this.row), at)
  }

  /** What a figure of the row says where it stands. */
  counts(figure: Figure | undefined, at: Place): readonly Count[] {
    return this.spans(at).flatMap(({ part, ...span }) => {
      const count = countOf(figure, part)
      return count === undefined ? [] : [{ ...span, count }]
    })
  }

  /** The series that a figure of the row is of, and between which points in time, where it stands. */
  spans(at: Pick<Place, 'from' | 'to'>): readonly (Omit<Count, 'count'> & { readonly part: Part })[] {
    const [from, to] = isSnapshot(this.row) ? [at.to - 1, at.to] : [at.from, at.to]
    return partsOf(this.row).flatMap(part => {
      const series = this.series(part, at)
      return series === undefined ? [] : [{ series, from, to, part }]
    })
  }

  /** What a series comes to as it is counted now, by the card itself or month by month; undefined where the card does not say. */
  now(series: string, from: number, to: number): number | undefined {
    const whole = this.#now.get(`${series} ${from} ${to}`)
    if (whole !== undefined || to - from === 1) return whole
    const months = Array.from({ length: to - from }, (_, i) => this.#now.get(`${series} ${from + i} ${from + i + 1}`))
    return months.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0)
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
  const ends = [...new Map(places.map(place => [place.to, place])).values()]
  const of = (member: Member) => said.find(s => s.row.indicator.id === member.id)
  return wholesAmong(said.map(({ row }) => row)).flatMap(([first, ...others]) => {
    const whole = of(first)
    if (!whole) return []
    return (isSnapshot(whole.row) ? ends : ends.slice(0, 1)).flatMap(at => {
      const series = whole.series(first.part, at)
      const parts = others.flatMap(member => of(member)?.series(member.part, at) ?? [])
      return series === undefined || parts.length === 0 ? [] : [{ whole: series, parts }]
    })
  })
}

/**
 * The number looked after rises by those who came and falls by those who went: one flow for each run of time over which
 * the numbers of this card, and of those before, agree on that. Elsewhere nobody can rely on it.
 */
function flowsAmong(said: readonly Saying[], places: readonly Place[], before: readonly SaidBefore[]): readonly Flow[] {
  const of = (id: string) => said.find(s => s.row.indicator.id === id)
  const lookedAfter = of('number-of-looked-after-children')
  const [comers, leavers] = [of('admissions-of-looked-after-children'), of('ceased-to-be-looked-after')]
  const [came, went] = [comers, leavers].map(s => s?.series('numerator', places[0]!))
  if (!lookedAfter || !comers || !leavers || came === undefined || went === undefined) return []

  const numbers = (saying: Saying): ReadonlyMap<string, number> =>
    new Map([
      ...before.filter(said => said.saying === saying).flatMap(({ place, figure }) => numberOver(place, figure)),
      ...places.flatMap(place => numberOver(place, place.in(saying.row))),
    ])
  const [stock, more, fewer] = [lookedAfter, comers, leavers].map(numbers)
  const ends = new Map([...stock!].map(([span, number]) => [Number(span.split(' ')[1]), number] as const))
  const runs: Map<number, number>[] = []
  let last: readonly [number, number] | undefined
  for (const [to, number] of [...ends].sort(([a], [b]) => a - b)) {
    const [added, taken] = [more, fewer].map(counts => last && counts!.get(`${last[0]} ${to}`))
    if (!last || added === undefined || taken === undefined || number - last[1] !== added - taken) runs.push(new Map())
    if (!isSmall(number)) runs.at(-1)!.set(to, number)
    last = [to, number]
  }
  return runs.map(stock => ({ came, went, stock }))
}

const numberOver = ({ from, to }: Place, figure: Figure | undefined): readonly (readonly [string, number])[] => {
  const number = countOf(figure, 'numerator')
  return number === undefined ? [] : [[`${from} ${to}`, number]]
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
  const { direction, rag, yearToDate, rollingYear, rollingThreeYears, control, disagreements: _, ...rest } = row
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
    ...(control && months.every(({ figure }) => !figure.suppressed) && { control }),
    companions: [],
  }
}

const withoutCounts = ({ numerator: _, denominator: __, ...figure }: Figure): Figure => figure

import { addToMonth, day, type IsoDate, type Month, monthOf, monthsBetween } from './dates.ts'
import { type Count, type Flow, isSmall, type Sum } from './disclosure.ts'
import type { Figure } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { Part } from './indicators/within.ts'
import type { Figures, Scorecard, ScorecardRow } from './scorecard.ts'
import { aprilOf } from './stretch.ts'

/** What was published of a month: as much of its card as tells what it gave away. */
export interface PublishedBefore extends Pick<Scorecard, 'months'> {
  readonly rows: readonly (Figures & { readonly indicator: Pick<Indicator, 'id'> })[]
}

/** A figure that was published before. */
interface SaidBefore {
  readonly saying: Saying
  readonly place: Place
  /** As it is counted now. */
  readonly figure: Figure
  readonly counts: readonly Count[]
  /** True where it was published with another count than it has now. */
  readonly isRestated: boolean
}

/**
 * What a card published before says of the indicators of this one. A figure that was restated since stands as it is counted
 * now: it is so near to what was published that whatever it would give away, that would nearly give away.
 */
export const saidBefore = (card: PublishedBefore, said: readonly Saying[]): readonly SaidBefore[] =>
  placesOf(card).flatMap(place =>
    card.rows.flatMap((row): readonly SaidBefore[] => {
      const [saying, published] = [said.find(s => s.row.indicator.id === row.indicator.id), place.in(row)]
      if (!saying || !published || published.suppressed) return []
      const figure = saying.restated(published, place)
      const counts = saying.counts(figure, place)
      return counts.length === 0 ? [] : [{ saying, place, figure, counts, isRestated: figure !== published }]
    }),
  )

/** Where a card published before kept something back. */
export const hiddenBefore = (
  card: PublishedBefore,
  said: readonly Saying[],
): readonly (readonly Omit<Count, 'count'>[])[] =>
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
interface WholeAndParts {
  readonly members: readonly [Member, ...Member[]]
  /** The first day from which it does not hold; absent where it always does. */
  readonly until?: IsoDate
}

/** What the indicators say of themselves: a percentage is a part of its whole, and parts of one whole that have nobody in common make it up together. */
function wholesAmong(rows: readonly ScorecardRow[]): readonly WholeAndParts[] {
  const percentages = rows.map(
    ({ indicator: { id } }): WholeAndParts => ({
      members: [
        { id, part: 'denominator' },
        { id, part: 'numerator' },
      ],
    }),
  )
  const wholes = new Map<string, { members: [Member, ...Member[]]; until?: IsoDate }>()
  for (const { indicator } of rows)
    for (const { mine, of, its, apartBy, until } of indicator.within ?? []) {
      const part = { id: indicator.id, part: mine }
      const key = [of, its, apartBy ?? `${part.id} ${mine}`, until].join()
      const whole = wholes.get(key)
      if (whole) whole.members.push(part)
      else wholes.set(key, { members: [{ id: of, part: its }, part], ...(until !== undefined && { until }) })
    }
  return [...percentages, ...wholes.values()]
}

/** Where figures stand on the card: the points in time that they run between, counted in months, and where in a row. */
export interface Place {
  readonly from: number
  readonly to: number
  /** Whether it ends on 31 March. */
  readonly endsYear: boolean
  readonly in: (row: Figures) => Figure | undefined
}

/** The places of a card, those first that are worth most: what is published first is not hidden for the sake of the rest. */
export function placesOf({ months, rows }: PublishedBefore): readonly Place[] {
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
  endsYear: last.endsWith('-03'),
  in: find,
})

/** What the figures of a row say, as counts of series. Rows with the same counts everywhere have the same series. */
export class Saying {
  readonly row: ScorecardRow
  readonly #series: ReadonlyMap<Part, string>
  /** What each series comes to over the months and longer spans of the card. */
  readonly #now = new Map<string, number>()

  constructor(row: ScorecardRow, places: readonly Place[]) {
    this.row = row
    this.#series = new Map(
      partsOf(row).map(
        part =>
          [
            part,
            `${isMean(row) ? row.indicator.id : ''}${places.map(at => countOf(at.in(row), part) ?? '').join()}`,
          ] as const,
      ),
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
      const count = countOf(figure, part) ?? this.#unsaid(figure, span)
      return count === undefined ? [] : [{ ...span, count }]
    })
  }

  /** How many an average that was published is of, which is not published with it, as they are counted now. */
  #unsaid(figure: Figure | undefined, { series, from, to }: Omit<Count, 'count'>): number | undefined {
    return isMean(this.row) && figure?.shown !== undefined ? this.now(series, from, to) : undefined
  }

  /** The series that a figure of the row is of, and between which points in time, where it stands. */
  spans(at: Pick<Place, 'from' | 'to'>): readonly (Omit<Count, 'count'> & { readonly part: Part })[] {
    const [from, to] = isSnapshot(this.row) ? [at.to - 1, at.to] : [this.#firstOf(at), at.to]
    return partsOf(this.row).flatMap(part => {
      const series = this.series(part, at)
      return series === undefined ? [] : [{ series, from, to, part }]
    })
  }

  /** Where what a place says begins: of a month it may be the year so far. */
  #firstOf({ from, to }: Pick<Place, 'from' | 'to'>): number {
    return this.row.indicator.basis === 'year-to-date' && to - from === 1 ? to - 1 - ((to - 1 - APRIL + 12) % 12) : from
  }

  /** A figure of the row that was published before, as it is counted now; the same object where nothing has changed. */
  restated(figure: Figure, at: Place): Figure {
    const changed = this.spans(at).flatMap(({ part, series, from, to }) => {
      const [was, is] = [countOf(figure, part), this.now(series, from, to)]
      return was === undefined || is === undefined || was === is ? [] : [[part, is] as const]
    })
    return changed.length === 0 ? figure : { ...figure, ...Object.fromEntries(changed) }
  }

  /** What a series comes to as it is counted now, by the card itself or month by month; undefined where the card does not say. */
  now(series: string, from: number, to: number): number | undefined {
    const whole = this.#now.get(`${series} ${from} ${to}`)
    if (whole !== undefined || to - from === 1) return whole
    const months = Array.from({ length: to - from }, (_, i) => this.#now.get(`${series} ${from + i} ${from + i + 1}`))
    return months.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0)
  }
}

/** The place of April among the months of a year. */
const APRIL = 3

/**
 * The counts in a row's figures. Of an average it is how many it is of: with that, two averages give away the one of those
 * between them. Caseloads do not add up to anything.
 */
function partsOf({ indicator: { measure } }: ScorecardRow): readonly Part[] {
  if (measure === 'percent') return ['numerator', 'denominator']
  if (measure === 'mean') return ['denominator']
  return measure === 'count' || measure === 'rate' ? ['numerator'] : []
}

const isMean = ({ indicator: { measure } }: ScorecardRow): boolean => measure === 'mean'

const countOf = (figure: Figure | undefined, part: Part): number | undefined => figure?.[part]

const isSnapshot = (row: ScorecardRow): boolean => row.yearToDate === undefined

/** The sums that hold among the series: at each place where the whole is held on a day, once where it adds up over time. */
export function sumsAmong(said: readonly Saying[], places: readonly Place[]): readonly Sum[] {
  const ends = [...new Map(places.map(place => [place.to, place])).values()]
  const of = (member: Member) => said.find(s => s.row.indicator.id === member.id)
  return wholesAmong(said.map(({ row }) => row)).flatMap(({ members: [first, ...others], until }) => {
    const whole = of(first)
    const lasts = until === undefined ? {} : { until: monthsBetween('1900-01', monthOf(day(until))) }
    if (!whole) return []
    return (isSnapshot(whole.row) ? ends : ends.slice(0, 1)).flatMap(at => {
      const series = whole.series(first.part, at)
      const parts = others.flatMap(member => of(member)?.series(member.part, at) ?? [])
      return series === undefined || parts.length === 0 ? [] : [{ whole: series, parts, ...lasts }]
    })
  })
}

/** Numbers on a day that rise by those who came and fall by those who went, each an indicator by its id. */
const STOCKS = [
  {
    number: 'number-of-looked-after-children',
    came: 'admissions-of-looked-after-children',
    went: 'ceased-to-be-looked-after',
  },
  {
    number: 'fostering-households',
    came: 'fostering-households-recruited',
    went: 'fostering-households-deregistered',
  },
] as const

/**
 * A number rises by those who came and falls by those who went: one flow for each run of time over which the numbers of this
 * card, and of those before, agree on that. Elsewhere nobody can rely on it.
 */
export const flowsAmong = (
  said: readonly Saying[],
  places: readonly Place[],
  before: readonly SaidBefore[],
): readonly Flow[] => STOCKS.flatMap(stock => flowsOf(stock, said, places, before))

function flowsOf(
  { number, ...flow }: (typeof STOCKS)[number],
  said: readonly Saying[],
  places: readonly Place[],
  before: readonly SaidBefore[],
): readonly Flow[] {
  const of = (id: string) => said.find(s => s.row.indicator.id === id)
  const [held, comers, leavers] = [of(number), of(flow.came), of(flow.went)]
  const [came, went] = [comers, leavers].map(s => s?.series('numerator', places[0]!))
  if (!held || !comers || !leavers || came === undefined || went === undefined) return []

  const numbers = (saying: Saying): ReadonlyMap<string, number> =>
    new Map([
      ...before.filter(said => said.saying === saying).flatMap(({ place, figure }) => numberOver(place, figure)),
      ...places.flatMap(place => numberOver(place, place.in(saying.row))),
    ])
  const [stock, more, fewer] = [held, comers, leavers].map(numbers)
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

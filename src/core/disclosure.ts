/** A number of children from 1 to 5: few enough that someone may be recognised. */
export const isSmall = (children: number): boolean => children >= 1 && children <= 5

/** A count of one thing from one point in time to another; the thing is named by its series. */
export interface Count {
  readonly series: string
  readonly from: number
  readonly to: number
  readonly count: number
}

/** A series that others and an unnamed rest add up to. */
export interface Sum {
  readonly whole: string
  readonly parts: readonly string[]
  /** The point in time up to which it holds; absent where it always does. */
  readonly until?: number
}

/** Two series, of those who came and those who went, and how many there were at points in time. */
export interface Flow {
  readonly came: string
  readonly went: string
  readonly stock: ReadonlyMap<number, number>
}

/**
 * Everything that can be worked out from published counts: how much each series came to between points in time.
 * Counts that meet give their sum and difference. A count of 0 says that there were none at any time in between, nor of any part. A sum
 * of which all but one member is known gives that one away where it is known to have no rest; so do those who came
 * those who went, where the numbers before and after are known.
 */
export class Knowledge {
  readonly #sums = new Map<string, Sum[]>()
  readonly #flows: readonly Flow[]
  #totals: ReadonlyMap<string, Totals> = new Map()
  /** What is kept back: the spans of a series that nobody may come to know. */
  readonly #keptBack = new Map<string, Span[]>()
  /** Sums with a span over which they are known to have no rest. */
  #withoutRest: readonly (readonly [Sum, Span])[] = []

  constructor(sums: readonly Sum[], flows: readonly Flow[]) {
    this.#flows = flows
    for (const sum of sums)
      for (const series of membersOf(sum)) this.#sums.set(series, [...(this.#sums.get(series) ?? []), sum])
  }

  /** Keeps counts back from now on, but for those that can be worked out already: they are then no secret. */
  keepBack(counts: readonly Omit<Count, 'count'>[]): void {
    for (const { series, from, to } of counts)
      if (this.#totals.get(series)?.between({ from, to }) === undefined)
        this.#keptBack.set(series, [...(this.#keptBack.get(series) ?? []), { from, to }])
  }

  /** Publishes counts together, unless a small number, or what is kept back, could then be worked out. Returns whether they were. */
  publish(counts: readonly Count[]): boolean {
    const [totals, withoutRest] = [this.#totals, this.#withoutRest]
    const toLearn = [...counts]
    for (let next = toLearn.pop(); next; next = toLearn.pop()) {
      const follows = this.#learn(next)
      if (follows) toLearn.push(...follows)
      else {
        ;[this.#totals, this.#withoutRest] = [totals, withoutRest]
        return false
      }
    }
    return true
  }

  /** Takes a count in. What follows from it for other series; undefined if it gives a small number away or contradicts what is known. */
  #learn(count: Count): readonly Count[] | undefined {
    const { series } = count
    const known = this.#totals.get(series) ?? new Totals()
    const before = known.between(count)
    if (before !== undefined) return before === count.count ? [] : undefined
    const totals = known.with(count)
    const news = totals.spans(count.from).filter(span => known.between(span) === undefined)
    if (news.some(span => isSmall(span.count)) || this.#isKeptBack(series, news)) return undefined
    this.#totals = new Map(this.#totals).set(series, totals)

    const follows: Count[] = []
    for (const sum of this.#sums.get(series) ?? [])
      for (const span of news) {
        if (sum.until !== undefined && span.to > sum.until) continue
        const rest = this.#rest(sum, span)
        if (rest !== undefined && isSmall(rest)) return undefined
        if (rest === 0) this.#withoutRest = [...this.#withoutRest, [sum, span]]
        follows.push(...this.#missing(sum, rest === 0 ? within(span) : [span]))
        if (series === sum.whole && span.count === 0)
          follows.push(...sum.parts.map(part => ({ ...span, series: part })))
      }
    for (const flow of this.#flows) follows.push(...otherWay(flow, series, news))
    return follows
  }

  #isKeptBack(series: string, news: readonly Span[]): boolean {
    const keptBack = this.#keptBack.get(series) ?? []
    return keptBack.some(({ from, to }) => news.some(span => span.from === from && span.to === to))
  }

  #rest(sum: Sum, span: Span): number | undefined {
    const [whole, ...parts] = membersOf(sum).map(series => this.#totals.get(series)?.between(span))
    return parts.reduce((rest, part) => (rest === undefined || part === undefined ? undefined : rest - part), whole)
  }

  /** The one member of a sum that is not known over a span where the sum has no rest. */
  #missing(sum: Sum, spans: readonly Span[]): readonly Count[] {
    return spans.flatMap(({ from, to }) => {
      if (!this.#withoutRest.some(([s, around]) => s === sum && around.from <= from && to <= around.to)) return []
      const known = membersOf(sum).map(series => this.#totals.get(series)?.between({ from, to }))
      if (known.filter(count => count === undefined).length !== 1) return []
      const place = known.indexOf(undefined)
      const others = known.reduce<number>((total, count, i) => total + (i === 0 ? 1 : -1) * (count ?? 0), 0)
      return [{ series: membersOf(sum)[place]!, from, to, count: place === 0 ? -others : others }]
    })
  }
}

const membersOf = ({ whole, parts }: Sum): readonly string[] => [whole, ...parts]

/** Every span of whole steps within one. */
const within = ({ from, to }: Span): readonly Span[] =>
  Array.from({ length: to - from }, (_, i) => from + i).flatMap(start =>
    Array.from({ length: to - start }, (_, i) => ({ from: start, to: start + 1 + i })),
  )

interface Span {
  readonly from: number
  readonly to: number
}

interface CountedSpan extends Span {
  readonly count: number
}

function otherWay({ came, went, stock }: Flow, series: string, spans: readonly CountedSpan[]): readonly Count[] {
  if (series !== came && series !== went) return []
  return spans.flatMap(({ from, to, count }) => {
    const [before, after] = [stock.get(from), stock.get(to)]
    if (before === undefined || after === undefined) return []
    const rise = after - before
    return [
      series === came
        ? { series: went, from, to, count: count - rise }
        : { series: came, from, to, count: count + rise },
    ]
  })
}

/** Points in time with known differences between the running totals of a series. It never changes; `with` gives another. */
class Totals {
  readonly #linked: ReadonlyMap<number, ReadonlyMap<number, number>>

  constructor(linked: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map()) {
    this.#linked = linked
  }

  between({ from, to }: Span): number | undefined {
    const linked = this.#linked.get(from)
    const [before, after] = [linked?.get(from), linked?.get(to)]
    return before === undefined || after === undefined ? undefined : after - before
  }

  with({ from, to, count }: CountedSpan): Totals {
    const between = count === 0 ? Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i) : []
    const joined = new Map<number, number>()
    for (const [point, total] of [[from, 0], ...between.map(p => [p, 0] as const), [to, count]] as const) {
      const linked = this.#linked.get(point) ?? new Map([[point, 0]])
      const shift = total - linked.get(point)!
      for (const [other, at] of linked) joined.set(other, at + shift)
    }
    const linked = new Map(this.#linked)
    for (const point of joined.keys()) linked.set(point, joined)
    return new Totals(linked)
  }

  /** Every span between two points that are linked with one. */
  spans(point: number): readonly CountedSpan[] {
    const points = [...(this.#linked.get(point) ?? [])].sort(([a], [b]) => a - b)
    return points.flatMap(([from, before], i) =>
      points.slice(i + 1).map(([to, after]) => ({ from, to, count: after - before })),
    )
  }
}

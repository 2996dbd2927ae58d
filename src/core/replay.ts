import { CaseloadRoster } from './caseload-roster.ts'
import { type Counting, countingBy, type KnownBeside, type OwnDefinitions } from './council.ts'
import { counted } from './counted-figure.ts'
import type { Everyone } from './everyone.ts'
import { type Figure, notRecorded } from './figure.ts'
import type { Counted, CountingRule } from './indicators/indicator.ts'
import { countingPrint } from './issued-definitions.ts'
import type { Journey } from './journey.ts'
import { Members } from './members.ts'
import {
  type CountedAt,
  changedMonths,
  movements,
  NOBODY,
  type Parts,
  partIn,
  partsBehind,
  timesAbove,
} from './parts.ts'
import { hasChildren, isSameFigure, keyOf, type Place, wayOf, waysOf } from './published-figures.ts'
import type { RecordedFrom } from './recorded-from.ts'
import type { Movement } from './restated.ts'
import { bookFor, type Span } from './span.ts'
import { firstMonthOf, ruleFor } from './stretch.ts'
import type { Shares } from './tally.ts'
import type { TallyBook } from './tally-book.ts'

/** What one step did to a figure. */
export interface Effect {
  readonly key: string
  readonly before: Figure
  readonly after: Figure
  readonly moved: readonly Movement[]
}

/** A figure that is followed, with where its rule counts. */
interface Followed extends CountedAt {
  readonly key: string
  readonly book: TallyBook
}

/** By the way of counting, how it counts and where it is tallied. */
type Ways = ReadonlyMap<string, { readonly what: Counted; readonly print: string; readonly book: TallyBook }>

interface State {
  readonly counting: Counting
  readonly ways: Ways
  readonly followed: readonly Followed[]
}

/** Follows published figures step by step, from what was known to what is known, and says what each step did to them. */
export class Replay {
  readonly #definitions: OwnDefinitions
  readonly #span: Span
  readonly #places: readonly Place[]
  readonly #journeys: Map<string, Journey>
  readonly #figures = new Map<string, Figure>()
  #state: State
  #byRule: ReadonlyMap<CountingRule, readonly Followed[]>
  #roster: CaseloadRoster | undefined

  /** `everyone` as they were known, counted by whatever indicators: what counts otherwise by now is counted anew. */
  constructor(
    definitions: OwnDefinitions,
    span: Span,
    places: readonly Place[],
    { journeys, tallies }: Pick<Everyone, 'journeys' | 'tallies'>,
    beside: KnownBeside,
    recordedFrom: RecordedFrom,
  ) {
    this.#definitions = definitions
    this.#span = span
    this.#places = places
    this.#journeys = new Map(journeys)
    this.#state = this.#stateOf(countingBy(definitions, beside, recordedFrom), waysIn(tallies))
    this.#byRule = byRule(this.#state.followed)
    for (const { key, ...its } of this.#state.followed) this.#figures.set(key, this.#figureOf(its))
    for (const place of places) if (!this.#figures.has(keyOf(place))) this.#figures.set(keyOf(place), NO_LONGER)
  }

  /** A figure as it is by now. */
  figure(key: string): Figure {
    return this.#figures.get(key)!
  }

  /** What is counted by now, and how. */
  get counting(): Counting {
    return this.#state.counting
  }

  get journeys(): ReadonlyMap<string, Journey> {
    return this.#journeys
  }

  /** Who is behind some figures by now, as they are counted by now: by key, each child's part. */
  partsOf(keys: ReadonlySet<string>): ReadonlyMap<string, Parts> {
    return this.#parts(this.#state, this.#journeys, keys)
  }

  /** A child's record changed in ways that change no figure: takes them as they are and says true; does nothing and says false where it would change one. */
  passesOver(ref: string, after: Journey | undefined): boolean {
    const before = this.#journeys.get(ref)
    const isAlike = (book: TallyBook) => before !== undefined && after !== undefined && book.isAlike(before, after)
    const books = [...new Set(this.#state.followed.map(its => its.book))].filter(book => !isAlike(book))
    const changes = books.map(book => this.#changesIn(book, before, after))
    if (changes.some(({ touched }) => touched.length > 0)) return false
    this.#keep(ref, after)
    for (const [i, book] of books.entries()) take(book, changes[i]!)
    return true
  }

  /** A child's record changed; `after` is absent where nothing is known of them any more. */
  followChild(ref: string, after: Journey | undefined): readonly Effect[] {
    const before = this.#journeys.get(ref)
    this.#keep(ref, after)
    const touched = new Map<Followed, readonly [Shares, Shares]>()
    for (const book of new Set(this.#state.followed.map(its => its.book))) {
      const change = this.#changesIn(book, before, after)
      take(book, change)
      for (const followed of change.touched) touched.set(followed, change.shares)
    }
    const largest = [...touched.keys()].filter(({ what }) => what.measure === 'largest')
    const { staff } = this.#state.counting.context
    const caseloads = () =>
      largest.map(({ what, place }) => this.#rosterOf(ref, before).largest(what, place.window, staff))
    const had = caseloads()
    this.#roster?.set(ref, after)
    const has = caseloads()
    return [...touched].flatMap(([followed, [share, newShare]]) => {
      const at = largest.indexOf(followed)
      const moved =
        at >= 0
          ? movements(timesAbove(had[at]!), timesAbove(has[at]!))
          : movements(partIn(followed, share, staff, ref), partIn(followed, newShare, staff, ref))
      return this.#effect(followed, moved)
    })
  }

  #keep(ref: string, after: Journey | undefined): void {
    if (after) this.#journeys.set(ref, after)
    else this.#journeys.delete(ref)
  }

  /** What a child adds as they were and as they are, and the figures for which that is not the same. */
  #changesIn(book: TallyBook, before: Journey | undefined, after: Journey | undefined): Change {
    const shares = [before ? book.sharesOf(before) : NOTHING, after ? book.sharesOf(after) : NOTHING] as const
    const touched = [...changedMonths(...shares)].flatMap(([rule, months]) =>
      (this.#byRule.get(rule) ?? []).filter(
        its => its.book === book && months.some(month => month >= its.from && month <= its.to),
      ),
    )
    return { shares, touched }
  }

  /** The roster is made when the first caseload is touched, of the children as they were before. */
  #rosterOf(ref: string, before: Journey | undefined): CaseloadRoster {
    if (this.#roster) return this.#roster
    const caseloads = this.#state.followed.map(({ what }) => what).filter(({ measure }) => measure === 'largest')
    const book = bookFor(new Set(caseloads), this.#span)
    const journeys = new Map(this.#journeys)
    journeys.delete(ref)
    if (before) journeys.set(ref, before)
    this.#roster = new CaseloadRoster(book, caseloads, journeys.values())
    return this.#roster
  }

  /** What concerns all changed: what is known of the authority, where records begin, or every journey. */
  followCouncil(
    beside: KnownBeside,
    recordedFrom: RecordedFrom,
    journeys?: ReadonlyMap<string, Journey>,
  ): readonly Effect[] {
    const before = this.#state
    const had = new Map(this.#journeys)
    const figuresBefore = new Map(this.#figures)
    if (journeys) {
      this.#journeys.clear()
      for (const [ref, child] of journeys) this.#journeys.set(ref, child)
    }
    this.#state = this.#stateOf(countingBy(this.#definitions, beside, recordedFrom), journeys ? NO_WAYS : before.ways)
    this.#byRule = byRule(this.#state.followed)
    this.#roster = undefined
    const rules = new Map(before.followed.map(({ key, rule }) => [key, rule]))
    const changed = new Map<string, Followed>()
    for (const followed of this.#state.followed) {
      const { key } = followed
      const isSame = isSameFigure(figuresBefore.get(key)!, this.#figureOf(followed))
      if (journeys || !isSame || rules.get(key) !== followed.rule) changed.set(key, followed)
    }
    if (changed.size === 0) return []
    const keys = new Set(changed.keys())
    const [were, are] = [this.#parts(before, had, keys), this.#parts(this.#state, this.#journeys, keys)]
    return [...changed].flatMap(([key, followed]) => {
      const [then, now] = [figuresBefore.get(key)!, this.#figureOf(followed)]
      const moved = movements(
        !hasChildren(then) ? NOBODY : (were.get(key) ?? NOBODY),
        !hasChildren(now) ? NOBODY : (are.get(key) ?? NOBODY),
      )
      return this.#effect(followed, moved)
    })
  }

  #effect(followed: Followed, moved: readonly Movement[]): readonly Effect[] {
    const { key } = followed
    const [before, after] = [this.#figures.get(key)!, this.#figureOf(followed)]
    this.#figures.set(key, after)
    const its = hasChildren(before) || hasChildren(after) ? moved : []
    return isSameFigure(before, after) && its.length === 0 ? [] : [{ key, before, after, moved: its }]
  }

  #figureOf({ what, book, place }: Pick<Followed, 'what' | 'book' | 'place'>): Figure {
    return counted(book, what, place.window, this.#state.counting.context)
  }

  /** A state whose ways of counting are those of before wherever they count alike, so that nothing is counted twice. */
  #stateOf(counting: Counting, before: Ways): State {
    const all = counting.indicators.flatMap(indicator => waysOf(indicator))
    const prints = new Map(all.map(({ way, what }) => [way, countingPrint(what)]))
    const isKept = (way: string) => before.get(way)?.print === prints.get(way)
    const fresh = all.filter(({ way }) => !isKept(way))
    const book = bookFor(
      fresh.map(({ what }) => what),
      this.#span,
    )
    if (fresh.length > 0) for (const child of this.#journeys.values()) book.count(child, 1)
    const ways = new Map(
      all.map(({ way, what }) => [way, isKept(way) ? before.get(way)! : { what, print: prints.get(way)!, book }]),
    )
    const followed = this.#places.flatMap(place => {
      const its = ways.get(wayOf(place))
      return its ? [followedAt(place, its)] : []
    })
    return { counting, ways, followed }
  }

  #parts(state: State, journeys: ReadonlyMap<string, Journey>, keys: ReadonlySet<string>): ReadonlyMap<string, Parts> {
    if (keys.size === 0) return new Map()
    const followed = state.followed.filter(({ key }) => keys.has(key))
    const members = new Members(bookFor(new Set(followed.map(({ what }) => what)), this.#span), journeys.values())
    const refs = [...journeys.keys()]
    const { staff } = state.counting.context
    return new Map(
      followed.map(({ key, what, place }) => [key, partsBehind(members.behind(what, place.window, staff), refs)]),
    )
  }
}

interface Change {
  readonly shares: readonly [before: Shares, after: Shares]
  readonly touched: readonly Followed[]
}

function take(book: TallyBook, { shares: [before, after] }: Change): void {
  book.include(before, -1)
  book.include(after, 1)
}

const NO_LONGER = notRecorded('This is no longer counted.')
const NOTHING: Shares = new Map()
const NO_WAYS: Ways = new Map()

const waysIn = ({ indicators, book }: Everyone['tallies']): Ways =>
  new Map(
    indicators
      .flatMap(indicator => waysOf(indicator))
      .map(({ way, what }) => [way, { what, print: countingPrint(what), book }]),
  )

function followedAt(place: Place, { what, book }: { readonly what: Counted; readonly book: TallyBook }): Followed {
  const rule = ruleFor(what, place.window)
  const first = rule?.kind === 'flow' ? firstMonthOf(place.window) : place.window.to
  const [from, to] = [book.months.indexOf(first), book.months.indexOf(place.window.to)]
  return { key: keyOf(place), place, what, book, rule, from, to }
}

function byRule(followed: readonly Followed[]): ReadonlyMap<CountingRule, readonly Followed[]> {
  const rules = new Map<CountingRule, Followed[]>()
  for (const its of followed) {
    if (its.rule === undefined) continue
    const same = rules.get(its.rule)
    if (same) same.push(its)
    else rules.set(its.rule, [its])
  }
  return rules
}

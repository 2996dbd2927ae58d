import { type Day, inForceOn, isoOf, type Month, monthPeriod } from './dates.ts'
import type { Counted, CountingRule, FlowPopulation, SnapshotPopulation } from './indicators/indicator.ts'
import type { Item, Journey } from './journey.ts'
import {
  type Asking,
  add,
  addShare,
  asking,
  emptyTally,
  isSameShares,
  type Shares,
  type Tally,
  weightOf,
} from './tally.ts'

/** One rule with what it counted: a tally for each month held, oldest first. */
export interface Counter {
  readonly rule: CountingRule
  readonly asks: Asking
  readonly tallies: readonly Tally[]
  /** By month: whether the rule is wanted then. */
  readonly isWanted: readonly boolean[]
}

/** Is told of each thing that a rule asks about: in which month of the book, on which day, and what `weightOf` says of it. */
export type Visit = (counter: Counter, month: number, item: Item, on: Day, weight: number | null | undefined) => void

interface Counting<Population> {
  readonly population: Population
  readonly counters: Counter[]
}

/** The tallies of counting rules over a run of months. Rules with one population share the work of finding it. */
export class TallyBook {
  readonly months: readonly Month[]
  readonly #places: ReadonlyMap<Month, number>
  readonly #lastDays: readonly Day[]
  readonly #firstDay: Day
  readonly #lastDay: Day
  /** The place of the month that each day is in, counted from the first day. */
  readonly #monthOfDay: Uint16Array
  readonly #counters = new Map<CountingRule, Counter>()
  readonly #flows: Counting<FlowPopulation<Item>>[] = []
  /** By month: the populations asked about on its last day. What is worked out for a child and a day is so worked out once. */
  readonly #snapshots: readonly Counting<SnapshotPopulation<Item>>[][]
  #shares = new WeakMap<Journey, Shares>()
  /** By what a child was, what they are by now, where that adds the same. */
  #alike = new WeakMap<Journey, Journey>()

  /** `months`: all that flows are counted in, a run, oldest first. `snapshotMonths`: those whose last day is counted. */
  constructor(counted: Iterable<Counted>, months: readonly Month[], snapshotMonths: ReadonlySet<Month>) {
    this.months = months
    this.#places = new Map(months.map((month, place) => [month, place]))
    this.#lastDays = months.map(month => monthPeriod(month).lastDay)
    this.#firstDay = monthPeriod(months[0]!).firstDay
    this.#lastDay = this.#lastDays.at(-1)!
    this.#monthOfDay = new Uint16Array(this.#lastDay - this.#firstDay + 1)
    for (const [i, month] of months.entries()) {
      const { firstDay, lastDay } = monthPeriod(month)
      this.#monthOfDay.fill(i, firstDay - this.#firstDay, lastDay - this.#firstDay + 1)
    }
    for (const { counting } of counted)
      for (const rule of counting) {
        const before = this.#counters.get(rule)
        // One indicator may leave a rule behind by which another still counts.
        const isWanted = months.map(
          (month, i) =>
            before?.isWanted[i] === true || isWantedAt(rule, month, snapshotMonths, counting, this.#lastDays[i]!),
        )
        this.#counters.set(rule, { rule, asks: asking(rule), isWanted, tallies: months.map(emptyTally) })
      }
    this.#snapshots = months.map(() => [])
    this.#gather()
  }

  #gather(): void {
    const flows = new Map<unknown, Counting<FlowPopulation<Item>>>()
    const snapshots = new Map<unknown, Counting<SnapshotPopulation<Item>>>()
    for (const counter of this.#counters.values()) {
      const { rule } = counter
      if (rule.own) continue
      if (rule.kind === 'flow') join(flows, rule.population, counter)
      else join(snapshots, rule.population, counter)
    }
    this.#flows.push(...flows.values())
    for (const { population, counters } of snapshots.values())
      for (const [month, countings] of this.#snapshots.entries()) {
        const wanted = counters.filter(counter => counter.isWanted[month])
        if (wanted.length > 0) countings.push({ population, counters: wanted })
      }
  }

  /** Counts a child in (1) or takes them out again (-1). */
  count(child: Journey, sign: 1 | -1): void {
    this.each(child, ({ tallies, asks }, month, item, on, weight) =>
      add(tallies[month]!, asks, item, child, on, weight, sign),
    )
  }

  /** Counts a child in, and tells of all that is asked about on the way. */
  countTelling(child: Journey, visit: Visit): void {
    this.each(child, (counter, month, item, on, weight) => {
      add(counter.tallies[month]!, counter.asks, item, child, on, weight, 1)
      visit(counter, month, item, on, weight)
    })
  }

  /** What a child adds to each rule, by the places of the months in which they add anything: remembered, since whoever changes is asked about again. */
  sharesOf(child: Journey): Shares {
    const known = this.#shares.get(child) ?? this.#added(child)
    this.#shares.set(child, known)
    return known
  }

  /**
   * Whether a child adds the same to every rule in every month as they were and as they are. Where they do, that alone is
   * remembered and not what they add: where a return is sent again, this is nearly everyone.
   */
  isAlike(then: Journey, now: Journey): boolean {
    if (this.#alike.get(then) === now) return true
    const was = this.#shares.get(then) ?? this.#added(then)
    const is = this.#shares.get(now) ?? this.#added(now)
    if (isSameShares(was, is)) {
      this.#alike.set(then, now)
      return true
    }
    this.#shares.set(then, was).set(now, is)
    return false
  }

  #added(child: Journey): Shares {
    const shares = new Map<CountingRule, (Tally | undefined)[]>()
    this.each(child, ({ rule, asks }, month, item, on, weight) => {
      let its = shares.get(rule)
      if (its === undefined) shares.set(rule, (its = []))
      add((its[month] ??= emptyTally()), asks, item, child, on, weight, 1)
    })
    return shares
  }

  /** Counts in (1) or takes out again (-1) what a child adds. */
  include(shares: Shares, sign: 1 | -1): void {
    for (const [rule, months] of shares) {
      const { tallies } = this.#counters.get(rule)!
      for (let month = 0; month < months.length; month++) {
        const share = months[month]
        if (share) addShare(tallies[month]!, share, sign)
      }
    }
  }

  /**
   * Takes over what another book counted by these rules in these months, and maybe by others and in others. Where it is of
   * the very same, also what it remembers of children.
   */
  takeOver(other: TallyBook): void {
    let isSame = this.#counters.size === other.#counters.size && this.months.join() === other.months.join()
    for (const { rule, tallies, isWanted } of this.#counters.values()) {
      const its = other.#counters.get(rule)!
      for (const [place, month] of this.months.entries()) {
        const there = other.#places.get(month)!
        isSame &&= isWanted[place] === its.isWanted[there]
        if (isWanted[place]) addShare(tallies[place]!, its.tallies[there]!, 1)
      }
    }
    if (!isSame) return
    this.#shares = other.#shares
    this.#alike = other.#alike
  }

  /** Visits everything of a child that any rule asks about, with the place of the month, the day and the weight. */
  each(child: Journey, visit: Visit): void {
    const [from, to] = this.#monthsInCare(child)
    for (const { population, counters } of this.#flows) {
      if (population.isLookedAfter && from > to) continue
      for (const event of population.events(child)) {
        const on = population.on(event)
        if (on < this.#firstDay || on > this.#lastDay) continue
        const month = this.#monthOfDay[on - this.#firstDay]!
        for (const counter of counters) visit(counter, month, event, on, weightOf(counter.asks, event, child, on))
      }
    }
    for (let month = 0; month < this.#snapshots.length; month++) {
      const isInCare = month >= from && month <= to
      const asAt = this.#lastDays[month]!
      for (const { population, counters } of this.#snapshots[month]!) {
        if (population.isLookedAfter && !isInCare) continue
        const item = population.at(child, asAt)
        if (item === undefined) continue
        for (const counter of counters) visit(counter, month, item, asAt, weightOf(counter.asks, item, child, asAt))
      }
    }
  }

  /** The places of the first and the last month that a child's counted episodes touch; the first is the later where none is. */
  #monthsInCare({ countedFrom, countedUntil }: Journey): readonly [from: number, to: number] {
    if (countedUntil < this.#firstDay || countedFrom > this.#lastDay) return [1, 0]
    return [
      this.#monthOfDay[Math.max(countedFrom, this.#firstDay) - this.#firstDay]!,
      this.#monthOfDay[Math.min(countedUntil, this.#lastDay) - this.#firstDay]!,
    ]
  }

  /** What a rule counted in each month of a run, which must be among the months held. */
  tallies(rule: CountingRule, first: Month, last: Month): readonly Tally[] {
    const [from, to] = [this.#places.get(first) ?? -1, this.#places.get(last) ?? -1]
    if (from < 0 || to < from) throw new Error(`${first} to ${last} is not tallied. Ask for months that are.`)
    return this.#counters.get(rule)!.tallies.slice(from, to + 1)
  }
}

function isWantedAt(
  rule: CountingRule,
  month: Month,
  snapshotMonths: ReadonlySet<Month>,
  counting: readonly CountingRule[],
  lastDay: Day,
): boolean {
  if (rule.kind === 'flow') return true
  if (!snapshotMonths.has(month) || (rule.yearEndOnly && !month.endsWith('-03'))) return false
  return inForceOn(counting, isoOf(lastDay)) === rule
}

function join<P>(countings: Map<unknown, Counting<P>>, population: P, counter: Counter): void {
  const counting = countings.get(population)
  if (counting) counting.counters.push(counter)
  else countings.set(population, { population, counters: [counter] })
}

import { type Day, isoOf, type Month, monthOf, monthPeriod } from './dates.ts'
import type { Owed } from './due.ts'
import { type Figure, figureOf, toleranceOn } from './figure.ts'
import type { Counted, CountingRule, Indicator } from './indicators/indicator.ts'
import type { Item, Journey } from './journey.ts'
import type { KnownClock } from './known-clock.ts'
import { periodOfWindow, printedWindow, ruleFor } from './stretch.ts'

/** A child who does not count as the month stands to close, and could: what would have to be done for them. */
export interface Recoverable {
  readonly child: Journey
  /** What is owed for them by the standards that the figure rests on and falls due by the month's end, the soonest first. */
  readonly owed: readonly Owed[]
}

/** How a month will close for an indicator if nothing else is recorded. */
export interface Projection {
  readonly indicator: Indicator
  readonly month: Month
  /** The figure at the month's end, as things stand. */
  readonly closesAt: Figure
  readonly numerator: number
  readonly denominator: number
  /** The value aimed at: the green tolerance in force, or 90 where none is. */
  readonly target: number
  /** Everyone who does not count and could yet, those with the most time lost first. */
  readonly recoverable: readonly Recoverable[]
  /** How many of them are needed to reach the target; 0 where it is reached. */
  readonly needed: number
  /** What it would close at with all of them. */
  readonly atBest: Figure
}

/** Where no tolerance says what is aimed at. Source: the target of most timescales in the performance report, June 2017. */
const USUAL_TARGET = 90

/**
 * How the month of a day will close for an indicator that rests on standards, if nothing else is recorded; undefined for
 * one that does not, or of which nothing can be said.
 */
export function projection(
  indicator: Indicator,
  journeys: Iterable<Journey>,
  clock: KnownClock,
  asAt: Day,
): Projection | undefined {
  const month = monthOf(asAt)
  const rule = ruleFor(indicator, { to: month, stretch: 'month' })
  if (!rule?.restsOn || indicator.measure !== 'percent' || indicator.better !== 'higher') return undefined
  const ids = new Set(rule.restsOn.standards.map(({ id }) => id))
  if (!clock.standards.some(({ id }) => ids.has(id))) return undefined

  const { lastDay } = monthPeriod(month)
  let [numerator, denominator] = [0, 0]
  const recoverable: (Recoverable & { readonly items: number })[] = []
  for (const child of journeys) {
    const items = itemsOf(rule, child, indicator, month)
    let missed = 0
    for (const { item, on } of items) {
      const counts = rule.numerator?.counts(item, child, on)
      if (counts === undefined) continue
      denominator++
      if (counts) numerator++
      else missed++
    }
    if (missed === 0) continue
    const owed = clock
      .owed(child, asAt)
      .filter(({ standard, obligation }) => ids.has(standard.id) && obligation.dueOn <= lastDay)
    // What falls due by a day is late for good once that day is past; what must be up to date can still be.
    const yet = rule.kind === 'flow' ? owed.filter(({ obligation }) => obligation.dueOn >= asAt) : owed
    if (yet.length > 0)
      recoverable.push({ child, owed: yet, items: rule.kind === 'flow' ? Math.min(missed, yet.length) : 1 })
  }
  if (denominator === 0) return undefined
  const target = targetOf(indicator, month)
  recoverable.sort((a, b) => a.owed[0]!.obligation.dueOn - b.owed[0]!.obligation.dueOn)
  const missing = Math.ceil((target / 100) * denominator - 1e-9) - numerator
  return {
    indicator,
    month,
    closesAt: percent(numerator, denominator),
    numerator,
    denominator,
    target,
    recoverable,
    needed: Math.max(0, missing),
    atBest: percent(numerator + recoverable.reduce((sum, { items }) => sum + items, 0), denominator),
  }
}

const percent = (numerator: number, denominator: number): Figure =>
  figureOf('percent', { numerator, denominator, leftOut: 0, unclear: 0, groups: undefined })

interface Counting {
  readonly item: Item
  readonly on: Day
}

/** What counts of a child in the month as the scorecard prints it: whoever is there at its end, or what happens by then. */
function itemsOf(rule: CountingRule, child: Journey, indicator: Counted, month: Month): readonly Counting[] {
  const { firstDay, lastDay } = periodOfWindow(printedWindow(indicator, month))
  if (rule.kind === 'snapshot') {
    const item: Item | undefined = rule.population.at(child, lastDay)
    return item === undefined ? [] : [{ item, on: lastDay }]
  }
  const events: readonly Item[] = rule.population.events(child)
  return events
    .filter(event => rule.population.on(event) >= firstDay && rule.population.on(event) <= lastDay)
    .map(item => ({ item, on: lastDay }))
}

const targetOf = (indicator: Indicator, month: Month): number =>
  toleranceOn(indicator, isoOf(monthPeriod(month).lastDay))?.green ?? USUAL_TARGET

import type { Day } from './dates.ts'
import { inForceOn, isoOf, type Month, monthOf, monthPeriod } from './dates.ts'
import type { CountingRule, FlowRule, Indicator, SnapshotRule } from './indicators/indicator.ts'
import type { Item, Journey } from './journey.ts'

/** What was counted in a month, over all children: additive, so that one child can be taken out and put back. */
export interface Tally {
  /** Items that count below the line; for a number, none. */
  denominator: number
  /** Items that count above the line; for a mean, their amounts added up. */
  numerator: number
  /** Items by group, for caseloads. */
  groups: Map<string, number> | undefined
}

/** One child's share in a tally: the item counted and what it adds. */
export interface Share {
  readonly item: Item
  readonly counts: boolean
  readonly amount: number
  readonly group: string | undefined
}

/** One indicator over a run of months, month by month. */
export class Series {
  readonly indicator: Indicator
  readonly months: readonly Month[]
  readonly tallies: readonly Tally[]
  readonly #lastDays: readonly Day[]
  readonly #rules: readonly (CountingRule | undefined)[]
  readonly #indexOf: ReadonlyMap<Month, number>
  readonly #flows: readonly FlowRule[]

  constructor(indicator: Indicator, months: readonly Month[]) {
    this.indicator = indicator
    this.months = months
    this.#lastDays = months.map(month => monthPeriod(month).lastDay)
    this.#rules = this.#lastDays.map(asAt => inForceOn(indicator.counting, isoOf(asAt)))
    this.#indexOf = new Map(months.map((month, i) => [month, i]))
    this.#flows = [...new Set(this.#rules)].filter(rule => rule?.kind === 'flow')
    this.tallies = months.map(() => ({ denominator: 0, numerator: 0, groups: undefined }))
  }

  /** The rule in force at the end of a month; undefined before the first. */
  ruleIn(month: Month): CountingRule | undefined {
    return this.#rules[this.#indexOf.get(month) ?? -1]
  }

  /** Counts a child in (`sign` 1) or takes them out again (-1). */
  count(child: Journey, sign: 1 | -1): void {
    for (const rule of this.#flows) this.#countFlow(rule, child, sign)
    for (let i = 0; i < this.#lastDays.length; i++) {
      const rule = this.#rules[i]
      if (rule?.kind === 'snapshot') this.#add(i, shareAt(rule, child, this.#lastDays[i]!), sign)
    }
  }

  #countFlow(rule: FlowRule, child: Journey, sign: 1 | -1): void {
    for (const event of rule.population.events(child)) {
      const on = rule.population.on(event)
      if (on < this.#firstDay || on > this.#lastDays.at(-1)!) continue
      const i = this.#indexOf.get(monthOf(on))
      if (i !== undefined && this.#rules[i] === rule) this.#add(i, shareOf(rule, event, child, on), sign)
    }
  }

  get #firstDay(): Day {
    return monthPeriod(this.months[0]!).firstDay
  }

  #add(i: number, share: Share | undefined, sign: 1 | -1): void {
    if (!share) return
    const tally = this.tallies[i]!
    tally.denominator += sign
    if (share.counts) tally.numerator += sign * share.amount
    if (share.group === undefined) return
    tally.groups ??= new Map()
    const held = (tally.groups.get(share.group) ?? 0) + sign
    if (held === 0) tally.groups.delete(share.group)
    else tally.groups.set(share.group, held)
  }
}

/** What a snapshot counts of a child at the end of a day. */
function shareAt(rule: SnapshotRule, child: Journey, asAt: Day): Share | undefined {
  const item = rule.population.at(child, asAt)
  return item && shareOf(rule, item, child, asAt)
}

function shareOf(rule: CountingRule, item: Item, child: Journey, asAt: Day): Share | undefined {
  const amount = rule.amount ? rule.amount.of(item, child) : 1
  if (amount === undefined) return undefined
  const counts = rule.numerator === undefined || rule.numerator.counts(item, child, asAt)
  return { item, counts, amount, group: rule.group?.of(item) }
}

/** What a rule counts of a child in a month: the same answer that the tallies add up. */
export function sharesIn(rule: CountingRule, child: Journey, month: Month): readonly Share[] {
  const { firstDay, lastDay } = monthPeriod(month)
  if (rule.kind === 'snapshot') {
    const share = shareAt(rule, child, lastDay)
    return share ? [share] : []
  }
  return rule.population.events(child).flatMap((event: Item) => {
    const on = rule.population.on(event)
    const share = on >= firstDay && on <= lastDay ? shareOf(rule, event, child, on) : undefined
    return share ? [share] : []
  })
}

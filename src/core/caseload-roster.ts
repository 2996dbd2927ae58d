import { monthPeriod } from './dates.ts'
import type { Counted, CountingRule } from './indicators/indicator.ts'
import type { Journey } from './journey.ts'
import { largestOf } from './members.ts'
import type { Staff } from './staff.ts'
import { ruleFor, type Window } from './stretch.ts'
import type { TallyBook } from './tally.ts'

/** Which worker each child's items belong to, by rule, month and child. */
type Belonging = ReadonlyMap<CountingRule, ReadonlyMap<number, readonly string[]>>

/** Follows whose caseload is the largest, and of whom it is made, as one child after another changes. */
export class CaseloadRoster {
  readonly #book: TallyBook
  readonly #rules: ReadonlySet<CountingRule>
  readonly #of = new Map<string, Belonging>()

  constructor(book: TallyBook, caseloads: Iterable<Counted>, journeys: Iterable<Journey>) {
    this.#book = book
    this.#rules = new Set([...caseloads].flatMap(({ counting }) => counting))
    if (this.#rules.size > 0) for (const child of journeys) this.set(child.ref, child)
  }

  /** A child as they are now; undefined for one of whom nothing is known any more. */
  set(ref: string, child: Journey | undefined): void {
    this.#of.delete(ref)
    if (child === undefined || this.#rules.size === 0) return
    const belonging = new Map<CountingRule, Map<number, string[]>>()
    this.#book.each(child, ({ rule, asks }, month, item, _on, weight) => {
      if (!this.#rules.has(rule) || typeof weight !== 'number') return
      const group = asks.groupOf?.(item)
      if (group === undefined) return
      const months = belonging.get(rule) ?? new Map<number, string[]>()
      belonging.set(rule, months.set(month, [...(months.get(month) ?? []), group]))
    })
    if (belonging.size > 0) this.#of.set(ref, belonging)
  }

  /** The children of the worker with most at the end of a month, by how often each counts. */
  largest(what: Counted, window: Window, staff: Staff): ReadonlyMap<string, number> {
    const rule = ruleFor(what, window)
    const month = this.#book.months.indexOf(window.to)
    const { lastDay } = monthPeriod(window.to)
    const sizes = new Map<string, number>()
    for (const belonging of this.#of.values())
      for (const group of belonging.get(rule!)?.get(month) ?? []) {
        const member = staff.get(group)
        if (rule?.group?.among && !(member && rule.group.among(member, lastDay))) continue
        sizes.set(group, (sizes.get(group) ?? 0) + 1)
      }
    const [top] = largestOf(sizes)
    const children = new Map<string, number>()
    if (top === undefined) return children
    for (const [ref, belonging] of this.#of) {
      const items = (belonging.get(rule!)?.get(month) ?? []).filter(group => group === top).length
      if (items > 0) children.set(ref, items)
    }
    return children
  }
}

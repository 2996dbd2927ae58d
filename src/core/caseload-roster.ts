import { monthPeriod } from './dates.ts'
import type { Counted, CountingRule } from './indicators/indicator.ts'
import type { Journey } from './journey.ts'
import { largestOf } from './members.ts'
import type { Staff } from './staff.ts'
import { ruleFor, type Window } from './stretch.ts'
import type { TallyBook } from './tally-book.ts'

/** One worker's children by how often each counts, and how often all of them do. */
interface Caseload {
  items: number
  readonly children: Map<string, number>
}

/** Whose child somebody is at the end of a month by a rule. */
interface Belonging {
  readonly rule: CountingRule
  readonly month: number
  readonly worker: string
}

/** Follows whose caseload is the largest, and of whom it is made, as one child after another changes. */
export class CaseloadRoster {
  readonly #book: TallyBook
  /** By rule and month, the caseload of each worker. */
  readonly #caseloads: ReadonlyMap<CountingRule, Map<number, Map<string, Caseload>>>
  readonly #of = new Map<string, readonly Belonging[]>()

  constructor(book: TallyBook, caseloads: Iterable<Counted>, journeys: Iterable<Journey>) {
    this.#book = book
    const rules = [...caseloads].flatMap(({ counting }) => counting)
    this.#caseloads = new Map(rules.map(rule => [rule, new Map()]))
    if (rules.length > 0) for (const child of journeys) this.set(child.ref, child)
  }

  /** A child as they are now; undefined for one of whom nothing is known any more. */
  set(ref: string, child: Journey | undefined): void {
    for (const its of this.#of.get(ref) ?? []) this.#add(ref, its, -1)
    this.#of.delete(ref)
    if (child === undefined || this.#caseloads.size === 0) return
    const belongings: Belonging[] = []
    this.#book.each(child, ({ rule, asks }, month, item, _on, weight) => {
      const worker = typeof weight === 'number' ? asks.groupOf?.(item) : undefined
      if (worker !== undefined && this.#caseloads.has(rule)) belongings.push({ rule, month, worker })
    })
    for (const its of belongings) this.#add(ref, its, 1)
    if (belongings.length > 0) this.#of.set(ref, belongings)
  }

  #add(ref: string, { rule, month, worker }: Belonging, sign: 1 | -1): void {
    const months = this.#caseloads.get(rule)!
    const workers = months.get(month) ?? new Map<string, Caseload>()
    months.set(month, workers)
    const caseload = workers.get(worker) ?? { items: 0, children: new Map() }
    workers.set(worker, caseload)
    caseload.items += sign
    const times = (caseload.children.get(ref) ?? 0) + sign
    if (times === 0) caseload.children.delete(ref)
    else caseload.children.set(ref, times)
  }

  /** The children of the worker with most at the end of a month, by how often each counts. */
  largest(what: Counted, window: Window, staff: Staff): ReadonlyMap<string, number> {
    const rule = ruleFor(what, window)
    const month = this.#book.months.indexOf(window.to)
    const { lastDay } = monthPeriod(window.to)
    const among = rule?.group?.among
    const sizes = new Map<string, number>()
    const workers = this.#caseloads.get(rule!)?.get(month) ?? new Map<string, Caseload>()
    for (const [worker, { items }] of workers) {
      const member = among && staff.get(worker)
      if (items > 0 && (!among || (member && among(member, lastDay)))) sizes.set(worker, items)
    }
    const [top] = largestOf(sizes)
    return new Map(top === undefined ? [] : workers.get(top)!.children)
  }
}

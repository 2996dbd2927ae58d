import { monthPeriod } from './dates.ts'
import type { Counted, CountingRule } from './indicators/indicator.ts'
import type { Item, Journey } from './journey.ts'
import type { Staff } from './staff.ts'
import { firstMonthOf, isUnasked, ruleFor, type Window } from './stretch.ts'
import type { Counter, TallyBook, Visit } from './tally-book.ts'

/** What one rule counted in a month, by the places of the children among those counted, in their order. */
interface Counts {
  readonly below: number[]
  readonly above: number[]
  /** What each of those above adds to an average. */
  readonly amounts: number[]
  /** The worker whom each of those above belongs to; undefined for one who belongs to nobody. */
  readonly groups: (string | undefined)[]
}

/** The children behind a figure, by their places, in order, each as often as they count. */
export interface Behind {
  /** Absent for a number. */
  readonly below?: readonly number[]
  readonly above: readonly number[]
  /** What each of those above adds to an average; absent where nothing is averaged. */
  readonly amounts?: readonly number[]
}

/** Gathers who is behind every figure of a book in one pass, and says it window by window. */
export class Members {
  readonly #book: TallyBook
  readonly #counts = new Map<CountingRule, (Counts | undefined)[]>()

  /** The children are known by their places in the order given. They are counted into the book too, where that is asked for. */
  constructor(book: TallyBook, journeys: Iterable<Journey>, isCounted = false) {
    this.#book = book
    let place = 0
    const gather: Visit = ({ rule, asks }, month, item, _on, weight) => {
      if (weight !== undefined) this.#add(rule, asks, month, item, weight, place)
    }
    for (const child of journeys) {
      if (isCounted) book.countTelling(child, gather)
      else book.each(child, gather)
      place++
    }
  }

  #add(
    rule: CountingRule,
    asks: Counter['asks'],
    month: number,
    item: Item,
    weight: number | null,
    place: number,
  ): void {
    let months = this.#counts.get(rule)
    if (months === undefined) this.#counts.set(rule, (months = []))
    const counts = (months[month] ??= { below: [], above: [], amounts: [], groups: [] })
    counts.below.push(place)
    if (weight === null) return
    counts.above.push(place)
    if (asks.amountOf !== undefined) counts.amounts.push(weight)
    if (asks.groupOf !== undefined) counts.groups.push(asks.groupOf(item))
  }

  /** Who is behind the figure of a window. Nobody where no rule is in force. */
  behind(what: Counted, window: Window, staff: Staff): Behind {
    const rule = ruleFor(what, window)
    if (!rule || isUnasked(rule, window)) return { above: [] }
    const [first, last] = [rule.kind === 'flow' ? firstMonthOf(window) : window.to, window.to]
    const months = this.#book.months
    const counts = (this.#counts.get(rule) ?? [])
      .slice(months.indexOf(first), months.indexOf(last) + 1)
      .flatMap(c => c ?? [])
    if (rule.group) return { above: inGroups(what, rule, counts.at(-1), window, staff) }
    const above = inOrder(counts.map(c => c.above))
    if (what.measure === 'count' || what.measure === 'rate') return { above }
    const below = inOrder(counts.map(c => c.below))
    return what.measure === 'mean' ? { below, ...averaged(counts) } : { below, above }
  }
}

const inOrder = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => a - b)

function averaged(counts: readonly Counts[]): Pick<Behind, 'above' | 'amounts'> {
  const pairs = counts.flatMap(({ above, amounts }) => above.map((place, i) => [place, amounts[i]!] as const))
  pairs.sort(([a, its], [b, other]) => a - b || its - other)
  return { above: pairs.map(([place]) => place), amounts: pairs.map(([, amount]) => amount) }
}

/** The children of the workers who count: of all of them, or of the one with most. */
function inGroups(
  { measure }: Counted,
  { group }: CountingRule,
  counts: Counts | undefined,
  { to }: Window,
  staff: Staff,
): readonly number[] {
  if (!counts) return []
  if (!group?.among && measure !== 'largest') return counts.above
  const asAt = monthPeriod(to).lastDay
  const counting = groupsThatCount(
    new Set(counts.groups),
    group?.among && (id => isAmong(id, group.among!, asAt, staff)),
  )
  const sizes = new Map<string, number>()
  for (const id of counts.groups) if (id !== undefined && counting.has(id)) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  const chosen = measure === 'largest' ? new Set(largestOf(sizes)) : counting
  return counts.above.filter((_, i) => chosen.has(counts.groups[i]))
}

const isAmong = (
  id: string,
  among: NonNullable<NonNullable<CountingRule['group']>['among']>,
  asAt: number,
  staff: Staff,
): boolean => {
  const member = staff.get(id)
  return member !== undefined && among(member, asAt)
}

const groupsThatCount = (
  ids: ReadonlySet<string | undefined>,
  counts: ((id: string) => boolean) | undefined,
): ReadonlySet<string | undefined> =>
  new Set([...ids].filter(id => id !== undefined && (counts === undefined || counts(id))))

/** Of several workers with as many, the one whose reference sorts first; none where nobody has any. */
export const largestOf = (sizes: ReadonlyMap<string, number>): readonly string[] =>
  [...sizes]
    .sort(([a, mine], [b, theirs]) => theirs - mine || (a < b ? -1 : 1))
    .slice(0, 1)
    .map(([id]) => id)

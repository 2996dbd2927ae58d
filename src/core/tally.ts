import type { Day } from './dates.ts'
import type { CountingRule } from './indicators/indicator.ts'
import type { Item, Journey } from './journey.ts'

/** What was counted by one rule in a month, over all children: additive, so that one child can be taken out and put back. */
export interface Tally {
  /** Items below the line. */
  denominator: number
  /** Items above the line; for an average, their amounts added up. */
  numerator: number
  /** Items that the records do not let the rule place, and that are therefore in neither. */
  leftOut: number
  /** Items that count, but deserve a word of caution. */
  unclear: number
  /** Items above the line by group, for caseloads. */
  groups: Map<string, number> | undefined
}

export const emptyTally = (): Tally => ({ denominator: 0, numerator: 0, leftOut: 0, unclear: 0, groups: undefined })

/** Tallies of several months as one. Caseloads are held on a day and do not add up: they are the last month's. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally()
  for (const tally of tallies) {
    sum.denominator += tally.denominator
    sum.numerator += tally.numerator
    sum.leftOut += tally.leftOut
    sum.unclear += tally.unclear
  }
  sum.groups = tallies.at(-1)?.groups
  return sum
}

/** What a rule asks of each item, one after the other; undefined where it does not ask. */
export interface Asking {
  readonly counts: NonNullable<CountingRule['numerator']>['counts'] | undefined
  readonly amountOf: NonNullable<CountingRule['amount']>['of'] | undefined
  readonly isUnclear: NonNullable<CountingRule['unclear']>['of'] | undefined
  readonly groupOf: NonNullable<CountingRule['group']>['of'] | undefined
}

export const asking = ({ numerator, amount, unclear, group }: CountingRule): Asking => ({
  counts: numerator?.counts,
  amountOf: amount?.of,
  isUnclear: unclear?.of,
  groupOf: group?.of,
})

/**
 * What one item adds above the line: 1, or the amount to be averaged. Null where it counts below the line alone;
 * undefined where the records cannot tell, and it is left out. Tallies and lists of children both ask this.
 */
export function weightOf(
  { counts, amountOf }: Asking,
  item: Item,
  child: Journey,
  asAt: Day,
): number | null | undefined {
  if (counts !== undefined) {
    const isCounted = counts(item, child, asAt)
    if (isCounted === undefined) return undefined
    if (!isCounted) return null
  }
  return amountOf === undefined ? 1 : amountOf(item, child)
}

/** What one child adds to each rule, by the places of the months in which they add anything. */
export type Shares = ReadonlyMap<CountingRule, readonly (Tally | undefined)[]>

/** Counts an item in (1) or takes it out again (-1), of which `weightOf` says what it adds. */
export function add(
  tally: Tally,
  asks: Asking,
  item: Item,
  child: Journey,
  asAt: Day,
  weight: number | null | undefined,
  sign: 1 | -1,
): void {
  if (weight === undefined) {
    tally.leftOut += sign
    return
  }
  tally.denominator += sign
  if (asks.isUnclear?.(item, child, asAt)) tally.unclear += sign
  if (weight === null) return
  tally.numerator += sign * weight
  const group = asks.groupOf?.(item)
  if (group !== undefined) addToGroup(tally, group, sign)
}

function addToGroup(tally: Tally, group: string, items: number): void {
  tally.groups ??= new Map()
  const held = (tally.groups.get(group) ?? 0) + items
  if (held === 0) tally.groups.delete(group)
  else tally.groups.set(group, held)
}

/** Counts in (1) or takes out again (-1) what was counted elsewhere. */
export function addShare(tally: Tally, share: Tally, sign: 1 | -1): void {
  tally.denominator += sign * share.denominator
  tally.numerator += sign * share.numerator
  tally.leftOut += sign * share.leftOut
  tally.unclear += sign * share.unclear
  for (const [group, items] of share.groups ?? []) addToGroup(tally, group, sign * items)
}

/** Whether two children, or one as told twice, add the same to every rule in every month. */
export function isSameShares(these: Shares, those: Shares): boolean {
  if (these.size !== those.size) return false
  for (const [rule, months] of these) {
    const others = those.get(rule)
    if (others === undefined || others.length !== months.length) return false
    for (let month = 0; month < months.length; month++) if (!isSameTally(months[month], others[month])) return false
  }
  return true
}

const isSameTally = (a: Tally | undefined, b: Tally | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.denominator === b.denominator &&
    a.numerator === b.numerator &&
    a.leftOut === b.leftOut &&
    a.unclear === b.unclear &&
    isSameGroups(a.groups, b.groups))

function isSameGroups(a: Tally['groups'], b: Tally['groups']): boolean {
  if ((a?.size ?? 0) !== (b?.size ?? 0)) return false
  for (const [group, items] of a ?? []) if (b!.get(group) !== items) return false
  return true
}

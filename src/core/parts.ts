import { monthPeriod } from './dates.ts'
import type { Counted, CountingRule } from './indicators/indicator.ts'
import type { Behind } from './members.ts'
import type { Place } from './published-figures.ts'
import { inHundredths, type Movement } from './restated.ts'
import type { Staff } from './staff.ts'
import { type Shares, sumOf, type Tally } from './tally.ts'

/** Where the rule of a figure counts. */
export interface CountedAt {
  readonly place: Place
  readonly what: Counted
  readonly rule: CountingRule | undefined
  /** The places, in the book, of the first and the last month that the rule counts. */
  readonly from: number
  readonly to: number
}

/** How much of a figure each child is. */
export type Parts = ReadonlyMap<string, { readonly above: number; readonly below: number }>
export const NOBODY: Parts = new Map()

/** The parts of those behind a figure, of whom `refs` says who they are. */
export function partsBehind({ above, below = [], amounts }: Behind, refs: readonly string[]): Parts {
  const parts = new Map<string, { above: number; below: number }>()
  const partOf = (place: number) => {
    const ref = refs[place]!
    const part = parts.get(ref) ?? { above: 0, below: 0 }
    parts.set(ref, part)
    return part
  }
  for (const [i, place] of above.entries()) partOf(place).above += amounts?.[i] ?? 1
  for (const place of below) partOf(place).below++
  return parts
}

/** How each child's part went from one to another. */
export function movements(before: Parts, after: Parts): readonly Movement[] {
  const moved: Movement[] = []
  for (const child of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(child) ?? NO_PART, after.get(child) ?? NO_PART]
    const [above, below] = [inHundredths(is.above - was.above), is.below - was.below]
    if (above !== 0 || below !== 0) moved.push({ child, above, below })
  }
  return moved
}

const NO_PART = { above: 0, below: 0 }

export const timesAbove = (times: ReadonlyMap<string, number>): Parts =>
  new Map([...times].map(([ref, above]) => [ref, { above, below: 0 }]))

/** By rule, the months in which what a child adds is not what it was. */
export function changedMonths(before: Shares, after: Shares): ReadonlyMap<CountingRule, readonly number[]> {
  const changed = new Map<CountingRule, number[]>()
  for (const rule of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(rule) ?? [], after.get(rule) ?? []]
    const months: number[] = []
    for (let month = 0; month < Math.max(was.length, is.length); month++)
      if (!isSameShare(was[month], is[month])) months.push(month)
    if (months.length > 0) changed.set(rule, months)
  }
  return changed
}

const isSameShare = (a: Tally | undefined, b: Tally | undefined): boolean =>
  (a?.numerator ?? 0) === (b?.numerator ?? 0) &&
  (a?.denominator ?? 0) === (b?.denominator ?? 0) &&
  groupsOf(a) === groupsOf(b)

const groupsOf = (tally: Tally | undefined): string =>
  tally?.groups ? JSON.stringify([...tally.groups].sort(([a], [b]) => (a < b ? -1 : 1))) : '[]'

/** What of a figure one child is, by what they add to its rule. */
export function partIn({ rule, what, place, from, to }: CountedAt, shares: Shares, staff: Staff, ref: string): Parts {
  const months = (shares.get(rule!) ?? []).slice(from, to + 1).filter(share => share !== undefined)
  if (months.length === 0) return NOBODY
  const { numerator, denominator, groups } = sumOf(months)
  if (rule?.group) {
    const { among } = rule.group
    if (!among) return new Map([[ref, { above: numerator, below: 0 }]])
    const { lastDay } = monthPeriod(place.window.to)
    const counting = [...(groups ?? [])].filter(([group]) => {
      const member = staff.get(group)
      return member !== undefined && among(member, lastDay)
    })
    return new Map([[ref, { above: counting.reduce((sum, [, items]) => sum + items, 0), below: 0 }]])
  }
  const isNumber = what.measure === 'count' || what.measure === 'rate'
  return new Map([[ref, { above: numerator, below: isNumber ? 0 : denominator }]])
}

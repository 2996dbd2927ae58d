import { birthday, type Day, yearEndingOf } from '#core/dates.ts'
import { mix } from '#core/demonstration/chance.ts'
import type { BirthdayOutcome } from '#core/demonstration/life.ts'
import type { Aged } from './ages.ts'
import { lastDay } from './printed.ts'

/**
 * Of the care leavers whom the return of a year names, how many live in suitable accommodation and how many are in education,
 * employment or training: 97.8 and 71.0% of 183, and 96.4 and 68.0% of 197. Printed are 97.8, 71.0, 96.5 and 68.0%. For the
 * years that casework tells, much the same.
 */
const printed: Readonly<Record<number, { readonly suitable: number; readonly active: number }>> = {
  2015: { suitable: 179, active: 130 },
  2016: { suitable: 190, active: 134 },
}
const SINCE = { suitable: 0.978, active: 0.629 } as const

/** DfE codes of homes after care, and of what young people do. */
export const SUITABLE = ['U1', 'D1', 'Z1', 'E1', 'B1', 'V1'] as const
export const UNSUITABLE = ['X2', 'S2', 'W2'] as const
export const ACTIVE = ['F2', 'F4', 'F5', 'P2', 'F1', 'P5'] as const
export const INACTIVE = ['G5', 'G4', 'G6'] as const

/** The ages at which the return asks how a care leaver lives, that count in 7.1. */
const AGES = [19, 20, 21] as const

/** A birthday of a care leaver, in the return of its year. */
interface Birthday {
  readonly child: Aged
  readonly age: number
  readonly on: Day
}

/** What the returns say of everyone who turned 18 in care, around their birthdays, by number. */
export function birthdayOutcomes(children: readonly Aged[]): ReadonlyMap<number, readonly BirthdayOutcome[]> {
  const birthdays = children
    .filter(({ turned18On }) => turned18On !== undefined)
    .flatMap(child => AGES.map((age): Birthday => ({ child, age, on: birthday(child.bornOn, age) })))
    .filter(({ on }) => on <= lastDay)
  const years = new Map<number, Birthday[]>()
  for (const one of birthdays) years.set(yearEndingOf(one.on), [...(years.get(yearEndingOf(one.on)) ?? []), one])
  const outcomes = new Map<number, BirthdayOutcome[]>()
  for (const [year, its] of [...years].sort(([a], [b]) => a - b)) {
    const { suitable, active } = printed[year] ?? {
      suitable: Math.round(its.length * SINCE.suitable),
      active: Math.round(its.length * SINCE.active),
    }
    const home = codes(its, 61, suitable, SUITABLE, UNSUITABLE)
    const activity = codes(its, 67, active, ACTIVE, INACTIVE)
    for (const [n, { child, age }] of its.entries())
      outcomes.set(child.number, [
        ...(outcomes.get(child.number) ?? []),
        { age, inTouch: 'YES', accommodation: home[n]!, activity: activity[n]! },
      ])
  }
  return outcomes
}

/** A code for each: one of the first for so many of them, always of the same first, and one of the others for the rest. */
function codes(
  its: readonly Birthday[],
  part: number,
  count: number,
  first: readonly string[],
  rest: readonly string[],
): readonly string[] {
  const rank = ({ child }: Birthday): number => mix(child.number, part)
  const among = new Set(its.toSorted((a, b) => rank(a) - rank(b)).slice(0, count))
  return its.map(one => {
    const of = among.has(one) ? first : rest
    return of[one.child.number % of.length]!
  })
}

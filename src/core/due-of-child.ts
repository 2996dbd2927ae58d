import type { Day } from './dates.ts'
import { day } from './dates.ts'
import type { Owed } from './due.ts'
import type { Journey } from './journey.ts'
import type { KnownClock } from './known-clock.ts'
import type { Obligation, ObligationState } from './obligation.ts'
import { ruleInWords, type Standard, type StandardRule } from './standards/standard.ts'

/** Something due for a child, how it stands, and the rule that says so. */
export interface DueOfChild extends Owed {
  readonly state: ObligationState
  /** The rule in force on the day that it arose. */
  readonly rule: StandardRule
  /** That rule in words. */
  readonly says: string
}

/** What is due for a child at the end of a day, and what was. */
export interface DueForChild {
  /** What is owed and undone, the longest overdue first. */
  readonly owed: readonly DueOfChild[]
  /** What was done, in time or late, or lapsed: the latest first. */
  readonly past: readonly DueOfChild[]
}

/** What is due for a child, of the standards that whoever asks may read about. */
export function dueForChild(
  clock: KnownClock,
  child: Journey,
  asAt: Day,
  mayRead: (standard: Standard) => boolean,
): DueForChild {
  const all = clock
    .states(child, asAt)
    .filter(({ standard }) => mayRead(standard))
    .map((owed): DueOfChild => {
      const rule = ruleBehind(owed.standard, owed.obligation)
      return { ...owed, rule, says: ruleInWords(rule) }
    })
  const isOwed = ({ state }: DueOfChild): boolean => state === 'due' || state === 'overdue'
  return {
    owed: all.filter(isOwed).sort((a, b) => a.obligation.dueOn - b.obligation.dueOn),
    past: all.filter(due => !isOwed(due)).sort((a, b) => closedOn(b) - closedOn(a)),
  }
}

/** The rule by which something arose: the newest in force on that day. */
const ruleBehind = ({ rules }: Standard, { arisesOn }: Obligation): StandardRule =>
  rules.find(({ from }) => from !== undefined && day(from) <= arisesOn) ?? rules[0]!

/** The day on which something stopped being owed. */
export const closedOn = ({ obligation }: Owed): Day =>
  Math.min(obligation.metOn ?? obligation.lapsesOn, obligation.lapsesOn)

/** The id of the record type that an entry of a child is of; undefined where it is not among what stands. */
export function typeOfEntry(child: Journey, entry: number): string | undefined {
  for (const [type, entries] of child.casework) if (entries.some(({ id }) => id === entry)) return type
  const among = (items: readonly { readonly entry: number }[]): boolean => items.some(item => item.entry === entry)
  if (among(child.episodes)) return 'episode'
  if (among(child.reviews)) return 'review'
  if (among(child.missing)) return 'missing-incident'
  return among(child.placedForAdoption) ? 'placed-for-adoption' : undefined
}

/** The id of the record that an entry is a version of; undefined for what only a return says. */
export function recordOfEntry(child: Journey, entry: number): number | undefined {
  for (const entries of child.casework.values()) {
    const found = entries.find(({ id }) => id === entry)
    if (found) return found.record
  }
  return undefined
}

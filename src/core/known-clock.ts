import type { Day } from './dates.ts'
import type { Clock, Owed } from './due.ts'
import type { Journey } from './journey.ts'
import type { ObligationState } from './obligation.ts'
import type { Standard } from './standards/standard.ts'

/**
 * What is due by the standards of which anything is known. What a council does not record at all is not overdue: of such a
 * standard nothing can be said.
 */
export interface KnownClock {
  readonly standards: readonly Standard[]
  /** The standards of which nothing can be said. */
  readonly notRecorded: readonly Standard[]
  /** What is owed and undone for a child at the end of a day, the longest overdue first. */
  readonly owed: (child: Journey, asAt: Day) => readonly Owed[]
  /** How each obligation of a child stood at the end of a day; those that had not arisen are left out. */
  readonly states: (child: Journey, asAt: Day) => readonly (Owed & { readonly state: ObligationState })[]
}

/** A clock that leaves out the standards of which nothing is known. */
export function knownClock(clock: Clock, isRecorded: (standard: Standard) => boolean): KnownClock {
  const known = new Set(clock.standards.filter(isRecorded))
  const isKnown = ({ standard }: Owed): boolean => known.has(standard)
  return {
    standards: [...known],
    notRecorded: clock.standards.filter(standard => !known.has(standard)),
    owed: (child, asAt) => clock.owed(child, asAt).filter(isKnown),
    states: (child, asAt) => clock.states(child, asAt).filter(isKnown),
  }
}

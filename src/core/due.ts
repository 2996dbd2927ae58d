import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { isOwedOn, type Obligation, type ObligationState, stateOn } from './obligation.ts'
import { obligationsOf, type Standard } from './standards/standard.ts'

/** An obligation by the standard that it comes from. */
export interface Owed {
  readonly standard: Standard
  readonly obligation: Obligation
}

/** All that was ever due for a child and is now, and by which standard each of it is: two lists in one order, since it is kept for every child. */
interface EverOwed {
  readonly obligations: readonly Obligation[]
  readonly standards: readonly Standard[]
}

/** What is due for children by a set of standards: worked out once for each journey, and again only when it changes. */
export class Clock {
  readonly standards: readonly Standard[]
  readonly #known = new WeakMap<Journey, EverOwed>()

  constructor(standards: readonly Standard[]) {
    this.standards = standards
  }

  /** Standard by standard. */
  #everOwed(child: Journey): EverOwed {
    const before = this.#known.get(child)
    if (before) return before
    const obligations: Obligation[] = []
    const standards: Standard[] = []
    for (const standard of this.standards)
      for (const obligation of obligationsOf(standard, child)) {
        obligations.push(obligation)
        standards.push(standard)
      }
    // Lists that grow have room to spare.
    const owed = { obligations: obligations.slice(), standards: standards.slice() }
    this.#known.set(child, owed)
    return owed
  }

  /** What is owed and undone for a child at the end of a day, the longest overdue first. */
  owed(child: Journey, asAt: Day): readonly Owed[] {
    const { obligations, standards } = this.#everOwed(child)
    const owed: Owed[] = []
    for (const [i, obligation] of obligations.entries())
      if (isOwedOn(obligation, asAt)) owed.push({ standard: standards[i]!, obligation })
    return owed.sort((a, b) => a.obligation.dueOn - b.obligation.dueOn)
  }

  /** How each obligation of a child stood at the end of a day; those that had not arisen are left out. */
  states(child: Journey, asAt: Day): readonly (Owed & { readonly state: ObligationState })[] {
    const { obligations, standards } = this.#everOwed(child)
    return obligations.flatMap((obligation, i) => {
      const state = stateOn(obligation, asAt)
      return state === undefined ? [] : [{ standard: standards[i]!, obligation, state }]
    })
  }
}

import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { isOwedOn, type Obligation, type ObligationState, stateOn } from './obligation.ts'
import { obligationsOf, type Standard } from './standards/standard.ts'

/** An obligation by the standard that it comes from. */
export interface Owed {
  readonly standard: Standard
  readonly obligation: Obligation
}

/** What is due for children by a set of standards: worked out once for each journey, and again only when it changes. */
export class Clock {
  readonly standards: readonly Standard[]
  readonly #known = new WeakMap<Journey, readonly Owed[]>()

  constructor(standards: readonly Standard[]) {
    this.standards = standards
  }

  /** Everything that was ever due for a child and is now, standard by standard. */
  obligations(child: Journey): readonly Owed[] {
    const before = this.#known.get(child)
    if (before) return before
    const worked: Owed[] = []
    for (const standard of this.standards)
      for (const obligation of obligationsOf(standard, child)) worked.push({ standard, obligation })
    this.#known.set(child, worked)
    return worked
  }

  /** What is owed and undone for a child at the end of a day, the longest overdue first. */
  owed(child: Journey, asAt: Day): readonly Owed[] {
    return this.obligations(child)
      .filter(({ obligation }) => isOwedOn(obligation, asAt))
      .sort((a, b) => a.obligation.dueOn - b.obligation.dueOn)
  }

  /** How each obligation of a child stood at the end of a day; those that had not arisen are left out. */
  states(child: Journey, asAt: Day): readonly (Owed & { readonly state: ObligationState })[] {
    return this.obligations(child).flatMap(({ standard, obligation }) => {
      const state = stateOn(obligation, asAt)
      return state === undefined ? [] : [{ standard, obligation, state }]
    })
  }
}

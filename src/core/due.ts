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
  /** By journey: what each standard says, in the order of the standards. There are a hundred for every child. */
  readonly #known = new WeakMap<Journey, readonly (readonly Obligation[])[]>()

  constructor(standards: readonly Standard[]) {
    this.standards = standards
  }

  /** Everything that was ever due for a child and is now, standard by standard. */
  obligations(child: Journey): readonly Owed[] {
    return this.#those(child, () => true)
  }

  /** What is owed and undone for a child at the end of a day, the longest overdue first. */
  owed(child: Journey, asAt: Day): readonly Owed[] {
    return this.#those(child, obligation => isOwedOn(obligation, asAt)).sort(
      (a, b) => a.obligation.dueOn - b.obligation.dueOn,
    )
  }

  /** How each obligation of a child stood at the end of a day; those that had not arisen are left out. */
  states(child: Journey, asAt: Day): readonly (Owed & { readonly state: ObligationState })[] {
    return this.#those(child, ({ arisesOn }) => arisesOn <= asAt).map(owed => ({
      ...owed,
      state: stateOn(owed.obligation, asAt)!,
    }))
  }

  #those(child: Journey, isAsked: (obligation: Obligation) => boolean): Owed[] {
    const those: Owed[] = []
    const known = this.#of(child)
    for (let i = 0; i < known.length; i++)
      for (const obligation of known[i]!)
        if (isAsked(obligation)) those.push({ standard: this.standards[i]!, obligation })
    return those
  }

  #of(child: Journey): readonly (readonly Obligation[])[] {
    const before = this.#known.get(child)
    if (before) return before
    const worked = this.standards.map(standard => obligationsOf(standard, child))
    this.#known.set(child, worked)
    return worked
  }
}

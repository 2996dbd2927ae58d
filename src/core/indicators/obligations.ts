import type { Item, Journey } from '#core/journey.ts'
import { isAnyOverdueOn, type Obligation } from '#core/obligation.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'
import { obligationsOf, type Standard } from '#core/standards/standard.ts'
import type { FlowPopulation } from './indicator.ts'

/** Something that fell due, on the record that it was counted from. */
export interface DueItem extends Item {
  readonly obligation: Obligation
}

/** What was ever due for a child by some standards, worked out once while the child is counted. */
export const dueBy = (...standards: readonly Standard[]): ((child: Journey) => readonly Obligation[]) =>
  oncePerJourney(child => standards.flatMap(standard => obligationsOf(standard, child)))

/** Whether nothing is overdue for a child at the end of a day. */
export const isNothingOverdue =
  (due: (child: Journey) => readonly Obligation[]) =>
  (_item: Item, child: Journey, asAt: number): boolean =>
    !isAnyOverdueOn(due(child), asAt)

/** What fell due, by the day it was due, and was still owed then. What was done early fell due all the same. */
export const fallingDue = (says: string, due: (child: Journey) => readonly Obligation[]): FlowPopulation<DueItem> => ({
  says,
  events: child =>
    due(child).flatMap(obligation =>
      obligation.dueOn < obligation.lapsesOn && obligation.dueOn >= obligation.arisesOn
        ? [{ entry: obligation.from ?? 0, obligation }]
        : [],
    ),
  on: ({ obligation }) => obligation.dueOn,
})

/** Whether what fell due was done by then. */
export const isDoneInTime = ({ obligation: { metOn, dueOn } }: DueItem): boolean =>
  metOn !== undefined && metOn <= dueOn

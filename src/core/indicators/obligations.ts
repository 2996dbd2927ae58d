import type { Day } from '#core/dates.ts'
import type { Item, Journey } from '#core/journey.ts'
import { type Obligation, overdueSpans } from '#core/obligation.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'
import { dueBy, type Standard } from '#core/standards/standard.ts'
import type { FlowPopulation } from './indicator.ts'

/** Something that fell due, on the record that it was counted from. */
export interface DueItem extends Item {
  readonly obligation: Obligation
}

/** Whether nothing is overdue by some standards for a child at the end of a day. */
export function isNothingOverdue(
  ...standards: readonly Standard[]
): (item: Item, child: Journey, asAt: Day) => boolean {
  const due = standards.map(dueBy)
  const overdue = oncePerJourney(child => due.flatMap(of => overdueSpans(of(child))))
  return (_item, child, asAt) => !overdue(child).some(([from, until]) => from <= asAt && asAt < until)
}

/** What fell due by a standard, by the day it was due, and was still owed then. What was done early fell due all the same. */
export const fallingDue = (says: string, standard: Standard): FlowPopulation<DueItem> => ({
  says,
  events: child =>
    dueBy(standard)(child).flatMap(obligation =>
      obligation.dueOn < obligation.lapsesOn && obligation.dueOn >= obligation.arisesOn
        ? [{ entry: obligation.from ?? 0, obligation }]
        : [],
    ),
  on: ({ obligation }) => obligation.dueOn,
})

/** Whether what fell due was done by then. */
export const isDoneInTime = ({ obligation: { metOn, dueOn } }: DueItem): boolean =>
  metOn !== undefined && metOn <= dueOn

import { untoldSpans } from '#core/counted-anew.ts'
import type { Day } from '#core/dates.ts'
import type { Item, Journey } from '#core/journey.ts'
import { type Done, type Obligation, type OverdueSpan, overdueSpans } from '#core/obligation.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'
import { periodOn } from '#core/periods-of-care.ts'
import { dueBy, type Standard } from '#core/standards/standard.ts'
import type { FlowPopulation } from './indicator.ts'

/** Something that fell due, on the record that it was counted from. */
export interface DueItem extends Item {
  readonly obligation: Obligation
}

/**
 * Whether nothing is overdue by some standards for a child at the end of a day. Undefined where that cannot be told: what
 * fell due before the council's records begin is counted anew, and was not done since.
 */
export function isNothingOverdue(
  ...standards: readonly Standard[]
): (item: Item, child: Journey, asAt: Day) => boolean | undefined {
  const due = standards.map(dueBy)
  const overdue = oncePerJourney(child => due.flatMap(of => overdueSpans(of(child))))
  const untold = oncePerJourney(child => standards.flatMap((standard, i) => untoldSpans(due[i]!(child), standard)))
  return (_item, child, asAt) => {
    if (isAnyOn(overdue(child), asAt)) return false
    return isAnyOn(untold(child), asAt) ? undefined : true
  }
}

function isAnyOn(spans: readonly OverdueSpan[], asAt: Day): boolean {
  for (const { from, until } of spans) if (from <= asAt && asAt < until) return true
  return false
}

/** Whether something was done for a child in the time in care that they are in at the end of a day. */
export const isDoneInThisTime =
  (done: (child: Journey) => readonly Done[]) =>
  (child: Journey, asAt: Day): boolean => {
    const since = periodOn(child, asAt)?.startedOn
    return since !== undefined && done(child).some(({ on }) => since <= on && on <= asAt)
  }

/** Whether something is asked of a child by a standard, in time or not, at the end of a day, or was before: false for those who are not due yet. */
export const isDueYet =
  (standard: Standard) =>
  (child: Journey, asAt: Day): boolean =>
    dueBy(standard)(child).some(({ dueOn, metOn }) => dueOn <= asAt || (metOn !== undefined && metOn <= asAt))

interface Which {
  /** True where it is owed to looked after children alone. */
  readonly isLookedAfter?: true
  /** True where what was done before the child ceased to be owed it counts, too, on the day that it would have been due. */
  readonly orDone?: boolean
}

/** What fell due by a standard, by the day it was due, and was still owed then. What was done early fell due all the same. */
export const fallingDue = (
  says: string,
  standard: Standard,
  { isLookedAfter, orDone = false }: Which = {},
): FlowPopulation<DueItem> => ({
  says,
  ...(isLookedAfter && { isLookedAfter }),
  events(child) {
    const fell: DueItem[] = []
    for (const obligation of dueBy(standard)(child)) {
      const { dueOn, arisesOn, lapsesOn, metOn } = obligation
      if (dueOn >= arisesOn && (dueOn < lapsesOn || (orDone && metOn !== undefined)))
        fell.push({ entry: obligation.from ?? 0, obligation })
    }
    return fell
  },
  on: ({ obligation }) => obligation.dueOn,
})

/** What a standard asks, by the day on which it was done, in time or not. */
export const gettingDone = (says: string, standard: Standard): FlowPopulation<DueItem> => ({
  says,
  events: child =>
    dueBy(standard)(child).flatMap(obligation =>
      obligation.metOn === undefined ? [] : [{ entry: obligation.metBy ?? 0, obligation }],
    ),
  on: ({ obligation }) => obligation.metOn!,
})

/** Whether what fell due was done by then. */
export const isDoneInTime = ({ obligation: { metOn, dueOn } }: DueItem): boolean =>
  metOn !== undefined && metOn <= dueOn

import type { Day } from './dates.ts'
import type { Clock, Owed } from './due.ts'
import type { Journey } from './journey.ts'
import { type ObligationState, stateOn } from './obligation.ts'
import { isRecordedBy, type RecordedFrom } from './recorded-from.ts'
import { toldBy } from './standards/beginning.ts'
import type { Standard } from './standards/standard.ts'

/** One thing due for one child, as it stood at the end of a day. */
export interface DueItem extends Owed {
  readonly child: Journey
  readonly state: ObligationState
}

/** What is due for children at the end of a day. */
export interface DueList {
  /** By the day that each is due. */
  readonly items: readonly DueItem[]
  /** The standards of which nothing can be said: no record that could meet them is dated by then, of any child. */
  readonly notRecorded: readonly Standard[]
}

interface Asked {
  readonly asAt: Day
  /** How many days ahead something may be due to be listed; both ends count. */
  readonly within: Day
  readonly recordedFrom: RecordedFrom
}

/** What is owed and undone for children at the end of a day: overdue, or due within the days given. */
export function dueList(clock: Clock, children: Iterable<Journey>, { asAt, within, recordedFrom }: Asked): DueList {
  const isKnown = knownStandards(clock, recordedFrom, asAt)
  const items: DueItem[] = []
  for (const child of children)
    for (const { standard, obligation } of clock.owed(child, asAt))
      if (obligation.dueOn <= asAt + within && isKnown.has(standard))
        items.push({ child, standard, obligation, state: stateOn(obligation, asAt)! })
  return { items: items.sort(byDay), notRecorded: notKnown(clock, isKnown) }
}

/** Everything that was ever due for a child by the end of a day, and how it stood then. */
export function wholeList(clock: Clock, child: Journey, { asAt, recordedFrom }: Omit<Asked, 'within'>): DueList {
  const isKnown = knownStandards(clock, recordedFrom, asAt)
  const items = clock.states(child, asAt).flatMap(owed => (isKnown.has(owed.standard) ? [{ child, ...owed }] : []))
  return { items: items.sort(byDay), notRecorded: notKnown(clock, isKnown) }
}

const knownStandards = ({ standards }: Clock, from: RecordedFrom, asAt: Day): ReadonlySet<Standard> =>
  new Set(standards.filter(standard => isRecordedBy(from, toldBy(standard), asAt)))

const notKnown = ({ standards }: Clock, isKnown: ReadonlySet<Standard>): readonly Standard[] =>
  standards.filter(standard => !isKnown.has(standard))

const byDay = (a: DueItem, b: DueItem): number =>
  a.obligation.dueOn - b.obligation.dueOn ||
  compare(a.child.childId, b.child.childId) ||
  compare(a.standard.id, b.standard.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

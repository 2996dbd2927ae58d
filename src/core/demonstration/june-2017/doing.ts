import { type Day, monthPeriod, type Period } from '#core/dates.ts'
import { mix } from '#core/demonstration/chance.ts'
import type { Stage } from '#core/demonstration/story.ts'
import { nthWorkday } from './flows.ts'
import type { Child } from './lives.ts'

/** A record about a child, as it grew. */
export interface Doing {
  readonly child: Child
  /** The id of the record type. */
  readonly type: string
  readonly stages: readonly Stage[]
}

export const done = (child: Child, type: string, on: Day, says: Stage['says']): Doing => ({
  child,
  type,
  stages: [{ on, says }],
})

/** The first day on which a child is not looked after any more; absent while they are. */
export const leftCareOn = ({ left, turned18On }: Child): Day | undefined =>
  left === undefined ? undefined : Math.min(left.on, turned18On ?? left.on)

/** A working day of a month on which something is done for a child, from a day on; the last of the month at the latest. */
export function dayInMonth(child: Child, part: number, { firstDay, lastDay }: Period, from: Day = firstDay): Day {
  const earliest = Math.max(firstDay, from)
  return nthWorkday(earliest, lastDay, mix(child.number, part, firstDay) % 17, 17)
}

/** Children in an order of their own for each part and month, so that it is not always the same who go without. */
export const shuffled = <T extends { readonly child: Child }>(
  all: readonly T[],
  part: number,
  month: string,
): readonly T[] => {
  const { firstDay } = monthPeriod(month)
  const rank = ({ child }: T): number => mix(child.number, part, firstDay, 7)
  return all.toSorted((a, b) => rank(a) - rank(b))
}

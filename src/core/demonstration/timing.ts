import type { Day } from '#core/dates.ts'
import { between, type Chance, happens, wait } from './chance.ts'
import { foundLater } from './margins/practice.ts'
import { type Story, weekday } from './story.ts'

/** How something that is due again and again is kept to. */
export interface Keeping {
  /** How often it is done by the day that it is due. */
  readonly inTime: number
  /** Where it is done in time, how much of the interval has passed: from this part of it to the whole. */
  readonly soonest: number
  /** Where it is late, days late on average. */
  readonly meanDaysLate: number
}

/** The day on which something was done that was due some days after a day. */
export function doneOn(chance: Chance, after: Day, within: number, { inTime, soonest, meanDaysLate }: Keeping): Day {
  const days = happens(chance, inTime)
    ? between(chance, Math.max(1, Math.ceil(within * soonest)), within)
    : within + 1 + wait(chance, meanDaysLate)
  return Math.max(after + 1, weekday(after + days))
}

/** Each day on which something was done, from a day up to but not on another; how long it may take, and how it is kept to, depends on when it fell due. */
export function* doneAgainAndAgain(
  chance: Chance,
  { from, until }: { readonly from: Day; readonly until: Day },
  next: (last: Day, count: number) => { readonly within: number; readonly keeping: Keeping } | undefined,
): Generator<Day> {
  let last = from
  for (let count = 0; ; count++) {
    const due = next(last, count)
    if (!due) return
    const on = doneOn(chance, last, due.within, due.keeping)
    if (on >= until) return
    yield on
    last = on
  }
}

/** The day on which something that nobody did in time is found and made good. The same part of a story gives the same day. */
export const foundOn = (story: Story, part: string, dueOn: Day): Day =>
  weekday(dueOn + between(story.chance(`found: ${part}`, dueOn), ...foundLater.is.withinDays))

/** How something was kept to so many years back: the first is the last year told, and before the oldest the oldest holds. */
export const keepingIn = (newestFirst: readonly [Keeping, ...Keeping[]], back: number): Keeping =>
  newestFirst[Math.min(Math.max(0, back), newestFirst.length - 1)]!

import { type Day, NEVER } from './dates.ts'
import { diedOn } from './died-on.ts'
import type { Duration } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import { type Done, type Next, type Obligation, once, recurring, timeLimit } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { type PeriodOfCare, periodsOfCare } from './periods-of-care.ts'

/** A time in which a child is owed what every looked after child is: no short breaks, nothing from 18, nothing after death. */
export interface TimeInCare extends Item {
  /** The first day on which the child is known to be looked after. */
  readonly startedOn: Day
  /** The first day on which nothing is owed any more: the child left care, turned 18 or died. NEVER while it lasts. */
  readonly until: Day
  /** The 18th birthday. */
  readonly turns18On: Day
  /** False where the child was looked after before the first day held, so that what is counted from the start cannot be told. */
  readonly isStartHeld: boolean
  readonly period: PeriodOfCare
}

/** The times in which a child was looked after and under 18, oldest first; those without a day in them are left out. */
export const timesInCare = oncePerJourney((child: Journey): readonly TimeInCare[] => {
  if (child.counted.length === 0) return NONE
  const { turns18On } = child
  const ends = Math.min(turns18On, diedOn(child) ?? NEVER)
  const times: TimeInCare[] = []
  for (const period of periodsOfCare(child)) {
    const { startedOn, episodes, enteredCareOn } = period
    const until = Math.min(period.until, ends)
    if (startedOn >= until) continue
    const isStartHeld = enteredCareOn === startedOn
    times.push({ entry: episodes[0]!.entry, startedOn, until, turns18On, isStartHeld, period })
  }
  return times
})

const NONE: readonly TimeInCare[] = []

/** What is owed in each time in which a child was looked after, one time after the other. */
export function owedInCare(child: Journey, of: (time: TimeInCare) => readonly Obligation[]): readonly Obligation[] {
  const times = timesInCare(child)
  if (times.length === 1) return of(times[0]!)
  return times.length === 0 ? NOTHING : times.flatMap(of)
}

const NOTHING: readonly Obligation[] = []

/** Something owed again and again from the day a child became looked after, each time counted from when it was last done. */
export const owedAgainInCare = (
  child: Journey,
  {
    first,
    next,
  }: { readonly first: (startedOn: Day) => Next | undefined; readonly next: (on: Day) => Next | undefined },
  done: readonly Done[],
): readonly Obligation[] =>
  owedInCare(child, ({ startedOn, entry, until, turns18On }) =>
    recurring(
      { from: startedOn, entry, until, dueBefore: turns18On, first: first(startedOn), next: ({ on }) => next(on) },
      done,
    ),
  )

const ofStart = timeLimit(time => `within ${time} of becoming looked after`)

/** Something owed once, some time after the day a child became looked after; nothing where that day is not held. */
export const owedOnEntry = (
  child: Journey,
  within: Duration,
  done: (time: TimeInCare) => readonly Done[],
): readonly Obligation[] =>
  owedInCare(child, time => {
    const { startedOn, entry, until, turns18On, isStartHeld } = time
    if (!isStartHeld) return NOTHING
    return once({ from: startedOn, entry, until, dueBefore: turns18On, first: ofStart(startedOn, within) }, done(time))
  })

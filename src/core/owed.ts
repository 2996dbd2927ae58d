import { type Day, NEVER } from './dates.ts'
import type { Span } from './eligibility.ts'
import type { Item } from './journey.ts'
import type { Done, Obligation } from './obligation.ts'

/** Something owed once, for the places where what meets it is looked for otherwise than from the day that it arises. */
interface OwedOnce {
  readonly arisesOn: Day
  readonly dueOn: Day
  readonly lapsesOn: Day
  readonly because: string
  /** Absent where it is counted from the day that it arises. */
  readonly countedFrom?: Day
  /** The entry that it is counted from; absent where that is a birthday or a day worked out. */
  readonly from?: number | undefined
}

/** An obligation met by what was done, which may be before it arose; undefined while nothing was. */
export const owedOnce = (
  { arisesOn, dueOn, lapsesOn, because, countedFrom = arisesOn, from }: OwedOnce,
  done: Done | undefined,
): Obligation => ({
  arisesOn,
  dueOn,
  metOn: done?.on,
  metBy: done?.entry,
  lapsesOn,
  because,
  countedFrom,
  from,
})

/** What was done by some records, in order of the days that they give; those that give none are left out. */
export function doneBy<T extends Item>(records: readonly T[], on: (record: T) => Day | undefined): readonly Done[] {
  if (records.length === 0) return NOTHING_DONE
  const done: Done[] = []
  for (const record of records) {
    const day = on(record)
    if (day !== undefined) done.push({ on: day, entry: record.entry })
  }
  return done.sort((a, b) => a.on - b.on || a.entry - b.entry)
}

const NOTHING_DONE: readonly Done[] = []

/** The first of what was done from a day, up to but not on another. `done` is in order of days. */
export function firstDone(done: readonly Done[], from: Day, until: Day = NEVER): Done | undefined {
  for (const one of done) if (one.on >= from) return one.on < until ? one : undefined
  return undefined
}

/** The last of what was done by the end of a day. `done` is in order of days. */
export const lastDone = (done: readonly Done[], asAt: Day): Done | undefined => done.findLast(one => one.on <= asAt)

/** What of some times, in order, lies between two days. */
export const within = (times: readonly Span[], from: Day, until: Day): readonly Span[] =>
  times.flatMap(time => {
    const span = { from: Math.max(time.from, from), until: Math.min(time.until, until) }
    return span.from < span.until ? [span] : []
  })

export const NOTHING_OWED: readonly Obligation[] = []

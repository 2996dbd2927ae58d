import { type Day, NEVER } from './dates.ts'
import type { Span } from './eligibility.ts'
import type { Done, Obligation } from './obligation.ts'

/** Something owed once, for the places where what meets it is looked for otherwise than from the day that it arises. */
interface OwedOnce {
  readonly arisesOn: Day
  readonly dueOn: Day
  readonly lapsesOn: Day
  readonly because: string
  /** Absent where it is counted from the day that it arises. */
  readonly countedFrom?: Day | undefined
  /** The entry that it is counted from; absent where that is a birthday or a day worked out. */
  readonly from?: number | undefined
}

/**
 * The obligation, met by what was done: what was done before it arose is there on its first day. None where it would have
 * lapsed before it arose.
 */
export function owedOnce(
  { arisesOn, dueOn, lapsesOn, because, countedFrom = arisesOn, from }: OwedOnce,
  done: Done | undefined,
): readonly Obligation[] {
  if (arisesOn >= lapsesOn) return NOTHING_OWED
  const metOn = done === undefined || done.on >= lapsesOn ? undefined : Math.max(done.on, arisesOn)
  const metBy = metOn === undefined ? undefined : done!.entry
  return [{ arisesOn, dueOn, metOn, metBy, lapsesOn, because, countedFrom, from }]
}

/** When something is due that is counted from the first day of a time. */
interface DueFrom {
  readonly dueOn: Day
  readonly because: string
  readonly countedFrom?: Day
  readonly from?: number
}

/**
 * Something owed once in a life, in each of some times until it was done. Done before the first time, it is there on its
 * first day; done before a later one, it is not owed again.
 */
export function owedUntilDone(
  times: readonly Span[],
  first: Done | undefined,
  dueFrom: (from: Day) => DueFrom | undefined,
): readonly Obligation[] {
  let obligations = NOTHING_OWED
  for (const { from: arisesOn, until: lapsesOn } of times) {
    const due = dueFrom(arisesOn)
    if (due === undefined || (first !== undefined && first.on < arisesOn && obligations.length > 0)) continue
    const { dueOn, because, countedFrom, from } = due
    const owed = owedOnce({ arisesOn, dueOn, lapsesOn, because, countedFrom, from }, first)
    obligations = obligations.length === 0 ? owed : [...obligations, ...owed]
  }
  return obligations
}

/** The first of what was done from a day, up to but not on another. `done` is in order of days. */
export function firstDone(done: readonly Done[], from: Day, until: Day = NEVER): Done | undefined {
  for (const one of done) if (one.on >= from) return one.on < until ? one : undefined
  return undefined
}

/** The last of what was done by the end of a day. `done` is in order of days. */
export const lastDone = (done: readonly Done[], asAt: Day): Done | undefined => done.findLast(one => one.on <= asAt)

/** What of some times, in order, lies from one day up to but not on another. */
export function clipped(times: readonly Span[], from: Day, until: Day = NEVER): readonly Span[] {
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || (from <= first.from && last!.until <= until)) return times
  const within: Span[] = []
  for (const time of times) {
    const span = { from: Math.max(time.from, from), until: Math.min(time.until, until) }
    if (span.from < span.until) within.push(span)
  }
  return within
}

export const NOTHING_OWED: readonly Obligation[] = []

/** Times of two kinds as one list in order, those that overlap or follow each other without a gap as one. */
export function joined(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const time of [...a, ...b].sort((x, y) => x.from - y.from)) {
    const last = all.at(-1)
    if (last !== undefined && time.from <= last.until)
      all[all.length - 1] = { from: last.from, until: Math.max(last.until, time.until) }
    else all.push(time)
  }
  return all
}

import { type Day, NEVER } from './dates.ts'
import { after, type Duration, durationInWords } from './duration.ts'

/**
 * What a standard says is due for a child. Derived each time from the journey, never stored. One list holds the whole of a
 * child's past and what is due now, so any day can be asked about.
 */
export interface Obligation {
  /** The first day on which it was owed: as of the day that what it is counted from happened. */
  readonly arisesOn: Day
  /** The last day on which doing it is in time. */
  readonly dueOn: Day
  /** The day that it was done; absent while it is not. */
  readonly metOn: Day | undefined
  /** The entry that says so; absent while it is not done, and where no single entry does. */
  readonly metBy: number | undefined
  /** The first day on which it was no longer owed although not done, such as the day the child left care; NEVER if it still is. */
  readonly lapsesOn: Day
  /** Why it is due then, in a clause: `6 weeks after the visit before`. */
  readonly because: string
  /** The day that it is counted from. */
  readonly countedFrom: Day
  /** The entry that it is counted from; absent where that is a birthday or a term. */
  readonly from: number | undefined
}

export type ObligationState = 'due' | 'overdue' | 'met' | 'met late' | 'lapsed'

/**
 * How an obligation stood at the end of a day, by what had happened by then: undefined where it had not arisen. It is
 * overdue from the day after it was due, and never both overdue and met.
 */
export function stateOn({ arisesOn, dueOn, metOn, lapsesOn }: Obligation, asAt: Day): ObligationState | undefined {
  if (asAt < arisesOn) return undefined
  if (metOn !== undefined && metOn <= asAt && metOn <= lapsesOn) return metOn <= dueOn ? 'met' : 'met late'
  if (lapsesOn <= asAt) return 'lapsed'
  return asAt > dueOn ? 'overdue' : 'due'
}

/** Whether it is owed and undone at the end of a day, in time or not. */
export const isOwedOn = (obligation: Obligation, asAt: Day): boolean =>
  obligation.arisesOn <= asAt &&
  asAt < obligation.lapsesOn &&
  (obligation.metOn === undefined || obligation.metOn > asAt)

/** The days at whose end something was overdue: from one, up to but not on another. */
export interface OverdueSpan {
  readonly from: Day
  readonly until: Day
}

/** When each of these obligations was overdue; those that never were are left out. */
export function overdueSpans(obligations: readonly Obligation[]): readonly OverdueSpan[] {
  const spans: OverdueSpan[] = []
  for (const { arisesOn, dueOn, metOn = NEVER, lapsesOn } of obligations) {
    const from = Math.max(dueOn + 1, arisesOn)
    const until = Math.min(metOn, lapsesOn)
    if (from < until) spans.push({ from, until })
  }
  return spans
}

/** Something done on a day, and the entry that says so. */
export interface Done {
  readonly on: Day
  readonly entry: number
  /** True where it was done by that day, and nobody said on which: after the day it was due, that is neither in time nor late. */
  readonly isByThen?: true
}

/** When something is next due, and why. */
export interface Next {
  readonly dueOn: Day
  readonly because: string
}

/**
 * When something is due a time after a day, with the clause that says why: made once for each length of time, since
 * there are as many obligations as there are visits. Undefined where the day cannot be told. A time counts from the day
 * after, unless the law makes the day itself the first of it (`lastDayOf`).
 */
export function timeLimit(
  says: (time: string) => string,
  lastDay: (on: Day, time: Duration) => Day | undefined = after,
): (on: Day, time: Duration) => Next | undefined {
  const clauses = new WeakMap<Duration, string>()
  let [lastTime, lastClause]: [Duration | undefined, string] = [undefined, '']
  const clause = (time: Duration): string => {
    if (time === lastTime) return lastClause
    lastTime = time
    lastClause = clauses.get(time) ?? says(durationInWords(time))
    if (!clauses.has(time)) clauses.set(time, lastClause)
    return lastClause
  }
  return (on, time) => {
    const dueOn = lastDay(on, time)
    return dueOn === undefined ? undefined : { dueOn, because: clause(time) }
  }
}

/** A time in which something is due again and again. */
export interface Recurring {
  /** The first day on which it is owed. */
  readonly from: Day
  /** The day that the first is counted from; absent where that is the first day on which it is owed. */
  readonly countedFrom?: Day
  /** The entry that says so. */
  readonly entry?: number | undefined
  /** The first day on which it is no longer owed. A time without a day in it owes nothing. */
  readonly until: Day
  /** A day known ahead, such as the 18th birthday: what would fall due on it or later is not owed at all. */
  readonly dueBefore?: Day
  /** When it is due first; undefined where that cannot be told, and nothing is then due. */
  readonly first: Next | undefined
  /** When it is due next after having been done; undefined where it is then due no more. */
  readonly next: (done: Done, count: number) => Next | undefined
}

/**
 * One obligation after another: each arises when the one before was met. What was done before the time counts for
 * nothing, and what is done on its first day does. `done` is in order of days.
 */
export function recurring(
  { from, countedFrom = from, entry, until, dueBefore = NEVER, first, next }: Recurring,
  done: readonly Done[],
): readonly Obligation[] {
  if (from >= until || first === undefined || first.dueOn >= dueBefore) return NOTHING
  const obligations: Obligation[] = []
  let due: Next | undefined = first
  let arisesOn = from
  let counted: Counted = { on: countedFrom, entry }
  let count = 0
  for (let i = firstFrom(done, from); i < done.length; i++) {
    const met = done[i]!
    if (met.on === arisesOn && count > 0) continue
    if (met.on >= until) break
    obligations.push(
      isMet(arisesOn, due, met)
        ? obligation(arisesOn, counted, due, until, met)
        : obligation(arisesOn, counted, due, met.on, undefined),
    )
    arisesOn = met.on
    counted = met
    due = next(met, ++count)
    if (due === undefined || due.dueOn >= dueBefore) return obligations
  }
  obligations.push(obligation(arisesOn, counted, due, until, undefined))
  return obligations
}

/** The place of the first of what was done on or after a day. A child has a hundred visits, and many placements. */
function firstFrom(done: readonly Done[], from: Day): number {
  let [low, high] = [0, done.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (done[middle]!.on < from) low = middle + 1
    else high = middle
  }
  return low
}

/** What was done by a day after it was due may have been in time: it is then owed no more, and nobody can say that it was late. */
const isMet = (arisesOn: Day, { dueOn }: Next, { on, isByThen }: Done): boolean =>
  isByThen === undefined || on <= dueOn || on <= arisesOn

const NOTHING: readonly Obligation[] = []

interface Counted {
  readonly on: Day
  readonly entry: number | undefined
}

const obligation = (
  arisesOn: Day,
  counted: Counted,
  { dueOn, because }: Next,
  until: Day,
  met: Done | undefined,
): Obligation => ({
  arisesOn,
  dueOn,
  metOn: met?.on,
  metBy: met?.entry,
  lapsesOn: until,
  because,
  countedFrom: counted.on,
  from: counted.entry,
})

/** Something due once: met by the first of what was done on or after the day it arises, up to but not on the day it lapses. */
export function once(
  { from, countedFrom = from, entry, until, dueBefore = NEVER, first }: Omit<Recurring, 'next'>,
  done: readonly Done[],
): readonly Obligation[] {
  if (from >= until || first === undefined || first.dueOn >= dueBefore) return NOTHING
  const counted = { on: countedFrom, entry }
  const met = done[firstFrom(done, from)]
  if (met === undefined || met.on >= until) return [obligation(from, counted, first, until, undefined)]
  return [
    isMet(from, first, met)
      ? obligation(from, counted, first, until, met)
      : obligation(from, counted, first, met.on, undefined),
  ]
}

/**
 * What becomes of an obligation where something on a day changes when it is due, such as an extension: if it is owed and
 * undone by then, it lapses that day and another arises in its place.
 */
export function changedOn(before: Obligation, on: Day, { dueOn, because }: Next, from?: number): readonly Obligation[] {
  const { arisesOn, metOn, lapsesOn } = before
  if (on <= arisesOn) return [{ ...before, dueOn, because }]
  if (on >= lapsesOn || (metOn !== undefined && metOn < on)) return [before]
  return [
    { ...before, metOn: undefined, metBy: undefined, lapsesOn: on },
    { ...before, arisesOn: on, dueOn, because, ...(from !== undefined && { from }) },
  ]
}

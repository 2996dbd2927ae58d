import type { Day } from './dates.ts'

/** The last of some records in order of days that is dated by the end of a day; undefined where none is. */
export const latestBy = <T>(records: readonly T[], on: (record: T) => Day | undefined, asAt: Day): T | undefined =>
  records.findLast(record => (on(record) ?? Number.MAX_SAFE_INTEGER) <= asAt)

/** The records dated by the end of a day. */
export const datedBy = <T>(records: readonly T[], on: (record: T) => Day | undefined, asAt: Day): readonly T[] =>
  records.filter(record => (on(record) ?? Number.MAX_SAFE_INTEGER) <= asAt)

/** The last of some times, in order, that a day is in: from the day it started up to, but not on, the day it was over. */
export function timeOn<T extends { readonly startedOn: Day; readonly until: Day }>(
  times: readonly T[],
  asAt: Day,
): T | undefined {
  for (let i = times.length - 1; i >= 0; i--) {
    const time = times[i]!
    if (time.startedOn <= asAt && asAt < time.until) return time
  }
  return undefined
}

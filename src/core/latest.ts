import type { Day } from './dates.ts'

/** The last of some records in order of days that is dated by the end of a day; undefined where none is. */
export const latestBy = <T>(records: readonly T[], on: (record: T) => Day | undefined, asAt: Day): T | undefined =>
  records.findLast(record => (on(record) ?? Number.MAX_SAFE_INTEGER) <= asAt)

/** The records dated by the end of a day. */
export const datedBy = <T>(records: readonly T[], on: (record: T) => Day | undefined, asAt: Day): readonly T[] =>
  records.filter(record => (on(record) ?? Number.MAX_SAFE_INTEGER) <= asAt)

import { day, dayInWords, isIsoDate } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Fault } from './checks.ts'

/** A day of a record that may not come before a day of what it follows from. The same day may be. */
interface Following {
  readonly record: Body
  readonly field: string
  readonly title: string
  /** The day that it follows. */
  readonly since: unknown
  /** What happened that day, as the end of a sentence: `the action was agreed`. */
  readonly happened: string
}

/** What is wrong where the day comes first; nothing where either is not known. */
export function notBefore({ record, field, title, since, happened }: Following): readonly Fault[] {
  const on = record[field]
  if (!isDay(on) || !isDay(since) || on >= since) return []
  return [{ path: [field], says: `${title} must not be before ${happened}, on ${dayInWords(day(since))}` }]
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isIsoDate(value)

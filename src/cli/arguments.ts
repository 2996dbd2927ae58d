import { day, type Instant, type IsoDate, isIsoDate, isoOf, type Month, monthOf, monthPeriod } from '#core/dates.ts'
import { Refusal } from '#core/refusal.ts'

/** A day given as an option. */
export function dayGiven(option: string, text: string): IsoDate {
  if (!isIsoDate(text)) throw new Refusal(`--${option} must be a date that exists, such as 2018-03-31, not "${text}".`)
  return text
}

/** The month that a day ends. A day within a month is told apart from its end, since the scorecard is made at month ends. */
export function monthEnding(option: string, text: string): Month {
  const asAt = dayGiven(option, text)
  const month = monthOf(day(asAt))
  const end = isoOf(monthPeriod(month).lastDay)
  if (asAt !== end) throw new Refusal(`--${option} must be the last day of a month, such as ${end}, not ${text}.`)
  return month
}

/** An instant given as an option: a whole day means to its end, in UTC. */
export function instantGiven(option: string, text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined
  if (isIsoDate(text)) return `${text}T23:59:59.999Z`
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time) || !isIsoDate(text.slice(0, 10)))
    throw new Refusal(
      `--${option} must be a day or an instant, such as 2018-06-30 or 2018-06-30T09:00:00Z, not "${text}".`,
    )
  return new Date(time).toISOString()
}

/**
 * When something became known, given as an option: a day means to its end, but not past now, or what is recorded later
 * today would stand behind it. Absent for now.
 */
export function knownSince(option: string, text: string | undefined, now: Date): Instant | undefined {
  const instant = instantGiven(option, text)
  if (text === undefined || instant === undefined || instant <= now.toISOString()) return instant
  const isToday = isIsoDate(text) && new Date(`${text}T00:00:00`) <= now
  if (!isToday) throw new Refusal(`--${option} must not be later than now, not "${text}".`)
  return undefined
}

/** The collection year given as an option, by the year it ends in: `2017-18` is 2018. */
export function collectionYearGiven(option: string, text: string): number {
  const [, first, second] = /^((?:19|20)\d\d)[-/_](\d\d|(?:19|20)\d\d)$/.exec(text) ?? []
  const ends = Number(first) + 1
  if (first === undefined || Number(second) % 100 !== ends % 100)
    throw new Refusal(`--${option} must be a collection year, such as 2017-18, not "${text}".`)
  return ends
}

/** A whole number given as an option, with both bounds counting. */
export function numberGiven(
  option: string,
  text: string | undefined,
  from: number,
  to: number,
  otherwise: number,
): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < from || value > to)
    throw new Refusal(`--${option} must be a whole number from ${from} to ${to}, not "${text}".`)
  return value
}

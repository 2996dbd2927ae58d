import { addWorkingDays, isWorkingDay } from './bank-holidays.ts'
import { addMonths, birthday, calendarDate, type Day, dayOf, NEVER } from './dates.ts'

/** A length of time as laws and local standards state it. Working days leave out weekends and bank holidays in England and Wales. */
export type Duration =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }
  | { readonly workingDays: number }

/**
 * The day that much later, the day itself being day 0; a month's last day stands for a day that it does not have.
 * Undefined where it would need the bank holidays of a year that is not known.
 */
export function after(on: Day, duration: Duration): Day | undefined {
  if ('weeks' in duration) return on + duration.weeks * 7
  if ('days' in duration) return on + duration.days
  if ('months' in duration) return addMonths(on, duration.months)
  if ('years' in duration) return addMonths(on, duration.years * 12)
  return addWorkingDays(on, duration.workingDays)
}

/**
 * The last day of a time that begins with a day, which counts: 12 months that begin on 2 September end on 1 September.
 * A month that does not have the day ends the time: 12 months that begin on 29 February end on 28 February.
 */
export function lastDayOf(firstDay: Day, duration: Duration): Day | undefined {
  const next = after(firstDay, duration)
  if (next === undefined) return undefined
  const isByMonths = 'months' in duration || 'years' in duration
  return isByMonths && calendarDate(next).dayOfMonth < calendarDate(firstDay).dayOfMonth ? next : next - 1
}

/** Whether a length of time is never shorter than another, whenever it begins. */
export const isNoShorter = (duration: Duration, other: Duration): boolean =>
  FIRSTS_OF_MONTHS.every(on => (after(on, duration) ?? on) >= (after(on, other) ?? NEVER))

/** Of a common and of a leap year, in which bank holidays are known. */
const FIRSTS_OF_MONTHS = Array.from({ length: 24 }, (_, month) => addMonths(dayOf(2023, 1, 1), month))

/** The day that much earlier, counted as `after` counts. A working day is counted back over bank holidays that are known. */
export function before(on: Day, duration: Duration): Day {
  if ('weeks' in duration) return on - duration.weeks * 7
  if ('days' in duration) return on - duration.days
  if ('months' in duration) return addMonths(on, -duration.months)
  if ('years' in duration) return addMonths(on, -duration.years * 12)
  let day = on
  for (let left = duration.workingDays; left > 0; day--) if (isWorkingDay(day - 1)) left--
  return day
}

const UNITS = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  'working day': 'workingDays',
} as const

/** A duration from text such as `4 weeks`, `3 months`, `20 working days`, `6w` or `3m`; undefined if it is none. */
export function durationOf(text: string): Duration | undefined {
  const [, count, unit = ''] = /^(\d{1,4})\s*([a-z ]+?)s?$/i.exec(text.trim()) ?? []
  const name = UNITS[(SHORT[unit.toLowerCase()] ?? unit.toLowerCase()) as keyof typeof UNITS]
  return count === undefined || name === undefined || Number(count) === 0
    ? undefined
    : ({ [name]: Number(count) } as unknown as Duration)
}

const SHORT: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month', y: 'year', wd: 'working day' }

/** `6 weeks`, `1 month`, `20 working days`. */
export function durationInWords(duration: Duration): string {
  const [[name = '', count] = []] = Object.entries(duration) as [string, number][]
  const unit = Object.entries(UNITS).find(([, plural]) => plural === name)![0]
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** The day on which someone reaches an age. Years are birthdays: 1 March in a common year for who was born on 29 February. */
export const reaches = (bornOn: Day, age: Duration): Day | undefined =>
  'years' in age ? birthday(bornOn, age.years) : after(bornOn, age)

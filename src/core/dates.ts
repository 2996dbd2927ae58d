/** An ISO date, `2026-03-31`: how records hold a day. It sorts as text, has no time zone and prints as it is stored. */
export type IsoDate = string

/** An instant in UTC, `2026-04-02T09:15:00.000Z`: when something was recorded. Instants sort as text. */
export type Instant = string

/** A day as the number of days since 1 January 1970, for comparing and counting. It knows no time zone. */
export type Day = number

/** A calendar month, `2017-06`. Months sort as text. */
export type Month = string

/** Later than any day that a record can hold: the end of a span that has not ended. */
export const NEVER: Day = 2_000_000

/** Both days count. The year to 31 March 2026 is `{ firstDay: day('2025-04-01'), lastDay: day('2026-03-31') }`. */
export interface Period {
  readonly firstDay: Day
  readonly lastDay: Day
}

const DAY_MS = 86_400_000

/** The day of a valid ISO date. Use `isIsoDate` first on text that may be anything. */
export const day = (iso: IsoDate): Day => dayOf(digits(iso, 0) * 100 + digits(iso, 2), digits(iso, 5), digits(iso, 8))

/** The number that two digits of a text are: every record has days, and to cut text up would take several times as long. */
const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528

/**
 * The day with this year, month (1 to 12) and day of the month. What is more than a year or a month has runs over into
 * the next. Years are taken from March, so that a leap day is the last of its year.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const monthsFromMarch = year * 12 + month - 3
  const y = Math.floor(monthsFromMarch / 12)
  const daysBeforeMonth = Math.floor((153 * (monthsFromMarch - y * 12) + 2) / 5)
  const daysBeforeYear = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return daysBeforeYear + daysBeforeMonth + dayOfMonth - 1 - MARCH_OF_YEAR_0
}

/** Days from 1 March of the year 0 to 1 January 1970. */
const MARCH_OF_YEAR_0 = 719_468

export function isoOf(value: Day): IsoDate {
  const { year, month, dayOfMonth } = calendarDate(value)
  if (year >= 1000 && year <= 9999) return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[dayOfMonth]}`
  return new Date(value * DAY_MS).toISOString().slice(0, 10)
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))

/** True for a date that exists, between the years 1900 and 2199. */
export const isIsoDate = (text: string): boolean => /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && isoOf(day(text)) === text

interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
}

export function calendarDate(value: Day): CalendarDate {
  const sinceYear0 = value + MARCH_OF_YEAR_0
  const era = Math.floor(sinceYear0 / DAYS_IN_400_YEARS)
  const ofEra = sinceYear0 - era * DAYS_IN_400_YEARS
  const leapDays = Math.floor(ofEra / 1_460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leapDays) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const dayOfMonth = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfMonth }
}

const DAYS_IN_400_YEARS = 146_097

const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1)

/** The same day of the month that many calendar months later (earlier if negative), held to the month's last day. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, dayOfMonth } = calendarDate(value)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)))
}

/** The day on which someone reaches an age. Someone born on 29 February reaches it on 1 March in a common year. */
export function birthday(bornOn: Day, age: number): Day {
  const { year, month, dayOfMonth } = calendarDate(bornOn)
  return dayOf(year + age, month, dayOfMonth)
}

/** Age in whole years on a day. */
export function ageOn(bornOn: Day, on: Day): number {
  const age = calendarDate(on).year - calendarDate(bornOn).year
  return birthday(bornOn, age) <= on ? age : age - 1
}

export const monthOf = (value: Day): Month => isoOf(value).slice(0, 7)

export function monthPeriod(month: Month): Period {
  const known = monthPeriods.get(month)
  if (known !== undefined) return known
  const [year, ofYear] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  const period = { firstDay: dayOf(year, ofYear, 1), lastDay: dayOf(year, ofYear + 1, 1) - 1 }
  monthPeriods.set(month, period)
  return period
}

/** Every figure asks about the same few months. */
const monthPeriods = new Map<Month, Period>()

/** The months up to and including one, oldest first. */
export const monthsTo = (last: Month, count: number): readonly Month[] => {
  const index = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1
  return Array.from({ length: count }, (_, i) => monthAt(index - count + 1 + i))
}

const monthAt = (index: number): Month => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

/** The month that many months later, or earlier if negative. */
export const addToMonth = (month: Month, months: number): Month =>
  monthAt(Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months)

/** How many months from one to another: 2017-06 is 2 after 2017-04. */
export const monthsBetween = (from: Month, to: Month): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

/** The first day of the run of months that ends at the end of a day: 12 months to 28 February 2017 begin on 1 March 2016. */
export function firstOfMonthsTo(asAt: Day, months: number): Day {
  const asked = asAt * MOST_MONTHS + months
  const known = months < MOST_MONTHS ? firstDays.get(asked) : undefined
  if (known !== undefined) return known
  const first = addMonths(asAt + 1, -months)
  if (months < MOST_MONTHS) firstDays.set(asked, first)
  return first
}

/** Every child is asked about the same few month-ends: there are as many answers as there are month-ends. */
const firstDays = new Map<number, Day>()
const MOST_MONTHS = 64

/** From January on. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** A day as it is written out: 1 April 2017. */
export function dayInWords(value: Day): string {
  const { year, month, dayOfMonth } = calendarDate(value)
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]} ${year}`
}

/** June 2017 */
export const monthInWords = (month: Month): string => `${monthName(month)} ${month.slice(0, 4)}`

/** Jun 2017 */
export const shortMonth = (month: Month): string => `${monthName(month).slice(0, 3)} ${month.slice(0, 4)}`

const monthName = (month: Month): string => MONTH_NAMES[Number(month.slice(5, 7)) - 1]!

/** The collection or financial year that a day falls in, named by the year it ends: 1 April 2017 falls in 2018. */
export function yearEndingOf(value: Day): number {
  const { year, month } = calendarDate(value)
  return month >= 4 ? year + 1 : year
}

/** The year to 31 March: `yearTo31March(2018)` is 1 April 2017 to 31 March 2018. */
export const yearTo31March = (year: number): Period => ({
  firstDay: dayOf(year - 1, 4, 1),
  lastDay: dayOf(year, 3, 31),
})

/** How a collection year is written: 2018 is `2017-18`. */
export const collectionYearName = (year: number): string => `${year - 1}-${String(year % 100).padStart(2, '0')}`

/** The newest version that had come into force by a day; undefined if none had. */
export const inForceOn = <T extends { readonly from: IsoDate }>(versions: readonly T[], on: IsoDate): T | undefined =>
  versions.reduce<T | undefined>(
    (found, v) => (v.from <= on && (!found || v.from >= found.from) ? v : found),
    undefined,
  )

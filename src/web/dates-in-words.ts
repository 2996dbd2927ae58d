import { type Day, type Instant, type IsoDate, isIsoDate, isoOf, MONTH_NAMES } from '#core/dates.ts'

export { monthInWords, shortMonth } from '#core/dates.ts'

/** 9 August 2017 */
export const dateInWords = (date: IsoDate | Day): string => {
  const iso = typeof date === 'number' ? isoOf(date) : date
  return `${Number(iso.slice(8))} ${monthName(iso)} ${iso.slice(0, 4)}`
}

/** 9 Aug 2017, for tables where room is short. */
export const shortDate = (date: Day): string => {
  const iso = isoOf(date)
  return `${Number(iso.slice(8))} ${monthName(iso).slice(0, 3)} ${iso.slice(0, 4)}`
}

const monthName = (iso: string): string => MONTH_NAMES[Number(iso.slice(5, 7)) - 1]!

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
})

/** 9 August 2017 at 9:15am, as clocks in England showed it. */
export function instantInWords(instant: Instant): string {
  const part = Object.fromEntries(CLOCK.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${part.day} ${part.month} ${part.year} at ${part.hour}:${part.minute}${part.dayPeriod?.toLowerCase()}`
}

/** The day that someone typed: 9/8/2017, 9 August 2017, 9 Aug 17 or 2017-08-09. Undefined if it is not a day that exists. */
export function dayTyped(text: string): IsoDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? reversed(WRITTEN.exec(text.trim()))
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${fullYear(year)}-${monthNumber(month)}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : undefined
}

const WRITTEN = /^(\d{1,2})[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.-]+(\d{4}|\d\d)$/i

const reversed = (match: RegExpExecArray | null): readonly (string | undefined)[] =>
  match ? [match[0], match[3], match[2], match[1]] : []

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year)

function monthNumber(month: string): string {
  if (/^\d+$/.test(month)) return month.padStart(2, '0')
  const found = MONTH_NAMES.findIndex(name => name.toLowerCase().startsWith(month.toLowerCase()))
  return String(found + 1).padStart(2, '0')
}

const ENGLISH_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The day that it is in England at an instant: an hour before midnight in UTC, summer time has the next day. */
export const dayInEngland = (now: Date): IsoDate => ENGLISH_DAY.format(now)

const ENGLISH_HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })

/** The hour of the day that it is in England at an instant, 0 to 23. */
export const hourInEngland = (now: Date): number => Number(ENGLISH_HOUR.format(now))

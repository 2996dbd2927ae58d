import { type Day, dayOf } from './dates.ts'

/**
 * Bank holidays in England and Wales with their substitute days, as month-day by year: weekends are not among them.
 * Source: UK bank holidays, https://www.gov.uk/bank-holidays
 */
const byYear: Readonly<Record<number, string>> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

const bankHolidays: ReadonlySet<Day> = new Set(
  Object.entries(byYear).flatMap(([year, days]) =>
    days.split(' ').map(day => dayOf(Number(year), Number(day.slice(0, 2)), Number(day.slice(3)))),
  ),
)

const years = Object.keys(byYear).map(Number)
const [firstKnown, lastKnown] = [dayOf(Math.min(...years), 1, 1), dayOf(Math.max(...years), 12, 31)]

/** Monday to Friday and not a bank holiday. The first day of 1970 was a Thursday. */
export const isWorkingDay = (on: Day): boolean => (((on + 3) % 7) + 7) % 7 < 5 && !bankHolidays.has(on)

/** Every working day of the years that are known, in order. */
const workingDays: readonly Day[] = Array.from({ length: lastKnown - firstKnown + 1 }, (_, i) => firstKnown + i).filter(
  isWorkingDay,
)

/** By the days since the first that is known: how many working days there were up to and with that day. */
const workingDaysBy = new Uint16Array(lastKnown - firstKnown + 1)
for (const [i, on] of workingDays.entries())
  workingDaysBy.fill(i + 1, on - firstKnown, (workingDays[i + 1] ?? lastKnown + 1) - firstKnown)

/**
 * The day that many working days after a day, which itself is day 0. Undefined where it would need the bank holidays of
 * a year that is not known here.
 */
export function addWorkingDays(from: Day, count: number): Day | undefined {
  if (count <= 0) return from
  if (from < firstKnown - 1 || from > lastKnown) return undefined
  const before = workingDaysBy[from - firstKnown] ?? 0
  return workingDays[before + count - 1]
}

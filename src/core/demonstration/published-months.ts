import {
  addMonths,
  addToMonth,
  type Day,
  type Month,
  monthOf,
  monthPeriod,
  yearEndingOf,
  yearTo31March,
} from '#core/dates.ts'

/** A return in the year is taken so many days after the last day that it tells of. */
export const TAKEN_AFTER_DAYS = 3
/** So many days after a month ends its report is frozen: the words of it are written by then. */
const FROZEN_AFTER_DAYS = 12
/** How many reports are frozen, before that of the last month, which is left for whoever tries it. */
const REPORTS = 2

/** The day on which the return of a year is sent in. */
export const sentInOn = (year: number): Day => addMonths(yearTo31March(year).lastDay, 3)

/** The day on which the report of a month is frozen. */
export const frozenOn = (month: Month): Day => monthPeriod(month).lastDay + FROZEN_AFTER_DAYS

/**
 * The months before the last whole one whose report has been frozen by the end of a day, oldest first: those of its year
 * that ended once the return of the year before was in, for until then nothing is known of the year.
 */
export const monthsToPublish = (toldTo: Day): readonly Month[] =>
  Array.from({ length: REPORTS }, (_, i) => addToMonth(monthOf(toldTo + 1), -REPORTS - 1 + i)).filter(month => {
    const { lastDay } = monthPeriod(month)
    const year = yearEndingOf(toldTo)
    return (
      yearEndingOf(lastDay) === year && lastDay + TAKEN_AFTER_DAYS > sentInOn(year - 1) && frozenOn(month) <= toldTo
    )
  })

/** The last month whose report a board could see on a day; undefined where none had been frozen. */
export const lastFrozenBy = (on: Day, toldTo: Day): Month | undefined =>
  monthsToPublish(toldTo).findLast(month => frozenOn(month) < on)

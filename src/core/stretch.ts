import { addToMonth, inForceOn, isoOf, type Month, monthPeriod, type Period, yearEndingOf } from './dates.ts'
import type { Counted, CountingRule } from './indicators/indicator.ts'

/** The months that a figure describes, up to the last: the month itself, its year since 1 April, or the years to its end. */
export type Stretch = 'month' | 'year-to-date' | 'rolling-year' | 'rolling-three-years'

/** A stretch to the end of a month. */
export interface Window {
  readonly to: Month
  readonly stretch: Stretch
}

/** April of the financial year that a month is in. */
export const aprilOf = (month: Month): Month => `${yearEndingOf(monthPeriod(month).lastDay) - 1}-04`

export function firstMonthOf({ to, stretch }: Window): Month {
  switch (stretch) {
    case 'month':
      return to
    case 'year-to-date':
      return aprilOf(to)
    case 'rolling-year':
      return addToMonth(to, -11)
    case 'rolling-three-years':
      return addToMonth(to, -35)
  }
}

/** From the first day of the first month to the last day of the last: both count. */
export const periodOfWindow = (window: Window): Period => ({
  firstDay: monthPeriod(firstMonthOf(window)).firstDay,
  lastDay: monthPeriod(window.to).lastDay,
})

/** What the scorecard prints for a month: the month, or the year so far where that is the indicator's basis. */
export const printedWindow = ({ basis }: Pick<Counted, 'basis'>, to: Month): Window => ({
  to,
  stretch: basis === 'year-to-date' ? 'year-to-date' : 'month',
})

/** The rule by which a window is counted: the one in force on its last day. */
export const ruleFor = ({ counting }: Counted, { to }: Window): CountingRule | undefined =>
  inForceOn(counting, isoOf(monthPeriod(to).lastDay))

/** Whether a rule has an answer for 31 March alone, and a window ends on another day. */
export const isUnasked = (rule: CountingRule, { to }: Window): boolean =>
  rule.kind === 'snapshot' && rule.yearEndOnly === true && !to.endsWith('-03')

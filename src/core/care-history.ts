import { ageOn, calendarDate, type Day, dayOf } from './dates.ts'
import { diedOn } from './died-on.ts'
import type { Journey } from './journey.ts'

/** Whether somebody lives and is of an age from one to another, in whole years, on a day. Both ages count. */
export function isAged(child: Journey, least: number, most: number, asAt: Day): boolean {
  if (child.bornOn === undefined) return false
  const age = ageOn(child.bornOn, asAt)
  return age >= least && age <= most && !((diedOn(child) ?? asAt + 1) <= asAt)
}

/** Whether a child was looked after at the end of any day from one day to another. Both days count; short breaks do not. */
export const wasLookedAfterBetween = ({ counted, turns18On }: Journey, first: Day, last: Day): boolean =>
  counted.some(e => Math.max(e.startedOn, first) < Math.min(e.until, last + 1, turns18On))

/** The days, from one to another, at whose end a child was looked after and not placed with parents (P1). Both days count. */
export function daysAwayFromHome({ counted, turns18On }: Journey, first: Day, last: Day): number {
  let days = 0
  let from = first
  for (const { startedOn, until, placement } of counted) {
    const [starts, ends] = [Math.max(startedOn, from), Math.min(until, last + 1, turns18On)]
    if (placement === 'P1' || starts >= ends) continue
    days += ends - starts
    from = ends
  }
  return days
}

const FRIDAY = 5

/** The last Friday in June of the school year, from September to August, in which somebody turns 16. */
export function schoolLeavingDay(bornOn: Day): Day {
  const { year, month } = calendarDate(bornOn)
  const lastOfJune = dayOf(year + (month >= 9 ? 17 : 16), 6, 30)
  return lastOfJune - ((weekdayOf(lastOfJune) - FRIDAY + 7) % 7)
}

/** From 0 on Sunday to 6 on Saturday. 1 January 1970 was a Thursday. */
const weekdayOf = (on: Day): number => (((on + 4) % 7) + 7) % 7

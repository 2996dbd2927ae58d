import type { Birthdays } from './birthdays.ts'
import { recordsOf } from './casework.ts'
import { addMonths, type Day, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import type { EligibilityRule, LeavingCareCategory } from './leaving-care-rules.ts'
import type { PeriodOfCare } from './periods-of-care.ts'
import accommodation from './records/accommodation.ts'
import leavingCareCase from './records/leaving-care-case.ts'

const homesOf = recordsOf(accommodation)
const casesOf = recordsOf(leavingCareCase)

/** What brought a young person into a category, or out of all. Its sentence is in `leaving-care-reasons.ts`. */
export type Turn =
  | 'too-few-days'
  | 'left-before-16'
  | 'in-care-at-16'
  | 'enough-days'
  | 'in-care-again'
  | 'left-care'
  | 'detained-at-16'
  | 'home-broke-down'
  | 'home'
  | 'left-with-too-few-days'
  | 'special-guardianship'
  | 'adopted'
  | 'transferred'
  | 'adult'
  | 'turned-18'
  | 'turned-21'
  | 'turned-25'
  | 'died'

/** A day on which a young person came into a category, or out of all. */
export interface Change {
  readonly on: Day
  readonly category: LeavingCareCategory
  readonly turn: Turn
  /** The days looked after since the 14th birthday that counted by then. */
  readonly days: number
  /** The day of the event that it is counted from. */
  readonly since: Day
}

/** A period of care that ended under 18, and what was so at its end. */
interface LeftCare {
  readonly period: PeriodOfCare
  /** The day they came back into care; NEVER if they did not. */
  readonly backOn: Day
  readonly wasEligible: boolean
  /** The days looked after since the 14th birthday that counted by then. */
  readonly days: number
}

/** What somebody is who left care under 18, until they come back into care or turn 18. */
export function afterCare(
  child: Journey,
  { turns16On, turns18On }: Birthdays,
  rule: EligibilityRule,
  { period, backOn, wasEligible, days }: LeftCare,
): readonly Change[] {
  const change = (on: Day, category: LeavingCareCategory, turn: Turn, since = on): Change => ({
    on,
    category,
    turn,
    days,
    since,
  })
  const { until } = period
  const reason = reasonLeft(period)
  const end = reason === undefined ? undefined : ENDS[reason]
  if (end) return [change(until, 'none', end)]
  if (until <= turns16On) {
    const left = change(until, 'none', 'left-before-16')
    const isRelevant = backOn > turns16On && days >= rule.daysNeeded && isDetainedAt16(child, turns16On, until)
    if (isRelevant) return [left, change(turns16On, 'relevant', 'detained-at-16', until)]
    const isQualifying = backOn > turns16On && wentToGuardian(period)
    return isQualifying ? [left, change(turns16On, 'qualifying', 'special-guardianship', until)] : [left]
  }
  if (!wasEligible) return [change(until, 'qualifying', 'left-with-too-few-days')]
  const left = change(until, 'relevant', 'left-care')
  const before = Math.min(backOn, turns18On)
  const homeOn = homeFor(child, until, reason, rule.monthsAtHome, before)
  if (homeOn === undefined || homeOn >= before) return [left]
  const home = change(homeOn, 'qualifying', 'home', until)
  const movedOn = movedAwayOn(child, homeOn)
  return movedOn < before ? [left, home, change(movedOn, 'relevant', 'home-broke-down')] : [left, home]
}

const reasonLeft = ({ until, episodes }: PeriodOfCare): string | undefined =>
  episodes.findLast(e => e.until === until)?.reasonEnded

/** Whether a period of care ended with a special guardianship order. */
export const wentToGuardian = (period: PeriodOfCare): boolean => GUARDIANSHIP.has(reasonLeft(period) ?? '')

const GUARDIANSHIP: ReadonlySet<string> = new Set('E43 E44 E45 E46 E47 E48'.split(' '))

/** Reasons for which an episode ended that leave the council with no duty to the child as a care leaver. */
const ENDS: Readonly<Record<string, Turn>> = { E11: 'adopted', E12: 'adopted', E3: 'transferred', E15: 'adult' }

/** Reasons for which an episode ended that take a child to a parent or to somebody with parental responsibility. */
const HOME: ReadonlySet<string> = new Set(['E4A', 'E4B', 'E41', ...GUARDIANSHIP])

/** The day on which a child who went home has been there for so long; the day a case was closed for it, if that is sooner. */
function homeFor(
  child: Journey,
  leftOn: Day,
  reason: string | undefined,
  months: number,
  before: Day,
): Day | undefined {
  const closedOn = ({ openedOn, closedOn: on }: { openedOn?: Day | undefined; closedOn?: Day | undefined }) =>
    on === undefined ? NEVER : Math.max(on, openedOn ?? on)
  const closings = casesOf(child).flatMap(c =>
    c.closedBecause === 'home' && closedOn(c) >= leftOn ? [closedOn(c)] : [],
  )
  const closed = Math.min(NEVER, ...closings)
  const sixMonthsOn = reason !== undefined && HOME.has(reason) ? addMonths(leftOn, months) : undefined
  const stayed = sixMonthsOn !== undefined && movedAwayOn(child, leftOn) >= sixMonthsOn ? sixMonthsOn : undefined
  return closed < before ? Math.min(closed, stayed ?? closed) : stayed
}

/** The first day from a day on at which a home is recorded that is not with parents or relatives; NEVER where none is. */
const movedAwayOn = (child: Journey, from: Day): Day =>
  homesOf(child).find(
    h => h.startedOn !== undefined && h.startedOn >= from && h.type !== undefined && !h.type.startsWith('B'),
  )?.startedOn ?? NEVER

/** Whether casework says that somebody was in custody on their 16th birthday, from the day that they left care at the latest. */
const isDetainedAt16 = (child: Journey, turns16On: Day, leftOn: Day): boolean =>
  homesOf(child).some(
    ({ type, startedOn, endedOn }) =>
      type === 'X2' &&
      startedOn !== undefined &&
      startedOn <= leftOn + 1 &&
      startedOn <= turns16On &&
      turns16On < (endedOn ?? NEVER),
  )

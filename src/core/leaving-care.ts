import { afterCare, type Change, type Turn, wentToGuardian } from './after-care.ts'
import { type Birthdays, birthdaysOf } from './birthdays.ts'
import { type Day, NEVER } from './dates.ts'
import { diedOn } from './died-on.ts'
import type { Journey } from './journey.ts'
import { type EligibilityRule, type LeavingCareCategory, rulesInForce } from './leaving-care-rules.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { type PeriodOfCare, periodsOfCare } from './periods-of-care.ts'

/** A time in one category, worked out from the episodes: from one day up to but not on another. */
export interface Standing {
  readonly from: Day
  /** NEVER where nothing that is known ends it. */
  readonly until: Day
  readonly category: LeavingCareCategory
  readonly turn: Turn
  /** The days looked after since the 14th birthday that counted, up to and with the first day of it. */
  readonly days: number
  /** The day of the event that it is counted from, such as the day they left care. */
  readonly since: Day
}

/**
 * What the law on leaving care makes of a young person from their 16th birthday on, worked out from their episodes and
 * what casework says of their homes, oldest first. Of those who were not looked after since they turned 14: nothing,
 * unless care ended with a special guardianship order.
 * It reaches into the days to come, as if what is so now went on.
 */
export const standingsOf = oncePerJourney((child: Journey): readonly Standing[] => {
  const ages = birthdaysOf(child)
  if (ages === undefined) return NOTHING
  if (child.countedUntil <= ages.turns14On && !periodsOfCare(child).slice(-1).some(wentToGuardian)) return NOTHING
  const died = diedOn(child) ?? NEVER
  const found: Standing[] = []
  for (const { rule, from, until } of rulesInForce) {
    if (until <= ages.turns16On) continue
    for (const standing of spansOf(changesBy(rule, child, ages), ages.turns16On))
      add(found, standing, from, Math.min(until, died))
  }
  if (died < NEVER && found.length > 0)
    found.push({ from: died, until: NEVER, category: 'none', turn: 'died', days: found.at(-1)!.days, since: died })
  return found
})

const NOTHING: readonly Standing[] = []

/** Adds what of a standing falls between two days; where a newer rule only goes on with what was, it is one. */
function add(found: Standing[], standing: Standing, from: Day, until: Day): void {
  const [starts, ends] = [Math.max(standing.from, from), Math.min(standing.until, until)]
  if (starts >= ends) return
  const last = found.at(-1)
  if (last?.until === starts && last.turn === standing.turn && last.category === standing.category)
    found[found.length - 1] = { ...last, until: ends }
  else
    found.push(
      starts === standing.from && ends === standing.until ? standing : { ...standing, from: starts, until: ends },
    )
}

function spansOf(changes: readonly Change[], turns16On: Day): readonly Standing[] {
  const spans: Standing[] = []
  for (let i = 0; i < changes.length; i++) {
    const { on, category, turn, days, since } = changes[i]!
    const [from, until] = [Math.max(on, turns16On), changes[i + 1]?.on ?? NEVER]
    if (from < until) spans.push({ from, until, category, turn, days, since })
  }
  return spans
}

/** Every day on which the category changed, in order. */
function changesBy(rule: EligibilityRule, child: Journey, ages: Birthdays): readonly Change[] {
  const changes: Change[] = []
  const change = (on: Day, category: LeavingCareCategory, turn: Turn, days: number, since = on): void => {
    changes.push({ on, category, turn, days, since })
  }
  const { turns14On, turns16On, turns18On, turns21On, turns25On } = ages
  const { daysNeeded } = rule
  const periods = periodsOfCare(child)
  let isSeries = false
  let days = 0
  for (let i = 0; i < periods.length; i++) {
    const period = periods[i]!
    const isShort = isShortStay(period, rule)
    const counts = !(isSeries && isShort)
    isSeries ||= isShort
    const [from, until] = [Math.max(period.startedOn, turns14On), Math.min(period.until, turns18On)]
    const backOn = periods[i + 1]?.startedOn ?? NEVER
    if (period.until <= turns14On && wentToGuardian(period))
      changes.push(...afterCare(child, ages, rule, { period, backOn, wasEligible: false, days }))
    if (from >= until) continue
    const reachedOn = days >= daysNeeded ? from : counts ? from + daysNeeded - days - 1 : NEVER
    const eligibleOn = Math.max(reachedOn, turns16On)
    change(from, 'none', 'too-few-days', days + (counts ? 1 : 0))
    if (eligibleOn < until) {
      const turn = eligibleOn === turns16On ? 'in-care-at-16' : days >= daysNeeded ? 'in-care-again' : 'enough-days'
      change(eligibleOn, 'eligible', turn, days + (counts ? eligibleOn - from + 1 : 0))
    }
    if (counts) days += until - from
    if (until < turns18On)
      changes.push(...afterCare(child, ages, rule, { period, backOn, wasEligible: eligibleOn < until, days }))
  }
  const last = changes.at(-1)
  if (last === undefined) return changes
  if (last.category === 'eligible' || last.category === 'relevant') {
    change(turns18On, 'former-relevant', 'turned-18', days, last.on)
    change(turns21On, rule.untilAge > 21 ? 'former-relevant' : 'none', 'turned-21', days)
  } else if (last.turn === 'too-few-days') change(turns18On, 'qualifying', 'left-with-too-few-days', days)
  if (changes.at(-1)!.category === 'qualifying') change(turns21On, 'none', 'turned-21', days)
  change(turns25On, 'none', 'turned-25', days)
  return changes
}

/** The days, from the 14th birthday on, at whose end a child was looked after, up to and with a day. Planned short stays do not count. */
export function daysLookedAfterBy(child: Journey, asAt: Day): number {
  const ages = birthdaysOf(child)
  if (ages === undefined) return 0
  const periods = periodsOfCare(child)
  const { rule } = rulesInForce.at(-1)!
  let isSeries = false
  let days = 0
  for (const period of periods) {
    const isShort = isShortStay(period, rule)
    const [from, until] = [Math.max(period.startedOn, ages.turns14On), Math.min(period.until, asAt + 1, ages.turns18On)]
    if (from < until && !(isSeries && isShort)) days += until - from
    isSeries ||= isShort
  }
  return days
}

/** A stay by agreement of a few weeks at most, from which the child went home as planned. From the second on they are a series. */
const isShortStay = ({ startedOn, until, episodes }: PeriodOfCare, { shortStayDays }: EligibilityRule): boolean =>
  until - startedOn <= shortStayDays &&
  episodes.at(-1)!.reasonEnded === 'E4A' &&
  episodes.every(e => e.legalStatus === 'V2')

/** The standing of a young person at the end of a day; undefined under 16, or where they were not looked after since 14. */
export const standingOn = (child: Journey, asAt: Day): Standing | undefined =>
  standingsOf(child).findLast(s => s.from <= asAt && asAt < s.until)

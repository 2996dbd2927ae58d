import { birthdaysOf } from './birthdays.ts'
import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import { diedOn } from './died-on.ts'
import type { Item, Journey } from './journey.ts'
import { type Standing, standingOn, standingsOf } from './leaving-care.ts'
import type { LeavingCareCategory } from './leaving-care-rules.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { periodsOfCare } from './periods-of-care.ts'
import eligibilityDecision from './records/eligibility-decision.ts'

const recordedDecisionsOf = recordsOf(eligibilityDecision)

/** What the council decided that a young person is, from one day up to but not on the day of the next decision. */
export interface Decision extends Item {
  readonly from: Day
  readonly until: Day
  readonly category: LeavingCareCategory
  readonly because?: string | undefined
}

/** A young person's time in one category: from one day up to but not on another. */
export interface CategoryTime {
  readonly from: Day
  readonly until: Day
  readonly category: LeavingCareCategory
}

/** A time in which the decision says one thing and the episodes another. */
export interface Difference extends Item {
  readonly from: Day
  readonly until: Day
  readonly decided: LeavingCareCategory
  readonly workedOut: LeavingCareCategory
}

/** The council's decisions on what a young person is, oldest first. */
export function decisionsOf(child: Journey): readonly Decision[] {
  const decisions: (Decision & { until: Day })[] = []
  for (const { entry, fromOn: from, category, because } of recordedDecisionsOf(child)) {
    if (from === undefined || category === undefined) continue
    const before = decisions.at(-1)
    if (before?.from === from) decisions.pop()
    else if (before) before.until = from
    decisions.push({ entry, from, until: NEVER, category, because })
  }
  return decisions
}

/** The decision in force at the end of a day; undefined where none had been made for it. */
export const decisionOn = (child: Journey, asAt: Day): Decision | undefined =>
  decisionsOf(child).findLast(d => d.from <= asAt)

/**
 * The times in which the decision in force and the episodes differ, oldest first. A decision goes on as a young person
 * leaves care and turns 18: that alone is no difference. Nor is one about somebody of whom no episode of care is held,
 * such as who left before the first return: nothing can be worked out of them.
 */
export function differencesOf(child: Journey): readonly Difference[] {
  if (child.counted.length === 0) return []
  const differences: Difference[] = []
  for (const decision of decisionsOf(child))
    for (const decided of decidedTimes(child, decision))
      for (const workedOut of everyDay(child)) {
        const [from, until] = [Math.max(decided.from, workedOut.from), Math.min(decided.until, workedOut.until)]
        if (from >= until || workedOut.category === decided.category) continue
        const its = { decided: decided.category, workedOut: workedOut.category, entry: decision.entry }
        const last = differences.at(-1)
        if (last?.until === from && last.workedOut === its.workedOut && last.decided === its.decided)
          differences[differences.length - 1] = { ...last, until }
        else differences.push({ from, until, ...its })
      }
  return differences
}

/** What a decision says of the days up to the next, or up to the death or other event that ends every duty. */
function decidedTimes(child: Journey, { from, until, category }: Decision): readonly CategoryTime[] {
  const end = standingsOf(child).find(s => s.from > from && ENDS.has(s.turn))?.from ?? NEVER
  const times: CategoryTime[] = []
  addBetween(times, goingOn(child, category), from, Math.min(until, end))
  const [first, ...later] = times
  if (first === undefined) return [{ from, until: Math.min(until, end), category }]
  return [{ ...first, category }, ...later]
}

/** What is worked out for every day there is: `none` for those of which nothing is. */
function everyDay(child: Journey): readonly CategoryTime[] {
  const standings = standingsOf(child)
  const first = standings[0]?.from ?? NEVER
  const last = standings.at(-1)?.until ?? NEVER
  const before = { from: Number.NEGATIVE_INFINITY, until: first, category: 'none' } as const
  return last < NEVER ? [before, ...standings, { from: last, until: NEVER, category: 'none' }] : [before, ...standings]
}

/**
 * What a young person counts as for what is due to them: as the council decided, where its decision differs from the
 * episodes, and as the episodes say otherwise. A decision that somebody is a care leaver goes on with them: eligible in
 * care, relevant after it, former relevant at 18. A decision that they are not holds until the next, or until what
 * happens later makes them one. Death, adoption, another council and the 25th birthday end it. `none` is left out.
 */
export const leavingCareTimes = oncePerJourney((child: Journey): readonly CategoryTime[] => {
  const standings = standingsOf(child)
  const decisions = decisionsOf(child)
  if (decisions.length === 0) return standings.filter(s => s.category !== 'none')
  const died = diedOn(child) ?? NEVER
  const times: CategoryTime[] = []
  let asFrom = Number.NEGATIVE_INFINITY
  for (const decision of decisions) {
    addBetween(times, standings, asFrom, decision.from)
    const until = isSameClass(standingOn(child, decision.from)?.category ?? 'none', decision.category)
      ? decision.from
      : Math.min(decision.until, newFactOn(standings, decision.from))
    addBetween(times, goingOn(child, decision.category), decision.from, until)
    addBetween(times, standings, until, decision.until)
    asFrom = decision.until
  }
  return times
    .filter(t => t.category !== 'none' && t.from < died)
    .map(t => (t.until > died ? { ...t, until: died } : t))
})

const isLeaver = (category: LeavingCareCategory): boolean => category !== 'none' && category !== 'qualifying'

const isSameClass = (a: LeavingCareCategory, b: LeavingCareCategory): boolean => a === b || (isLeaver(a) && isLeaver(b))

/** The first day after one on which what happened makes somebody a care leaver who was none, or ends every duty. */
function newFactOn(standings: readonly Standing[], on: Day): Day {
  const fact = standings.find(({ from, category, turn }, i) => {
    if (from <= on) return false
    if (ENDS.has(turn)) return true
    return isLeaver(category) && !isLeaver(standings[i - 1]?.category ?? 'none')
  })
  return fact?.from ?? NEVER
}

const ENDS: ReadonlySet<string> = new Set(['died', 'adopted', 'transferred', 'turned-25'])

/** How a decided category goes on as a young person leaves care and grows up. */
function goingOn(child: Journey, category: LeavingCareCategory): readonly CategoryTime[] {
  const ages = birthdaysOf(child)
  if (category === 'none' || ages === undefined) return []
  const { turns16On, turns18On, turns21On, turns25On } = ages
  if (category === 'qualifying')
    return [
      { from: turns16On, until: turns21On, category },
      { from: turns21On, until: turns25On, category: 'none' },
    ]
  const times: CategoryTime[] = []
  let from = turns16On
  for (const { startedOn, until } of periodsOfCare(child)) {
    if (until <= startedOn) continue
    times.push({ from, until: Math.min(startedOn, turns18On), category: 'relevant' })
    times.push({ from: Math.max(from, startedOn), until: Math.min(until, turns18On), category: 'eligible' })
    from = Math.max(from, until)
  }
  times.push({ from, until: turns18On, category: 'relevant' })
  times.push({ from: turns18On, until: turns25On, category: 'former-relevant' })
  return times
}

function addBetween(times: CategoryTime[], of: readonly CategoryTime[], from: Day, until: Day): void {
  for (const time of of) {
    const [starts, ends] = [Math.max(time.from, from), Math.min(time.until, until)]
    if (starts < ends) times.push({ from: starts, until: ends, category: time.category })
  }
}

/** A time from one day up to but not on another. */
export interface Span {
  readonly from: Day
  readonly until: Day
}

/** The times in which a young person counts as any of some categories, those that follow each other without a gap as one. */
export function timesAs(child: Journey, categories: ReadonlySet<LeavingCareCategory>): readonly Span[] {
  const all = leavingCareTimes(child)
  if (all.length === 0) return NO_TIMES
  const times: Span[] = []
  for (const { from, until, category } of all) {
    if (!categories.has(category)) continue
    const last = times.at(-1)
    if (last?.until === from) times[times.length - 1] = { from: last.from, until }
    else times.push({ from, until })
  }
  return times
}

const NO_TIMES: readonly Span[] = []

/** What a young person counts as at the end of a day; `none` where they are no care leaver. */
export const categoryOn = (child: Journey, asAt: Day): LeavingCareCategory =>
  leavingCareTimes(child).find(t => t.from <= asAt && asAt < t.until)?.category ?? 'none'

import { birthdaysOf } from './birthdays.ts'
import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import { type Span, timesAs } from './eligibility.ts'
import type { Item, Journey } from './journey.ts'
import type { LeavingCareCategory } from './leaving-care-rules.ts'
import { oncePerJourney } from './once-per-journey.ts'
import leavingCareCase from './records/leaving-care-case.ts'

const recordedCasesOf = recordsOf(leavingCareCase)

const CARE_LEAVER: ReadonlySet<LeavingCareCategory> = new Set(['eligible', 'relevant', 'former-relevant'])
const LEFT_CARE: ReadonlySet<LeavingCareCategory> = new Set(['relevant', 'former-relevant'])
const FORMER: ReadonlySet<LeavingCareCategory> = new Set(['former-relevant'])
const ELIGIBLE: ReadonlySet<LeavingCareCategory> = new Set(['eligible'])

/** The times in which somebody is eligible, relevant or former relevant, from 16 up to 25. */
export const careLeaverTimes = oncePerJourney((child: Journey): readonly Span[] => timesAs(child, CARE_LEAVER))

/** The times in which somebody is looked after and eligible. */
export const eligibleTimes = oncePerJourney((child: Journey): readonly Span[] => timesAs(child, ELIGIBLE))

/** The times in which somebody is former relevant, from 18 up to 25. */
export const formerRelevantTimes = oncePerJourney((child: Journey): readonly Span[] => timesAs(child, FORMER))

/** A time in which the leaving care service works with somebody. */
export interface Case extends Item {
  readonly openedOn: Day
  /** The first day after it; NEVER while it is open. */
  readonly until: Day
  readonly why: string | undefined
  readonly closedBecause: string | undefined
}

/** The times in which a case was open, oldest first. Opening it again closes what nobody closed. */
export const casesOf = oncePerJourney((child: Journey): readonly Case[] => {
  const recorded = recordedCasesOf(child)
  if (recorded.length === 0) return NO_CASES
  const cases: (Case & { until: Day })[] = []
  for (const { entry, openedOn, closedOn, why, closedBecause } of recorded) {
    if (openedOn === undefined) continue
    const before = cases.at(-1)
    if (before) before.until = Math.min(before.until, openedOn)
    cases.push({ entry, openedOn, until: Math.max(closedOn ?? NEVER, openedOn), why, closedBecause })
  }
  return cases
})

const NO_CASES: readonly Case[] = []

/** The case that is open at the end of a day; undefined where none is. */
export const caseOn = (child: Journey, asAt: Day): Case | undefined =>
  casesOf(child).findLast(c => c.openedOn <= asAt && asAt < c.until)

/**
 * The times in which a care leaver is owed support without having to ask: up to the 21st birthday, and from then up to the
 * 25th while their case is open. Another council that took over ends it, until a case is opened here again.
 */
export const supportTimes = oncePerJourney((child: Journey): readonly Span[] =>
  supported(child, careLeaverTimes(child)),
)

/** The times in which somebody is relevant or former relevant, from 16 up to 25. */
export const leftCareTimes = oncePerJourney((child: Journey): readonly Span[] => timesAs(child, LEFT_CARE))

/** The times in which somebody who has left care is owed support without having to ask. */
export const afterCareTimes = oncePerJourney((child: Journey): readonly Span[] =>
  supported(child, leftCareTimes(child)),
)

function supported(child: Journey, times: readonly Span[]): readonly Span[] {
  const ages = birthdaysOf(child)
  if (times.length === 0 || ages === undefined) return NO_TIMES
  const cases = casesOf(child)
  const elsewhere = cases.flatMap((c, i) =>
    c.closedBecause === 'transferred' ? [{ from: c.until, until: cases[i + 1]?.openedOn ?? NEVER }] : [],
  )
  const all: Span[] = []
  const add = (from: Day, until: Day): void => {
    const gap = elsewhere.find(g => g.from < until && from < g.until)
    if (gap) {
      if (from < gap.from) add(from, gap.from)
      if (gap.until < until) add(gap.until, until)
      return
    }
    const last = all.at(-1)
    if (last?.until === from) all[all.length - 1] = { from: last.from, until }
    else if (from < until) all.push({ from, until })
  }
  for (const { from, until } of times) {
    if (from < ages.turns21On) add(from, Math.min(until, ages.turns21On))
    for (const { openedOn, until: closedOn } of cases) {
      const [starts, ends] = [Math.max(openedOn, from, ages.turns21On), Math.min(closedOn, until)]
      if (starts < ends) add(starts, ends)
    }
  }
  return all
}

const NO_TIMES: readonly Span[] = []

import { birthdaysOf } from './birthdays.ts'
import { recordsOf } from './casework.ts'
import { meaningfulContacts } from './contacts.ts'
import { type Day, NEVER } from './dates.ts'
import { after, type Duration } from './duration.ts'
import type { Span } from './eligibility.ts'
import type { Journey } from './journey.ts'
import { type Next, type Obligation, recurring, timeLimit } from './obligation.ts'
import { lastDone, NOTHING_OWED } from './owed.ts'
import leavingCareCase from './records/leaving-care-case.ts'
import { riskTimesOf } from './risk-times.ts'
import { afterCareTimes } from './support-times.ts'

const casesOf = recordsOf(leavingCareCase)

/** How often a council means to be in touch. */
export interface ContactIntervals {
  /** Up to the 21st birthday. */
  readonly every: Duration
  /** While somebody is in custody, homeless, missing or exploited. */
  readonly close: Duration
  /** From the 21st birthday, while their case is open. */
  readonly from21: Duration
}

/** Why the pace is what it is. */
export type PaceReason = 'standard' | 'from-21' | 'wish' | 'risk'

/** A time with one interval between contacts. */
export interface Pace extends Span {
  readonly every: Duration
  readonly reason: PaceReason
}

const weeks = new Map<number, Duration>()

/** One object for each number of weeks, so that its clause is made once. */
function weekly(count: number): Duration {
  const known = weeks.get(count) ?? { weeks: count }
  weeks.set(count, known)
  return known
}

/**
 * The times with one interval each in which contact is owed to somebody who has left care. What the young person asked
 * for counts in place of the council’s own interval; while they are at risk the shorter of the two does.
 */
function pacesOf(child: Journey, intervals: ContactIntervals): readonly Pace[] {
  const times = afterCareTimes(child)
  const ages = birthdaysOf(child)
  if (times.length === 0 || ages === undefined) return NO_PACES
  const risks = riskTimesOf(child)
  const wishes = wishesOf(child)
  const paces: Pace[] = []
  for (const { from, until } of times) {
    const turns = [from, ages.turns21On, ...risks.flatMap(r => [r.from, r.until]), ...wishes.map(w => w.from), until]
    const days = turns.length === 3 ? turns : [...new Set(turns)].sort((a, b) => a - b)
    for (let i = 0; i + 1 < days.length; i++) {
      const [starts, ends] = [Math.max(days[i]!, from), Math.min(days[i + 1]!, until)]
      if (starts < ends) add(paces, { from: starts, until: ends, ...paceOn(starts) })
    }
  }
  return paces

  function paceOn(on: Day): Pick<Pace, 'every' | 'reason'> {
    const isRisk = risks.some(r => r.from <= on && on < r.until)
    const wish = wishes.findLast(w => w.from <= on)?.everyWeeks
    if (isRisk)
      return wish !== undefined && isShorter(weekly(wish), intervals.close, on)
        ? { every: weekly(wish), reason: 'wish' }
        : { every: intervals.close, reason: 'risk' }
    if (wish !== undefined) return { every: weekly(wish), reason: 'wish' }
    return on < ages!.turns21On
      ? { every: intervals.every, reason: 'standard' }
      : { every: intervals.from21, reason: 'from-21' }
  }
}

const NO_PACES: readonly Pace[] = []

const isShorter = (a: Duration, b: Duration, on: Day): boolean => (after(on, a) ?? NEVER) < (after(on, b) ?? NEVER)

/** Adds a pace to those before it; where it only goes on, they are one. */
function add(paces: Pace[], pace: Pace): void {
  const last = paces.at(-1)
  if (last?.until === pace.from && last.every === pace.every && last.reason === pace.reason)
    paces[paces.length - 1] = { ...last, until: pace.until }
  else paces.push(pace)
}

/** How often the young person wants to be in touch, from the day that a case says it on. */
const wishesOf = (child: Journey): readonly { readonly from: Day; readonly everyWeeks: number | undefined }[] =>
  casesOf(child).flatMap(({ openedOn: from, contactEveryWeeks: everyWeeks }) =>
    from === undefined ? [] : [{ from, everyWeeks }],
  )

const LIMITS: Readonly<Record<PaceReason, (on: Day, every: Duration) => Next | undefined>> = {
  standard: timeLimit(time => `${time} after the last meaningful contact, or since they left care`),
  'from-21': timeLimit(time => `${time} after the last meaningful contact, from 21 on`),
  wish: timeLimit(time => `${time} after the last meaningful contact, as often as the young person wants`),
  risk: timeLimit(
    time =>
      `${time} after the last meaningful contact, or since custody, homelessness, going missing or exploitation began`,
  ),
}

/**
 * The contacts owed to somebody who has left care. Where the pace changes, what was owed lapses that day and another
 * obligation arises: a closer pace is counted from the day that it began, but never makes anything due later than it was.
 */
export function contactsOwed(child: Journey, intervals: ContactIntervals): readonly Obligation[] {
  const paces = pacesOf(child, intervals)
  if (paces.length === 0) return NOTHING_OWED
  const made = meaningfulContacts(child)
  const obligations: Obligation[] = []
  let before: Obligation | undefined
  for (const { from, until, every, reason } of paces) {
    const limit = LIMITS[reason]
    const goesOn = before?.lapsesOn === from && before.metOn === undefined
    const last = goesOn ? lastDone(made, from) : undefined
    const countedFrom = reason === 'risk' ? from : Math.max(last?.on ?? before?.countedFrom ?? from, goesOn ? 0 : from)
    const first = limit(countedFrom, every)
    const dueOn =
      first && (goesOn && reason === 'risk' ? Math.min(first.dueOn, before!.dueOn) : Math.max(first.dueOn, from))
    const owed = recurring(
      {
        from,
        countedFrom,
        entry: last?.on === countedFrom ? last.entry : undefined,
        until,
        first: first && { ...first, dueOn: dueOn! },
        next: ({ on }) => limit(on, every),
      },
      made,
    )
    obligations.push(...owed)
    before = owed.at(-1)
  }
  return obligations
}

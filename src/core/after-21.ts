import { type Birthdays, birthdaysOf } from './birthdays.ts'
import { doneBy, recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Span } from './eligibility.ts'
import type { Item, Journey } from './journey.ts'
import { type Done, type Obligation, recurring, timeLimit } from './obligation.ts'
import { clipped, NOTHING_OWED } from './owed.ts'
import supportOffer from './records/support-offer.ts'
import { casesOf, formerRelevantTimes } from './support-times.ts'

const offersOf = recordsOf(supportOffer)

const limit = timeLimit(time => `${time} after they turned 21, their case was closed or they were last offered it`)

/** A time from the 21st birthday up to the 25th in which somebody is former relevant and their case is not open. */
interface WithoutSupport extends Span {
  /** The closing of the case before it; absent where it begins otherwise. */
  readonly closing: number | undefined
  /** The opening of a case that ends it. */
  readonly opened: Done | undefined
}

function timesWithoutSupport(child: Journey, { turns21On, turns25On }: Birthdays): readonly WithoutSupport[] {
  const cases = casesOf(child)
  return clipped(formerRelevantTimes(child), turns21On, turns25On).flatMap(time => {
    const times: WithoutSupport[] = []
    let from = time.from
    let closing: number | undefined
    for (const { openedOn, until, entry } of cases) {
      if (until <= from || openedOn >= time.until) continue
      if (openedOn > from) times.push({ from, until: openedOn, closing, opened: { on: openedOn, entry } })
      from = until
      closing = entry
    }
    if (from < time.until) times.push({ from, until: time.until, closing, opened: undefined })
    return times
  })
}

/**
 * The offers of support owed from 21 to 25 to somebody whose case is not open, one after another. Who opens a case takes
 * it up.
 */
export function offersOwed(child: Journey, every: Duration): readonly Obligation[] {
  const ages = birthdaysOf(child)
  if (ages === undefined) return NOTHING_OWED
  const times = timesWithoutSupport(child, ages)
  if (times.length === 0) return NOTHING_OWED
  const offers = doneBy(offersOf(child), o => o.offeredOn)
  return times.flatMap(({ from, until, closing: entry, opened }) =>
    recurring(
      {
        from,
        entry,
        until: opened ? until + 1 : until,
        dueBefore: ages.turns25On,
        first: limit(from, every),
        next: ({ on }) => (on === opened?.on ? undefined : limit(on, every)),
      },
      opened ? [...offers.filter(o => o.on < until), opened] : offers,
    ),
  )
}

/** A case that was closed after 21 with no offer of support on record. */
export interface ClosedWithoutOffer extends Item {
  readonly closedOn: Day
}

/** How long before a case is closed an offer may have been made to be the offer of that closing, in days. */
const DAYS_BEFORE_CLOSING = 91

/**
 * The closings from the 21st birthday on before which no offer of support was recorded. Closing at 25, on death or
 * because another council took over needs none.
 */
export function closedWithoutOffer(child: Journey): readonly ClosedWithoutOffer[] {
  const ages = birthdaysOf(child)
  if (ages === undefined) return []
  const offers = offersOf(child)
  return casesOf(child).flatMap(({ entry, until: closedOn, closedBecause }, i, all) => {
    const isClosed = closedOn < NEVER && closedOn !== all[i + 1]?.openedOn
    if (!isClosed || closedOn < ages.turns21On || closedOn >= ages.turns25On) return []
    if (closedBecause === 'died' || closedBecause === 'transferred' || closedBecause === 'turned-25') return []
    const isOffered = offers.some(
      o => o.offeredOn !== undefined && o.offeredOn <= closedOn && o.offeredOn >= closedOn - DAYS_BEFORE_CLOSING,
    )
    return isOffered ? [] : [{ entry, closedOn }]
  })
}

/** Whether a case may be closed on a day without breaking that: under 21 the law does not let the council stop. */
export function mayCloseOn(child: Journey, on: Day): 'yes' | 'not-before-21' | 'offer-first' {
  const ages = birthdaysOf(child)
  if (ages === undefined || on >= ages.turns25On) return 'yes'
  if (on < ages.turns21On) return 'not-before-21'
  const isOffered = offersOf(child).some(
    o => o.offeredOn !== undefined && o.offeredOn <= on && o.offeredOn >= on - DAYS_BEFORE_CLOSING,
  )
  return isOffered ? 'yes' : 'offer-first'
}

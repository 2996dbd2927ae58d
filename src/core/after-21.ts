import { birthdaysOf } from './birthdays.ts'
import { recordsOf } from './casework.ts'
import { birthday, type Day, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import type { Obligation } from './obligation.ts'
import { clipped, NOTHING_OWED, owedOnce } from './owed.ts'
import supportOffer from './records/support-offer.ts'
import { casesOf, formerRelevantTimes } from './support-times.ts'

const offersOf = recordsOf(supportOffer)

/** A year of somebody’s life from 21 to 25: from one birthday up to but not on the next. */
interface YearOfLife {
  readonly from: Day
  readonly until: Day
  /** The birthday that ends it, whatever else ends what is owed in it. */
  readonly birthdayOn: Day
}

/** The years from the 21st birthday to the 25th in which somebody is former relevant. */
function yearsFrom21(child: Journey): readonly YearOfLife[] {
  const times = formerRelevantTimes(child)
  const ages = birthdaysOf(child)
  if (ages === undefined || child.bornOn === undefined || (times.at(-1)?.until ?? 0) <= ages.turns21On) return []
  const years: YearOfLife[] = []
  let birthdayOn = ages.turns21On
  for (let age = 22; age <= 25; age++) {
    const from = birthdayOn
    birthdayOn = age === 25 ? ages.turns25On : birthday(child.bornOn, age)
    for (const time of clipped(times, from, birthdayOn)) years.push({ ...time, birthdayOn })
  }
  return years
}

/**
 * The offer of support owed in each year from 21 to 25 to somebody whose case is not open: before the next birthday. Who
 * opens a case takes it up. What was not offered lapses with the year, and another year begins.
 */
export function offersOwed(child: Journey, because: string): readonly Obligation[] {
  const years = yearsFrom21(child)
  if (years.length === 0) return NOTHING_OWED
  const cases = casesOf(child)
  const offers = offersOf(child)
  return years.flatMap(({ from, until, birthdayOn }): readonly Obligation[] => {
    const open = cases.find(c => c.openedOn <= from && from < c.until)
    const arisesOn = open ? open.until : from
    if (arisesOn >= until) return NOTHING_OWED
    const offer = offers.find(o => o.offeredOn !== undefined && o.offeredOn >= from && o.offeredOn < until)
    const opened = cases.find(c => c.openedOn >= arisesOn && c.openedOn < until)
    const offered = offer && { on: offer.offeredOn!, entry: offer.entry }
    const takenUp = opened && { on: opened.openedOn, entry: opened.entry }
    const done = offered && takenUp && takenUp.on < offered.on ? takenUp : (offered ?? takenUp)
    const owed = { arisesOn, dueOn: birthdayOn - 1, lapsesOn: until, because, countedFrom: from, from: open?.entry }
    return owedOnce(owed, done)
  })
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

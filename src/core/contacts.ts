import { recordsOf } from './casework.ts'
import type { Day, Period } from './dates.ts'
import { after, type Duration } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import type { Done } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import contact from './records/contact.ts'
import death from './records/death.ts'
import leavingCareCase from './records/leaving-care-case.ts'
import visit from './records/visit.ts'

const recordedContactsOf = recordsOf(contact)
const visitsOf = recordsOf(visit)
const casesOf = recordsOf(leavingCareCase)
const deathsOf = recordsOf(death)

/** A contact or visit at which the council and the young person were in touch. What was only attempted is none. */
export interface Contact extends Item {
  readonly on: Day
  /** How, by the choices of the record; a visit where they live is `at-home`. */
  readonly how: string | undefined
  /** The worker's identifier. */
  readonly by: string | undefined
  /** A real exchange: in person, or by a call, and not said to be otherwise. Never a text, an email or a letter alone. */
  readonly isMeaningful: boolean
  /** The young person was seen, in person. A video call is not seeing them. */
  readonly isSeen: boolean
  /** They were seen where they live. */
  readonly isAtHome: boolean
  /** What they said; absent where nothing was noted. */
  readonly words?: string | undefined
}

const EXCHANGES: ReadonlySet<string> = new Set(['at-home', 'in-person', 'video', 'phone'])

/** Every contact that was made, oldest first: contacts of the leaving care service, and visits at which the child was seen. */
export const contactsMade = oncePerJourney((child: Journey): readonly Contact[] => {
  const made: Contact[] = []
  for (const c of recordedContactsOf(child)) {
    if (c.outcome !== 'made' || c.contactedOn === undefined || c.method === 'third-party') continue
    made.push({
      entry: c.entry,
      on: c.contactedOn,
      how: c.method,
      by: c.worker,
      isMeaningful: c.isMeaningful !== false && c.method !== undefined && EXCHANGES.has(c.method),
      isSeen: c.method === 'at-home' || c.method === 'in-person',
      isAtHome: c.method === 'at-home',
      words: c.youngPersonSaid,
    })
  }
  for (const v of visitsOf(child)) {
    if (v.visitedOn === undefined || v.seen === 'not-seen') continue
    const isAtHome = v.where === undefined || v.where === 'placement'
    const how = isAtHome ? 'at-home' : 'in-person'
    made.push({
      entry: v.entry,
      on: v.visitedOn,
      how,
      by: v.worker,
      isMeaningful: true,
      isSeen: true,
      isAtHome,
      words: v.childSaid,
    })
  }
  return made.length > 1 ? made.sort((a, b) => a.on - b.on || a.entry - b.entry) : made
})

/** The contacts that were made and meaningful, oldest first: those that a standard of keeping in touch counts. */
export const meaningfulContacts = (child: Journey): readonly Done[] => contactsMade(child).filter(c => c.isMeaningful)

/** The last contact that was made by the end of a day; undefined where none was. */
export const lastContact = (child: Journey, asAt: Day): Contact | undefined =>
  contactsMade(child).findLast(c => c.on <= asAt)

/** The last contact that was made and meaningful by the end of a day; undefined where none was. */
export const lastMeaningfulContact = (child: Journey, asAt: Day): Contact | undefined =>
  contactsMade(child).findLast(c => c.isMeaningful && c.on <= asAt)

/** When the young person was last seen, in person, by the end of a day; undefined where they never were. */
export const lastSeen = (child: Journey, asAt: Day): Contact | undefined =>
  contactsMade(child).findLast(c => c.isSeen && c.on <= asAt)

/** What the last contact that speaks of it says: `known`, `not-told` (they would rather not say) or `unknown`. */
export const whereaboutsOn = (child: Journey, asAt: Day): string | undefined =>
  recordedContactsOf(child).findLast(
    c => c.whereabouts !== undefined && c.contactedOn !== undefined && c.contactedOn <= asAt,
  )?.whereabouts

/** Whether the council is in touch, by the codes of the return, and the entry that says so. */
export interface InTouch {
  /** IN_TOUCH: YES, NO, DIED, REFU, NREQ or RHOM. */
  readonly code: string
  /** Absent where it is NO because nothing says otherwise. */
  readonly entry?: number | undefined
}

/** How long after a contact a young person is still in touch. The return's own window has not been verified. */
const STILL_IN_TOUCH: Duration = { months: 3 }

/**
 * Whether the council is in touch at the end of a day, as the return would say it: a contact was made within 3 months.
 * Somebody who would rather not say where they live is in touch. Undefined where no contact was ever recorded or tried.
 */
export function inTouchOn(child: Journey, asAt: Day, within: Duration = STILL_IN_TOUCH): InTouch | undefined {
  const last = lastContact(child, asAt)
  const isStill = last !== undefined && asAt <= after(last.on, within)!
  return closedAs(child, asAt) ?? answer(child, isStill ? last : undefined, asAt)
}

/**
 * Whether the council was in touch around a birthday: a contact was made on a day of the period. What a return would say
 * of it; of the days after `asAt` nothing is known.
 */
export function inTouchIn(child: Journey, { firstDay, lastDay }: Period, asAt: Day): InTouch | undefined {
  const until = Math.min(lastDay, asAt)
  const last = lastContact(child, until)
  return closedAs(child, until) ?? answer(child, last && last.on >= firstDay ? last : undefined, until)
}

function answer(child: Journey, made: Contact | undefined, asAt: Day): InTouch | undefined {
  const tried = recordedContactsOf(child).findLast(c => c.contactedOn !== undefined && c.contactedOn <= asAt)
  if (tried?.outcome === 'refused' && (made === undefined || made.on <= tried.contactedOn!))
    return { code: 'REFU', entry: tried.entry }
  if (made) return { code: 'YES', entry: made.entry }
  return tried || contactsMade(child).some(c => c.on <= asAt) ? { code: 'NO' } : undefined
}

/** What ended the question: they died, went home for 6 months, or wanted no help. A case opened again opens it again. */
function closedAs(child: Journey, asAt: Day): InTouch | undefined {
  const died = deathsOf(child).find(d => d.diedOn !== undefined && d.diedOn <= asAt)
  if (died) return { code: 'DIED', entry: died.entry }
  const last = casesOf(child).findLast(c => c.openedOn !== undefined && c.openedOn <= asAt)
  if (last?.closedOn === undefined || last.closedOn > asAt) return undefined
  if (last.closedBecause === 'home') return { code: 'RHOM', entry: last.entry }
  return last.closedBecause === 'no-help-wanted' ? { code: 'NREQ', entry: last.entry } : undefined
}

import type { z } from 'zod'
import { type Recorded, recordsOf } from './casework.ts'
import { type Day, NEVER, type Period } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import activity from './records/activity.ts'
import offer from './records/offer.ts'

const recordedActivitiesOf = recordsOf(activity)
const recordedOffersOf = recordsOf(offer)

/** What a young person does, from one day up to but not on another. */
export interface Activity extends Item {
  readonly startedOn: Day
  /** NEVER while it lasts. Somebody may do two things at once: nothing that follows ends it. */
  readonly until: Day
  /** ACTIV */
  readonly code: string | undefined
  readonly record: Recorded<z.infer<typeof activity.fields>>
}

/** What a young person did, oldest first. Being in nothing (G4 to G6) is among it, and ends when anything else begins. */
export const activitiesOf = oncePerJourney((child: Journey): readonly Activity[] => {
  const all = recordedActivitiesOf(child).flatMap((record): readonly Activity[] => {
    const { startedOn, endedOn, activity: code, entry } = record
    return startedOn === undefined ? [] : [{ entry, startedOn, until: endedOn ?? NEVER, code, record }]
  })
  return all.map((one, i) => {
    const next = all[i + 1]
    return isInNothing(one) && next ? { ...one, until: Math.min(one.until, next.startedOn) } : one
  })
})

const isInNothing = ({ code }: { readonly code: string | undefined }): boolean => code?.startsWith('G') === true

const isInSomething = ({ code }: { readonly code: string | undefined }): boolean =>
  code !== undefined && /^[FP]/.test(code)

/** Whether somebody is in education, employment or training on a day, by the code of the return, and what says so. */
export interface EetOn {
  readonly isIn: boolean
  /** ACTIV: the whole of their time (F) before a part of it (P). */
  readonly code: string
  readonly activity: Activity
  /** Why they are in none, as recorded; absent where they are in something or nobody said. */
  readonly barrier: string | undefined
  /** The first day since which they have been in none without a break; absent where they are in something. */
  readonly inNoneSince: Day | undefined
}

/** What a young person does at the end of a day; undefined where nothing is recorded of it. */
export function eetOn(child: Journey, asAt: Day): EetOn | undefined {
  const main = mainActivityOn(child, asAt)
  if (main) return { isIn: true, code: main.code!, activity: main, barrier: undefined, inNoneSince: undefined }
  const all = activitiesOf(child)
  const none = all.findLast(a => isInNothing(a) && lasts(a, asAt))
  if (!none) return undefined
  const lastIn = Math.max(0, ...all.filter(a => isInSomething(a) && a.until <= asAt).map(a => a.until))
  const inNone = all.filter(a => isInNothing(a) && a.startedOn >= lastIn)
  const inNoneSince = Math.min(none.startedOn, ...inNone.map(a => a.startedOn))
  return { isIn: false, code: none.code!, activity: none, barrier: none.record.barrier, inNoneSince }
}

/** The education, training or work that somebody is in at the end of a day, the weightiest of several; undefined where they are in none. */
export function mainActivityOn(child: Journey, asAt: Day): Activity | undefined {
  let main: Activity | undefined
  for (const one of activitiesOf(child))
    if (lasts(one, asAt) && isInSomething(one) && (main === undefined || byWeight(one, main) < 0)) main = one
  return main
}

const lasts = ({ startedOn, until }: Activity, asAt: Day): boolean => startedOn <= asAt && asAt < until

/** The whole of their time (F) before a part of it (P), and then the latest to start. */
const byWeight = (a: Activity, b: Activity): number =>
  Number(b.code!.startsWith('F')) - Number(a.code!.startsWith('F')) || b.startedOn - a.startedOn

/** How a young person answered what they were offered. */
export interface OffersTaken {
  readonly taken: readonly number[]
  readonly declined: readonly number[]
  readonly waiting: readonly number[]
}

/** The offers of education, work or training made by the end of a day, by what they had answered by then, as entries. */
export function offersOn(child: Journey, asAt: Day): OffersTaken {
  const made = recordedOffersOf(child).filter(o => o.offeredOn !== undefined && o.offeredOn <= asAt)
  const isAnswered = (o: (typeof made)[number]): boolean => (o.answeredOn ?? o.offeredOn!) <= asAt
  const entriesOf = (answer: string) => made.filter(o => o.answer === answer && isAnswered(o)).map(o => o.entry)
  const [taken, declined] = [entriesOf('taken'), entriesOf('declined')]
  const answered = new Set([...taken, ...declined])
  return { taken, declined, waiting: made.map(o => o.entry).filter(entry => !answered.has(entry)) }
}

/** An apprenticeship of a young person. */
export interface Apprenticeship {
  readonly activity: Activity
  /** Kept for care leavers. */
  readonly isRingFenced: boolean
  readonly isWithCouncil: boolean
}

const APPRENTICESHIP_CODES: ReadonlySet<string> = new Set(['F4', 'P4'])

/** The apprenticeships that somebody was in on any day of a period. Its code says so, or its record. */
export const apprenticeshipsIn = (child: Journey, { firstDay, lastDay }: Period): readonly Apprenticeship[] =>
  activitiesOf(child)
    .filter(({ startedOn, until, code, record }) => {
      const isOne = record.isApprenticeship ?? APPRENTICESHIP_CODES.has(code ?? '')
      return isOne && startedOn <= lastDay && until > firstDay
    })
    .map(one => ({
      activity: one,
      isRingFenced: one.record.isRingFenced === true,
      isWithCouncil: one.record.isWithCouncil === true,
    }))

import { doneBy, recordsOf } from './casework.ts'
import type { Duration } from './duration.ts'
import type { Journey } from './journey.ts'
import { type Obligation, recurring, timeLimit } from './obligation.ts'
import supervision from './records/supervision.ts'
import { afterCareTimes } from './support-times.ts'
import { owedAgainInCare } from './time-in-care.ts'

const supervisionsOf = recordsOf(supervision)

const ofCare = timeLimit(time => `within ${time} of becoming looked after`)
const ofLeaving = timeLimit(time => `within ${time} of leaving care`)
const ofLast = timeLimit(time => `${time} after the supervision before`)

/** Supervision about a child again and again: while looked after, and at another pace while a care leaver is owed support. */
export function supervisionsOwed(child: Journey, inCare: Duration, afterCare: Duration): readonly Obligation[] {
  const held = doneBy(supervisionsOf(child), its => its.heldOn)
  const whileLookedAfter = owedAgainInCare(
    child,
    { first: startedOn => ofCare(startedOn, inCare), next: on => ofLast(on, inCare) },
    held,
  )
  const times = afterCareTimes(child)
  if (times.length === 0) return whileLookedAfter
  const asCareLeaver = times.flatMap(({ from, until }) =>
    recurring({ from, until, first: ofLeaving(from, afterCare), next: ({ on }) => ofLast(on, afterCare) }, held),
  )
  return [...whileLookedAfter, ...asCareLeaver]
}

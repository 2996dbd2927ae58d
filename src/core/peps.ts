import { doneBy, recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import { after, type Duration, reaches } from './duration.ts'
import type { Journey } from './journey.ts'
import { type Done, type Next, type Obligation, once, recurring, timeLimit } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import pep from './records/pep.ts'
import { termAfter, termOn } from './school-terms.ts'
import { owedInCare, type TimeInCare } from './time-in-care.ts'

const pepsOf = recordsOf(pep)

/** The meetings at which a personal education plan was agreed, oldest first, whatever the virtual school thought of it. */
export const pepsHeld = oncePerJourney((child: Journey): readonly Done[] => doneBy(pepsOf(child), its => its.heldOn))

/** What is owed in a time in care from a day on: the first of it, or the birthday on which the child is old enough. */
type OwedFrom = (time: TimeInCare, from: Day, isBirthday: boolean) => readonly Obligation[]

function owedFrom(child: Journey, age: Duration, of: OwedFrom): readonly Obligation[] {
  const { bornOn } = child
  const oldEnoughOn = bornOn === undefined ? Number.NEGATIVE_INFINITY : (reaches(bornOn, age) ?? bornOn)
  return owedInCare(child, time => {
    if (time.until <= oldEnoughOn) return NOTHING
    return of(time, Math.max(time.startedOn, oldEnoughOn), oldEnoughOn > time.startedOn)
  })
}

const NOTHING: readonly Obligation[] = []

const ofCare = timeLimit(time => `within ${time} of becoming looked after`)
const ofAge = timeLimit(time => `within ${time} of being old enough`)
const ofPep = timeLimit(time => `${time} after the plan before`)

/** The first plan after a child became looked after, or grew old enough for one; nothing where that day is not held. */
export const firstPepOwed = (child: Journey, within: Duration, fromAge: Duration): readonly Obligation[] =>
  owedFrom(child, fromAge, ({ entry, until, turns18On, isStartHeld }, from, isBirthday) => {
    if (!isBirthday && !isStartHeld) return NOTHING
    const first = isBirthday ? ofAge(from, within) : ofCare(from, within)
    return once({ from, entry: isBirthday ? undefined : entry, until, dueBefore: turns18On, first }, pepsHeld(child))
  })

/** A plan at a fixed interval, whatever the terms. */
export const pepsOwedEvery = (child: Journey, every: Duration, fromAge: Duration): readonly Obligation[] =>
  owedFrom(child, fromAge, ({ entry, until, turns18On }, from, isBirthday) =>
    recurring(
      {
        from,
        entry: isBirthday ? undefined : entry,
        until,
        dueBefore: turns18On,
        first: isBirthday ? ofAge(from, every) : ofCare(from, every),
        next({ on }) {
          return ofPep(on, every)
        },
      },
      pepsHeld(child),
    ),
  )

const byTermsEnd = (lastDay: Day): Next => ({ dueOn: lastDay, because: 'by the end of the school term' })

/**
 * A plan each school term: the first by the end of the term in which the first plan of all falls due, each later one by
 * the end of the term after the one before.
 */
export const pepsOwedEachTerm = (child: Journey, first: Duration, fromAge: Duration): readonly Obligation[] =>
  owedFrom(child, fromAge, ({ entry, until, turns18On }, from, isBirthday) =>
    recurring(
      {
        from,
        entry: isBirthday ? undefined : entry,
        until,
        dueBefore: turns18On,
        first: byTermsEnd(termOn(after(from, first) ?? from).lastDay),
        next({ on }) {
          return byTermsEnd(termAfter(on).lastDay)
        },
      },
      pepsHeld(child),
    ),
  )

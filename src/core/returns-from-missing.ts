import { doneBy, recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import { type Done, type Obligation, once, timeLimit } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import managementDecision from './records/management-decision.ts'
import returnInterview, { type returnThemes } from './records/return-interview.ts'
import { timesInCare } from './time-in-care.ts'

const recordedInterviewsOf = recordsOf(returnInterview)
const decisionsOf = recordsOf(managementDecision)

/** An offer of an interview after a return, and what came of it. */
export interface ReturnInterview extends Item {
  /** The day the child came back; absent where nobody said. */
  readonly returnedOn: Day | undefined
  readonly offeredOn: Day | undefined
  readonly heldOn: Day | undefined
  readonly declinedOn: Day | undefined
  /** What going missing had to do with; empty where nobody said. */
  readonly themes: readonly (keyof typeof returnThemes)[]
  /** False where these are the day by which a list said so. */
  readonly isDated: boolean
}

/**
 * The interviews that a child was offered, or was not, oldest first. Where a list says what came of one and no day, it had
 * come to that by the day of the list.
 */
export const returnInterviewsOf = oncePerJourney((child: Journey): readonly ReturnInterview[] =>
  recordedInterviewsOf(child).map(
    ({ entry, returnedOn, offeredOn, heldOn, declinedOn, answer, knownOn, themes = [] }) => ({
      entry,
      returnedOn,
      offeredOn: offeredOn ?? (answer === 'offered' ? knownOn : undefined),
      heldOn: heldOn ?? (answer === 'accepted' ? knownOn : undefined),
      declinedOn: declinedOn ?? (answer === 'declined' ? knownOn : undefined),
      themes,
      isDated: answer === undefined,
    }),
  ),
)

/** The return of a looked after child who had been missing. */
interface Return extends Item {
  readonly missingFrom: Day
  readonly returnedOn: Day
  /** The first day on which the return is asked about no more: missing again, or no longer looked after. */
  readonly until: Day
  readonly turns18On: Day
}

/** A child's returns, oldest first. Being away without authorisation, but known where, is not being missing. */
const returnsOf = oncePerJourney((child: Journey): readonly Return[] => {
  const missing = child.missing.filter(m => m.kind !== 'A')
  return missing.flatMap(({ entry, startedOn, endedOn }) => {
    if (endedOn === undefined || endedOn < startedOn) return []
    const time = timesInCare(child).find(t => t.startedOn <= endedOn && endedOn < t.until)
    if (time === undefined) return []
    const again = missing.find(m => m.startedOn >= endedOn && m.entry !== entry)?.startedOn ?? NEVER
    const until = Math.min(time.until, again)
    return [{ entry, missingFrom: startedOn, returnedOn: endedOn, until, turns18On: time.turns18On }]
  })
})

const ofReturn = timeLimit(time => `within ${time} of coming back`)

/** An interview offered after each return. To have held one, or to have been told no, is to have offered it. */
export const interviewOffersOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedAfterReturns(child, within, ({ offeredOn, heldOn, declinedOn }, since) =>
    Math.min(from(since, offeredOn), from(since, heldOn), from(since, declinedOn)),
  )

/** An interview held after each return, unless it is declined. */
export const interviewsOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedAfterReturns(
    child,
    within,
    ({ heldOn }, since) => from(since, heldOn),
    ({ declinedOn }, since) => from(since, declinedOn),
  )

const from = (since: Day, on: Day | undefined): Day => (on === undefined || on < since ? NEVER : on)

/** The first day, from one on, on which something came of an interview; NEVER where it did not. */
type FirstFrom = (interview: ReturnInterview, since: Day) => Day

function owedAfterReturns(
  child: Journey,
  within: Duration,
  doneFrom: FirstFrom,
  declinedFrom: FirstFrom = () => NEVER,
): readonly Obligation[] {
  if (child.missing.length === 0) return []
  const interviews = returnInterviewsOf(child)
  return returnsOf(child).flatMap(({ missingFrom, returnedOn, entry, until, turns18On }) => {
    const done: Done[] = []
    let declinedOn = NEVER
    for (const interview of interviews) {
      const about = interview.returnedOn ?? returnedOn
      // It is about a return before this one.
      if (about < missingFrom) continue
      const since = Math.max(about, returnedOn)
      const on = doneFrom(interview, since)
      if (on < NEVER) done.push({ on, entry: interview.entry, ...(!interview.isDated && { isByThen: true }) })
      declinedOn = Math.min(declinedOn, declinedFrom(interview, since))
    }
    // To decline on the day of the return takes the rest of that day: what was owed on it lapses on the next.
    const ends = Math.min(until, Math.max(declinedOn, returnedOn + 1))
    return once(
      { from: returnedOn, entry, until: ends, dueBefore: turns18On, first: ofReturn(returnedOn, within) },
      done.sort((a, b) => a.on - b.on || a.entry - b.entry),
    )
  })
}

const ofMissing = timeLimit(time => `within ${time} of going missing`)

/** A manager's decision about each time missing, made since the child went. The next time asks for another. */
export function oversightOwed(child: Journey, within: Duration): readonly Obligation[] {
  const missing = child.missing.filter(m => m.kind !== 'A')
  if (missing.length === 0) return []
  const made = doneBy(decisionsOf(child), d => (d.subject === 'missing' ? d.decidedOn : undefined))
  return missing.flatMap(({ startedOn: from, entry }, i) => {
    const time = timesInCare(child).find(t => t.startedOn <= from && from < t.until)
    if (time === undefined) return []
    const until = Math.min(time.until, missing[i + 1]?.startedOn ?? NEVER)
    return once({ from, entry, until, dueBefore: time.turns18On, first: ofMissing(from, within) }, made)
  })
}

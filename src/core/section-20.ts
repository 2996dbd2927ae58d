import { doneBy, recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import { type Done, type Obligation, recurring, timeLimit } from './obligation.ts'
import managementDecision from './records/management-decision.ts'
import { owedInCare, type TimeInCare } from './time-in-care.ts'

const decisionsOf = recordsOf(managementDecision)

/** A time accommodated under section 20 (V2) without a break, whatever the placement. */
interface Accommodated extends Item {
  readonly from: Day
  readonly until: Day
}

function accommodatedIn({ period, startedOn, until }: TimeInCare): readonly Accommodated[] {
  const found: Accommodated[] = []
  for (const { entry, legalStatus, startedOn: from, until: to } of period.episodes) {
    if (legalStatus !== 'V2') continue
    const last = found.at(-1)
    if (last && from <= last.until)
      found[found.length - 1] = { ...last, until: Math.max(last.until, Math.min(to, until)) }
    else found.push({ entry, from: Math.max(from, startedOn), until: Math.min(to, until) })
  }
  return found
}

const ofBeginning = timeLimit(time => `${time} after section 20 began`)
const ofDecision = timeLimit(time => `${time} after the decision before`)

/** A manager's decision about the plan, or about drift, again and again while a child is accommodated under section 20. */
export const section20DecisionsOwed = (child: Journey, every: Duration): readonly Obligation[] =>
  owedInCare(child, time =>
    accommodatedIn(time).flatMap(({ entry, from, until }) =>
      recurring(
        {
          from,
          entry,
          until,
          dueBefore: time.turns18On,
          first: ofBeginning(from, every),
          next({ on }) {
            return ofDecision(on, every)
          },
        },
        decisionsAboutPlan(child),
      ),
    ),
  )

const decisionsAboutPlan = (child: Journey): readonly Done[] =>
  doneBy(decisionsOf(child), ({ subject, decidedOn }) =>
    subject === 'plan' || subject === 'drift' ? decidedOn : undefined,
  )

import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import { changedOn, type Next, type Obligation, once, timeLimit } from './obligation.ts'
import complaint from './records/complaint.ts'

const complaintsOf = recordsOf(complaint)

type Complaint = ReturnType<typeof complaintsOf>[number]

const ofComplaint = timeLimit(time => `within ${time} of the complaint`)
const ofInvestigation = timeLimit(time => `within ${time} of an investigation being asked for`)
const ofPanel = timeLimit(time => `within ${time} of a review panel being asked for`)
const ofRecommendations = timeLimit(time => `within ${time} of the panel’s recommendations`)

/** An answer to each complaint. It lapses where the complaint is withdrawn, or goes to the next stage without one. */
export const firstAnswersOwed = (child: Journey, within: Duration, extended: Duration): readonly Obligation[] =>
  owedToEach(child, ({ entry, receivedOn, extendedOn, stage1AnsweredOn, stage2AskedOn }) => ({
    entry,
    from: receivedOn,
    doneOn: stage1AnsweredOn,
    endsOn: stage2AskedOn,
    limit: on => ofComplaint(on, within),
    extendedOn,
    longer: on => ofComplaint(on, extended),
  }))

/** An investigation answered, for each complaint of which one was asked for. */
export const investigationsOwed = (child: Journey, within: Duration, extended: Duration): readonly Obligation[] =>
  owedToEach(child, ({ entry, stage2AskedOn, stage2ExtendedOn, stage2AnsweredOn, stage3AskedOn }) => ({
    entry,
    from: stage2AskedOn,
    doneOn: stage2AnsweredOn,
    endsOn: stage3AskedOn,
    limit: on => ofInvestigation(on, within),
    extendedOn: stage2ExtendedOn,
    longer: on => ofInvestigation(on, extended),
  }))

/** A review panel that meets, for each complaint of which one was asked for. */
export const panelsOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedToEach(child, ({ entry, stage3AskedOn, stage3MetOn }) => ({
    entry,
    from: stage3AskedOn,
    doneOn: stage3MetOn,
    limit: on => ofPanel(on, within),
  }))

/** The council's answer to each panel's recommendations. */
export const panelAnswersOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedToEach(child, ({ entry, stage3ReportedOn, stage3AnsweredOn }) => ({
    entry,
    from: stage3ReportedOn,
    doneOn: stage3AnsweredOn,
    limit: on => ofRecommendations(on, within),
  }))

interface Stage extends Item {
  /** Absent where the complaint did not come to the stage. A day before the complaint counts as the complaint’s own. */
  readonly from: Day | undefined
  readonly doneOn: Day | undefined
  /** The day of the next stage, which ends what this one asks for. */
  readonly endsOn?: Day | undefined
  readonly limit: (on: Day) => Next | undefined
  /** The day on which they were told that it takes longer. After the day it was due that changes nothing. */
  readonly extendedOn?: Day | undefined
  readonly longer?: (on: Day) => Next | undefined
}

function owedToEach(child: Journey, stageOf: (its: Complaint) => Stage): readonly Obligation[] {
  return complaintsOf(child).flatMap(its => {
    const { entry, from: since, doneOn, endsOn = NEVER, limit, extendedOn, longer } = stageOf(its)
    if (since === undefined) return []
    const from = Math.max(since, its.receivedOn ?? since)
    const until = Math.max(Math.min(its.withdrawnOn ?? NEVER, endsOn), from)
    const done = doneOn === undefined ? [] : [{ on: doneOn, entry }]
    const owed = once({ from, entry, until, first: limit(from) }, done)
    const next = longer?.(from)
    return owed.flatMap(one =>
      next && extendedOn !== undefined && extendedOn >= from && extendedOn <= one.dueOn
        ? changedOn(one, extendedOn, next)
        : [one],
    )
  })
}

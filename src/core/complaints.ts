import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import complaint from './records/complaint.ts'

const recordedComplaintsOf = recordsOf(complaint)

type Recorded = ReturnType<typeof recordedComplaintsOf>[number]

/** A complaint as it stood at the end of a day. */
export interface Complaint extends Item {
  readonly receivedOn: Day
  /** The last stage that it had come to: 1 an answer, 2 an investigation, 3 a review panel. */
  readonly stage: 1 | 2 | 3
  readonly about: NonNullable<Recorded['about']>
  readonly theirWords: string | undefined
  /** The day on which that stage was answered, or the complaint was withdrawn; undefined while it is open. */
  readonly closedOn: Day | undefined
  /** What came of it; undefined while it is open, and where nobody said. */
  readonly outcome: Recorded['outcome']
  readonly learnt: string | undefined
  readonly changed: string | undefined
  /** The day on which whoever complained was told what was learnt and what changed. */
  readonly toldOn: Day | undefined
}

/** The complaints about a child's care that were received by the end of a day, as they stood then, oldest first. */
export const complaintsBy = (child: Journey, asAt: Day): readonly Complaint[] =>
  recordedComplaintsOf(child).flatMap(its =>
    its.receivedOn === undefined || its.receivedOn > asAt ? [] : [standing(its, its.receivedOn, asAt)],
  )

function standing(its: Recorded, receivedOn: Day, asAt: Day): Complaint {
  const by = (on: Day | undefined): Day | undefined => ((on ?? NEVER) <= asAt ? on : undefined)
  const stage = by(its.stage3AskedOn) !== undefined ? 3 : by(its.stage2AskedOn) !== undefined ? 2 : 1
  const answeredOn = { 1: its.stage1AnsweredOn, 2: its.stage2AnsweredOn, 3: its.stage3AnsweredOn }[stage]
  const closedOn = by(its.withdrawnOn) ?? by(answeredOn)
  return {
    entry: its.entry,
    receivedOn,
    stage,
    about: its.about ?? [],
    theirWords: its.theirWords,
    closedOn,
    outcome: closedOn === undefined ? undefined : its.outcome,
    learnt: said(its.learnt),
    changed: said(its.changed),
    toldOn: by(its.toldOn),
  }
}

const said = (words: string | undefined): string | undefined => (words?.trim() ? words : undefined)

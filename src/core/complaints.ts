import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import type { KnownClock } from './known-clock.ts'
import type { ObligationState } from './obligation.ts'
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

/** How many of how many. */
interface Share {
  readonly count: number
  readonly of: number
}

/** What complaints that were received in some days say together, as at the last of them. */
export interface ComplaintsTogether {
  readonly received: number
  /** By the last stage that each had come to. */
  readonly byStage: Readonly<Record<1 | 2 | 3, number>>
  /** A complaint about several things counts under each. */
  readonly byTheme: ReadonlyMap<string, number>
  /** Of those that are closed; under an empty string those of which nobody said what came of them. */
  readonly byOutcome: ReadonlyMap<string, number>
  /** Answers, investigations and panels in time, of those that were done or overdue. */
  readonly inTime: Share
  /** Of those closed and not withdrawn: with something learnt. */
  readonly withLearning: Share
  /** Of those closed and not withdrawn: whoever complained was told. */
  readonly told: Share
}

/** The complaints received by the children of a list from one day to another, both of which count. */
export function complaintsIn(
  children: Iterable<Journey>,
  { firstDay, lastDay }: { readonly firstDay: Day; readonly lastDay: Day },
  clock: Pick<KnownClock, 'states'>,
): ComplaintsTogether {
  const all: Complaint[] = []
  const timed: ObligationState[] = []
  for (const child of children) {
    const its = complaintsBy(child, lastDay).filter(({ receivedOn }) => receivedOn >= firstDay)
    if (its.length === 0) continue
    const entries = new Set(its.map(({ entry }) => entry))
    all.push(...its)
    for (const { standard, obligation, state } of clock.states(child, lastDay))
      if (standard.metBy.includes('complaint') && obligation.from !== undefined && entries.has(obligation.from))
        if (state !== 'due' && state !== 'lapsed') timed.push(state)
  }
  const closed = all.filter(({ closedOn }) => closedOn !== undefined)
  const answered = closed.filter(({ outcome }) => outcome !== 'withdrawn')
  const atStage = (stage: Complaint['stage']): number => all.filter(its => its.stage === stage).length
  return {
    received: all.length,
    byStage: { 1: atStage(1), 2: atStage(2), 3: atStage(3) },
    byTheme: tallied(all.flatMap(({ about }) => about)),
    byOutcome: tallied(closed.map(({ outcome = '' }) => outcome)),
    inTime: { count: timed.filter(state => state === 'met').length, of: timed.length },
    withLearning: { count: answered.filter(({ learnt }) => learnt !== undefined).length, of: answered.length },
    told: { count: answered.filter(({ toldOn }) => toldOn !== undefined).length, of: answered.length },
  }
}

/** How often each of some values is there, the most frequent first. */
export function tallied(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)))
}

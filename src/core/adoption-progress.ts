import { isAdopted, placementOrderedIn } from './adoptions.ts'
import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import type { Done } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { isAdoptive, placementsOf } from './placements.ts'
import adoptionMilestone, { type adoptionStages } from './records/adoption-milestone.ts'
import { type TimeInCare, timesInCare } from './time-in-care.ts'

const milestonesOf = recordsOf(adoptionMilestone)

type Stage = keyof typeof adoptionStages

/** What holds for a child from one day up to but not on another: that adoption is the plan, or a placement order. */
export interface AdoptionSpan extends Done {
  readonly until: Day
}

/** The way to adoption in one time in care, by returns and in casework, each list oldest first and one a day. */
export interface AdoptionProgress {
  readonly time: TimeInCare
  /** The first day on which nothing is owed any more: of an adoption the day after it, since the order is the last step. */
  readonly until: Day
  /** Decisions that the child should be placed for adoption, up to the next one or a reversal. */
  readonly plans: readonly AdoptionSpan[]
  /** The first placement order, up to its revocation or a reversal of the plan; undefined where its beginning is not held. */
  readonly order: AdoptionSpan | undefined
  readonly matches: readonly Done[]
  readonly placings: readonly Done[]
  /** The first day on which the child was placed with the parents' consent (A3, A4), so that no order is needed; NEVER if not. */
  readonly placedByConsentOn: Day
  readonly disruptions: readonly Done[]
  readonly applications: readonly Done[]
  readonly adoptions: readonly Done[]
}

/** The ways to adoption of a child, one for each time in care; none of a child of whom no step of it is recorded. */
export const adoptionProgress = oncePerJourney((child: Journey): readonly AdoptionProgress[] => {
  const { placedForAdoption, adoptions, counted, casework } = child
  const isRecorded = placedForAdoption.length > 0 || adoptions.length > 0 || casework.has('adoption-milestone')
  if (!isRecorded && !counted.some(e => e.legalStatus === 'E1' || isAdoptive(e))) return NO_PROGRESS
  return timesInCare(child).map(time => progressIn(child, time))
})

/** A step with its day, where the record gives one. */
interface MaybeDone extends Item {
  readonly on: Day | undefined
}

const NO_PROGRESS: readonly AdoptionProgress[] = []
const NO_STEPS: readonly MaybeDone[] = []

function progressIn(child: Journey, time: TimeInCare): AdoptionProgress {
  const { period, startedOn } = time
  const orderedOn = period.episodes.find(e => isAdopted(e) && e.endedOn === time.until && e.startedOn < time.until)
  const until = orderedOn ? time.until + 1 : time.until
  const inTime = (done: readonly MaybeDone[]): readonly Done[] =>
    done
      .filter((d): d is Done => d.on !== undefined && d.on >= startedOn && d.on < until)
      .sort((a, b) => a.on - b.on || a.entry - b.entry)
      .filter(({ on }, i, all) => on !== all[i - 1]?.on)
  const steps = milestonesOf(child)
  const reached = (stage: Stage): readonly MaybeDone[] =>
    steps.length === 0
      ? NO_STEPS
      : steps.filter(m => m.stage === stage).map(({ reachedOn: on, entry }) => ({ on, entry }))
  const placings = placementsOf(child).flatMap(p => p.episodes.find(isAdoptive) ?? [])
  const decisions = inTime([
    ...[...child.placedForAdoption, ...child.adoptions].map(({ decidedOn: on, entry }) => ({ on, entry })),
    ...reached('best-interests'),
  ])
  const reversals = inTime([
    ...child.placedForAdoption.map(({ decidedOn = 0, reversedOn, entry }) => ({
      on: reversedOn && Math.max(reversedOn, decidedOn),
      entry,
    })),
    ...reached('reversed'),
  ])
  const next = (among: readonly Done[], on: Day): Day => among.find(d => d.on > on)?.on ?? until
  return {
    time,
    until,
    plans: decisions.map(d => ({ ...d, until: Math.min(next(decisions, d.on), onOrAfter(reversals, d.on, until)) })),
    order: orderIn(
      time,
      inTime(reached('placement-order')),
      [...reversals, ...inTime(reached('order-revoked'))],
      until,
    ),
    matches: inTime([...child.adoptions.map(({ matchedOn: on, entry }) => ({ on, entry })), ...reached('matched')]),
    placings: inTime([...placings.map(({ startedOn: on, entry }) => ({ on, entry })), ...reached('placed')]),
    placedByConsentOn: period.episodes.find(e => e.placement === 'A3' || e.placement === 'A4')?.startedOn ?? NEVER,
    disruptions: inTime(reached('disrupted')),
    applications: inTime(reached('order-applied')),
    adoptions: inTime([
      ...(orderedOn ? [{ on: orderedOn.endedOn!, entry: orderedOn.entry }] : []),
      ...reached('order-made'),
    ]),
  }
}

const onOrAfter = (among: readonly Done[], on: Day, otherwise: Day): Day => among.find(d => d.on >= on)?.on ?? otherwise

/** The first placement order, of the episodes (E1) or in casework, and when it was over. */
function orderIn(
  { period }: TimeInCare,
  recorded: readonly Done[],
  ends: readonly Done[],
  until: Day,
): AdoptionSpan | undefined {
  const episode = placementOrderedIn(period)
  const ordered = episode && { on: episode.startedOn, entry: episode.entry }
  const first = recorded[0] && (!ordered || recorded[0].on < ordered.on) ? recorded[0] : ordered
  if (first === undefined) return undefined
  const over = Math.min(until, ...ends.filter(d => d.on > first.on).map(d => d.on))
  return {
    ...first,
    until: episode ? Math.min(over, endOfOrder(period.episodes.slice(period.episodes.indexOf(episode)))) : over,
  }
}

/** The day on which the legal status was no longer a placement order. */
const endOfOrder = (from: TimeInCare['period']['episodes']): Day =>
  from.find(e => e.legalStatus !== 'E1')?.startedOn ?? NEVER

import { isAdopted, placementOrderedIn, underPlacementOrder } from './adoptions.ts'
import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Episode, Item, Journey } from './journey.ts'
import type { Done } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { type PeriodOfCare, periodsOfCare } from './periods-of-care.ts'
import { isAdoptive, placementsOf } from './placements.ts'
import adoptionMilestone, { type adoptionStages } from './records/adoption-milestone.ts'
import { type TimeInCare, timesInCare } from './time-in-care.ts'

export type AdoptionStage = keyof typeof adoptionStages

/** A stage on the way to adoption, or away from it, on the day that it was reached, by one record. */
export interface StageReached extends Done {
  readonly stage: AdoptionStage
  /** Why it took long, or why the plan changed. */
  readonly why?: string | undefined
  /** True where a return says it, and no milestone. */
  readonly isReturned: boolean
}

const milestonesOf = recordsOf(adoptionMilestone)

/** Every stage that any record says a child reached: milestones first, then what returns say; none of most children. */
const stagesSaid = oncePerJourney((child: Journey): readonly StageReached[] => {
  const { placedForAdoption, adoptions, counted, casework } = child
  const isRecorded = placedForAdoption.length > 0 || adoptions.length > 0 || casework.has(adoptionMilestone.id)
  if (!isRecorded && !counted.some(e => e.legalStatus === 'E1' || isAdopted(e) || isAdoptive(e))) return NO_STAGES
  const said: StageReached[] = milestonesOf(child).flatMap(({ stage, reachedOn: on, entry, why }) =>
    stage === undefined || on === undefined ? [] : [{ stage, on, entry, why, isReturned: false }],
  )
  const add = (stage: AdoptionStage, on: Day | undefined, { entry }: Item): void => {
    if (on !== undefined) said.push({ stage, on, entry, isReturned: true })
  }
  for (const its of placedForAdoption) {
    add('best-interests', its.decidedOn, its)
    add('reversed', its.reversedOn && Math.max(its.reversedOn, its.decidedOn ?? 0), its)
  }
  for (const its of adoptions) {
    add('best-interests', its.decidedOn, its)
    add('matched', its.matchedOn, its)
  }
  for (const period of periodsOfCare(child)) {
    const [ordered, ended] = [underPlacementOrder(period), adoptionThatEnds(period)]
    if (ordered) add('placement-order', ordered.startedOn, ordered)
    if (ended) add('order-made', period.until, ended)
  }
  for (const { episodes } of placementsOf(child)) {
    const placed = episodes.find(isAdoptive)
    if (placed) add('placed', placed.startedOn, placed)
  }
  return said
})

const NO_STAGES: readonly StageReached[] = []

/** The episode that ended with a period of care, by adoption; undefined where none did. */
const adoptionThatEnds = ({ episodes, until }: PeriodOfCare): Episode | undefined =>
  episodes.find(e => isAdopted(e) && e.endedOn === until && e.startedOn < until)

/**
 * The stages that a child reached, oldest first: those that were recorded, and those that the returns say. A stage that
 * both say was reached is the one that was recorded.
 */
export const stagesReached = oncePerJourney((child: Journey): readonly StageReached[] => {
  const said = stagesSaid(child)
  const recorded = new Set(said.filter(({ isReturned }) => !isReturned).map(({ stage }) => stage))
  return said.filter(({ stage, isReturned }) => !isReturned || !recorded.has(stage)).toSorted((a, b) => a.on - b.on)
})

const ENDS: ReadonlySet<AdoptionStage> = new Set(['order-made', 'reversed', 'order-revoked'])

/** Whether a stage is the end of the way: an order made, or a plan that changed. */
export const isEndOfPathway = ({ stage }: StageReached): boolean => ENDS.has(stage)

/** What holds for a child from one day up to but not on another: that adoption is the plan, or a placement order. */
export interface AdoptionSpan extends Done {
  readonly until: Day
}

/** The way to adoption in one time in care, by returns and in casework, each list oldest first and one a day. */
export interface AdoptionPathway {
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

/** The ways to adoption of a child, one for each time in care; none of a child of whom no stage of it is recorded. */
export const adoptionPathways = oncePerJourney((child: Journey): readonly AdoptionPathway[] =>
  stagesSaid(child).length === 0 && !child.casework.has(adoptionMilestone.id)
    ? NO_PATHWAYS
    : timesInCare(child).map(time => pathwayIn(child, time)),
)

const NO_PATHWAYS: readonly AdoptionPathway[] = []

function pathwayIn(child: Journey, time: TimeInCare): AdoptionPathway {
  const { period, startedOn } = time
  const isAdoptedThen = time.until === period.until && adoptionThatEnds(period) !== undefined
  const until = isAdoptedThen ? time.until + 1 : time.until
  const inTime = (stages: readonly StageReached[]): readonly Done[] =>
    stages
      .filter(({ on }) => on >= startedOn && on < until)
      .map(({ on, entry }) => ({ on, entry }))
      .sort((a, b) => a.on - b.on || a.entry - b.entry)
      .filter(({ on }, i, all) => on !== all[i - 1]?.on)
  const reached = (...stages: readonly AdoptionStage[]) =>
    inTime(stagesSaid(child).filter(({ stage }) => stages.includes(stage)))
  const [decisions, reversals] = [reached('best-interests'), reached('reversed')]
  const next = (on: Day): Day => decisions.find(d => d.on > on)?.on ?? until
  const orders = inTime(stagesSaid(child).filter(({ stage, isReturned }) => stage === 'placement-order' && !isReturned))
  return {
    time,
    until,
    plans: decisions.map(d => ({ ...d, until: Math.min(next(d.on), onOrAfter(reversals, d.on, until)) })),
    order: orderIn(time, orders, reached('reversed', 'order-revoked'), until),
    matches: reached('matched'),
    placings: reached('placed'),
    placedByConsentOn: period.episodes.find(e => e.placement === 'A3' || e.placement === 'A4')?.startedOn ?? NEVER,
    disruptions: reached('disrupted'),
    applications: reached('order-applied'),
    adoptions: reached('order-made'),
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

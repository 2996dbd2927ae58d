import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Episode, Item, Journey } from './journey.ts'
import { changedOn, type Obligation, once, timeLimit } from './obligation.ts'
import { type Placement, placementsOf } from './placements.ts'
import placementWithParents from './records/placement-with-parents.ts'
import temporaryApproval from './records/temporary-approval.ts'
import { timesInCare } from './time-in-care.ts'

const agreementsOf = recordsOf(placementWithParents)
const approvalsOf = recordsOf(temporaryApproval)

/** The approval of a relative or friend as a carer for a time alone (regulation 24). */
export interface TemporaryApproval extends Item {
  readonly approvedOn: Day
  /** The day it was extended (regulation 25); absent where it was not. */
  readonly extendedOn: Day | undefined
  /** Whether it was extended until the outcome of a review is known, which is on no day that can be told ahead. */
  readonly isForReview: boolean
  /** The day it ended or was replaced by full approval; absent while it has not. */
  readonly endedOn: Day | undefined
  /** Where the child lives by it: the first placement with relatives or friends that lasts beyond the approval. */
  readonly placement: Placement | undefined
  /** The first day there by it; NEVER while the child does not live there. */
  readonly livesThereFrom: Day
}

const RELATIVES: ReadonlySet<string | undefined> = new Set(['U1', 'U2', 'U3'])

/** The temporary approvals for a child, oldest first. */
export function temporaryApprovals(child: Journey): readonly TemporaryApproval[] {
  return approvalsOf(child).flatMap(({ entry, approvedOn, extendedOn, extendedFor, endedOn }) => {
    if (approvedOn === undefined) return []
    const placement = placementsOf(child).find(p => p.until > approvedOn && firstWithRelatives(p) !== undefined)
    const livesThereFrom = placement ? Math.max(approvedOn, firstWithRelatives(placement)!.startedOn) : NEVER
    const isForReview = extendedFor === 'review'
    return [{ entry, approvedOn, extendedOn, isForReview, endedOn, placement, livesThereFrom }]
  })
}

const firstWithRelatives = ({ episodes }: Placement) => episodes.find(e => RELATIVES.has(e.placement))

/** Living with parents while in the council's care: what is recorded of it. */
export interface Agreement extends Item {
  /** The first day of which it is recorded. */
  readonly recordedFrom: Day
  /** The day the parents were assessed; absent while they are not. What was agreed was assessed. */
  readonly assessedOn: Day | undefined
  /** The day it was agreed; absent while it is not. */
  readonly approvedOn: Day | undefined
}

/** What is recorded of a placement with parents; undefined where nothing is. Of several records, what was done first. */
export function agreementFor(child: Journey, { startedOn, until }: Placement): Agreement | undefined {
  let found: Agreement | undefined
  for (const { entry, placedOn, endedOn, assessedOn, approvedOn } of agreementsOf(child)) {
    if (placedOn === undefined || placedOn >= until || (endedOn ?? NEVER) <= startedOn) continue
    const said = (on: Day | undefined): Day | undefined => (on === undefined ? undefined : Math.max(on, placedOn))
    found = {
      entry: found?.entry ?? entry,
      recordedFrom: found?.recordedFrom ?? placedOn,
      assessedOn: earlier(found?.assessedOn, said(assessedOn), said(approvedOn)),
      approvedOn: earlier(found?.approvedOn, said(approvedOn)),
    }
  }
  return found
}

function earlier(...days: readonly (Day | undefined)[]): Day | undefined {
  const first = Math.min(...days.map(on => on ?? NEVER))
  return first === NEVER ? undefined : first
}

const ofApproval = timeLimit(time => `${time} after the temporary approval`)
const ofExtension = timeLimit(time => `${time} more, as the approval was extended`)

/**
 * That a temporary approval ends, or is replaced by full approval, while it lasts. To move out ends it. One that is
 * extended until the outcome of a review owes no day any more.
 */
export function approvalsToEnd(child: Journey, within: Duration, extension: Duration): readonly Obligation[] {
  if (!child.casework.has('temporary-approval')) return []
  return temporaryApprovals(child).flatMap(({ entry, approvedOn, extendedOn, isForReview, endedOn, placement }) => {
    const time = timesInCare(child).find(t => approvedOn < t.until)
    if (time === undefined) return []
    const due = ofApproval(approvedOn, within)
    const owed = once(
      {
        from: Math.max(approvedOn, time.startedOn),
        countedFrom: approvedOn,
        entry,
        until: Math.min(time.until, placement?.until ?? NEVER),
        first: due,
      },
      endedOn === undefined ? [] : [{ on: endedOn, entry }],
    )
    if (extendedOn === undefined || due === undefined) return owed
    const changed = owed.flatMap(o => changedOn(o, extendedOn, ofExtension(due.dueOn, extension)!))
    return isForReview ? changed.filter(o => o.arisesOn < extendedOn) : changed
  })
}

const ofMovingIn = timeLimit(time => `within ${time} of the child moving in`)
const ofAssessing = timeLimit(time => `within ${time} of the assessment`)

/**
 * That parents are assessed, and then that the placement with them is agreed, where a child in the council's care lives
 * with them. What was agreed before the child moved in owes nothing more.
 */
export function agreementsOwed(child: Journey, toAssess: Duration, toAgree: Duration): readonly Obligation[] {
  return placementsOf(child).flatMap(placement => {
    const atHome = placement.episodes.find(e => e.placement === 'P1' && isInCare(e))
    if (atHome === undefined) return []
    const { startedOn: from, entry } = atHome
    const time = timesInCare(child).find(t => t.startedOn <= from && from < t.until)
    if (time === undefined) return []
    const { assessedOn, approvedOn, entry: said } = agreementFor(child, placement) ?? NOT_AGREED
    const done = (on: Day | undefined) => (on === undefined ? [] : [{ on: Math.max(on, from), entry: said }])
    if (approvedOn !== undefined && approvedOn <= from) return []
    const until = Math.min(time.until, placement.until)
    const its = { until, dueBefore: time.turns18On }
    const assessing = once({ ...its, from, entry, first: ofMovingIn(from, toAssess) }, done(assessedOn))
    if (assessedOn === undefined) return assessing
    const since = Math.max(assessedOn, from)
    const agreeing = once({ ...its, from: since, entry: said, first: ofAssessing(since, toAgree) }, done(approvedOn))
    return [...assessing, ...agreeing]
  })
}

const NOT_AGREED = { assessedOn: undefined, approvedOn: undefined, entry: 0 } as const

/** In the council's care by order of a court, for good or for now: a care order (C2) or an interim one (C1). */
const isInCare = ({ legalStatus }: Episode): boolean => legalStatus === 'C1' || legalStatus === 'C2'

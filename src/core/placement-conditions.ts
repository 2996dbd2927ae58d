import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import { type Placement, placementsOf } from './placements.ts'
import placementWithParents from './records/placement-with-parents.ts'
import temporaryApproval from './records/temporary-approval.ts'

const agreementsOf = recordsOf(placementWithParents)
const approvalsOf = recordsOf(temporaryApproval)

/** The approval of a relative or friend as a carer for a time alone (regulation 24). */
export interface TemporaryApproval extends Item {
  readonly approvedOn: Day
  /** The day it was extended (regulation 25); absent where it was not. */
  readonly extendedOn: Day | undefined
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
  return approvalsOf(child).flatMap(({ entry, approvedOn, extendedOn, endedOn }) => {
    if (approvedOn === undefined) return []
    const placement = placementsOf(child).find(p => p.until > approvedOn && firstWithRelatives(p) !== undefined)
    const livesThereFrom = placement ? Math.max(approvedOn, firstWithRelatives(placement)!.startedOn) : NEVER
    return [{ entry, approvedOn, extendedOn, endedOn, placement, livesThereFrom }]
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

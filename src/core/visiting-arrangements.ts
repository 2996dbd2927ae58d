import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Episode, Journey } from './journey.ts'
import { agreementFor, type TemporaryApproval, temporaryApprovals } from './placement-conditions.ts'
import type { Placement } from './placements.ts'
import permanentMatch from './records/permanent-match.ts'

const matchesOf = recordsOf(permanentMatch)

/**
 * What the law on visits makes of where a child lives. With parents: under an interim order, under a care order, or under
 * a care order before the parents were assessed. With a relative or friend: approved for a time.
 */
export type VisitingKind =
  | 'ordinary'
  | 'interim order at home'
  | 'care order at home'
  | 'not assessed'
  | 'approved for a time'

/** A time in one placement in which one rule on visits holds, from one day up to but not on another. */
export interface VisitingArrangement {
  readonly from: Day
  readonly until: Day
  readonly kind: VisitingKind
  /** The first day in it on which the child is meant to stay until 18; NEVER where no match says so. */
  readonly permanentFrom: Day
  /** The entry of the episode in force as it began. */
  readonly entry: number
}

/** The visiting arrangements of a placement, one after the other without a gap. */
export function visitingArrangements(child: Journey, placement: Placement): readonly VisitingArrangement[] {
  const { startedOn, until, episodes } = placement
  const kinds = kindsIn(child, placement)
  const matches = matchesIn(child, placement)
  if (kinds === undefined && matches === undefined)
    return [{ from: startedOn, until, kind: 'ordinary', permanentFrom: NEVER, entry: episodes[0]!.entry }]
  const days = [startedOn, ...(kinds?.changes ?? []), ...(matches?.ends ?? [])]
    .filter(on => on >= startedOn && on < until)
    .sort((a, b) => a - b)
  const found: VisitingArrangement[] = []
  for (const [i, from] of days.entries()) {
    if (from === days[i - 1]) continue
    const kind = kinds?.kindOn(from) ?? 'ordinary'
    const last = found.at(-1)
    if (last && last.kind === kind && !matches?.ends.includes(from)) continue
    if (last) found[found.length - 1] = { ...last, until: from }
    found.push({
      from,
      until,
      kind,
      permanentFrom: matches?.permanentFrom(from) ?? NEVER,
      entry: inForce(episodes, from).entry,
    })
  }
  return found
}

const inForce = (episodes: readonly Episode[], on: Day): Episode =>
  episodes.findLast(e => e.startedOn <= on) ?? episodes[0]!

interface Kinds {
  readonly changes: readonly Day[]
  readonly kindOn: (on: Day) => VisitingKind
}

/** Undefined where every day of it is ordinary. */
function kindsIn(child: Journey, placement: Placement): Kinds | undefined {
  const { episodes } = placement
  const approvals = child.casework.has('temporary-approval')
    ? temporaryApprovals(child).filter(t => t.placement === placement)
    : NO_APPROVALS
  const isEverAtHome = episodes.some(e => e.placement === 'P1')
  if (!isEverAtHome && approvals.length === 0) return undefined
  const agreement = isEverAtHome ? agreementFor(child, placement) : undefined
  const assessedOn = agreement?.assessedOn ?? NEVER
  const isApprovedForTime = (on: Day): boolean =>
    approvals.some(({ livesThereFrom, endedOn = NEVER }) => livesThereFrom <= on && on < endedOn)
  return {
    changes: [
      ...(isEverAtHome ? episodes.map(e => e.startedOn) : []),
      ...(agreement ? [agreement.recordedFrom, assessedOn] : []),
      ...approvals.flatMap(({ livesThereFrom, endedOn = NEVER }) => [livesThereFrom, endedOn]),
    ],
    kindOn: on => {
      const { placement: place, legalStatus } = inForce(episodes, on)
      if (place === 'P1' && legalStatus === 'C1') return 'interim order at home'
      if (place === 'P1' && legalStatus === 'C2')
        return agreement && agreement.recordedFrom <= on && on < assessedOn ? 'not assessed' : 'care order at home'
      return place !== 'P1' && isApprovedForTime(on) ? 'approved for a time' : 'ordinary'
    },
  }
}

const NO_APPROVALS: readonly TemporaryApproval[] = []

interface Matches {
  /** The days on which a match ended: visits then go back to what they were. */
  readonly ends: readonly Day[]
  /** The first day on or after one, before the next end, on which a match says that the child stays. */
  readonly permanentFrom: (from: Day) => Day
}

/** Undefined where no match is about the placement: one made before it began counts for it, unless it ended by then. */
function matchesIn(child: Journey, { startedOn, until }: Placement): Matches | undefined {
  const matches = matchesOf(child).filter(
    ({ matchedOn, endedOn }) => matchedOn !== undefined && matchedOn < until && (endedOn ?? NEVER) > startedOn,
  )
  if (matches.length === 0) return undefined
  return {
    ends: matches.flatMap(({ matchedOn, endedOn }) =>
      endedOn === undefined || endedOn <= matchedOn! ? [] : [endedOn],
    ),
    permanentFrom: from => {
      const match = matches.find(({ matchedOn, endedOn }) => (endedOn ?? NEVER) > Math.max(from, matchedOn!))
      return match ? Math.max(match.matchedOn!, from) : NEVER
    },
  }
}

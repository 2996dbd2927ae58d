import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Episode, Journey } from './journey.ts'
import { agreementFor, temporaryApprovals } from './placement-conditions.ts'
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
  if (placement.episodes.some(e => e.placement === 'P1')) return kindsWithParents(child, placement)
  if (!child.casework.has('temporary-approval')) return undefined
  const times = temporaryApprovals(child)
    .filter(t => t.placement === placement)
    .map(t => ({ from: t.livesThereFrom, until: t.endedOn ?? NEVER }))
  return {
    changes: times.flatMap(t => [t.from, t.until]),
    kindOn: on => (times.some(t => t.from <= on && on < t.until) ? 'approved for a time' : 'ordinary'),
  }
}

function kindsWithParents(child: Journey, placement: Placement): Kinds {
  const { episodes } = placement
  const agreement = agreementFor(child, placement)
  const assessedOn = agreement?.assessedOn ?? NEVER
  return {
    changes: [...episodes.map(e => e.startedOn), ...(agreement ? [agreement.recordedFrom, assessedOn] : [])],
    kindOn: on => {
      const { placement: place, legalStatus } = inForce(episodes, on)
      if (place !== 'P1') return 'ordinary'
      if (legalStatus === 'C1') return 'interim order at home'
      if (legalStatus !== 'C2') return 'ordinary'
      return agreement && agreement.recordedFrom <= on && on < assessedOn ? 'not assessed' : 'care order at home'
    },
  }
}

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

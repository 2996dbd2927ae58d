import type { Day, Period } from './dates.ts'
import type { Episode, Journey } from './journey.ts'
import { timeOn } from './latest.ts'
import { oncePerJourney } from './once-per-journey.ts'

/**
 * A time with the same carers, in one placement or in several of theirs. Temporary absences (T0 to T4) and stays of
 * under 24 hours elsewhere neither break it nor are placements themselves.
 */
export interface Placement {
  readonly startedOn: Day
  /** The first day after it; NEVER while it lasts. A temporary absence at its end belongs to it. */
  readonly until: Day
  /** The episodes spent in it, oldest first, without the absences. */
  readonly episodes: readonly Episode[]
  /** The placement that the child came from without leaving care. */
  readonly cameFrom?: Placement
}

/** The placements of a child, oldest first. Short breaks (V3, V4) are none. */
export const placementsOf = oncePerJourney((child: Journey): readonly Placement[] => {
  const placements: Growing[] = []
  let isAway = false
  for (const stay of staysOf(child)) {
    const last = placements.at(-1)
    const before = last !== undefined && stay.startedOn <= last.until ? last : undefined
    if (isAbsence(stay)) {
      if (before) before.until = Math.max(before.until, stay.until)
      isAway = true
      continue
    }
    if (before && isAway && isReturn(before, stay)) grow(before, stay)
    else placements.push(before ? { ...stay, cameFrom: before } : stay)
    isAway = false
  }
  return placements
})

/** The placement that a child is in at the end of a day; undefined if they are in none. */
export const placementOn = (child: Journey, asAt: Day): Placement | undefined => timeOn(placementsOf(child), asAt)

/** How many placements have any day in a period: one open on its first day counts, one that ended on it does not. */
export function numberOfPlacementsIn(child: Journey, { firstDay, lastDay }: Period): number {
  let placements = 0
  for (const { startedOn, until } of placementsOf(child)) if (startedOn <= lastDay && until > firstDay) placements++
  return placements
}

const ADOPTIVE: ReadonlySet<string> = new Set(['A3', 'A4', 'A5', 'A6'])
const FOSTER: ReadonlySet<string> = new Set(['U1', 'U2', 'U3', 'U4', 'U5', 'U6'])
const TEMPORARY: ReadonlySet<string> = new Set(['T0', 'T1', 'T2', 'T3', 'T4'])

/** Placed for adoption (A3 to A6). */
export const isAdoptive = ({ placement }: Episode): boolean => placement !== undefined && ADOPTIVE.has(placement)

/** Fostered (U1 to U6), by relatives or friends or by others. */
export const isFoster = ({ placement }: Episode): boolean => placement !== undefined && FOSTER.has(placement)

const isTemporary = ({ placement }: Episode): boolean => placement !== undefined && TEMPORARY.has(placement)

interface Growing {
  readonly startedOn: Day
  until: Day
  readonly episodes: Episode[]
  readonly cameFrom?: Placement
}

function grow(placement: Growing, by: Growing): void {
  placement.until = Math.max(placement.until, by.until)
  placement.episodes.push(...by.episodes)
}

/** Episodes in one place, one after the other: the pieces that placements are made of. */
function staysOf(child: Journey): readonly Growing[] {
  const stays: Growing[] = []
  for (const episode of child.counted) {
    const stay = stays.at(-1)
    if (stay && isSameStay(stay, episode)) {
      stay.until = Math.max(stay.until, episode.until)
      stay.episodes.push(episode)
    } else stays.push({ startedOn: episode.startedOn, until: episode.until, episodes: [episode] })
  }
  return stays
}

function isSameStay(stay: Growing, next: Episode): boolean {
  const last = stay.episodes.at(-1)!
  if (next.startedOn > stay.until || isTemporary(last) !== isTemporary(next)) return false
  return isTemporary(next) || !isMove(last, next)
}

/** Temporarily elsewhere, or nowhere long enough to be placed: under 24 hours, which dates show as the same day. */
const isAbsence = (stay: Growing): boolean => isTemporary(stay.episodes[0]!) || stay.until <= stay.startedOn

/**
 * Whether a child went to other carers when one episode followed another on the same day. The reason for the new
 * episode decides: L (legal status), T and U (another placement with the same carers) are no move. What the reason
 * calls a move is none if the same URN and postcode show that a system ended and restarted one placement, if only the
 * status of the placement changed, or if a child is placed for adoption with the carers who fostered them.
 */
function isMove(last: Episode, next: Episode): boolean {
  const reason = next.reasonForNewEpisode
  if (reason === 'L' || reason === 'T' || reason === 'U') return false
  if (isAdoptedByFosterCarer(last, next)) return false
  if (isPlaceIdentified(last) && isPlaceIdentified(next)) return isElsewhere(last, next)
  if (last.reasonForPlacementChange === 'PLACE') return isElsewhere(last, next)
  return reason === undefined ? !isSamePlace(last, next) : true
}

/** After an absence the child is back where they were, or with the carers who will now adopt them. */
const isReturn = (before: Growing, stay: Growing): boolean => {
  const [last, next] = [before.episodes.at(-1)!, stay.episodes[0]!]
  return isSamePlace(last, next) || isAdoptedByFosterCarer(last, next)
}

/** A3 and A5 say: placed for adoption with the current foster carers. */
const isAdoptedByFosterCarer = (last: Episode, next: Episode): boolean =>
  isFoster(last) && (next.placement === 'A3' || next.placement === 'A5')

const isPlaceIdentified = (e: Episode): boolean => e.urn !== undefined && e.placementPostcode !== undefined

/** True where the URN or the postcode is recorded of both and is not the same. */
const isElsewhere = (a: Episode, b: Episode): boolean =>
  (a.urn !== undefined && b.urn !== undefined && a.urn !== b.urn) ||
  (a.placementPostcode !== undefined &&
    b.placementPostcode !== undefined &&
    a.placementPostcode !== b.placementPostcode)

function isSamePlace(a: Episode, b: Episode): boolean {
  if (isElsewhere(a, b)) return false
  if (isPlaceIdentified(a) && isPlaceIdentified(b)) return true
  return a.placement === b.placement && a.placementProvider === b.placementProvider
}

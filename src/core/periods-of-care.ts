import type { Day } from './dates.ts'
import type { Episode, Journey } from './journey.ts'
import { timeOn } from './latest.ts'
import { oncePerJourney } from './once-per-journey.ts'

/** A time of being looked after without a break. The dates decide: each episode starts on the day another ended. */
export interface PeriodOfCare {
  /** The first day that an episode held of it covers. */
  readonly startedOn: Day
  /** The first day after it; NEVER while it lasts. */
  readonly until: Day
  /** Oldest first; short breaks (V3, V4) are not among them. */
  readonly episodes: readonly Episode[]
  /** The day the child started to be looked after (RNE is S); absent where the episode that says so is not held. */
  readonly enteredCareOn?: Day
}

/** A child's periods of care, oldest first. */
export const periodsOfCare = oncePerJourney((child: Journey): readonly PeriodOfCare[] => {
  const runs: Episode[][] = []
  let until = Number.NEGATIVE_INFINITY
  for (const episode of child.counted) {
    if (episode.startedOn > until) runs.push([])
    runs.at(-1)!.push(episode)
    until = Math.max(until, episode.until)
  }
  return runs.map(periodOf)
})

function periodOf(episodes: readonly Episode[]): PeriodOfCare {
  const entry = episodes.find(e => e.reasonForNewEpisode === 'S')
  return {
    startedOn: episodes[0]!.startedOn,
    until: Math.max(...episodes.map(e => e.until)),
    episodes,
    ...(entry && { enteredCareOn: entry.startedOn }),
  }
}

/** The period of care that a child is in at the end of a day; undefined if they are in none. */
export const periodOn = (child: Journey, asAt: Day): PeriodOfCare | undefined => timeOn(periodsOfCare(child), asAt)

/** The period of care that an episode belongs to. */
export const periodWith = (child: Journey, episode: Episode): PeriodOfCare | undefined =>
  periodsOfCare(child).find(p => p.episodes.includes(episode))

/**
 * The episodes with which a child started to be looked after: those with the reason S. The code decides, so an S on the
 * day that another episode ended is a start, and a first episode with any other reason is not. A child starts once a
 * day, also where the return has a row twice.
 */
export const startsOfCare = oncePerJourney((child: Journey): readonly Episode[] =>
  onceADay(
    child.counted.filter(e => e.reasonForNewEpisode === 'S'),
    e => e.startedOn,
  ),
)

const onceADay = (episodes: readonly Episode[], on: (episode: Episode) => Day | undefined): readonly Episode[] =>
  episodes.filter((episode, i) => episodes.findIndex(other => on(other) === on(episode)) === i)

/**
 * The episodes with which a child ceased to be looked after: those that ended for any reason but X1 (a blank reason
 * counts) with no other episode starting on the same day. An X1 that nothing follows is therefore no end, and an end
 * that is followed the same day is a change of episode. A child ceases once a day, also where the return has a row twice.
 */
export const endsOfCare = oncePerJourney((child: Journey): readonly Episode[] => {
  const counted = child.counted
  const ends = counted.filter(
    e =>
      e.endedOn !== undefined &&
      e.reasonEnded !== 'X1' &&
      !counted.some(other => other !== e && other.startedOn === e.endedOn),
  )
  return onceADay(ends, e => e.endedOn)
})

/** The reasons for a new episode that say that the legal status changed, or that care began. */
const NEW_STATUS = /^[SLUB]$/

/**
 * Whether an episode began the legal status that it has: the one before it, of those given in order, had another. Where
 * none leads up to it the reason for the new episode decides, so that a move under an order is never the order.
 */
export function beginsLegalStatus(episode: Episode, episodes: readonly Episode[]): boolean {
  const before = episodes.slice(0, episodes.indexOf(episode)).findLast(e => e.until >= episode.startedOn)
  if (before === undefined) return NEW_STATUS.test(episode.reasonForNewEpisode ?? '')
  return before.legalStatus !== episode.legalStatus
}

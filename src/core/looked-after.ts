import type { Day } from './dates.ts'
import type { Episode, Journey } from './journey.ts'

/** Short breaks: a series of placements that does not make a child looked after for the published figures. */
const isShortBreak = ({ legalStatus }: Episode): boolean => legalStatus === 'V3' || legalStatus === 'V4'

/** Episodes that make a child looked after: all but short breaks under an agreed series (V3, V4). */
export const countedEpisodes = (child: Journey): readonly Episode[] =>
  child.episodes.some(isShortBreak) ? child.episodes.filter(e => !isShortBreak(e)) : child.episodes

/**
 * The episode that makes a child looked after at the end of a day; undefined if they are not. A child who ceases on a
 * day is not looked after at its end, nor is one who turns 18 on it. Where episodes overlap, the latest to start.
 */
export function episodeOn(child: Journey, asAt: Day): Episode | undefined {
  if (asAt >= child.turns18On) return undefined
  for (let i = child.episodes.length - 1; i >= 0; i--) {
    const episode = child.episodes[i]!
    if (episode.startedOn <= asAt && asAt < episode.until && !isShortBreak(episode)) return episode
  }
  return undefined
}

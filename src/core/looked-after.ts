import type { Day } from './dates.ts'
import type { Episode, Journey } from './journey.ts'
import { timeOn } from './latest.ts'

/** Short breaks: a series of placements (V3, V4) that does not make a child looked after for the published figures. */
export const isShortBreak = (legalStatus: unknown): boolean => legalStatus === 'V3' || legalStatus === 'V4'

/**
 * The episode that makes a child looked after at the end of a day; undefined if they are not. A child who ceases on a
 * day is not looked after at its end, nor is one who turns 18 on it. Where episodes overlap, the latest to start.
 */
export function episodeOn({ counted, countedUntil, turns18On }: Journey, asAt: Day): Episode | undefined {
  if (asAt >= turns18On || asAt >= countedUntil) return undefined
  return timeOn(counted, asAt)
}

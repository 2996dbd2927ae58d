import { type Day, NEVER } from '#core/dates.ts'
import type { Episode } from '#core/journey.ts'

/** A stretch of episodes that share something, one starting where the last ended. */
export interface Span {
  readonly value: string | undefined
  readonly startedOn: Day
  /** The first day after it; NEVER while it lasts. */
  readonly until: Day
  readonly episodes: number
}

/** Episodes in a row with the same value, such as a legal status, oldest first. A gap starts another span. */
export function spansOf(
  episodes: readonly Episode[],
  statusOf: (episode: Episode) => string | undefined,
): readonly Span[] {
  const spans: Span[] = []
  for (const episode of episodes) {
    const [last, value] = [spans.at(-1), statusOf(episode)]
    if (last && last.value === value && episode.startedOn <= last.until)
      spans[spans.length - 1] = {
        ...last,
        until: Math.max(last.until, episode.until),
        episodes: last.episodes + 1,
      }
    else spans.push({ value, startedOn: episode.startedOn, until: episode.until, episodes: 1 })
  }
  return spans
}

/** How many days a span has lasted by a day, that day not counting. */
export const daysOf = ({ startedOn, until }: Pick<Span, 'startedOn' | 'until'>, by: Day): number =>
  Math.max(0, (until === NEVER ? by : Math.min(until, by)) - startedOn)

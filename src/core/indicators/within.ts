import type { Day, IsoDate } from '#core/dates.ts'
import { day, isoOf } from '#core/dates.ts'
import { type Duration, isNoShorter } from '#core/duration.ts'
import type { Intervals, Standard } from '#core/standards/standard.ts'

/** Those of an indicator's counts above the line, or below it. */
export type Part = 'numerator' | 'denominator'

/**
 * That whoever counts for a part of an indicator also counts for a part of another, wherever both are counted. Before small
 * numbers are published it is asked what each gives away of the other.
 */
export interface Within {
  readonly mine: Part
  /** The other indicator, by its id. */
  readonly of: string
  readonly its: Part
  /** Parts of one whole with the same word have nobody in common. Absent for a part that may have. */
  readonly apartBy?: string
  /** What it takes of the intervals of standards; absent where it is so whatever a council sets. */
  readonly given?: Given
  /** The first day from which it is not so, since the council has set other intervals; absent where it always is. */
  readonly until?: IsoDate
}

/** What it takes of standards, each by its id, for one indicator to be a part of another. */
type Given =
  | { readonly sameIntervals: readonly [standard: string, other: string] }
  | { readonly interval: readonly [standard: string, name: string]; readonly atLeast: Duration }

/** What a council's own intervals leave of it: up to the day from which they are others than it takes. */
export function withinBy(within: Within, standards: readonly Standard[]): Within {
  const { given } = within
  if (!given) return within
  const ids = 'sameIntervals' in given ? given.sameIntervals : given.interval.slice(0, 1)
  const its = ids.flatMap(id => standards.find(standard => standard.id === id) ?? [])
  const changes = its.flatMap(({ rules }) => rules.flatMap(({ from }) => (from === undefined ? [] : [day(from)])))
  const until = changes
    .sort((a, b) => a - b)
    .find(
      on =>
        !isSo(
          given,
          its.map(standard => intervalsOn(standard, on)),
        ),
    )
  return until === undefined ? within : { ...within, until: isoOf(until) }
}

/** What is not in force makes nothing untrue: nothing is due by it. */
function isSo(given: Given, [first, second]: readonly (Intervals | undefined)[]): boolean {
  if ('sameIntervals' in given) return !first || !second || JSON.stringify(first) === JSON.stringify(second)
  const interval = first?.[given.interval[1]]
  return interval === undefined || isNoShorter(interval, given.atLeast)
}

const intervalsOn = ({ rules }: Standard, on: Day): Intervals | undefined =>
  rules.find(({ from }) => from !== undefined && day(from) <= on)?.intervals

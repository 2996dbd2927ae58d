import type { Source } from './source.ts'

/** How other councils did by an indicator in a year, as it was published. All values are in the indicator's own unit. */
export interface Benchmark {
  /** The entry that says it; absent where it is only tried. */
  readonly entry?: number
  /** The indicator by its id, or by its number on the printed scorecard. */
  readonly indicator: string
  /** The year ending on 31 March that it describes. */
  readonly yearEnding: number
  /** The year in which the statistical neighbours were chosen, such as 2021 or 2025. */
  readonly neighbourModel: number
  /** What was published for this council itself; absent where it was not, or was suppressed. */
  readonly own?: number
  /** The mean of the neighbours with a published value; absent where there is none. */
  readonly neighboursMean?: number
  readonly neighboursMedian?: number
  readonly bestNeighbour?: number
  /** How many neighbours a value was published for. */
  readonly neighbours?: number
  readonly region?: number
  readonly england?: number
  /** The value from which a council is in the best quarter of England. */
  readonly topQuartile?: number
  /** The council's place among all with a published value, 1 being best; councils that tie share the better place. */
  readonly rank?: number
  /** How many councils the rank is among. */
  readonly among?: number
  /** Whether what was published is counted as the indicator is: if not, `differs` says how. */
  readonly matches: 'yes' | 'nearly' | 'no'
  readonly differs?: string
  readonly source: Source
}

import type { Instant, IsoDate, Month } from './dates.ts'
import type { Figure, Rag } from './figure.ts'
import type { Place } from './published-figures.ts'

/** What kind of thing changed a figure that had been published, in the order in which people ask. */
export const causeKinds = {
  'late-entry': 'Late entry',
  correction: 'Correction',
  withdrawal: 'Withdrawal',
  absence: 'No longer in the return',
  merge: 'Moved to another child',
  'new-entry': 'New entry',
  returns: 'Return of another year',
  recording: 'Where recording begins',
  definition: 'Definition',
  target: 'Target',
  'entered-figure': 'Entered figure',
  population: 'Population estimate',
  staff: 'Staff',
  household: 'Fostering household',
  other: 'Record about the authority',
} as const
export type CauseKind = keyof typeof causeKinds

/** What changed figures: an entry, or something that no one entry says. */
export interface Cause {
  readonly kind: CauseKind
  /** What it is, in a few words that name nobody: `Visit of 4 June 2017`. */
  readonly says: string
  /** Absent where no one entry says it. */
  readonly entry?: number
  /** The id of the record type. */
  readonly type?: string
  /** The child whom it is about, by reference; absent where it is about the authority. */
  readonly child?: string
  readonly recordedOn?: Instant
  readonly recordedBy?: string
  /** Why, as it was given for a withdrawal or an absence. */
  readonly reason?: string
}

/** How a child's part in a figure changed: how much more or less of it is theirs. */
export interface Movement {
  /** By reference. */
  readonly child: string
  /** Above the line; of an average, the amount. */
  readonly above: number
  /** Below the line. 0 where children are not what the figure is taken of. */
  readonly below: number
}

/** What one cause did to a figure. */
export interface Explanation {
  /** Its place among the causes. */
  readonly cause: number
  readonly numerator: number
  readonly denominator: number
  readonly moved: readonly Movement[]
  /** Where it changed the colour of the printed figure. */
  readonly rag?: { readonly before: Rag | 'none'; readonly after: Rag | 'none' }
}

/** A published figure that is another now, or the same of other children. */
export interface RestatedFigure {
  readonly place: Place
  readonly before: Figure
  readonly after: Figure
  /** Of the month's printed figure alone; absent where it had or has none. */
  readonly ragBefore?: Rag
  readonly ragAfter?: Rag
  /** In the order in which they happened: changes of numerator and of denominator add up to those of the figure. */
  readonly because: readonly Explanation[]
}

/** What has become of the figures of a month since they were published, or since an instant. */
export interface Restatement {
  readonly month: Month
  readonly asAt: IsoDate
  /** The number of the issue that they were published in; absent where what was known at an instant is compared. */
  readonly number?: number
  /** What was known then is compared with what was known to the other instant. */
  readonly since: Instant
  readonly until: Instant
  readonly figures: readonly RestatedFigure[]
  readonly causes: readonly Cause[]
}

/** How much a figure's numerator changed. What is not recorded has none. */
export const changeOf = (part: 'numerator' | 'denominator', before: Figure, after: Figure): number =>
  inHundredths((after[part] ?? 0) - (before[part] ?? 0))

/** Full-time equivalents have two decimals, which binary numbers do not. */
export const inHundredths = (value: number): number => Math.round(value * 100) / 100

/** Each child's part in all explanations together, those left out whose part is what it was. */
export function netMovements({ because }: Pick<RestatedFigure, 'because'>): readonly Movement[] {
  const net = new Map<string, { child: string; above: number; below: number }>()
  for (const { moved } of because)
    for (const { child, above, below } of moved) {
      const its = net.get(child) ?? { child, above: 0, below: 0 }
      its.above += above
      its.below += below
      net.set(child, its)
    }
  return [...net.values()].filter(({ above, below }) => above !== 0 || below !== 0)
}

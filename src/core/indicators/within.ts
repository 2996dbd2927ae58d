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
}

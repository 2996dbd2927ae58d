import type { Source } from './source.ts'

/** A measure that the Department for Education publishes of every council, which an indicator is held against. */
export interface Published {
  /** Its code in the local authority interactive tool, such as `LACHealth%`; a name of our own where the tool has none. */
  readonly measure: string
  /** What the tool calls it, which its downloads say in place of the code. */
  readonly title: string
  /** The rows and columns of the department's own CSV files that publish it; absent where only the tool does. */
  readonly alsoIn?: PublishedIn
  /** Whether it is counted as the indicator is on 31 March, or over the year to it: if not, `differs` says how. */
  readonly matches: 'yes' | 'nearly' | 'no'
  readonly differs?: string
  /** True for a number that depends on how many children live in an area: nobody is best by it. */
  readonly isNotRanked?: true
  readonly source: Source
}

/** Which rows of a file count, by what their columns say, and the column of the value. Where several rows count, they are added. */
export interface PublishedIn {
  readonly where: Readonly<Record<string, readonly string[]>>
  readonly value: string
}

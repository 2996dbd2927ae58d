import type { IsoDate, Month } from './dates.ts'

/** What the council says of a figure, or of a group of them, in the report of a month. */
export interface Commentary {
  /** The entry that says it; absent while it is being written. */
  readonly entry?: number
  /** The id of an indicator, or the name of a group of indicators as it is printed. */
  readonly about: string
  readonly month: Month
  /** Each as it was typed, with live fields such as `{6.9}` in it; absent where nothing was written. */
  readonly whatHappened?: string
  readonly why?: string
  readonly whatNext?: string
  readonly byWhom?: string
  readonly by?: IsoDate
}

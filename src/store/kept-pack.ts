import type { Instant } from '#core/dates.ts'

/** A pack of reports that somebody had made, without its files. */
export interface KeptPack {
  /** Made at random. */
  readonly id: string
  readonly username: string
  readonly title: string
  /** Whether small numbers are suppressed in it. */
  readonly isSuppressed: boolean
  readonly madeOn: Instant
  readonly reports: readonly { readonly id: string; readonly title: string; readonly fileNames: readonly string[] }[]
}

import type { AnswerGiven } from '#core/records/answer.ts'
import type { RaisedTheme } from '#core/records/raised.ts'
import type { BetterForThem } from '#core/records/told-back.ts'

/** What a forum raised, and what became of it: so many days before the last day told. */
export interface ToldRaised {
  readonly ago: number
  readonly inShort: string
  readonly theirWords: string
  readonly theme: RaisedTheme
  readonly putTo: string
  readonly putToAccount?: string
  readonly putToBoard?: string
  /** True where the forum did not agree to show it. */
  readonly isPrivate?: true
  readonly answer?: {
    readonly ago: number
    readonly willBe: AnswerGiven
    readonly says: string
    readonly by?: string
    readonly actions?: readonly string[]
  }
  readonly told?: readonly (readonly [ago: number, happened: string, better?: BetterForThem, theySaid?: string])[]
  readonly closed?: readonly [ago: number, why: string]
}

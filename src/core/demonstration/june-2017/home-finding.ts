import type { Day } from '#core/dates.ts'
import type { Ordered } from './orders.ts'

/** What sort of home a child has, as the scorecard tells them apart: 9.1, 8.4, the rest of 8.3, and all others. */
export type Kind = 'fostered' | 'with parents' | 'adoptive' | 'elsewhere'

/** A home from a day on. */
export interface Step {
  readonly from: Day
  readonly kind: Kind
  /** 8.5 */
  readonly isCommissioned: boolean
}

/** A child while homes are being found for everyone. */
export interface Finding {
  readonly child: Ordered
  readonly steps: Step[]
  /** Why the child is not moved to make up a number; absent for those who may be, once. */
  settled?: 'long-term' | 'moves again and again' | 'leaves' | 'to be adopted' | 'has moved'
}

export const kindOf = ({ steps }: Finding): Kind | undefined => steps.at(-1)?.kind

/** To other carers, or to the first: in a home of the kind given, or of the same. What was bought is so again where the kind is the same. */
export const moveTo = ({ steps }: Finding, from: Day, kind: Kind = steps.at(-1)!.kind): void => {
  const last = steps.at(-1)
  steps.push({ from, kind, isCommissioned: kind === last?.kind && last.isCommissioned })
}

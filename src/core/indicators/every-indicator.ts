interface BothScorecards<I> {
  readonly indicators: readonly I[]
  readonly wider?: readonly I[]
}

/** The indicators of both scorecards: the printed one, and what lies beyond it. */
export const everyIndicator = <I>({ indicators, wider = [] }: BothScorecards<I>): readonly I[] => [
  ...indicators,
  ...wider,
]

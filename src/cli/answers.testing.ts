/** The answers of the commands, as docs/cli.md documents them. */
export interface ImportAnswer {
  readonly files: readonly {
    readonly file: string
    readonly table: string
    readonly collectionYear: string
    readonly rows: number
    readonly added: number
    readonly unchanged: number
    readonly absent: number
    readonly problems: number
  }[]
  readonly children: number
  readonly added: number
  readonly unchanged: number
  readonly absent: number
  readonly findings: readonly {
    readonly code: string
    readonly file: string
    readonly table?: string
    readonly line?: number
    readonly column?: string
    readonly says: string
    readonly fix: string
  }[]
}

export interface FigureAnswer {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly display: string
  readonly notRecorded?: string
  readonly entered?: { readonly source: string }
}

export interface ScorecardAnswer {
  readonly asAt: string
  readonly recordedOn: string
  readonly indicators: readonly {
    readonly number: string
    readonly unit: string
    readonly better: string
    readonly basis: string
    readonly months: readonly (FigureAnswer & { readonly month: string })[]
    readonly yearToDate: FigureAnswer | null
    readonly rollingYear: FigureAnswer | null
    readonly annual: readonly (FigureAnswer & { readonly year: string })[]
    readonly direction: string | null
    readonly means: string | null
    readonly rag: string | null
    readonly disagreements: readonly {
      readonly to: string
      readonly stretch: string
      readonly said: string
      readonly where: string
      readonly display: string
      readonly says: string
    }[]
    readonly benchmark: Readonly<Record<string, unknown>> | null
    readonly commentary: Readonly<Record<string, unknown>> | null
    readonly cautions: readonly string[]
  }[]
  readonly groups: readonly { readonly group: string; readonly commentary: Readonly<Record<string, unknown>> }[]
  readonly disagreements: readonly {
    readonly kind: string
    readonly says: string
    readonly where: readonly string[]
    readonly field: string | null
  }[]
}

export interface IndicatorAnswer extends Omit<FigureAnswer, 'value'> {
  readonly children: { readonly numerator: readonly string[]; readonly denominator: readonly string[] | null }
}

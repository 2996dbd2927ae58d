import type { IsoDate } from './dates.ts'
import type { Source } from './source.ts'

/** A target and its tolerances as a council prints them beside a figure: `<93%`, `93%>` and `95%+`. */
export interface PrintedTarget {
  readonly red?: string
  readonly amber?: string
  /** The target itself: green. */
  readonly green?: string
}

/** Red, amber or green by the displayed value. Bounds as printed; where none is given, the value has no colour there. */
export interface Tolerance {
  readonly from: IsoDate
  readonly source: Source
  /** For higher is better: green from this value. For lower is better: green below it. Within limits: green up to it. */
  readonly green: number
  /** For higher is better: amber from this value, red below it. For lower is better: amber below it. Within limits: amber up to it, red above. */
  readonly amber?: number
  /** For lower is better: red from this value; absent where red begins where amber ends. */
  readonly red?: number
  /** Within limits: the lowest value that is within, where it is not that of the indicator. */
  readonly lowest?: number
  /** As the council that set it prints it; absent for those that an indicator comes with. */
  readonly printed?: PrintedTarget
}

/** From a day on the tolerances are yet to be set: nothing has a colour. */
export interface NoTolerance {
  readonly from: IsoDate
  readonly source: Source
  readonly isToBeSet: true
  readonly printed?: PrintedTarget
}

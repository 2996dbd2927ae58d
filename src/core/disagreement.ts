import type { Month } from './dates.ts'
import type { Figure } from './figure.ts'
import type { Window } from './stretch.ts'

/** Two places that say different things of one figure: what was printed or entered, and what follows from the records or the months. */
export interface Disagreement {
  /** The indicator by its id. */
  readonly indicator: string
  readonly window: Window
  /** The first of the months, where it is a total of several up to the end of the window; absent otherwise. */
  readonly from?: Month
  /** What was printed or entered, as it was written. */
  readonly said: string
  /** Where it was said: a file with its row, a paper, a text. */
  readonly where: string
  readonly computed: Figure
  /** The disagreement in a sentence. */
  readonly says: string
}

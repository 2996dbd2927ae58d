import { type CountingContext, countedFromRecords } from './counted-figure.ts'
import type { Month } from './dates.ts'
import type { Figure } from './figure.ts'
import type { Counted, Indicator } from './indicators/indicator.ts'
import type { Journey } from './journey.ts'
import type { Steps } from './steps.ts'
import { TallyBook } from './tally-book.ts'

/** A figure as it was and as it would have been. */
export interface TriedFigure {
  readonly indicator: Indicator
  /** The indicator's, or that of another way of counting it. */
  readonly title: string
  readonly months: readonly { readonly month: Month; readonly before: Figure; readonly after: Figure }[]
}

interface Way {
  readonly indicator: Indicator
  readonly title: string
  readonly before: Counted
  readonly after: Counted
}

/** Counts the figures that differ between two makings of the same indicators, both ways in one go through the children. */
export class BothWays {
  readonly #ways: readonly Way[]
  readonly #book: TallyBook
  readonly #months: readonly Month[]
  readonly #context: CountingContext

  /** The same indicators in the same order, as they are and as they would be. */
  constructor(
    { before, after }: { readonly before: readonly Indicator[]; readonly after: readonly Indicator[] },
    months: readonly Month[],
    context: CountingContext,
  ) {
    this.#months = months
    this.#context = context
    this.#ways = before
      .flatMap((indicator, i) => {
        const tried = waysOf(after[i]!)
        return waysOf(indicator).map((way, n) => ({
          indicator,
          title: way.title,
          before: way.counted,
          after: tried[n]!.counted,
        }))
      })
      .filter(way => way.before !== way.after)
    const all = this.#ways.flatMap(way => [way.before, way.after])
    this.#book = new TallyBook(all, months, new Set(months))
  }

  count(child: Journey): void {
    this.#book.count(child, 1)
  }

  /** The figures as the records alone give them, each in a step: what was entered would be the same both ways. */
  *made(): Steps<readonly TriedFigure[]> {
    const figure = (what: Counted, month: Month): Figure =>
      countedFromRecords(this.#book, what, { to: month, stretch: 'month' }, this.#context)
    const made: TriedFigure[] = []
    for (const { indicator, title, before, after } of this.#ways) {
      const months = this.#months.map(month => ({ month, before: figure(before, month), after: figure(after, month) }))
      made.push({ indicator, title, months })
      yield
    }
    return made
  }
}

/** An indicator’s own way of counting, and those published beside it. */
export const waysOf = (indicator: Indicator): readonly { readonly title: string; readonly counted: Counted }[] => [
  { title: indicator.title, counted: indicator },
  ...(indicator.companions ?? []).map(companion => ({ title: companion.title, counted: companion })),
]

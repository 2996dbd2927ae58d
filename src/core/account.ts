import type { Figure, Rag } from './figure.ts'
import { ragGiven } from './held-against.ts'
import { isSameFigure, keyOf, type PublishedFigure } from './published-figures.ts'
import type { Effect, Replay } from './replay.ts'
import {
  type Cause,
  changeOf,
  type Explanation,
  netMovements,
  type RestatedFigure,
  type Restatement,
} from './restated.ts'
import type { Scorecard } from './scorecard.ts'
import { printedWindow } from './stretch.ts'

/** Gathers what each cause did to each figure. */
export class Account {
  readonly #card: Scorecard
  readonly #published: ReadonlyMap<string, PublishedFigure>
  readonly #replay: Replay
  readonly #causes: Cause[] = []
  readonly #because = new Map<string, Explanation[]>()
  /** By the key of a printed figure, its indicator's id. */
  readonly #printed: ReadonlyMap<string, string>
  readonly #rags = new Map<string, Rag | undefined>()

  constructor(card: Scorecard, published: ReadonlyMap<string, PublishedFigure>, replay: Replay) {
    this.#card = card
    this.#published = published
    this.#replay = replay
    const month = card.months.at(-1)!
    this.#printed = new Map(
      card.rows.map(({ indicator }) => [
        keyOf({ indicator: indicator.id, window: printedWindow(indicator, month) }),
        indicator.id,
      ]),
    )
    for (const [key, id] of this.#printed) this.#rags.set(key, card.rows.find(row => row.indicator.id === id)?.rag)
  }

  /** Notes what a cause did. Something that concerns all may also change what printed figures are held against. */
  note(cause: Cause, effects: readonly Effect[], concernsAll = false): void {
    const rags = this.#ragsChanged(concernsAll ? this.#printed.keys() : effects.map(({ key }) => key))
    const byKey = new Map(effects.map(effect => [effect.key, effect]))
    const keys = new Set([...byKey.keys(), ...rags.keys()])
    if (keys.size === 0) return
    const place = this.#causes.push(cause) - 1
    for (const key of keys) {
      const effect = byKey.get(key)
      const rag = rags.get(key)
      const explanation: Explanation = {
        cause: place,
        numerator: effect ? changeOf('numerator', effect.before, effect.after) : 0,
        denominator: effect ? changeOf('denominator', effect.before, effect.after) : 0,
        moved: effect?.moved ?? [],
        ...(rag && { rag }),
      }
      this.#because.set(key, [...(this.#because.get(key) ?? []), explanation])
    }
  }

  #ragsChanged(keys: Iterable<string>): ReadonlyMap<string, NonNullable<Explanation['rag']>> {
    const changed = new Map<string, NonNullable<Explanation['rag']>>()
    for (const key of keys) {
      const id = this.#printed.get(key)
      const indicator = id === undefined ? undefined : this.#replay.counting.indicators.find(its => its.id === id)
      if (!indicator) continue
      const [before, after] = [
        this.#rags.get(key),
        ragGiven(indicator, this.#replay.figure(key), this.#card.asAt, this.#replay.counting.context),
      ]
      if (before === after) continue
      this.#rags.set(key, after)
      changed.set(key, { before: before ?? 'none', after: after ?? 'none' })
    }
    return changed
  }

  /** The figures that are others now, and the causes that did it. */
  get result(): Pick<Restatement, 'figures' | 'causes'> {
    const figures: RestatedFigure[] = []
    for (const [key, { place, figure: before }] of this.#published) {
      const because = this.#because.get(key)
      if (!because) continue
      const after: Figure = this.#replay.figure(key)
      const ragBefore = this.#card.rows.find(row => row.indicator.id === this.#printed.get(key))?.rag
      const ragAfter = this.#rags.get(key)
      const rags = { ...(ragBefore && { ragBefore }), ...(ragAfter && { ragAfter }) }
      const isSame = isSameFigure(before, after) && ragBefore === ragAfter
      if (!isSame || netMovements({ because }).length > 0) figures.push({ place, before, after, ...rags, because })
    }
    return withoutUnused(figures, this.#causes)
  }
}

/** Only the causes that some figure names, numbered anew. */
function withoutUnused(
  figures: readonly RestatedFigure[],
  causes: readonly Cause[],
): Pick<Restatement, 'figures' | 'causes'> {
  const used = [...new Set(figures.flatMap(({ because }) => because.map(({ cause }) => cause)))].sort((a, b) => a - b)
  const numbers = new Map(used.map((cause, i) => [cause, i]))
  return {
    figures: figures.map(figure => ({
      ...figure,
      because: figure.because.map(its => ({ ...its, cause: numbers.get(its.cause)! })),
    })),
    causes: used.map(cause => causes[cause]!),
  }
}

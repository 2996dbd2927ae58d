import type { Month } from '#core/dates.ts'
import { type Effect, type Measure, type MeasuredFigure, type Measurements, wayWent } from './effect.ts'

/** What was published of the figures by which an action is known. */
export interface Published extends Pick<Measurements, 'better'> {
  /** Undefined where the figure of a month was not published, or was suppressed. */
  readonly of: (month: Month) => MeasuredFigure | undefined
}

const UNPUBLISHED: MeasuredFigure = { display: 'Not published' }

/**
 * An effect as those see it who see no more of figures than the public: the figures of its indicator as they were published,
 * and which way it went between two of them. Of a standard or an audit question, which are never published, it is known
 * which way it went and nothing else.
 */
export function publishedEffect(effect: Effect, published: Published | undefined): Effect {
  const { baselineMonth, baseline } = effect
  const shown = (month: Month): MeasuredFigure => published?.of(month) ?? UNPUBLISHED
  const before = baseline && shown(baselineMonth)
  return {
    baselineMonth,
    ...(before && { baseline: before }),
    measures: effect.measures.map(({ figure, ...its }): Measure => {
      if (!figure) return its
      const after = shown(its.month)
      return { ...its, figure: after, answer: published ? wayPublished(before, after, published.better) : its.answer }
    }),
  }
}

const wayPublished = (
  before: MeasuredFigure | undefined,
  after: MeasuredFigure,
  better: Published['better'],
): Measure['answer'] =>
  before?.shown === undefined || after.shown === undefined
    ? 'not published'
    : wayWent(before.shown, after.shown, better)

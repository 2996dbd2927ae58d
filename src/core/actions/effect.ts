import { addMonths, addToMonth, type Day, type Month, monthOf, monthPeriod } from '#core/dates.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { Action } from './actions.ts'
import { standingOn } from './standing.ts'

/** The figure of a month by which an action is known: an indicator's, a standard's or an audit question's. */
export interface MeasuredFigure {
  /** The number as it is printed, rounded: two figures that are printed alike have not changed. Absent where it has none. */
  readonly shown?: number | undefined
  /** As people read it. */
  readonly display: string
  readonly numerator?: number | undefined
  readonly denominator?: number | undefined
  /** The number of the issue of that month in which it was frozen; absent where it is as recorded. */
  readonly issue?: number
}

/** The figures by which an action is to be known, by the month that each describes. */
export interface Measurements {
  readonly better: Indicator['better']
  readonly figures: ReadonlyMap<Month, MeasuredFigure>
}

export type Answer = 'better' | 'worse' | 'no change' | 'changed' | 'too early' | 'not measured' | 'not published'

/** What the figure was so many months after the action was done, and what that says beside the baseline. */
export interface Measure {
  readonly months: (typeof MONTHS_AFTER)[number]
  /** The month that holds that day. */
  readonly month: Month
  readonly answer: Answer
  readonly figure?: MeasuredFigure
}

export interface Effect {
  /** The last month that had ended when the action was agreed. */
  readonly baselineMonth: Month
  /** Absent where there is no figure of that month. */
  readonly baseline?: MeasuredFigure
  readonly measures: readonly Measure[]
}

/** Whether anything was measured at all: of what is proved in words nothing ever is. */
export const hasFigures = ({ baseline, measures }: Effect): boolean =>
  baseline !== undefined || measures.some(({ figure }) => figure !== undefined)

/** What was last told of which way it went; undefined where nothing could be told yet. */
export const lastTold = ({ measures }: Effect): Measure | undefined =>
  measures.findLast(({ answer }) => !UNTOLD.includes(answer))

const UNTOLD: readonly Answer[] = ['too early', 'not measured', 'not published']

/** So many months after an action is done its effect is looked at. */
export const MONTHS_AFTER = [3, 6, 12] as const

/** The months whose figures the effect of an action is told from at the end of a day; none where it is not done. */
export function monthsOfEffect(action: Action, day: Day): readonly Month[] {
  const done = standingOn(action, day).done
  if (!done) return []
  return [baselineMonthOf(action), ...MONTHS_AFTER.map(months => monthOf(addMonths(done.doneOn, months)))]
}

/**
 * What the figures say of an action that is done, as at the end of a day; undefined for one that is not done.
 * A figure that went the right way is no proof that the action did it.
 */
export function effectOf(action: Action, measured: Measurements | undefined, day: Day): Effect | undefined {
  const [baselineMonth, ...after] = monthsOfEffect(action, day)
  if (baselineMonth === undefined) return undefined
  const figureOf = (month: Month) => {
    const figure = measured?.figures.get(month)
    return figure?.shown === undefined ? undefined : figure
  }
  const baseline = figureOf(baselineMonth)
  return {
    baselineMonth,
    ...(baseline && { baseline }),
    measures: after.map((month, i): Measure => {
      const months = MONTHS_AFTER[i]!
      if (monthPeriod(month).lastDay > day) return { months, month, answer: 'too early' }
      const figure = figureOf(month)
      if (!measured || !baseline || !figure) return { months, month, answer: 'not measured', ...(figure && { figure }) }
      return { months, month, figure, answer: wayWent(baseline.shown!, figure.shown!, measured.better) }
    }),
  }
}

const baselineMonthOf = ({ agreedOn }: Action): Month => {
  const month = monthOf(agreedOn)
  return monthPeriod(month).lastDay <= agreedOn ? month : addToMonth(month, -1)
}

/** Which way a figure went. Where neither way is better, or only a range is aimed at, that it changed is all that can be said. */
export function wayWent(before: number, after: number, better: Indicator['better']): Answer {
  if (before === after) return 'no change'
  if (better !== 'higher' && better !== 'lower') return 'changed'
  return after > before === (better === 'higher') ? 'better' : 'worse'
}

import {
  type Day,
  day,
  dayInWords,
  type IsoDate,
  isoOf,
  type Month,
  monthInWords,
  monthOf,
  monthPeriod,
  shortMonth,
} from '#core/dates.ts'
import { isSmall } from '#core/disclosure.ts'
import {
  directionOf,
  type Figure,
  figureOfParts,
  figureOfValue,
  notRecorded,
  ragOf,
  toleranceOn,
} from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { madeOf, valuePrinted } from '#core/printed.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import type { Reading, SuccessMeasure } from './strategies.ts'

/** What measures are held against: the figures of a scorecard, as it is now or as it was published. */
export interface KnownFigures {
  /** The rows of both scorecards. */
  readonly rows: readonly ScorecardRow[]
  readonly asAt: IsoDate
  /** True where whoever reads it may not see numbers behind which a child could be recognised. */
  readonly hidesFew: boolean
  /** True where no number that the council counts by hand is shown: nobody has seen to it that it gives no child away. */
  readonly hidesOwn?: true
}

/** Where a measure stands beside its target. What was not measured, or is not shown, is neither met nor missed. */
export type MeasureStanding = 'met' | 'not met' | 'not measured' | 'without a target' | 'of few' | 'not shown'

/** What a measure of success came to by the end of a month. */
export interface Measured {
  readonly measure: SuccessMeasure
  /** Absent for a measure of the strategy's own, and for an indicator that there is not. */
  readonly indicator?: Indicator
  readonly title: string
  readonly standing: MeasureStanding
  /** As people read it; absent where nothing is aimed at. */
  readonly target?: string
  /** What it was at the start, and of when; absent where nobody knows. */
  readonly start?: Dated
  /** The figure, and of when; absent where there is none. */
  readonly now?: Dated
  /** What the figure is made of, such as 16 of 39; absent for a plain number. */
  readonly of?: string
  /** How it went since the start; absent where either is not known. */
  readonly went?: Went
  /** The figures that lead to it, oldest first. */
  readonly points: readonly Dated[]
  /** A value as this measure's are written. */
  readonly say: (value: number) => string
}

/** Which way a figure went: `higher` and `lower` where neither is better. */
export type Went = 'better' | 'worse' | 'no change' | 'higher' | 'lower'

/** A figure with the day or month that it is of, in words. */
export interface Dated {
  readonly of: string
  readonly figure: Figure
}

/** What a measure came to by the end of a month: that of the figures, if none is given. */
export function measuredIn(
  measure: SuccessMeasure,
  known: KnownFigures,
  month: Month = monthOf(day(known.asAt)),
): Measured {
  const { indicator: named } = measure
  if (named === undefined) return statedIn(measure, known, monthPeriod(month).lastDay)
  const row = known.rows.find(({ indicator: { id, number } }) => id === named || number === named)
  if (!row)
    return {
      measure,
      title: `Indicator ${named}, of which there is none`,
      standing: 'not measured',
      points: [],
      say: String,
    }
  return countedIn(measure, row, known, month)
}

function countedIn(measure: SuccessMeasure, row: ScorecardRow, known: KnownFigures, month: Month): Measured {
  const { indicator } = row
  const figure = figureIn(row, month)
  const say = (value: number) => valuePrinted(indicator, value)
  const asAt = isoOf(monthPeriod(month).lastDay)
  const target = measure.target === undefined ? printedTarget(indicator, asAt) : say(measure.target)
  const start = startOf(measure, row)
  const went = start && figure ? directionOf(indicator, figure, start.figure, month)?.means : undefined
  const made = figure && !figure.suppressed ? madeOf(indicator, figure) : undefined
  return {
    measure,
    indicator,
    title: indicator.title,
    standing: standingOf(measure, row, figure, asAt, asAt === known.asAt),
    ...(target !== undefined && { target }),
    ...(start && { start }),
    ...(figure && { now: { of: monthInWords(month), figure } }),
    ...(made !== undefined && { of: made }),
    ...(went && { went }),
    points: row.months
      .filter(its => its.month <= month)
      .map(its => ({ of: shortMonth(its.month), figure: its.figure })),
    say,
  }
}

/** By the strategy's own target, or else by the colour that the scorecard gives: green is met. */
function standingOf(
  { target }: SuccessMeasure,
  { indicator, rag, isOfFew }: ScorecardRow,
  figure: Figure | undefined,
  asAt: IsoDate,
  isNow: boolean,
): MeasureStanding {
  if (figure?.suppressed) return 'not shown'
  if (figure?.shown === undefined) return 'not measured'
  if (target !== undefined) return reaches(figure.shown, target, indicator.better)
  if (!toleranceOn(indicator, asAt)) return 'without a target'
  const colour = isNow ? rag : ragOf(indicator, figure, asAt)
  if (isNow && isOfFew && colour === undefined) return 'of few'
  return colour === 'green' ? 'met' : 'not met'
}

/** A target is met from it on, whichever way is better. Where neither is, or only a range, a single value is none. */
function reaches(value: number, target: number, better: string | undefined): MeasureStanding {
  if (better === 'higher') return value >= target ? 'met' : 'not met'
  if (better === 'lower') return value <= target ? 'met' : 'not met'
  return 'without a target'
}

function printedTarget(indicator: Indicator, asAt: IsoDate): string | undefined {
  const { green = '' } = printedBounds(indicator, asAt)
  return /\d/.test(green) ? green : undefined
}

/** As the measure says it or, where it names the day alone, as the scorecard shows that month or that year's end. */
function startOf({ baseline, baselineOn }: SuccessMeasure, row: ScorecardRow): Dated | undefined {
  const of = baselineOn === undefined ? 'the start' : dayInWords(baselineOn)
  if (baseline !== undefined) return { of, figure: figureOfValue(row.indicator.measure, baseline) }
  if (baselineOn === undefined) return undefined
  const month = monthOf(baselineOn)
  const figure = figureIn(row, month)
  return figure && (figure.shown !== undefined || figure.suppressed) ? { of: monthInWords(month), figure } : undefined
}

/** The figure of a month, as far back as the months shown, and before them of the ends of whole years. */
function figureIn({ indicator, months, annual }: ScorecardRow, month: Month): Figure | undefined {
  const [year, ofYear] = month.split('-')
  const isYearEnd = ofYear === '03' && indicator.basis !== 'month'
  return (
    months.find(its => its.month === month)?.figure ??
    (isYearEnd ? annual.find(({ yearEnding }) => yearEnding === Number(year))?.figure : undefined)
  )
}

/** A measure of the strategy's own, by the last reading to the end of a day. */
function statedIn(measure: SuccessMeasure, known: KnownFigures, lastDay: Day): Measured {
  const { says, unit = 'number', better, target, baseline, baselineOn } = measure
  const points = measure.readings
    .filter(({ on }) => on <= lastDay)
    .map((reading): Dated => ({ of: dayInWords(reading.on), figure: figureRead(reading, unit, known) }))
  const now = points.at(-1)
  const say = (value: number) =>
    unit === 'done' ? doneInWords(value) : valuePrinted({ measure: MEASURES[unit] }, value)
  const start =
    baseline === undefined
      ? undefined
      : {
          of: baselineOn === undefined ? 'the start' : dayInWords(baselineOn),
          figure: figureOfValue(MEASURES[unit], baseline),
        }
  const made = now && unit === 'percent' ? madeOf({ measure: 'percent' }, now.figure) : undefined
  const went = start && now && better ? wentBy(start.figure, now.figure, better) : undefined
  return {
    measure,
    title: says ?? 'A measure without words',
    standing: statedStanding(measure, now?.figure),
    ...(unit === 'done' ? { target: 'Done' } : target !== undefined && { target: say(target) }),
    ...(start && { start }),
    ...(now && { now }),
    ...(made !== undefined && { of: made }),
    ...(went && { went }),
    points,
    say,
  }
}

const MEASURES = { percent: 'percent', number: 'count', done: 'count' } as const

const doneInWords = (value: number): string => (value === 1 ? 'Done' : 'Not done')

function statedStanding({ unit, target, better }: SuccessMeasure, figure: Figure | undefined): MeasureStanding {
  if (figure?.suppressed) return 'not shown'
  if (figure?.shown === undefined) return 'not measured'
  if (unit === 'done') return figure.shown === 1 ? 'met' : 'not met'
  return target === undefined ? 'without a target' : reaches(figure.shown, target, better)
}

function figureRead(
  { numerator, denominator, value, isDone }: Reading,
  unit: NonNullable<SuccessMeasure['unit']>,
  { hidesFew, hidesOwn }: KnownFigures,
): Figure {
  if (unit === 'done')
    return isDone === undefined
      ? NOTHING
      : { value: Number(isDone), shown: Number(isDone), display: doneInWords(Number(isDone)) }
  const counts = [
    numerator,
    denominator,
    denominator !== undefined && numerator !== undefined ? denominator - numerator : undefined,
  ]
  const few = [...counts, unit === 'number' ? value : undefined].some(count => count !== undefined && isSmall(count))
  if (hidesOwn || (hidesFew && few)) return { display: 'suppressed', suppressed: true }
  if (unit === 'percent' && numerator !== undefined && denominator !== undefined)
    return figureOfParts('percent', numerator, denominator)
  const is = value ?? numerator
  return is === undefined ? NOTHING : figureOfValue(MEASURES[unit], is)
}

const NOTHING = notRecorded('The reading says no number.')

function wentBy({ shown: before }: Figure, { shown: now }: Figure, better: 'higher' | 'lower'): Went | undefined {
  if (before === undefined || now === undefined) return undefined
  if (before === now) return 'no change'
  return now > before === (better === 'higher') ? 'better' : 'worse'
}

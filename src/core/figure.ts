import { type IsoDate, inForceOn, type Month } from './dates.ts'
import type { Indicator, Measure } from './indicators/indicator.ts'
import { FULL_TIME_HOURS } from './records/worker.ts'
import type { Tally } from './tally.ts'
import type { Tolerance } from './tolerance.ts'

/** What an indicator yields for a month or a longer period. */
export interface Figure {
  /** Those counted above the line; for an average, their amounts added up. */
  readonly numerator?: number
  /** Those counted below the line: children, reviews, workers (or what they come to full-time) or the population. Absent for a number. */
  readonly denominator?: number
  /** Not rounded; absent where there is no figure. */
  readonly value?: number
  /** The value as displayed, as a number: what direction of travel and tolerances go by. */
  readonly shown?: number
  /** As people read it: 86.8%, 501, 92.6, or why there is nothing to read. */
  readonly display: string
  /** Why there is no figure, in a sentence. */
  readonly notRecorded?: string
  /** Where it comes from if the records do not say it: who says so, and the entries that do, of which it may be added up. */
  readonly entered?: { readonly source: string; readonly entries: readonly number[] }
  /** True where there is a figure that is not shown, because few children are behind it. */
  readonly suppressed?: true
}

/** As printed: up is better, or simply higher where neither is better. */
export type Arrow = '↑' | '↓' | '→'

/** Which way a figure went since the month before, by the values displayed. */
export interface Direction {
  readonly arrow: Arrow
  readonly means: 'better' | 'worse' | 'no change' | 'higher' | 'lower'
  readonly comparedWith: Month
}

export type Rag = 'red' | 'amber' | 'green'

const NOT_RECORDED = 'not recorded'

export const notRecorded = (why: string): Figure => ({ display: NOT_RECORDED, notRecorded: why })

/** Whether nothing is known of a figure; false where there was nobody to work one out of. */
export const isNotRecorded = ({ display }: Figure): boolean => display === NOT_RECORDED

/** What a figure is made of beside what was tallied. */
interface Beside {
  /** Children aged 0 to 17, for a rate. */
  readonly population?: number
  /** The hours a week that the workers are contracted for, for cases over full-time equivalents; absent where each worker counts as one. */
  readonly hoursAWeek?: number
}

/** A figure of what was tallied. */
export function figureOf(measure: Measure, tally: Tally, { population, hoursAWeek }: Beside = {}): Figure {
  const { numerator, denominator } = tally
  switch (measure) {
    case 'count':
      return { numerator, value: numerator, shown: numerator, display: String(numerator) }
    case 'percent':
      return ratio(numerator, denominator, 100, '%', 'There were none to take a percentage of.')
    case 'rate':
      return ratio(numerator, population ?? 0, 10_000, '', 'No population estimate is held.')
    case 'mean':
      return ratio(numerator, denominator, 1, '', 'There were none to average.')
    case 'per-group':
      return hoursAWeek === undefined
        ? ratio(numerator, tally.groups?.size ?? 0, 1, '', NO_WORKER)
        : overFullTime(numerator, hoursAWeek)
    case 'largest':
      return largest(tally)
  }
}

/** A figure of its two parts, for all that are not plain numbers. Either part may be of hundredths, such as full-time equivalents. */
export const figureOfParts = (measure: Measure, numerator: number, denominator: number): Figure => ({
  ...ratio(hundredths(numerator), hundredths(denominator), TIMES[measure], measure === 'percent' ? '%' : '', NONE),
  numerator,
  denominator,
})

/** A figure of its value alone, where nobody knows what it is made of. */
export function figureOfValue(measure: Measure, value: number): Figure {
  if (measure === 'count' || measure === 'largest')
    return { ...(Number.isInteger(value) && { numerator: value }), value, shown: value, display: String(value) }
  const tenths = Math.round(value * 10 + NEARLY_NOTHING)
  return { value, shown: tenths / 10, display: `${(tenths / 10).toFixed(1)}${measure === 'percent' ? '%' : ''}` }
}

/** What is lost where a decimal fraction is held in binary: half a tenth rounds up all the same. */
const NEARLY_NOTHING = 1e-9

const hundredths = (number: number): number => Math.round(number * 100)

const TIMES: Readonly<Record<Measure, number>> = {
  count: 1,
  percent: 100,
  rate: 10_000,
  mean: 1,
  largest: 1,
  'per-group': 1,
}

const NONE = 'There were none to work it out of.'
const NO_WORKER = 'No social worker who counts has a child.'

/** Hours are taken in hundredths, so that what is divided is whole. */
function overFullTime(cases: number, hoursAWeek: number): Figure {
  const figure = ratio(cases, Math.round(hoursAWeek * 100), FULL_TIME_HOURS * 100, '', NO_WORKER)
  return { ...figure, denominator: Math.round((hoursAWeek * 100) / FULL_TIME_HOURS) / 100 }
}

function largest({ groups }: Tally): Figure {
  if (!groups || groups.size === 0) return { display: 'not applicable', notRecorded: NO_WORKER }
  const most = Math.max(...groups.values())
  return { numerator: most, value: most, shown: most, display: String(most) }
}

function ratio(numerator: number, denominator: number, times: number, sign: string, otherwise: string): Figure {
  if (denominator === 0) return { numerator, denominator, display: 'not applicable', notRecorded: otherwise }
  const tenths = tenthsOf(numerator * times, denominator)
  const display = `${Math.floor(tenths / 10)}.${tenths % 10}${sign}`
  return { numerator, denominator, value: (numerator * times) / denominator, shown: tenths / 10, display }
}

/** A ratio of whole numbers in tenths, half a tenth rounded up: exact, since nothing is divided before it is rounded. */
const tenthsOf = (numerator: number, denominator: number): number =>
  Math.floor((20 * numerator + denominator) / (2 * denominator))

/** The direction of travel between two figures; undefined where either has no value. */
export function directionOf(
  { better, limits }: Pick<Indicator, 'better' | 'limits'>,
  now: Figure,
  before: Figure,
  comparedWith: Month,
): Direction | undefined {
  if (now.shown === undefined || before.shown === undefined) return undefined
  const rise = now.shown - before.shown
  if (better === 'neither') return arrowOf(rise, 'higher', 'lower', comparedWith)
  if (better === 'within limits' && limits)
    return arrowOf(outside(limits, before.shown) - outside(limits, now.shown), 'better', 'worse', comparedWith)
  return arrowOf(better === 'lower' ? -rise : rise, 'better', 'worse', comparedWith)
}

/** How far outside limits a value is, in tenths so that the comparison is exact; 0 within them. */
const outside = ({ lowest, highest }: { lowest: number; highest: number }, value: number): number =>
  Math.max(0, Math.round((lowest - value) * 10), Math.round((value - highest) * 10))

const arrowOf = (rise: number, up: Direction['means'], down: Direction['means'], comparedWith: Month): Direction => ({
  arrow: rise > 0 ? '↑' : rise < 0 ? '↓' : '→',
  means: rise > 0 ? up : rise < 0 ? down : 'no change',
  comparedWith,
})

/** The tolerances in force on a day; undefined where there are none, or they are yet to be set. */
export function toleranceOn({ tolerances = [] }: Pick<Indicator, 'tolerances'>, asAt: IsoDate): Tolerance | undefined {
  const tolerance = inForceOn(tolerances, asAt)
  return tolerance && 'green' in tolerance ? tolerance : undefined
}

/** Red, amber or green by the tolerances in force on a day; undefined where they say nothing of the value displayed. */
export function ragOf(
  indicator: Pick<Indicator, 'better' | 'limits' | 'tolerances'>,
  { shown }: Figure,
  asAt: IsoDate,
): Rag | undefined {
  const tolerance = toleranceOn(indicator, asAt)
  const { better, limits } = indicator
  if (!tolerance || shown === undefined) return undefined
  if (better === 'higher') return ragOfHigher(tolerance, shown)
  if (better === 'lower') return ragOfLower(tolerance, shown)
  const lowest = tolerance.lowest ?? limits?.lowest
  return better === 'within limits' && lowest !== undefined && shown >= lowest ? ragWithin(tolerance, shown) : undefined
}

const ragOfHigher = ({ green, amber }: Tolerance, shown: number): Rag | undefined =>
  shown >= green ? 'green' : amber === undefined ? undefined : shown >= amber ? 'amber' : 'red'

function ragOfLower({ green, amber, red = amber }: Tolerance, shown: number): Rag | undefined {
  if (shown < green) return 'green'
  if (amber !== undefined && shown < amber) return 'amber'
  return red !== undefined && shown >= red ? 'red' : undefined
}

const ragWithin = ({ green, amber }: Tolerance, shown: number): Rag | undefined =>
  shown <= green ? 'green' : amber === undefined ? undefined : shown <= amber ? 'amber' : 'red'

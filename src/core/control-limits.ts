import type { Figure } from './figure.ts'
import type { Counted, CountingRule } from './indicators/indicator.ts'
import type { Source } from './source.ts'

/** How far a figure moves from month to month without anything having changed: news is what lies outside. */
export interface ControlLimits {
  readonly centre: number
  /** Both limits are of the last month, and both count as within. A percentage over few children has wide ones. */
  readonly lower: number
  readonly upper: number
  /** How many months before the last they rest on. */
  readonly months: number
  /** What the last month is by them; `within` where it is no news. */
  readonly last: 'above' | 'below' | 'shifted up' | 'shifted down' | 'within'
}

/** Who drew limits by which arithmetic, and which rules tell news from noise. */
export const controlSources: readonly Source[] = [
  { title: 'Economic control of quality of manufactured product (Shewhart, 1931)', section: 'Limits of three sigma' },
  { title: 'Understanding variation (Wheeler, 2000)', section: 'Individual values and moving ranges: 2.66' },
  { title: 'Improved control charts for attributes (Laney, 2002)', section: 'The p′ chart' },
  {
    title: 'Making data count: strengthening your decisions (NHS England)',
    section: 'Special cause variation: a point outside the limits, a shift',
    url: 'https://www.england.nhs.uk/publication/making-data-count/',
  },
]

/** With fewer months before the last than this there are no limits. */
const FEWEST_MONTHS = 10
/** So many months in a row on one side of the centre are a shift. */
const RUN = 8
/** The mean moving range of two values, in standard deviations of them: d2 of the tables. */
const D2 = 1.128

/**
 * The limits of the last of some months, of the figures before it: months without a figure are passed over. What happens
 * in a month varies as chance does, so a percentage has the limits of a p-chart and a number those of a c-chart. What is
 * so on a day is so of mostly the same children as the month before: a percentage has those of a p′-chart and everything
 * else those of an XmR chart, both drawn from how far each month was from the one before. Undefined where there are too
 * few months, nothing ever varied, or months overlap because each looks back over a year.
 */
export function controlLimitsOf(
  { measure, basis }: Pick<Counted, 'measure' | 'basis'>,
  kind: CountingRule['kind'],
  figures: readonly Figure[],
): ControlLimits | undefined {
  const now = figures.at(-1)
  if (now?.value === undefined || basis === 'year-to-date' || basis === 'rolling-year') return undefined
  const known = figures.filter(({ value }) => value !== undefined)
  const before = known.slice(0, -1)
  if (before.length < FEWEST_MONTHS) return undefined
  const limits =
    measure === 'percent' ? ofShares(before, now, kind) : ofNumbers(before, measure === 'count' && kind === 'flow')
  if (!limits || !(limits.sigma > 0)) return undefined
  const { centre, sigma } = limits
  const lower = Math.max(0, centre - 3 * sigma)
  const upper = measure === 'percent' ? Math.min(100, centre + 3 * sigma) : centre + 3 * sigma
  const last = lastBy(
    known.map(({ value }) => value!),
    centre,
    lower,
    upper,
  )
  return { centre, lower, upper, months: before.length, last }
}

/** The level about which figures vary, and their standard deviation in the last month. */
interface Variation {
  readonly centre: number
  readonly sigma: number
}

/** Of percentages: the share of all that were counted, and how far that of the last month's number may be from it. One printed without what it is made of is a number like any other. */
function ofShares(before: readonly Figure[], now: Figure, kind: CountingRule['kind']): Variation | undefined {
  if (![...before, now].every(({ numerator, denominator }) => numerator !== undefined && denominator))
    return ofNumbers(before, false)
  const all = before.reduce((sum, { denominator }) => sum + denominator!, 0)
  const share = before.reduce((sum, { numerator }) => sum + numerator!, 0) / all
  const sigmaOf = (denominator: number): number => Math.sqrt((share * (1 - share)) / denominator)
  if (share === 0 || share === 1) return undefined
  const z = before.map(({ numerator, denominator }) => (numerator! / denominator! - share) / sigmaOf(denominator!))
  const beside = kind === 'flow' ? 1 : meanMovingRange(z) / D2
  return { centre: 100 * share, sigma: 100 * sigmaOf(now.denominator!) * beside }
}

/** Of numbers that are counted anew each month, a c-chart; of anything else an XmR chart. */
function ofNumbers(before: readonly Figure[], isCountedAnew: boolean): Variation {
  const values = before.map(({ value }) => value!)
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length
  return { centre, sigma: isCountedAnew ? Math.sqrt(centre) : meanMovingRange(values) / D2 }
}

const meanMovingRange = (values: readonly number[]): number =>
  values.slice(1).reduce((sum, value, i) => sum + Math.abs(value - values[i]!), 0) / (values.length - 1)

function lastBy(values: readonly number[], centre: number, lower: number, upper: number): ControlLimits['last'] {
  const now = values.at(-1)!
  if (now > upper) return 'above'
  if (now < lower) return 'below'
  const run = values.slice(-RUN)
  if (run.length === RUN && run.every(value => value > centre)) return 'shifted up'
  if (run.length === RUN && run.every(value => value < centre)) return 'shifted down'
  return 'within'
}

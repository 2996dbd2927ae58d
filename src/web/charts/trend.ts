import { extent } from 'd3-array'
import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { ChartOptions } from './chart.tsx'

/** One line of a trend. */
export interface Series {
  readonly label: string
  /** A value for each period, in the same order; undefined where none was recorded. */
  readonly values: readonly (number | undefined)[]
}

/** A level to reach, drawn across the chart. */
export interface Target {
  readonly label: string
  readonly value: number
}

/** The values between which a figure is acceptable, both counting. */
export interface Band {
  readonly label: string
  readonly from: number
  readonly to: number
  /** True where it is how far values usually vary, drawn as its two limits, rather than what is wanted. */
  readonly isRange?: true
}

export interface Trend extends ChartOptions {
  /** The months, quarters or years, oldest first, as people write them: "Jun 2017", "2017-18". */
  readonly periods: readonly string[]
  /** The first is the one that the chart is about; up to three others are compared with it. */
  readonly series: readonly [Series, ...Series[]]
  readonly targets?: readonly Target[] | undefined
  readonly bands?: readonly Band[] | undefined
  /** The least and greatest value of the scale; if absent, what the values, targets and bands need. */
  readonly domain?: readonly [number, number] | undefined
}

/** A run of periods in which the same series have no value. */
export interface Gap {
  readonly from: number
  /** The last period, counting. */
  readonly to: number
  /** The series without a value, by their place in the list. */
  readonly series: readonly number[]
}

/** Throws if a chart could not be drawn as its caller means it. */
export function checkTrend({ id, periods, series }: Trend): void {
  const problems = [
    ...series
      .filter(({ values }) => values.length !== periods.length)
      .map(({ values, label }) => `Series "${label}" has ${values.length} values for ${periods.length} periods.`),
    ...(series.length > 4 ? [`${series.length} series cannot be told apart. Show four at most.`] : []),
    ...(periods.length === 0 ? ['There are no periods. Say so in words instead of a chart.'] : []),
  ]
  if (problems.length > 0) throw new Error(`Chart "${id}": ${problems.join(' ')}`)
}

export function gapsIn({ periods, series }: Pick<Trend, 'periods' | 'series'>): readonly Gap[] {
  const gaps: Gap[] = []
  for (const at of periods.keys()) {
    const missing = [...series.keys()].filter(index => series[index]!.values[at] === undefined)
    const last = gaps.at(-1)
    if (missing.length === 0) continue
    if (last && last.to === at - 1 && last.series.join() === missing.join()) gaps[gaps.length - 1] = { ...last, to: at }
    else gaps.push({ from: at, to: at, series: missing })
  }
  return gaps
}

/** From values to heights, over round numbers; a scale of nothing but positive values does not fall below 0. */
export function valueScale({ series, targets = [], bands = [], domain }: Trend): ScaleLinear<number, number> {
  if (domain) return scaleLinear().domain(domain)
  const values = series.flatMap(({ values }) => values.filter(value => value !== undefined))
  const [least = 0, greatest = 1] = extent([
    ...values,
    ...targets.map(({ value }) => value),
    ...bands.flatMap(({ from, to }) => [from, to]),
  ])
  const room = (greatest - least || Math.abs(greatest) || 1) * 0.15
  const bottom = least >= 0 ? Math.max(0, least - room) : least - room
  return scaleLinear()
    .domain([bottom, greatest + room])
    .nice(5)
}

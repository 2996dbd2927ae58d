import { scalePoint } from 'd3-scale'
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'
import { Chart, LETTER, LINE, NOT_RECORDED, valueText, widthOf } from './chart.tsx'
import { type EndLabel, EndLabels, wrapped } from './end-labels.tsx'
import { PeriodAxis } from './period-axis.tsx'
import { checkTrend, type Gap, gapsIn, type Trend, valueScale } from './trend.ts'
import { trendDescription } from './trend-description.ts'

const WIDTH = 640
const HEIGHT = 360
const TOP = 20
/** Each series has a mark of its own, so that colour is never all that tells them apart. */
const MARKS = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle] as const

/**
 * A line for each series, with a mark at each period. A value that nobody recorded breaks the line and is said to be
 * missing. The scale need not start at 0; the table beside the chart and its description give the values.
 */
export function TrendChart(trend: Trend) {
  checkTrend(trend)
  const { id, title, periods, series, targets = [], bands = [] } = trend
  const y = valueScale(trend)
  const ticks = y.ticks(5)
  const labels = (at: (value: number) => number) => endLabels(trend, at)
  const left = widthOf(ticks.map(tick => valueText(tick, trend))) + LETTER
  const right = WIDTH - widthOf(labels(() => 0).flatMap(({ lines }) => lines)) - 1.5 * LETTER
  const bottom = HEIGHT - (periods.some(period => period.includes(' ')) ? 2.4 : 1.4) * LINE
  y.range([bottom, TOP])
  const x = scalePoint<number>().domain(periods.keys()).range([left, right]).padding(0.5)
  const xOf = (period: number): number => x(period)!
  const step = x.step() || right - left

  return (
    <Chart id={id} title={title} description={trendDescription(trend)} width={WIDTH} height={HEIGHT}>
      {bands.map(({ from, to }) => (
        <rect class="waymark-chart__band" x={left} y={y(to)} width={right - left} height={y(from) - y(to)} />
      ))}
      {ticks.map(tick => (
        <>
          <line class="waymark-chart__grid" x1={left} y1={y(tick)} x2={right} y2={y(tick)} />
          <text class="waymark-chart__tick" x={left - 8} y={y(tick)} dy="0.35em" text-anchor="end">
            {valueText(tick, trend)}
          </text>
        </>
      ))}
      <PeriodAxis periods={periods} xOf={xOf} step={step} y={bottom} />
      {targets.map(({ value }) => (
        <line class="waymark-chart__target" x1={left} y1={y(value)} x2={right} y2={y(value)} />
      ))}
      {series
        .map((_, index) => series.length - 1 - index)
        .map(index => (
          <Line index={index} values={series[index]!.values} xOf={xOf} yOf={y} />
        ))}
      {gapsIn(trend).map(gap => (
        <GapColumn
          gap={gap}
          hatch={`url(#${id}-hatch)`}
          text={trend.absence ?? NOT_RECORDED}
          isWhole={gap.series.length === series.length}
          x={xOf(gap.from) - step / 2}
          width={(gap.to - gap.from + 1) * step}
          bottom={bottom}
        />
      ))}
      <EndLabels labels={labels(y)} x={right} top={TOP - LINE / 2} bottom={bottom} />
    </Chart>
  )
}

/** The last value of each series with its name, and the name of each target and band. */
function endLabels(trend: Trend, yOf: (value: number) => number): readonly EndLabel[] {
  const { periods, series, targets = [], bands = [] } = trend
  const ofSeries = series.flatMap(({ label, values }, index): readonly EndLabel[] => {
    const last = values.findLastIndex(value => value !== undefined)
    if (last < 0) return []
    const name = series.length > 1 ? wrapped(label, 13) : []
    const when = last < periods.length - 1 ? wrapped(`in ${periods[last]}`, 13) : []
    const value = values[last]!
    return [
      {
        lines: [valueText(value, trend), ...name, ...when],
        at: yOf(value),
        classes: `waymark-chart__label--${index + 1}`,
      },
    ]
  })
  return [
    ...ofSeries,
    ...targets.map(({ label, value }) => ({
      lines: wrapped(`${label} ${valueText(value, trend)}`, 13),
      at: yOf(value),
      classes: 'waymark-chart__label--target',
    })),
    ...bands.map(({ label, from, to }) => ({
      lines: wrapped(label, 13),
      at: yOf((from + to) / 2),
      classes: 'waymark-chart__label--band',
    })),
  ]
}

interface LineProps {
  readonly index: number
  readonly values: readonly (number | undefined)[]
  readonly xOf: (period: number) => number
  readonly yOf: (value: number) => number
}

function Line({ index, values, xOf, yOf }: LineProps) {
  const path = line<number | undefined>()
    .defined(value => value !== undefined)
    .x((_, at) => xOf(at))
    .y(value => yOf(value!))
  return (
    <g class={`waymark-chart__series waymark-chart__series--${index + 1}`}>
      <path class="waymark-chart__line" d={path(values) ?? ''} />
      {values.map((value, at) => value !== undefined && <Mark index={index} x={xOf(at)} y={yOf(value)} />)}
    </g>
  )
}

const Mark = ({ index, x, y }: { readonly index: number; readonly x: number; readonly y: number }) => (
  <path class="waymark-chart__mark" d={symbol(MARKS[index], 56)() ?? ''} transform={`translate(${x} ${y})`} />
)

interface GapProps {
  readonly gap: Gap
  readonly hatch: string
  readonly text: string
  /** True where no series has a value, so that the marks of those without need not be shown. */
  readonly isWhole: boolean
  readonly x: number
  readonly width: number
  readonly bottom: number
}

function GapColumn({ gap, hatch, text, isWhole, x, width, bottom }: GapProps) {
  const [middle, marks] = [x + width / 2, isWhole ? [] : gap.series]
  const foot = bottom - 8 - marks.length * 18
  return (
    <g class="waymark-chart__gap">
      {isWhole && <rect x={x} y={TOP} width={width} height={bottom - TOP} fill={hatch} />}
      {marks.map((index, at) => (
        <g class={`waymark-chart__series--${index + 1}`}>
          <Mark index={index} x={middle} y={bottom - 10 - at * 18} />
        </g>
      ))}
      <text class="waymark-chart__absence" transform={`translate(${middle} ${foot}) rotate(-90)`} dy="0.35em">
        {text}
      </text>
    </g>
  )
}

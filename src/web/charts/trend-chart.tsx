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
  const bottom = HEIGHT - (periods.some(period => period.includes(' ')) ? 2.4 : 1.4) * LINE
  const y = valueScale(trend).rangeRound([bottom, TOP])
  const ticks = y.ticks(5)
  const labels = endLabels(trend, y)
  const left = widthOf(ticks.map(tick => valueText(tick, trend))) + 2 * LETTER
  const right = WIDTH - widthOf(labels.flatMap(({ lines }) => lines)) - 1.5 * LETTER
  const x = scalePoint<number>().domain(periods.keys()).rangeRound([left, right]).padding(0.5)
  const xOf = (period: number): number => x(period)!
  const step = x.step() || right - left

  return (
    <Chart id={id} title={title} description={trendDescription(trend)} width={WIDTH} height={HEIGHT}>
      {bands.map(({ from, to, isRange }) => (
        <rect
          class={isRange ? 'waymark-chart__range' : 'waymark-chart__band'}
          x={left}
          y={y(to)}
          width={right - left}
          height={y(from) - y(to)}
        />
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
      {targets.map(({ value }) => (
        <line class="waymark-chart__target" x1={left} y1={y(value)} x2={right} y2={y(value)} />
      ))}
      {series.map(({ values }, index) => <Line index={index} values={values} xOf={xOf} yOf={y} />).toReversed()}
      <EndLabels labels={labels} x={right} top={TOP - LINE / 2} bottom={bottom} />
    </Chart>
  )
}

/** The name of each series with its last value, and of each target and band. */
function endLabels(trend: Trend, yOf: (value: number) => number): readonly EndLabel[] {
  const { periods, series, targets = [], bands = [] } = trend
  const label = (words: string, at: number, kind: string): EndLabel => ({
    lines: wrapped(words, 13),
    at,
    classes: `waymark-chart__label--${kind}`,
  })
  const ofSeries = series.flatMap(({ label: name, values }, index) => {
    const last = values.findLastIndex(value => value !== undefined)
    if (last < 0) return []
    const value = values[last]!
    const named = series.length > 1 ? `${name} ${valueText(value, trend)}` : valueText(value, trend)
    const words = last < periods.length - 1 ? `${named} in ${periods[last]}` : named
    return [label(words, yOf(value), `${index + 1}`)]
  })
  return [
    ...ofSeries,
    ...targets.map(({ label: name, value }) => label(`${name} ${valueText(value, trend)}`, yOf(value), 'target')),
    ...bands.map(({ label: name, from, to }) => label(name, yOf((from + to) / 2), 'band')),
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

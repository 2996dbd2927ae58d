import { scaleLinear } from 'd3-scale'
import { Chart, type ChartOptions, LETTER, LINE, valueText, widthOf } from './chart.tsx'
import type { Target } from './trend.ts'

export interface Bar {
  readonly label: string
  /** Undefined where none was recorded: words instead of a bar, never a bar of no length. */
  readonly value: number | undefined
  /** True for the one that the chart is about, among those it is compared with. */
  readonly isEmphasised?: boolean | undefined
}

export interface Bars extends ChartOptions {
  /** What each bar stands for, as the table's first column names it: "Age", "Authority". */
  readonly of: string
  /** What the bars measure, as the table's second column names it. */
  readonly measure: string
  readonly bars: readonly Bar[]
  /** A level to compare every bar with. */
  readonly target?: Target | undefined
}

const WIDTH = 640
const BAR = 26
const ROW = LINE + BAR + 16

/** Bars from 0, one below another, each beneath its label and before its value, so that long labels fit a telephone. */
export function BarChart(chart: Bars) {
  const { id, title, bars, target } = chart
  const values = bars.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const top = target ? LINE + 8 : 0
  const x = scaleLinear()
    .domain([Math.min(0, ...values, target?.value ?? 0), Math.max(0, ...values, target?.value ?? 0) || 1])
    .range([1, WIDTH - widthOf(bars.map(({ value }) => valueText(value, chart))) - LETTER])
  const height = top + bars.length * ROW
  return (
    <Chart id={id} title={title} description={barsDescription(chart)} width={WIDTH} height={height}>
      {bars.map((bar, index) => {
        const [y, value] = [top + index * ROW, bar.value ?? 0]
        const emphasis = bar.isEmphasised ? ' waymark-chart__bar--emphasised' : ''
        return (
          <g class={`waymark-chart__bar${emphasis}`}>
            <text class="waymark-chart__label" x="0" y={y + LINE * 0.75}>
              {bar.label}
            </text>
            {bar.value !== undefined && (
              <rect x={Math.min(x(0), x(value))} y={y + LINE} width={Math.abs(x(value) - x(0))} height={BAR} />
            )}
            <text class="waymark-chart__value" x={Math.max(x(0), x(value)) + 8} y={y + LINE + BAR / 2} dy="0.35em">
              {valueText(bar.value, chart)}
            </text>
          </g>
        )
      })}
      <line class="waymark-chart__zero" x1={x(0)} y1={top} x2={x(0)} y2={height - 8} />
      {target && (
        <>
          <line class="waymark-chart__target" x1={x(target.value)} y1={LINE} x2={x(target.value)} y2={height - 8} />
          <text
            class="waymark-chart__label waymark-chart__label--target"
            x={x(target.value)}
            y={LINE * 0.75}
            text-anchor={x(target.value) > WIDTH / 2 ? 'end' : 'start'}
          >
            {target.label} {valueText(target.value, chart)}
          </text>
        </>
      )}
    </Chart>
  )
}

const barsDescription = (chart: Bars): string =>
  [
    ...chart.bars.map(({ label, value }) => `${label}: ${valueText(value, chart)}.`),
    ...(chart.target ? [`${chart.target.label}: ${valueText(chart.target.value, chart)}.`] : []),
  ].join(' ')

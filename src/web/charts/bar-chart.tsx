import { scaleLinear } from 'd3-scale'
import { classNames } from '#web/govuk/content.ts'
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
  const recorded = bars.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const reach = target ? [...recorded, target.value] : recorded
  const x = scaleLinear()
    .domain([Math.min(0, ...reach), Math.max(0, ...reach) || 1])
    .rangeRound([1, WIDTH - widthOf(bars.map(({ value }) => valueText(value, chart))) - LETTER])
  const top = target ? LINE : 0
  const rows = bars.map((bar, index) => ({ ...bar, y: top + index * ROW + LINE }))
  return (
    <Chart id={id} title={title} description={barsDescription(chart)} width={WIDTH} height={top + bars.length * ROW}>
      {rows.map(({ value, y, isEmphasised }) => (
        <>
          {value !== undefined && (
            <rect
              class={classNames('waymark-chart__bar', isEmphasised && 'waymark-chart__bar--emphasised')}
              x={Math.min(x(0), x(value))}
              y={y}
              width={Math.abs(x(value) - x(0))}
              height={BAR}
            />
          )}
          <line class="waymark-chart__zero" x1={x(0)} y1={y - 3} x2={x(0)} y2={y + BAR + 3} />
        </>
      ))}
      {target && (
        <TargetLine
          text={`${target.label} ${valueText(target.value, chart)}`}
          x={x(target.value)}
          to={top + bars.length * ROW}
        />
      )}
      {rows.map(({ label, value, y, isEmphasised }) => (
        <g class={classNames('waymark-chart__words', isEmphasised && 'waymark-chart__words--emphasised')}>
          <text x="0" y={y - LINE * 0.3}>
            {label}
          </text>
          <text x={Math.max(x(0), x(value ?? 0)) + 8} y={y + BAR / 2} dy="0.35em">
            {valueText(value, chart)}
          </text>
        </g>
      ))}
    </Chart>
  )
}

interface TargetLineProps {
  readonly text: string
  readonly x: number
  readonly to: number
}

const TargetLine = ({ text, x, to }: TargetLineProps) => (
  <>
    <line class="waymark-chart__target" x1={x} y1={LINE} x2={x} y2={to - 12} />
    <text class="waymark-chart__label" x={x} y={LINE * 0.7} text-anchor={x > WIDTH / 2 ? 'end' : 'start'}>
      {text}
    </text>
  </>
)

const barsDescription = (chart: Bars): string =>
  [
    ...chart.bars.map(({ label, value }) => `${label}: ${valueText(value, chart)}.`),
    ...(chart.target ? [`${chart.target.label}: ${valueText(chart.target.value, chart)}.`] : []),
  ].join(' ')

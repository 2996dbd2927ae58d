import { line } from 'd3-shape'
import { checkTrend, gapsIn, type Trend, valueScale } from './trend.ts'
import { trendDescription } from './trend-description.ts'

const WIDTH = 120
const HEIGHT = 32
const EDGE = 5

type Props = Omit<Trend, 'targets' | 'bands'>

/** A trend the size of a word, for a table or a card that gives the last value in figures. Its gaps are dashed below. */
export function Sparkline(trend: Props) {
  checkTrend(trend)
  const { id, title, periods, series } = trend
  const [{ values }] = series
  const y = valueScale(trend).range([HEIGHT - EDGE, EDGE])
  const step = (WIDTH - 2 * EDGE) / Math.max(1, periods.length - 1)
  const x = (at: number): number => (periods.length === 1 ? WIDTH / 2 : EDGE + at * step)
  const path = line<number | undefined>()
    .defined(value => value !== undefined)
    .x((_, at) => x(at))
    .y(value => y(value!))
  const isAlone = (at: number): boolean => values[at - 1] === undefined && values[at + 1] === undefined
  const last = values.findLastIndex(value => value !== undefined)
  return (
    <svg
      class="waymark-sparkline"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{trendDescription(trend)}</desc>
      {gapsIn(trend).map(({ from, to }) => (
        <line
          class="waymark-sparkline__gap"
          x1={x(Math.max(0, from - 1))}
          x2={x(Math.min(periods.length - 1, to + 1))}
          y1={HEIGHT - 1}
          y2={HEIGHT - 1}
        />
      ))}
      <path class="waymark-sparkline__line" d={path(values) ?? ''} />
      {values.map(
        (value, at) =>
          value !== undefined &&
          (at === last || isAlone(at)) && (
            <circle class="waymark-sparkline__point" cx={x(at)} cy={y(value)} r={at === last ? 3.5 : 2} />
          ),
      )}
    </svg>
  )
}

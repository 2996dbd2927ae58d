import { LETTER, LINE, widthOf } from './chart.tsx'

interface PeriodLabel {
  readonly at: number
  readonly text: string
  /** False where there is room for it only in a wide column. */
  readonly isAlways: boolean
}

/** The year, or whatever follows the first word, where it begins. */
interface YearLabel {
  readonly at: number
  readonly text: string
}

/** The labels that fit beneath an axis whose periods stand `step` apart; the last period always has one. */
export function periodLabels(periods: readonly string[], step: number): readonly PeriodLabel[] {
  const room = widthOf(periods.map(firstWord)) + LETTER
  // The letters are two thirds as large in a wide column.
  const roomy = Math.max(1, Math.ceil((room * 0.7) / step))
  const always = roomy * Math.max(1, Math.ceil(room / (step * roomy)))
  return periods.flatMap((period, at) => {
    const fromLast = periods.length - 1 - at
    return fromLast % roomy === 0 ? [{ at, text: firstWord(period), isAlways: fromLast % always === 0 }] : []
  })
}

/** The years beneath the months, each where it begins, unless the next would cover it. */
export function yearLabels(periods: readonly string[], step: number): readonly YearLabel[] {
  const begins = periods.flatMap((period, at) => {
    const text = rest(period)
    return text && (at === 0 || rest(periods[at - 1]!) !== text) ? [{ at, text }] : []
  })
  return begins.filter(({ at, text }, index) => {
    const next = begins[index + 1]
    return !next || (next.at - at) * step > (text.length + 1) * LETTER
  })
}

const firstWord = (period: string): string => period.split(' ')[0]!
const rest = (period: string): string => period.split(' ').slice(1).join(' ')

interface Props {
  readonly periods: readonly string[]
  readonly xOf: (period: number) => number
  readonly step: number
  readonly y: number
}

export const PeriodAxis = ({ periods, xOf, step, y }: Props) => (
  <>
    {periodLabels(periods, step).map(({ at, text, isAlways }) => (
      <text
        class={isAlways ? 'waymark-chart__tick' : 'waymark-chart__tick waymark-chart__tick--roomy'}
        x={xOf(at)}
        y={y + LINE}
        text-anchor="middle"
      >
        {text}
      </text>
    ))}
    {yearLabels(periods, step).map(({ at, text }) => (
      <text
        class="waymark-chart__tick"
        x={xOf(at)}
        y={y + 2 * LINE}
        text-anchor={at === periods.length - 1 ? 'end' : 'middle'}
      >
        {text}
      </text>
    ))}
  </>
)

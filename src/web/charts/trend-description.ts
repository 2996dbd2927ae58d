import { upperFirst } from '#core/wording.ts'
import { valueText } from './chart.tsx'
import type { Series, Trend } from './trend.ts'
import { gapsIn } from './trend.ts'

/** What a trend shows, in words, for someone who cannot see it: the ends, the extremes, the gaps and the targets. */
export function trendDescription(trend: Trend): string {
  const { periods, series, targets = [], bands = [], absence = 'not recorded' } = trend
  const write = (value: number): string => valueText(value, trend)
  return [
    ...series.map(line => seriesDescription(line, trend)),
    ...gapsIn(trend).map(({ from, to, series: missing }) => {
      const who = missing.length === series.length ? '' : `${missing.map(at => series[at]!.label).join(' and ')} `
      const when = from === to ? periods[from] : `${periods[from]} to ${periods[to]}`
      return upperFirst(`${who}${absence} for ${when}.`)
    }),
    ...targets.map(({ label, value }) => `${label}: ${write(value)}.`),
    ...bands.map(({ label, from, to }) => `${label}: ${write(from)} to ${write(to)}.`),
  ].join(' ')
}

function seriesDescription({ label, values }: Series, trend: Trend): string {
  const recorded = values.flatMap((value, at) => (value === undefined ? [] : [{ value, period: trend.periods[at]! }]))
  const [first, last] = [recorded[0], recorded.at(-1)]
  if (!first || !last) return `${label}: nothing to show.`
  const write = ({ value, period }: typeof first): string => `${valueText(value, trend)} in ${period}`
  if (recorded.length === 1) return `${label}: ${write(first)}.`
  const least = recorded.reduce((a, b) => (b.value < a.value ? b : a))
  const greatest = recorded.reduce((a, b) => (b.value > a.value ? b : a))
  return `${label}: ${write(first)}, ${write(last)}; lowest ${write(least)}, highest ${write(greatest)}.`
}

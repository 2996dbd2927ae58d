import type { IsoDate } from '#core/dates.ts'
import { toleranceOn } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { valuePrinted } from '#core/printed.ts'
import type { Tolerance } from '#core/tolerance.ts'

/** The tolerances of an indicator in force on a day, in words, one sentence a colour; none where it has none. */
export function tolerancesInWords(indicator: Indicator, asAt: IsoDate): readonly string[] {
  const tolerance = toleranceOn(indicator, asAt)
  if (!tolerance) return []
  const say = (value: number) => valuePrinted(indicator, value)
  if (indicator.better === 'higher') return higher(tolerance, say)
  if (indicator.better === 'lower') return lower(tolerance, say)
  return within(tolerance, indicator, say)
}

type Say = (value: number) => string

const higher = ({ green, amber }: Tolerance, say: Say): readonly string[] => [
  `Green at ${say(green)} or more.`,
  ...(amber === undefined
    ? ['No range is set for amber and red.']
    : [`Amber from ${say(amber)}, but less than ${say(green)}.`, `Red at less than ${say(amber)}.`]),
]

function lower({ green, amber, red = amber }: Tolerance, say: Say): readonly string[] {
  return [
    `Green at less than ${say(green)}.`,
    ...(amber === undefined ? [] : [`Amber from ${say(green)}, but less than ${say(amber)}.`]),
    red === undefined ? 'No range is set for red.' : `Red at ${say(red)} or more.`,
  ]
}

const within = ({ green, amber, lowest }: Tolerance, { limits }: Indicator, say: Say): readonly string[] => [
  `Green from ${say(lowest ?? limits?.lowest ?? 0)} to ${say(green)}.`,
  ...(amber === undefined ? [] : [`Amber above that, up to ${say(amber)}.`, `Red above ${say(amber)}.`]),
]

/** The scale of a chart and the part of it in which a figure is green: as much as the values and the tolerance need. */
export function scaleOf(
  indicator: Indicator,
  asAt: IsoDate,
  values: readonly number[],
): { readonly domain: readonly [number, number]; readonly green?: readonly [number, number] } {
  const { better, measure } = indicator
  const tolerance = toleranceOn(indicator, asAt)
  const lowest = tolerance && (tolerance.lowest ?? indicator.limits?.lowest)
  const marks = [...values, ...(tolerance ? [tolerance.green] : []), ...(lowest === undefined ? [] : [lowest])]
  const [least, greatest] = [Math.min(...marks), Math.max(...marks)]
  const room = (greatest - least || greatest || 1) * 0.2
  const step = 10 ** Math.floor(Math.log10(greatest - least + 2 * room))
  const low = Math.max(0, Math.floor((least - room) / step) * step)
  const high = Math.ceil((greatest + room) / step) * step
  const domain = [low, measure === 'percent' ? Math.min(100, high) : high] as const
  if (!tolerance) return { domain }
  const from = better === 'higher' ? tolerance.green : better === 'within limits' ? (lowest ?? 0) : domain[0]
  const to = better === 'higher' ? domain[1] : tolerance.green
  return to > from ? { domain, green: [from, to] } : { domain }
}

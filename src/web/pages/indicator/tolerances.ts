import { type IsoDate, inForceOn } from '#core/dates.ts'
import type { Indicator, Tolerance } from '#core/indicators/indicator.ts'
import { formatOf } from '#web/pages/scorecard/value.ts'

/** The tolerances of an indicator in force on a day, in words, one sentence a colour; none where it has none. */
export function tolerancesInWords(indicator: Indicator, asAt: IsoDate): readonly string[] {
  const tolerance = inForceOn(indicator.tolerances ?? [], asAt)
  if (!tolerance) return []
  const say = (value: number) => formatOf(indicator, value)
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

const within = ({ green, amber }: Tolerance, { limits }: Indicator, say: Say): readonly string[] => [
  `Green from ${say(limits?.lowest ?? 0)} to ${say(green)}.`,
  ...(amber === undefined ? [] : [`Amber above that, up to ${say(amber)}.`, `Red above ${say(amber)}.`]),
]

/** The band of a chart in which a figure is green; undefined where there is none to draw. */
export function greenBand(
  { better, limits, tolerances = [], measure }: Indicator,
  asAt: IsoDate,
  greatest: number,
): { readonly label: string; readonly from: number; readonly to: number } | undefined {
  const tolerance = inForceOn(tolerances, asAt)
  if (!tolerance) return undefined
  if (better === 'lower') return { label: 'Green', from: 0, to: tolerance.green }
  if (better === 'within limits') return { label: 'Green', from: limits?.lowest ?? 0, to: tolerance.green }
  const top = measure === 'percent' ? 100 : Math.max(greatest, tolerance.green)
  return top > tolerance.green ? { label: 'Green', from: tolerance.green, to: top } : undefined
}

import type { Picture } from './document.ts'

/** A line over periods, with what it is held against, as a document draws it. */
export interface TrendDrawing {
  /** What it is of: 6.9 Health assessments up to date. */
  readonly title: string
  /** The periods as people write them, oldest first: Jun 2017. */
  readonly periods: readonly string[]
  /** A value for each period; undefined where there is none. */
  readonly values: readonly (number | undefined)[]
  readonly say: (value: number) => string
  /** Where values are green and amber, the bounds counting; open ends reach the edge of the drawing. */
  readonly zones: readonly Zone[]
  /** The levels that it is held against, with words: England 49.0%. */
  readonly levels: readonly Level[]
  /** The values that can be, such as 0 to 100 for a percentage. */
  readonly least?: number
  readonly greatest?: number
  /** The colour of the line, as six hexadecimal digits. */
  readonly colour: string
}

export interface Zone {
  readonly tone: 'green' | 'amber'
  readonly from?: number
  readonly to?: number
}

export interface Level {
  readonly label: string
  readonly value: number
  /** A target is drawn through; what others came to is dashed. */
  readonly isTarget?: true
}

const WIDTH = 680
const HEIGHT = 222
const PLOT = { left: 52, right: 560, top: 16, bottom: 172 } as const
const FACES = "'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', sans-serif"
const INK = '#0B0C0C'
const QUIET = '#484949'
const ZONES = { green: '#DDEFE3', amber: '#FFF1CC' } as const

/** A trend as a picture of its own, styled by attributes alone; its alternative text says what its line does. */
export function trendPicture(trend: TrendDrawing): Picture {
  const ticks = ticksOf(trend)
  const [bottom, top] = [ticks[0]!, ticks.at(-1)!]
  const y = (value: number): number =>
    PLOT.bottom - ((clamped(value, bottom, top) - bottom) / (top - bottom || 1)) * (PLOT.bottom - PLOT.top)
  const step = (PLOT.right - PLOT.left) / trend.periods.length
  const x = (at: number): number => PLOT.left + step * (at + 0.5)
  const parts = [
    ...trend.zones.map(zone => zoneDrawn(zone, y, bottom, top)),
    ...ticks.map(tick => tickDrawn(tick, y(tick), trend.say)),
    ...levelsDrawn(trend.levels, y),
    ...gapsDrawn(trend, x, step),
    ...lineDrawn(trend, x, y),
    ...axisDrawn(trend.periods, x, step),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`
  return { kind: 'picture', svg, alt: altOf(trend), widthMm: 166, heightMm: Math.round((166 * HEIGHT) / WIDTH) }
}

const clamped = (value: number, least: number, greatest: number): number => Math.min(greatest, Math.max(least, value))

/** Ticks stand no closer: values are shown to a tenth. */
const LEAST_STEP = 0.1

/** Round values from below the least to above the greatest of all that is drawn. */
function ticksOf({ values, zones, levels, least = 0, greatest = Number.POSITIVE_INFINITY }: TrendDrawing) {
  const drawn = [
    ...values.filter(value => value !== undefined),
    ...levels.map(({ value }) => value),
    ...zones.flatMap(({ from, to }) => [from, to]).filter(value => value !== undefined),
  ]
  const [low, high] = drawn.length === 0 ? [0, 1] : [Math.min(...drawn), Math.max(...drawn)]
  const room = (high - low || Math.abs(high) || 1) * 0.12
  const [from, to] = [Math.max(least, low - room), Math.min(greatest, high + room)]
  const size = stepOf(Math.max((to - from) / 4, LEAST_STEP))
  const first = Math.floor(from / size)
  const count = Math.max(1, Math.ceil(to / size - 1e-9) - first)
  return Array.from({ length: count + 1 }, (_, i) => Math.round((first + i) * size * 1e6) / 1e6)
}

/** The least of 1, 2 and 5 times a power of ten that is no less. */
function stepOf(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5, 10].find(times => times * power >= rough) ?? 10)
}

function zoneDrawn({ tone, from, to }: Zone, y: (value: number) => number, bottom: number, top: number): string {
  const [high, low] = [y(to ?? top), y(from ?? bottom)]
  return low <= high
    ? ''
    : `<rect x="${PLOT.left}" y="${n(high)}" width="${PLOT.right - PLOT.left}" height="${n(low - high)}" fill="${ZONES[tone]}"/>`
}

const tickDrawn = (tick: number, at: number, say: TrendDrawing['say']): string =>
  `<line x1="${PLOT.left}" y1="${n(at)}" x2="${PLOT.right}" y2="${n(at)}" stroke="#CECECE" stroke-width="1"/>${text(PLOT.left - 8, at + 4, shortened(say(tick)), { anchor: 'end', colour: QUIET })}`

/** 90% rather than 90.0%: the ticks are round. */
const shortened = (said: string): string => said.replace(/\.0(?=%|$)/, '')

/** Words beside the levels, kept apart from one another. */
function levelsDrawn(levels: readonly Level[], y: (value: number) => number): readonly string[] {
  let free = PLOT.top - 8
  return levels
    .toSorted((a, b) => b.value - a.value)
    .flatMap(({ label, value, isTarget }) => {
      const at = y(value)
      const beside = Math.max(at, free + 15)
      free = beside
      return [
        `<line x1="${PLOT.left}" y1="${n(at)}" x2="${PLOT.right}" y2="${n(at)}" stroke="${isTarget ? '#00613A' : QUIET}" stroke-width="${isTarget ? 2 : 1.5}"${isTarget ? '' : ' stroke-dasharray="5 4"'}/>`,
        text(PLOT.right + 8, beside + 4, label, { colour: isTarget ? '#00613A' : QUIET }),
      ]
    })
}

function gapsDrawn({ values }: TrendDrawing, x: (at: number) => number, step: number): readonly string[] {
  return values.flatMap((value, at) =>
    value === undefined
      ? [
          `<rect x="${n(x(at) - step / 2)}" y="${PLOT.bottom - 5}" width="${n(step)}" height="5" fill="#B1B4B6" fill-opacity="0.6"/>`,
        ]
      : [],
  )
}

function lineDrawn(
  { values, colour, say }: TrendDrawing,
  x: (at: number) => number,
  y: (value: number) => number,
): readonly string[] {
  const path = values
    .map((value, at) =>
      value === undefined ? '' : `${values[at - 1] === undefined ? 'M' : 'L'}${n(x(at))} ${n(y(value))}`,
    )
    .join('')
  const last = values.findLastIndex(value => value !== undefined)
  const marks = values.map((value, at) =>
    value === undefined
      ? ''
      : `<circle cx="${n(x(at))}" cy="${n(y(value))}" r="${at === last ? 5.5 : 3.5}" fill="#${colour}" stroke="#FFFFFF" stroke-width="1.5"/>`,
  )
  if (last < 0) return []
  const at = y(values[last]!)
  // A line that falls to its last value comes from above: the value then stands below it.
  const falls = (values[last - 1] ?? values[last]!) > values[last]!
  const beside = (falls || at - 12 < PLOT.top) && at + 22 < PLOT.bottom ? at + 22 : at - 12
  return [
    `<path d="${path}" fill="none" stroke="#${colour}" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...marks,
    ...['#FFFFFF', undefined].map(halo =>
      text(x(last), beside, say(values[last]!), {
        anchor: 'middle',
        weight: 'bold',
        colour: INK,
        halo,
      }),
    ),
  ]
}

/** Each period's first word beneath it, as far as there is room, and the rest of it where that changes. */
function axisDrawn(periods: readonly string[], x: (at: number) => number, step: number): readonly string[] {
  const every = Math.max(1, Math.ceil(30 / step))
  return [
    `<line x1="${PLOT.left}" y1="${PLOT.bottom}" x2="${PLOT.right}" y2="${PLOT.bottom}" stroke="${INK}" stroke-width="1.5"/>`,
    ...periods.flatMap((period, at) => {
      const [first = '', ...rest] = period.split(' ')
      const year = rest.join(' ')
      const isNew = year !== '' && (at === 0 || !periods[at - 1]!.endsWith(year))
      return [
        ...((periods.length - 1 - at) % every === 0
          ? [text(x(at), PLOT.bottom + 18, first, { anchor: 'middle', colour: QUIET })]
          : []),
        ...(isNew ? [text(x(at), PLOT.bottom + 36, year, { anchor: 'middle', colour: QUIET, weight: 'bold' })] : []),
      ]
    }),
  ]
}

interface Style {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 'bold'
  readonly colour: string
  /** The colour of a line around the letters, so that nothing beneath crosses them; absent for none. */
  readonly halo?: string | undefined
}

const text = (x: number, y: number, words: string, { anchor = 'start', weight, colour, halo }: Style): string =>
  `<text x="${n(x)}" y="${n(y)}" font-family="${FACES}" font-size="13.5" text-anchor="${anchor}" fill="${colour}"${weight ? ` font-weight="${weight}"` : ''}${halo ? ` stroke="${halo}" stroke-width="4" stroke-linejoin="round"` : ''}>${escaped(words)}</text>`

const escaped = (words: string): string => words.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** A length to a tenth, as short as it can be. */
const n = (value: number): string => String(Math.round(value * 10) / 10)

function altOf({ title, periods, values, say, levels }: TrendDrawing): string {
  const told = values.flatMap((value, at) => (value === undefined ? [] : [{ value, period: periods[at]! }]))
  const held = levels.map(({ label }) => `${label}.`)
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return `Line chart. ${title}: no month has a figure.`
  const highest = told.reduce((a, b) => (b.value > a.value ? b : a))
  const lowest = told.reduce((a, b) => (b.value < a.value ? b : a))
  const at = ({ value, period }: typeof first): string => `${say(value)} in ${period}`
  return [
    `Line chart. ${title}: from ${at(first)} to ${at(last)}; highest ${at(highest)}, lowest ${at(lowest)}.`,
    ...held,
    'The figures are in the table that follows.',
  ].join(' ')
}

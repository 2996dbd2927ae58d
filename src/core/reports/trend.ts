import { englandNamed } from '#core/benchmarks.ts'
import { shortMonth } from '#core/dates.ts'
import type { Picture } from '#core/document.ts'
import { toleranceOn } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { valuePrinted } from '#core/printed.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { type Level, trendPicture, type Zone } from '#core/trend-drawing.ts'
import type { Materials } from './materials.ts'
import { othersBy } from './others.ts'

const DEFAULT_COLOUR = '1D70B8'

/** The months of an indicator as a picture, with its target, the bands of its tolerances and England; none where they make no line. */
export function trendOf(row: ScorecardRow, { asAt, look }: Pick<Materials, 'asAt' | 'look'>): readonly Picture[] {
  const { indicator, months } = row
  if (months.filter(({ figure }) => figure.shown !== undefined).length < 2) return []
  const say = (value: number): string => valuePrinted(indicator, value)
  const { zones, target } = heldAgainst(indicator, asAt)
  const others = othersBy(row)
  const picture = trendPicture({
    title: `${indicator.number} ${indicator.title}`,
    periods: months.map(({ month }) => shortMonth(month)),
    values: months.map(({ figure }) => figure.shown),
    say,
    zones,
    levels: [
      ...(target === undefined
        ? []
        : [{ label: `Target ${printedBounds(indicator, asAt).green}`, value: target, isTarget: true as const }]),
      ...(others?.england === undefined
        ? []
        : [{ label: `${englandNamed(others)} ${say(others.england)}`, value: others.england }]),
    ] satisfies readonly Level[],
    least: 0,
    ...(indicator.measure === 'percent' && { greatest: 100 }),
    colour: look?.colour ?? DEFAULT_COLOUR,
  })
  return [picture]
}

/** The bands of a drawing in which a figure is green and amber, and the edge of the green. */
function heldAgainst(
  indicator: Indicator,
  asAt: string,
): { readonly zones: readonly Zone[]; readonly target?: number } {
  const tolerance = toleranceOn(indicator, asAt)
  if (!tolerance || indicator.better === 'neither') return { zones: [] }
  const { green, amber, lowest = indicator.limits?.lowest } = tolerance
  if (indicator.better === 'higher')
    return {
      target: green,
      zones: [
        { tone: 'green', from: green },
        ...(amber === undefined ? [] : [{ tone: 'amber' as const, from: amber, to: green }]),
      ],
    }
  const above = amber === undefined ? [] : [{ tone: 'amber' as const, from: green, to: amber }]
  if (indicator.better === 'lower') return { target: green, zones: [{ tone: 'green', to: green }, ...above] }
  return {
    target: green,
    zones: [{ tone: 'green', ...(lowest !== undefined && { from: lowest }), to: green }, ...above],
  }
}

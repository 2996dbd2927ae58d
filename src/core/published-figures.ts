import type { Month } from './dates.ts'
import type { Figure } from './figure.ts'
import type { Counted, Indicator } from './indicators/indicator.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { marchOf } from './span.ts'
import { printedWindow, type Window } from './stretch.ts'

/** Where a figure stands on a scorecard. */
export interface Place {
  /** The indicator by its id. */
  readonly indicator: string
  /** The title of another way of counting it; absent for the indicator itself. */
  readonly companion?: string
  readonly window: Window
}

/** A figure with where it stands. */
export interface PublishedFigure {
  readonly place: Place
  readonly figure: Figure
}

/** The same for two places where they are one: figures of one window are printed in several columns. */
export const keyOf = (place: Place): string => `${wayOf(place)} ${place.window.stretch} ${place.window.to}`

/** The same for all windows of one way of counting. */
export const wayOf = ({ indicator, companion }: Pick<Place, 'indicator' | 'companion'>): string =>
  companion === undefined ? indicator : `${indicator} (${companion})`

/** Every way of counting that an indicator has, itself first. */
export const waysOf = (
  indicator: Indicator,
): readonly {
  readonly way: string
  readonly place: Pick<Place, 'indicator' | 'companion'>
  readonly what: Counted
}[] =>
  [
    { indicator: indicator.id },
    ...(indicator.companions ?? []).map(({ title }) => ({ indicator: indicator.id, companion: title })),
  ].map((place, i) => ({ way: wayOf(place), place, what: i === 0 ? indicator : indicator.companions![i - 1]! }))

/** Every figure that a scorecard shows, each once, by its key, in the order of its rows. */
export function figuresOn({ months, rows }: Pick<Scorecard, 'months' | 'rows'>): ReadonlyMap<string, PublishedFigure> {
  const to = months.at(-1)!
  const figures = new Map<string, PublishedFigure>()
  const add = (of: Pick<Place, 'indicator' | 'companion'>, basis: Pick<Counted, 'basis'>, its: Figures): void => {
    for (const [window, figure] of windowed(basis, its, to)) {
      const place = { ...of, window }
      figures.set(keyOf(place), { place, figure })
    }
  }
  for (const row of rows) {
    add({ indicator: row.indicator.id }, row.indicator, row)
    for (const { companion, ...its } of row.companions)
      add({ indicator: row.indicator.id, companion: companion.title }, companion, its)
  }
  return figures
}

type Figures = Pick<ScorecardRow, 'months' | 'yearToDate' | 'rollingYear' | 'rollingThreeYears' | 'annual'>

/** The figures of one way of counting with what each describes, the printed one of the last month first. */
function windowed(
  basis: Pick<Counted, 'basis'>,
  { months, yearToDate, rollingYear, rollingThreeYears, annual }: Figures,
  to: Month,
): readonly (readonly [Window, Figure])[] {
  const longer = (stretch: Window['stretch'], figure: Figure | undefined): readonly (readonly [Window, Figure])[] =>
    figure ? [[{ to, stretch }, figure]] : []
  return [
    ...months.map(({ month, figure }) => [printedWindow(basis, month), figure] as const).reverse(),
    ...longer('year-to-date', yearToDate),
    ...longer('rolling-year', rollingYear),
    ...longer('rolling-three-years', rollingThreeYears),
    ...annual.map(({ yearEnding, figure }) => [{ to: marchOf(yearEnding), stretch: 'year-to-date' }, figure] as const),
  ]
}

/** Whether two figures read the same: the same value made of the same. */
export const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.display === b.display && a.numerator === b.numerator && a.denominator === b.denominator

/** Whether children are behind a figure: not where nothing is recorded, nor where it was entered from outside. */
export const hasChildren = ({ numerator, entered }: Figure): boolean => numerator !== undefined && entered === undefined

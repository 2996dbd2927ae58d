import type { Shares } from '#core/demonstration/chance.ts'
import type { Source } from '#core/source.ts'

/** What is known of how a council's children are spread, which the demonstration council copies. */
export interface Margin<T> {
  readonly title: string
  readonly source: Source
  /** What was changed, filled in or judged, where it is not all in the source. */
  readonly note?: string
  readonly is: T
}

export const defineMargin = <const T>(margin: Margin<T>): Margin<T> => margin

/** A margin that says how much weight each outcome has beside the others. */
export const defineShares = <K extends string>(margin: Margin<Shares<K>>): Margin<Shares<K>> => margin

/** Newest first: the last year returned, the year before, and so on. Before the oldest, the oldest holds. */
export type ByYearsBack = readonly [number, ...number[]]

export const yearsBack = (series: ByYearsBack, back: number): number => series[Math.min(back, series.length - 1)]!

/** A published corporate parenting scorecard of June 2017 and the papers beside it. */
export const scorecard = (section: string): Source => ({
  title: 'Corporate Parenting Panel papers, 8 August 2017, performance report',
  section,
})

/** A published placement sufficiency strategy, in the same papers. */
export const sufficiency = (section: string): Source => ({
  title: 'Corporate Parenting Panel papers, 8 August 2017, placement sufficiency strategy',
  section,
})

/** National figures for children looked after in England, including adoptions. */
export const england = (section: string): Source => ({
  title: 'Department for Education, Children looked after in England including adoptions, 2025',
  section,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
})

/** No table says it: chosen so that the published figures come out. */
export const chosen = (section: string): Source => ({
  title: 'Chosen so that the published figures come out',
  section,
})

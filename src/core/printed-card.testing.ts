import { type Month, monthsTo } from './dates.ts'
import { directionOf, type Figure, ragOf } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { Scorecard } from './scorecard.ts'

/** A row of a printed scorecard: `482 of 522 92.5%`, `92.5%`, `501`, or blank for what is not recorded. */
export interface PrintedRow {
  readonly indicator: Indicator
  /** The newest month last. */
  readonly months: readonly string[]
  readonly yearToDate?: string
  /** By the year that each ends in. */
  readonly annual?: Readonly<Record<number, string>>
}

/** A scorecard as it was printed, for tests of what is said of one. */
export function printedCard(to: Month, printed: readonly PrintedRow[]): Scorecard {
  const length = printed[0]!.months.length
  const months = monthsTo(to, length)
  const asAt = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5)), 0)).toISOString().slice(0, 10)
  return {
    asAt,
    months,
    rows: printed.map(({ indicator, months: texts, yearToDate, annual = {} }) => {
      const figures = texts.map(printedFigure)
      const [before, now] = figures.slice(-2) as [Figure, Figure]
      const direction = directionOf(indicator, now, before, months.at(-2)!)
      const rag = ragOf(indicator, now, asAt)
      return {
        indicator,
        months: months.map((month, i) => ({ month, figure: figures[i]! })),
        ...(yearToDate !== undefined && { yearToDate: printedFigure(yearToDate) }),
        annual: Object.entries(annual).map(([year, text]) => ({
          yearEnding: Number(year),
          figure: printedFigure(text),
        })),
        ...(direction && { direction }),
        ...(rag && { rag }),
        cautions: [],
        companions: [],
      }
    }),
  }
}

function printedFigure(text: string): Figure {
  if (text === '') return { display: 'not recorded', notRecorded: 'Nothing was recorded.' }
  if (text === 'suppressed') return { display: 'suppressed', suppressed: true }
  const [, n, d, shown = ''] = /^(?:(\d+) of (\d+) )?([\d.]+)%?$/.exec(text) ?? []
  const display = text.endsWith('%') ? `${shown}%` : shown
  const value = Number(shown)
  const isCount = d === undefined && !text.endsWith('%')
  return {
    ...(n !== undefined && { numerator: Number(n), denominator: Number(d) }),
    ...(isCount && { numerator: value }),
    value,
    shown: value,
    display,
  }
}

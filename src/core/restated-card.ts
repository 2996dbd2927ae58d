import type { Month } from './dates.ts'
import type { Figure } from './figure.ts'
import { keyOf, type Place } from './published-figures.ts'
import type { Restatement } from './restated.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { marchOf } from './span.ts'
import { printedWindow, type Stretch } from './stretch.ts'

type Figures = Pick<ScorecardRow, 'months' | 'yearToDate' | 'rollingYear' | 'rollingThreeYears' | 'annual'>

/** A published scorecard with the figures that a restatement says it has now: their directions and colours are left as they were. */
export function restatedCard(card: Scorecard, { figures }: Pick<Restatement, 'figures'>): Scorecard {
  const after = new Map(figures.map(figure => [keyOf(figure.place), figure.after]))
  const to = card.months.at(-1)!
  const restatedIn = (
    of: Pick<Place, 'indicator' | 'companion'>,
    basis: Pick<ScorecardRow['indicator'], 'basis'>,
    its: Figures,
  ): Figures => {
    const now = (window: Place['window'], figure: Figure): Figure => after.get(keyOf({ ...of, window })) ?? figure
    const longer = (name: 'yearToDate' | 'rollingYear' | 'rollingThreeYears', stretch: Stretch) =>
      its[name] && { [name]: now({ to, stretch }, its[name]) }
    return {
      months: its.months.map(({ month, figure }: { month: Month; figure: Figure }) => ({
        month,
        figure: now(printedWindow(basis, month), figure),
      })),
      ...longer('yearToDate', 'year-to-date'),
      ...longer('rollingYear', 'rolling-year'),
      ...longer('rollingThreeYears', 'rolling-three-years'),
      annual: its.annual.map(({ yearEnding, figure }) => ({
        yearEnding,
        figure: now({ to: marchOf(yearEnding), stretch: 'year-to-date' }, figure),
      })),
    }
  }
  return {
    ...card,
    rows: card.rows.map(row => {
      const indicator = row.indicator.id
      return {
        ...row,
        ...restatedIn({ indicator }, row.indicator, row),
        companions: row.companions.map(({ companion, ...its }) => ({
          companion,
          ...restatedIn({ indicator, companion: companion.title }, companion, its),
        })),
      }
    }),
  }
}

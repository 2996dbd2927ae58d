import { type Month, monthInWords } from './dates.ts'
import type { Figure } from './figure.ts'
import type { ScorecardRow } from './scorecard.ts'

/** The number on a day, and what it rises and falls by in a month. */
const NUMBER = 'number-of-looked-after-children'
const STARTED = 'admissions-of-looked-after-children'
const CEASED = 'ceased-to-be-looked-after'

/**
 * The months in which the number looked after is not that of the month before with those who started and without those
 * who ceased. A month of which a figure was entered, or is not known, is not among them.
 */
export function monthsThatDoNotFollow(rows: readonly ScorecardRow[]): readonly Month[] {
  const figures = (id: string) => rows.find(({ indicator }) => indicator.id === id)?.months ?? []
  const [number, started, ceased] = [NUMBER, STARTED, CEASED].map(figures)
  return number!.flatMap(({ month, figure }, i) => {
    const [before, now, ins, outs] = [number![i - 1]?.figure, figure, started![i]?.figure, ceased![i]?.figure].map(
      countedIn,
    )
    if (before === undefined || now === undefined || ins === undefined || outs === undefined) return []
    return before + ins - outs === now ? [] : [month]
  })
}

const countedIn = (figure: Figure | undefined): number | undefined =>
  figure?.entered || figure?.suppressed ? undefined : figure?.value

/** The rows, that of the number looked after with a word of caution where it does not follow from who came and who left. */
export function withStockAndFlow(rows: readonly ScorecardRow[]): readonly ScorecardRow[] {
  const months = monthsThatDoNotFollow(rows)
  if (months.length === 0) return rows
  const caution = `In ${months.map(monthInWords).join(', ')} this is not the number of the month before with those who started and without those who ceased: some records disagree. One return may have left a child in care whom the next does not mention, a start or an end may have no code that says so, or dates overlap. The findings name whoever it is.`
  return rows.map(row => (row.indicator.id === NUMBER ? { ...row, cautions: [...row.cautions, caution] } : row))
}

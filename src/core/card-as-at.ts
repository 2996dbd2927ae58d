import { isoOf, type Month, monthPeriod } from './dates.ts'
import { directionOf, type Figure, figureOf, ragOf } from './figure.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { aprilOf } from './stretch.ts'

/**
 * A scorecard as it is at the end of one of its months before the last, so that words of that month are read with its
 * figures, as they are known now. Of a month that it does not show it has no figures but those of years.
 */
export function cardAsAt(card: Scorecard, month: Month): Scorecard {
  if (card.months.at(-1) === month) return card
  const months = card.months.filter(its => its <= month)
  const asAt = isoOf(monthPeriod(month).lastDay)
  return {
    asAt,
    months: months.at(-1) === month ? months : [month],
    rows: card.rows.map(row => rowAsAt(row, month)),
    ...(card.saidOfGroups && { saidOfGroups: card.saidOfGroups }),
    ...(card.isSuppressed && { isSuppressed: true }),
  }
}

function rowAsAt(row: ScorecardRow, month: Month): ScorecardRow {
  const { indicator, annual, companions, cautions, commentary } = row
  const months = row.months.at(-1) && row.months.filter(its => its.month <= month)
  const shown = months?.at(-1)?.month === month ? months : []
  const [before, now] = [shown.at(-2), shown.at(-1)]
  const direction = before && now && directionOf(indicator, now.figure, before.figure, before.month)
  const rag = now && ragOf(indicator, now.figure, isoOf(monthPeriod(month).lastDay))
  const yearToDate = row.yearToDate && yearToDateOf(row, month)
  return {
    indicator,
    annual,
    companions,
    cautions,
    months: shown,
    ...(commentary && { commentary }),
    ...(direction && { direction }),
    ...(rag && { rag }),
    ...(yearToDate && { yearToDate }),
  }
}

/** The year to the end of a month, of its months; undefined where the card does not show them all, or they do not add up. */
function yearToDateOf({ indicator, months }: ScorecardRow, month: Month): Figure | undefined {
  const april = aprilOf(month)
  const its = months.filter(said => said.month >= april && said.month <= month).map(({ figure }) => figure)
  const isWhole = months.some(said => said.month === april)
  if (!isWhole || (indicator.measure !== 'count' && indicator.measure !== 'percent' && indicator.measure !== 'mean'))
    return undefined
  const hidden = its.find(({ suppressed }) => suppressed)
  if (hidden) return hidden
  const add = (part: 'numerator' | 'denominator') =>
    its.reduce<number | undefined>((sum, figure) => {
      const more = figure[part] ?? (part === 'denominator' && indicator.measure === 'count' ? 0 : undefined)
      return sum === undefined || more === undefined ? undefined : sum + more
    }, 0)
  const [numerator, denominator] = [add('numerator'), add('denominator')]
  return numerator === undefined || denominator === undefined
    ? undefined
    : figureOf(indicator.measure, { numerator, denominator, leftOut: 0, unclear: 0, groups: undefined })
}

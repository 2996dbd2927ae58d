import { type CountingContext, populationFor } from './counted-figure.ts'
import { historyBeginsOn } from './coverage.ts'
import { type Day, dayInWords, firstOfMonthsTo, type Month, monthPeriod } from './dates.ts'
import type { CountingRule, Indicator } from './indicators/indicator.ts'
import { aprilOf, printedWindow, ruleFor } from './stretch.ts'
import type { TallyBook } from './tally.ts'

/** What to know before relying on an indicator's figure for a month, in sentences. They name no number of children. */
export function cautionsFor(
  book: TallyBook,
  indicator: Indicator,
  to: Month,
  context: CountingContext,
): readonly string[] {
  const rule = ruleFor(indicator, printedWindow(indicator, to))
  if (!rule) return []
  const { lastDay } = monthPeriod(to)
  return [
    lookingBack(rule, lastDay, context),
    indicator.measure === 'rate' ? olderPopulation(lastDay, context) : undefined,
    ...ofItems(rule, book, to),
  ].filter(caution => caution !== undefined)
}

function lookingBack(rule: CountingRule, asAt: Day, { returnYears }: CountingContext): string | undefined {
  if (rule.kind !== 'snapshot' || rule.looksBackMonths === undefined) return undefined
  const begins = historyBeginsOn(returnYears, asAt)
  const from = firstOfMonthsTo(asAt, rule.looksBackMonths)
  return from < begins
    ? `History begins on ${dayInWords(begins)}; this figure looks back to ${dayInWords(from)}.`
    : undefined
}

function olderPopulation(asAt: Day, context: CountingContext): string | undefined {
  const population = populationFor(context, asAt)
  return population && population.year !== population.wanted
    ? `No population estimate for mid-${population.wanted} is held; that for mid-${population.year} stands in for it.`
    : undefined
}

/** Said of the year to date for what happens, of the day for what is so. */
function ofItems(rule: CountingRule, book: TallyBook, to: Month): readonly (string | undefined)[] {
  const tallies = book.tallies(rule, rule.kind === 'flow' ? aprilOf(to) : to, to)
  return [
    tallies.some(t => t.leftOut > 0) ? rule.leftOut : undefined,
    tallies.some(t => t.unclear > 0) ? rule.unclear?.says : undefined,
  ]
}

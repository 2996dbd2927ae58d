import { type CountingContext, counted } from './counted-figure.ts'
import { type Month, monthInWords, monthsBetween, monthsTo } from './dates.ts'
import type { Disagreement } from './disagreement.ts'
import { figureOfValue } from './figure.ts'
import { inWords } from './figure-disagreements.ts'
import type { Indicator } from './indicators/indicator.ts'
import { marchOf, wholeYearsTo } from './span.ts'
import { aprilOf } from './stretch.ts'
import type { TallyBook } from './tally-book.ts'

/**
 * Printed totals of several months that are not what their months come to, of an indicator that is a number: those that end
 * in one of the months shown, and begin no earlier than the three whole years before. Months of which
 * nothing is recorded add nothing; where no month is recorded there is nothing to hold a total against.
 */
export function totalsThatDiffer(
  book: TallyBook,
  indicator: Indicator,
  shown: readonly Month[],
  context: CountingContext,
): readonly Disagreement[] {
  if (indicator.measure !== 'count' || indicator.basis !== 'month') return []
  const totals = (context.enteredTotals ?? []).filter(
    its =>
      [indicator.id, indicator.number].includes(its.indicator) &&
      shown.includes(its.to) &&
      its.from >= aprilOf(marchOf(wholeYearsTo(shown.at(-1)!)[0]!)),
  )
  return totals.flatMap(its => {
    const printed = its.numerator ?? its.value
    const months = monthsTo(its.to, monthsBetween(its.from, its.to) + 1)
    const figures = months.map(month => counted(book, indicator, { to: month, stretch: 'month' }, context))
    const known = figures.flatMap(({ value }) => value ?? [])
    const sum = known.reduce((total, value) => total + value, 0)
    if (printed === undefined || known.length === 0 || sum === printed) return []
    const are =
      known.length === months.length ? 'The months' : `The ${known.length} of ${months.length} months that are recorded`
    const said = inWords(its)
    return [
      {
        indicator: indicator.id,
        window: { to: its.to, stretch: 'month' as const },
        from: its.from,
        said,
        where: its.line === undefined ? its.source : `${its.source}, ${its.line}`,
        computed: figureOfValue(indicator.measure, sum),
        says: `${monthInWords(its.from)} to ${monthInWords(its.to)}: the total is printed as ${said}, in ${its.source}. ${are} add up to ${sum}.`,
      },
    ]
  })
}

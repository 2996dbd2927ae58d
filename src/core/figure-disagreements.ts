import { addedUp, type CountingContext, countedFromRecords } from './counted-figure.ts'
import { collectionYearName, dayInWords, monthInWords, monthPeriod, yearEndingOf } from './dates.ts'
import type { Disagreement } from './disagreement.ts'
import { type EnteredFigure, enteredFor, figureEntered, isEntered, isPrintedAs } from './entered-figures.ts'
import { type Figure, isNotRecorded } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { Window } from './stretch.ts'
import type { TallyBook } from './tally-book.ts'

/**
 * Where what was entered for some windows is not what follows from the records, from its own numerator and denominator, from
 * its months, or from what else was entered; and where it cannot be.
 */
export function disagreementsIn(
  book: TallyBook,
  indicator: Indicator,
  windows: readonly Window[],
  context: CountingContext,
): readonly Disagreement[] {
  const { entered } = context
  if (!entered || !isEntered(entered, indicator)) return []
  const seen = new Set<EnteredFigure>()
  return windows.flatMap(window => {
    const its = enteredFor(entered, indicator, window)
    const news = its.filter(one => !seen.has(one))
    for (const one of its) seen.add(one)
    const own = countedFromRecords(book, indicator, window, context)
    const [first, ...others] = its
    const found = [
      ...news.flatMap(one => againstRecords(indicator, one, own)),
      ...(first && isNotRecorded(own) ? againstParts(indicator, first, addedUp(book, indicator, window, context)) : []),
      ...(first && isNotRecorded(own) ? againstOthers(indicator, first, others) : []),
    ]
    return found.map(({ said, computed, says }) => ({
      indicator: indicator.id,
      window,
      said: inWords(said),
      where: said.line === undefined ? said.source : `${said.source}, ${said.line}`,
      computed,
      says: `${windowInWords(indicator, window)}: ${says}`,
    }))
  })
}

interface Found {
  readonly said: EnteredFigure
  readonly computed: Figure
  readonly says: string
}

/** What the records give stands; where they give nothing, what was entered must at least be able to be. */
function againstRecords(indicator: Indicator, said: EnteredFigure, own: Figure): readonly Found[] {
  if (saysNoFigure(said)) return []
  const as = `entered as ${inWords(said)}, from ${said.source}`
  if (!isNotRecorded(own))
    return differs(indicator, said, own)
      ? [{ said, computed: own, says: `${as}. The records give ${figureInWords(own)}, which stands.` }]
      : []
  return figureEntered(indicator, said)
    ? []
    : [{ said, computed: own, says: `${as}, which cannot be. It is not shown.` }]
}

/** Whether it was entered that there is no figure, such as one printed as unavailable. */
const saysNoFigure = ({ numerator, value, printed = '' }: EnteredFigure): boolean =>
  numerator === undefined && value === undefined && isPrintedAs({ display: '' }, printed) === undefined

/** A year to date against its months, where they are known; otherwise a printed figure against its own numerator and denominator, or its value. */
function againstParts(indicator: Indicator, said: EnteredFigure, months: Figure | undefined): readonly Found[] {
  const made = figureEntered(indicator, said)
  if (!made) return []
  const as = `${said.printed === undefined ? 'entered' : 'printed'} as ${inWords(said)}, in ${said.source}`
  if (months && differs(indicator, said, months))
    return [{ said, computed: months, says: `${as}. Its months give ${figureInWords(months)}.` }]
  if (!differs(indicator, said, made)) return []
  const is =
    made.denominator === undefined
      ? `Its value is given as ${made.display}`
      : `${made.numerator} of ${made.denominator} is ${made.display}`
  return [{ said, computed: made, says: `${as}. ${is}.` }]
}

const againstOthers = (
  indicator: Indicator,
  first: EnteredFigure,
  others: readonly EnteredFigure[],
): readonly Found[] => {
  const computed = figureEntered(indicator, first)
  if (!computed) return []
  return others
    .filter(one => figureEntered(indicator, one) && differs(indicator, one, computed))
    .map(one => ({
      said: one,
      computed,
      says: `entered as ${inWords(one)}, from ${one.source}, and as ${inWords(first)}, from ${first.source}. The latter stands.`,
    }))
}

/** Whether what was said is another figure, to as many decimal places as it was printed with. */
function differs(indicator: Indicator, said: EnteredFigure, figure: Figure): boolean {
  if (figure.value === undefined || figure.shown === undefined) return true
  const isSame = said.printed === undefined ? undefined : isPrintedAs(figure, said.printed)
  if (isSame !== undefined) return !isSame
  const isOfOthers = [
    [said.numerator, figure.numerator],
    [said.denominator, figure.denominator],
  ].some(([theirs, ours]) => theirs !== undefined && ours !== undefined && theirs !== ours)
  return isOfOthers || figureEntered(indicator, said)?.shown !== figure.shown
}

/** What was entered, as it was written. */
export const inWords = ({
  printed,
  numerator,
  denominator,
  value,
}: Pick<EnteredFigure, 'printed' | 'numerator' | 'denominator' | 'value'>): string =>
  printed ??
  (numerator === undefined
    ? value === undefined
      ? 'no figure'
      : String(value)
    : denominator === undefined
      ? String(numerator)
      : `${numerator} of ${denominator}`)

function figureInWords({ value, display, numerator, denominator }: Figure): string {
  if (value === undefined) return 'none to work it out of'
  return numerator === undefined || denominator === undefined ? display : `${display}, ${numerator} of ${denominator}`
}

/** June 2017; the year to date to June 2017; the year 2016-17, or 31 March 2017 for what is so on a day. */
function windowInWords({ basis }: Indicator, { to, stretch }: Window): string {
  const { lastDay } = monthPeriod(to)
  if (stretch === 'month') return monthInWords(to)
  if (basis === 'snapshot' || basis === 'rolling-year') return dayInWords(lastDay)
  return to.endsWith('-03')
    ? `Year ${collectionYearName(yearEndingOf(lastDay))}`
    : `Year to date to ${monthInWords(to)}`
}

import { isSmall, Knowledge } from './disclosure.ts'
import type { Figure } from './figure.ts'
import { outliersIn } from './outliers.ts'
import {
  flowsAmong,
  hiddenBefore,
  type Place,
  type PublishedBefore,
  placesOf,
  Saying,
  saidBefore,
  sumsAmong,
} from './said-figures.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'

/**
 * A scorecard for those who may not see children. Hidden are figures with 1 to 5 children above the line, or below it,
 * or between the two, and as many others as it takes that none of these can be worked out from the rest of the card:
 * from a total and its parts over time, from indicators that are parts of one another, or from the number looked after
 * and those who came or went. Of an average the figure alone is shown. Other ways of counting are left out.
 *
 * `earlier` are the cards published before, as they were published, oldest first: nothing can be worked out from this
 * card and those together.
 */
export const suppressed = (scorecard: Scorecard, earlier: readonly PublishedBefore[] = []): Scorecard =>
  suppressedInTurn([scorecard], earlier)[0]!

/** Cards of a month that are published beside one another: nothing of those first is hidden for the sake of those after. */
export function suppressedInTurn(
  cards: readonly [Scorecard, ...Scorecard[]],
  earlier: readonly PublishedBefore[] = [],
): readonly Scorecard[] {
  const whole = { ...cards[0], rows: cards.flatMap(({ rows }) => rows) }
  const places = placesOf(whole)
  const said = whole.rows.map(row => new Saying(row, places))
  // The last published first: where two contradict each other, it is nearer to what is so now.
  const before = earlier.toReversed().flatMap(card => saidBefore(card, said))
  const everywhere = [...places, ...before.map(({ place }) => place)]
  const knowledge = new Knowledge(sumsAmong(said, everywhere), flowsAmong(said, places, before))
  for (const { counts } of before.filter(its => !its.isRestated)) knowledge.publish(counts)
  for (const card of earlier) for (const spans of hiddenBefore(card, said)) knowledge.keepBack(spans)
  for (const { counts } of before.filter(its => its.isRestated)) knowledge.publish(counts)
  const published = new Set<Figure>()
  for (const card of cards)
    for (const place of places)
      for (const saying of said.filter(({ row }) => card.rows.includes(row))) {
        const figure = place.in(saying.row)
        if (!figure || !isFigure(figure)) continue
        const counts = saying.countsAt(place)
        if (!isHiddenByItself(saying.row, figure, place) && knowledge.publish(counts)) published.add(figure)
        else knowledge.keepBack(counts)
      }
  return cards.map(card => ({ ...card, isSuppressed: true, rows: card.rows.map(row => shownOf(row, published)) }))
}

/**
 * Averages and caseloads are hidden by how many children are behind them. An average over three years is shown once a year:
 * from month to month it gives away those who come to it and leave it.
 */
function isHiddenByItself(row: ScorecardRow, figure: Figure, { endsYear }: Pick<Place, 'endsYear'>): boolean {
  const { measure } = row.indicator
  if (measure === 'mean') return isSmall(figure.denominator ?? 0) || (figure === row.rollingThreeYears && !endsYear)
  return (measure === 'largest' || measure === 'per-group') && isSmall(figure.numerator ?? 0)
}

/** Also a percentage of none, which says that there were none. */
const isFigure = (figure: Figure): boolean => figure.shown !== undefined || figure.denominator !== undefined

const HIDDEN: Figure = { display: 'suppressed', suppressed: true }

function shownOf(row: ScorecardRow, published: ReadonlySet<Figure>): ScorecardRow {
  const show = (figure: Figure): Figure => {
    if (!isFigure(figure)) return figure
    if (!published.has(figure)) return HIDDEN
    const { measure } = row.indicator
    return measure === 'mean' || measure === 'per-group' ? withoutCounts(figure) : figure
  }
  const {
    direction,
    rag,
    isOfFew: _,
    profile,
    control,
    disagreements: __,
    yearToDate,
    rollingYear,
    rollingThreeYears,
    ...rest
  } = row
  const months = row.months.map(({ month, figure }) => ({ month, figure: show(figure) }))
  const [now, before] = [months.at(-1)?.figure, months.at(-2)?.figure]
  const annual = row.annual.map(({ yearEnding, figure }) => ({ yearEnding, figure: show(figure) }))
  const isWhole = ![...months, ...annual].some(({ figure }) => figure.suppressed)
  const outliers = new Set(isWhole ? [] : outliersIn(row))
  const toDate = yearToDate && show(yearToDate)
  return {
    ...rest,
    months,
    cautions: row.cautions.filter(caution => !outliers.has(caution)),
    ...(toDate && { yearToDate: toDate }),
    ...(rollingYear && { rollingYear: show(rollingYear) }),
    ...(rollingThreeYears && { rollingThreeYears: show(rollingThreeYears) }),
    annual,
    ...(direction && !now?.suppressed && !before?.suppressed && { direction }),
    ...(rag && !now?.suppressed && { rag }),
    ...(profile && !(toDate ?? now)?.suppressed && { profile }),
    ...(control && isWhole && { control }),
    companions: [],
  }
}

const withoutCounts = ({ numerator: _, denominator: __, ...figure }: Figure): Figure => figure

import type { Figure } from './figure.ts'
import { outliersIn } from './outliers.ts'
import type { ScorecardRow } from './scorecard.ts'

/** Also a percentage of none, which says that there were none. */
export const isFigure = (figure: Figure): boolean => figure.shown !== undefined || figure.denominator !== undefined

const HIDDEN: Figure = { display: 'suppressed', suppressed: true }

/** A row with those of its figures alone that are published, and of what is made of the others nothing. */
export function shownOf(row: ScorecardRow, published: ReadonlySet<Figure>): ScorecardRow {
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

import { collectionYearName, type IsoDate, type Month } from '#core/dates.ts'
import type { Figure } from '#core/figure.ts'
import { toleranceOn } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { BASIS, DATA_NOTE, GOOD_IS, madeOf, valuePrinted } from '#core/printed.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { Sparkline } from '#web/charts/sparkline.tsx'
import { shortMonth } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { Travel } from './figure.tsx'

/** A column of the scorecard after the indicator itself. */
interface ScorecardColumn {
  readonly heading: string
  /** `figures` are set to the right, the `latest` of them in bold; `earlier` months, and what is said `about` an indicator, give way on a telephone. */
  readonly kind: 'figures' | 'latest' | 'earlier' | 'about' | 'words'
  readonly cell: (row: ScorecardRow) => Content
}

/** The columns of the printed report in its order, with as many of the last months as are to be shown, and the year drawn at the end. */
export function columnsOf({ asAt, months, rows }: Scorecard, monthsShown: number): readonly ScorecardColumn[] {
  const shown = months.slice(-monthsShown)
  const years = rows[0]?.annual.map(({ yearEnding }) => yearEnding) ?? []
  return [
    { heading: 'Good is', kind: 'about', cell: ({ indicator }) => GOOD_IS[indicator.better] },
    { heading: 'Data note', kind: 'about', cell: ({ indicator }) => DATA_NOTE[indicator.measure] },
    ...shown.map(month => monthColumn(month, month === months.at(-1))),
    { heading: 'Year to date', kind: 'figures', cell: ({ indicator, yearToDate }) => figureIn(indicator, yearToDate) },
    { heading: 'Period', kind: 'about', cell: ({ indicator }) => BASIS[indicator.basis] },
    { heading: 'Direction of travel', kind: 'words', cell: ({ direction }) => <Travel direction={direction} /> },
    { heading: 'RAG', kind: 'words', cell: row => ragIn(row, asAt) },
    ...years.map(yearColumn),
    { heading: 'Last 12 months', kind: 'words', cell: row => <Trend row={row} /> },
  ]
}

const monthColumn = (month: Month, isLatest: boolean): ScorecardColumn => ({
  heading: shortMonth(month),
  kind: isLatest ? 'latest' : 'earlier',
  cell: ({ indicator, months }) => figureIn(indicator, months.find(shown => shown.month === month)?.figure),
})

const yearColumn = (year: number): ScorecardColumn => ({
  heading: collectionYearName(year),
  kind: 'figures',
  cell: ({ indicator, annual }) => figureIn(indicator, annual.find(({ yearEnding }) => yearEnding === year)?.figure),
})

/** A figure with what it is made of; a dash where the report gives none of this kind. */
function figureIn(indicator: Indicator, figure: Figure | undefined): Content {
  if (!figure)
    return (
      <>
        <span class="waymark-quiet" aria-hidden="true">
          –
        </span>
        <span class="govuk-visually-hidden">not given</span>
      </>
    )
  const of = madeOf(indicator, figure)
  return (
    <>
      {figure.value === undefined ? <span class="waymark-quiet">{figure.display}</span> : figure.display}
      {of && <span class="waymark-scorecard__of">{of}</span>}
    </>
  )
}

const RAG_WORDS = { red: 'Red', amber: 'Amber', green: 'Green' } as const

/** A figure with a target that cannot be held against it, as when it is suppressed, is told apart from one without a target. */
function ragIn({ rag, indicator }: ScorecardRow, asAt: IsoDate): Content {
  if (rag) return <RagTag rag={rag}>{RAG_WORDS[rag]}</RagTag>
  return <span class="waymark-quiet">{toleranceOn(indicator, asAt) ? 'Not rated' : 'No target'}</span>
}

/** The year to the month of a row, the size of a word. */
export const Trend = ({ row: { indicator, months } }: { readonly row: ScorecardRow }) => (
  <Sparkline
    id={`trend-${indicator.id}`}
    title={`${indicator.title}, the last 12 months`}
    periods={months.map(({ month }) => shortMonth(month))}
    series={[{ label: indicator.title, values: months.map(({ figure }) => figure.value) }]}
    format={value => valuePrinted(indicator, value)}
    absence={months.some(({ figure }) => figure.suppressed) ? 'suppressed' : undefined}
  />
)

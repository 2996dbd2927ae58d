import { collectionYearName, type IsoDate, type Month } from '#core/dates.ts'
import type { Figure } from '#core/figure.ts'
import { toleranceOn } from '#core/figure.ts'
import { BASIS, DATA_NOTE, GOOD_IS, madeOf, valuePrinted } from '#core/printed.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { Sparkline } from '#web/charts/sparkline.tsx'
import { shortMonth } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { Travel } from './figure.tsx'
import { publishedValue } from './published-value.ts'

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
    { heading: 'Year to date', kind: 'figures', cell: row => figureIn(row, row.yearToDate) },
    { heading: 'Period', kind: 'about', cell: ({ indicator }) => BASIS[indicator.basis] },
    { heading: 'Direction of travel', kind: 'words', cell: ({ direction }) => <Travel direction={direction} /> },
    { heading: 'RAG', kind: 'words', cell: row => ragIn(row, asAt) },
    ...years.map(yearColumn),
    ...(rows.some(({ benchmark }) => benchmark) ? benchmarkColumns : []),
    { heading: 'Last 12 months', kind: 'words', cell: row => <Trend row={row} /> },
  ]
}

const monthColumn = (month: Month, isLatest: boolean): ScorecardColumn => ({
  heading: shortMonth(month),
  kind: isLatest ? 'latest' : 'earlier',
  cell: row => figureIn(row, row.months.find(shown => shown.month === month)?.figure),
})

const yearColumn = (year: number): ScorecardColumn => ({
  heading: collectionYearName(year),
  kind: 'figures',
  cell: row => figureIn(row, row.annual.find(({ yearEnding }) => yearEnding === year)?.figure),
})

const NOT_GIVEN = (
  <>
    <span class="waymark-quiet" aria-hidden="true">
      –
    </span>
    <span class="govuk-visually-hidden">not given</span>
  </>
)

/** How other councils did, with the year, and whether that was counted otherwise. */
const benchmarkColumns: readonly ScorecardColumn[] = [
  {
    heading: 'Statistical neighbours',
    kind: 'figures',
    cell: ({ indicator, benchmark }) =>
      besideOf(
        publishedValue(indicator, benchmark?.neighboursMean),
        benchmark?.bestNeighbour !== undefined && `best ${publishedValue(indicator, benchmark.bestNeighbour)}`,
      ),
  },
  {
    heading: 'England',
    kind: 'figures',
    cell: ({ indicator, benchmark }) =>
      besideOf(
        publishedValue(indicator, benchmark?.england),
        benchmark?.topQuartile !== undefined && `best quarter ${publishedValue(indicator, benchmark.topQuartile)}`,
      ),
  },
  {
    heading: 'Published for',
    kind: 'about',
    cell: ({ benchmark }) =>
      benchmark &&
      besideOf(
        collectionYearName(benchmark.yearEnding),
        benchmark.isSynthetic ? 'synthetic' : COUNTED[benchmark.matches],
      ),
  },
]

const COUNTED = { yes: false, nearly: 'counted nearly alike', no: 'counted otherwise' } as const

const besideOf = (value: string, beside: string | false): Content =>
  value === '' ? (
    NOT_GIVEN
  ) : (
    <>
      {value}
      {beside && <span class="waymark-scorecard__of">{beside}</span>}
    </>
  )

/** Whether all figures of a row were entered, which is then said once. */
export const isAllEntered = ({ months, annual, yearToDate }: ScorecardRow): boolean => {
  const figures = [...months, ...annual].map(({ figure }) => figure).concat(yearToDate ?? [])
  return figures.some(({ entered }) => entered) && figures.every(({ value, entered }) => value === undefined || entered)
}

/** A figure with what it is made of, and whether it was entered where others of its row were not; a dash where the report gives none of this kind. */
function figureIn(row: ScorecardRow, figure: Figure | undefined): Content {
  if (!figure) return NOT_GIVEN
  const isMarked = figure.entered !== undefined && !isAllEntered(row)
  const of = [madeOf(row.indicator, figure), isMarked && 'entered'].filter(Boolean).join(', ')
  return (
    <>
      {figure.value === undefined ? <span class="waymark-quiet">{figure.display}</span> : figure.display}
      {of && <span class="waymark-scorecard__of">{of}</span>}
    </>
  )
}

const RAG_WORDS = { red: 'Red', amber: 'Amber', green: 'Green' } as const

/** A figure with a target that cannot be held against it, as when it is suppressed, is told apart from one without a target. */
function ragIn({ rag, indicator, isOfFew, profile }: ScorecardRow, asAt: IsoDate): Content {
  if (rag)
    return (
      <>
        <RagTag rag={rag}>{RAG_WORDS[rag]}</RagTag>
        {isOfFew && <span class="waymark-scorecard__of">few children</span>}
        {profile && <span class="waymark-scorecard__of">{profile.isReached ? 'on profile' : 'behind profile'}</span>}
      </>
    )
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

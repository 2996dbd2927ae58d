import { collectionYearName } from '#core/dates.ts'
import type { Figure } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { Sparkline } from '#web/charts/sparkline.tsx'
import { shortMonth } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { BASIS, DATA_NOTE, GOOD_IS, madeOf, Travel } from './figure.tsx'
import { addressFor, type Seen } from './standpoint.ts'
import { formatOf } from './value.ts'

/** The printed report's table: its groups, its order and its columns, with the last months in figures and the year drawn. */
export function ScorecardTable({ seen, monthsShown }: { readonly seen: Seen; readonly monthsShown: number }) {
  const { scorecard } = seen
  const months = scorecard.months.slice(-monthsShown)
  const years = scorecard.rows.find(row => row.annual.length > 0)?.annual.map(year => year.yearEnding) ?? []
  const headings: readonly Content[] = [
    'Indicator',
    'Good is',
    'Data note',
    ...months.map(shortMonth),
    'Year to date',
    'Period',
    'Direction of travel',
    'RAG',
    ...years.map(collectionYearName),
    'Last 12 months',
  ]
  return (
    <section class="waymark-scroll waymark-scroll--sticky" aria-label="Scorecard" tabindex={0}>
      <table class="govuk-table waymark-table--compact waymark-scorecard">
        <caption class="govuk-visually-hidden">
          Every indicator in the order of the printed report. The newest month is the last of the months.
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {headings.map((heading, at) => (
              <th
                scope="col"
                class={`govuk-table__header${isFigures(at, months, years) ? ' govuk-table__header--numeric' : ''}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {groups(scorecard.rows).map(([group, rows]) => (
          <tbody class="govuk-table__body">
            <tr class="govuk-table__row waymark-scorecard__group">
              <th scope="rowgroup" class="govuk-table__header" colspan={headings.length}>
                {group}
              </th>
            </tr>
            {rows.map(row => (
              <Row row={row} seen={seen} monthsShown={monthsShown} years={years} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** Columns of figures are set to the right. */
const isFigures = (at: number, months: readonly unknown[], years: readonly unknown[]): boolean =>
  (at >= 3 && at <= 3 + months.length) || (at >= 7 + months.length && at < 7 + months.length + years.length)

function groups(rows: readonly ScorecardRow[]): readonly (readonly [string, readonly ScorecardRow[]])[] {
  const found = new Map<string, ScorecardRow[]>()
  for (const row of rows) found.set(row.indicator.group, [...(found.get(row.indicator.group) ?? []), row])
  return [...found]
}

interface RowProps {
  readonly row: ScorecardRow
  readonly seen: Seen
  readonly monthsShown: number
  readonly years: readonly number[]
}

function Row({ row, seen, monthsShown, years }: RowProps) {
  const { indicator, months, yearToDate, annual, direction, rag } = row
  const shown = months.slice(-monthsShown)
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <span class="waymark-scorecard__number">{indicator.number}</span>{' '}
        <a class="govuk-link govuk-link--no-visited-state" href={addressFor(`/indicators/${indicator.id}`, seen)}>
          {indicator.title}
        </a>
        {hasNote(row) && (
          <a class="govuk-link waymark-scorecard__note" href={`#note-${indicator.id}`}>
            note
            <span class="govuk-visually-hidden"> on {indicator.title}</span>
          </a>
        )}
      </th>
      <td class="govuk-table__cell">{GOOD_IS[indicator.better]}</td>
      <td class="govuk-table__cell">{DATA_NOTE[indicator.measure]}</td>
      {shown.map(({ figure }, at) => (
        <FigureCell indicator={indicator} figure={figure} isLatest={at === shown.length - 1} />
      ))}
      {yearToDate ? <FigureCell indicator={indicator} figure={yearToDate} /> : <EmptyCell />}
      <td class="govuk-table__cell">{BASIS[indicator.basis]}</td>
      <td class="govuk-table__cell">
        <Travel direction={direction} />
      </td>
      <td class="govuk-table__cell">
        {rag ? (
          <RagTag rag={rag}>{rag.charAt(0).toUpperCase() + rag.slice(1)}</RagTag>
        ) : (
          <span class="waymark-quiet">No target</span>
        )}
      </td>
      {years.map(year => {
        const found = annual.find(({ yearEnding }) => yearEnding === year)
        return found ? <FigureCell indicator={indicator} figure={found.figure} /> : <EmptyCell />
      })}
      <td class="govuk-table__cell">
        <Trend row={row} />
      </td>
    </tr>
  )
}

interface FigureCellProps {
  readonly indicator: Indicator
  readonly figure: Figure
  readonly isLatest?: boolean
}

const FigureCell = ({ indicator, figure, isLatest }: FigureCellProps) => {
  const of = madeOf(indicator, figure)
  return (
    <td class={`govuk-table__cell govuk-table__cell--numeric${isLatest ? ' waymark-scorecard__latest' : ''}`}>
      {figure.notRecorded === undefined ? figure.display : <span class="waymark-quiet">{figure.display}</span>}
      {of && <span class="waymark-scorecard__of">{of}</span>}
    </td>
  )
}

/** Where the printed report has no figure of this kind for an indicator. */
const EmptyCell = () => (
  <td class="govuk-table__cell govuk-table__cell--numeric">
    <span class="waymark-quiet" aria-hidden="true">
      –
    </span>
    <span class="govuk-visually-hidden">not given</span>
  </td>
)

const Trend = ({ row: { indicator, months } }: { readonly row: ScorecardRow }) => (
  <Sparkline
    id={`trend-${indicator.id}`}
    title={`${indicator.title}, the last 12 months`}
    periods={months.map(({ month }) => shortMonth(month))}
    series={[{ label: indicator.title, values: months.map(({ figure }) => figure.value) }]}
    format={value => formatOf(indicator, value)}
  />
)

const hasNote = ({ indicator, cautions }: ScorecardRow): boolean =>
  indicator.partly !== undefined || cautions.length > 0

/** What a reader must know of some of the rows: what the return cannot say, and what makes a figure doubtful. */
export function Notes({ rows }: { readonly rows: readonly ScorecardRow[] }) {
  const noted = rows.filter(hasNote)
  if (noted.length === 0) return null
  return (
    <section class="waymark-notes" aria-labelledby="notes">
      <h2 class="govuk-heading-m" id="notes">
        Notes on these figures
      </h2>
      <dl class="govuk-summary-list">
        {noted.map(({ indicator, cautions }) => (
          <div class="govuk-summary-list__row" id={`note-${indicator.id}`}>
            <dt class="govuk-summary-list__key">
              {indicator.number} {indicator.title}
            </dt>
            <dd class="govuk-summary-list__value">
              {[indicator.partly, ...cautions].map(note => note && <p class="govuk-body-s">{note}</p>)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

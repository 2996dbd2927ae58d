import { group } from 'd3-array'
import type { ScorecardRow } from '#core/scorecard.ts'
import { hasNote } from './notes.tsx'
import { columnsOf, isAllEntered } from './scorecard-columns.tsx'
import { addressFor, type Seen } from './standpoint.ts'

const HEADER = {
  figures: 'govuk-table__header govuk-table__header--numeric',
  latest: 'govuk-table__header govuk-table__header--numeric',
  earlier: 'govuk-table__header govuk-table__header--numeric waymark-scorecard__gives-way',
  about: 'govuk-table__header waymark-scorecard__gives-way',
  words: 'govuk-table__header',
} as const

const CELL = {
  figures: 'govuk-table__cell govuk-table__cell--numeric',
  latest: 'govuk-table__cell govuk-table__cell--numeric waymark-scorecard__latest',
  earlier: 'govuk-table__cell govuk-table__cell--numeric waymark-scorecard__gives-way',
  about: 'govuk-table__cell waymark-scorecard__gives-way',
  words: 'govuk-table__cell',
} as const

/** The printed report's table: its groups, its rows in their order, and its columns. */
export function ScorecardTable({
  seen,
  monthsShown,
  label = 'Scorecard',
  linkOf = ({ indicator }) => addressFor(`/indicators/${indicator.id}`, seen),
}: {
  readonly seen: Pick<Seen, 'scorecard' | 'month' | 'recordedOn'>
  readonly monthsShown: number
  /** What it is called, where a page has two. */
  readonly label?: string
  /** Where an indicator's title leads, if not to its page; undefined for nowhere. */
  readonly linkOf?: (row: ScorecardRow) => string | undefined
}) {
  const columns = columnsOf(seen.scorecard, monthsShown)
  return (
    <section class="waymark-scroll waymark-scroll--sticky" aria-label={label} tabindex={0}>
      <table class="govuk-table waymark-table--compact waymark-scorecard">
        <caption class="govuk-visually-hidden">
          Every indicator in the order of the printed report. The newest month is the last of the months.
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              Indicator
            </th>
            {columns.map(({ heading, kind }) => (
              <th scope="col" class={HEADER[kind]}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {[...group(seen.scorecard.rows, row => row.indicator.group)].map(([title, rows]) => (
          <tbody class="govuk-table__body">
            <tr class="govuk-table__row waymark-scorecard__group">
              <th scope="rowgroup" class="govuk-table__header" colspan={columns.length + 1}>
                {title}
              </th>
            </tr>
            {rows.map(row => (
              <tr class="govuk-table__row">
                <IndicatorHeader row={row} href={linkOf(row)} />
                {columns.map(({ kind, cell }) => (
                  <td class={CELL[kind]}>{cell(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

const IndicatorHeader = ({ row, href }: { readonly row: ScorecardRow; readonly href: string | undefined }) => {
  const { id, number, title } = row.indicator
  return (
    <th scope="row" class="govuk-table__header">
      {number}{' '}
      {href === undefined ? (
        title
      ) : (
        <a class="govuk-link govuk-link--no-visited-state" href={href}>
          {title}
        </a>
      )}
      {isAllEntered(row) && <span class="waymark-scorecard__note waymark-quiet"> entered</span>}
      {hasNote(row) && (
        <>
          {' '}
          <a class="govuk-link waymark-scorecard__note" href={`#note-${id}`}>
            note
            <span class="govuk-visually-hidden"> on {title}</span>
          </a>
        </>
      )}
    </th>
  )
}

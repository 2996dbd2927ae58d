import { type Cell, type Column, cellWords, plainText, type Table, type TonedCell } from '#core/document.ts'
import { columnGroups, groupBefore } from '#core/table-headings.ts'
import { classNames } from '#web/govuk/content.ts'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'
import { wordsView } from './words-view.tsx'

/** More columns than this scroll on a telephone, and need a name for whoever scrolls them with a keyboard. */
const MOST_COLUMNS_AT_HAND = 4
/** As many columns as stand close enough together to be read across without the whole width of a screen. */
const NARROW = 6

/** A table of a document: its headings in two rows where columns have something in common, its rows parted by their headings. */
export function DocumentTable(table: Table) {
  if (table.columns.length <= MOST_COLUMNS_AT_HAND) return <PlainTable {...table} />
  return (
    <section
      class={classNames('waymark-scroll', table.columns.length <= NARROW && 'waymark-scroll--narrow')}
      aria-label={table.caption}
      tabindex={0}
    >
      <PlainTable {...table} />
    </section>
  )
}

function PlainTable(table: Table) {
  const { caption, columns, rows, hasRowHeaders, isDense } = table
  const above = columnGroups(columns)
  return (
    <table class={classNames('govuk-table', isDense && 'waymark-table--compact waymark-table--dense')}>
      <caption class="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead class="govuk-table__head">
        {above.length > 0 && (
          <tr class="govuk-table__row">
            {above.map(({ title, first, span }) =>
              title === undefined ? (
                <ColumnHeading column={columns[first]!} isWide={isWide(first, table)} rows={2} />
              ) : (
                <th scope="colgroup" class="govuk-table__header waymark-table__above" colspan={span}>
                  {title}
                </th>
              ),
            )}
          </tr>
        )}
        <tr class="govuk-table__row">
          {columns.map((column, x) =>
            above.length === 0 || column.group !== undefined ? (
              <ColumnHeading column={column} isWide={isWide(x, table)} />
            ) : null,
          )}
        </tr>
      </thead>
      {bodiesOf(table).map(({ title, from, to }) => (
        <tbody class="govuk-table__body">
          {title !== undefined && (
            <tr class="govuk-table__row">
              <th scope="rowgroup" class="govuk-table__header waymark-table__group" colspan={columns.length}>
                {title}
              </th>
            </tr>
          )}
          {rows.slice(from, to).map(row => (
            <tr class="govuk-table__row">
              {row.map((cell, x) =>
                x === 0 && hasRowHeaders ? (
                  <th scope="row" class="govuk-table__header">
                    {wordsView(cellWords(cell))}
                  </th>
                ) : (
                  <DataCell cell={cell} column={columns[x]!} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface HeadingProps {
  readonly column: Column
  readonly isWide: boolean
  /** How many rows it reaches down over. */
  readonly rows?: number
}

const ColumnHeading = ({ column, isWide, rows }: HeadingProps) => (
  <th
    scope="col"
    rowspan={rows}
    class={classNames('govuk-table__header', numericClass(column, 'header'), isWide && 'waymark-table__wide')}
  >
    {column.heading}
  </th>
)

/** The rows between one heading and the next; all of them where nothing parts them. */
function bodiesOf(table: Table): readonly { readonly title?: string; readonly from: number; readonly to: number }[] {
  const starts = [...table.rows.keys()].filter(y => y === 0 || groupBefore(table, y))
  return starts.map((from, i) => {
    const title = groupBefore(table, from)?.title
    return { ...(title !== undefined && { title }), from, to: starts[i + 1] ?? table.rows.length }
  })
}

/** A column that is given three times the room of others, or holds sentences, needs room on a screen too. */
const isWide = (x: number, { columns, rows }: Table): boolean =>
  columns.length > MOST_COLUMNS_AT_HAND &&
  ((columns[x]!.share ?? 1) * columns.length > 3 * columns.reduce((sum, { share = 1 }) => sum + share, 0) ||
    rows.some(row => plainText(cellWords(row[x]!)).length > SENTENCE))

/** So many letters are more than a few words. */
const SENTENCE = 40

const numericClass = ({ numeric }: Column, part: 'header' | 'cell') => numeric && `govuk-table__${part}--numeric`

function DataCell({ cell, column }: { readonly cell: Cell; readonly column: Column }) {
  const tone = typeof cell === 'object' && 'tone' in cell ? cell : undefined
  return (
    <td class={classNames('govuk-table__cell', numericClass(column, 'cell'))}>
      {tone ? <Toned {...tone} /> : wordsView(cellWords(cell))}
    </td>
  )
}

const Toned = ({ text, tone, says }: TonedCell) => (
  <span class={`waymark-tone waymark-tone--${tone}`}>
    {says === undefined ? (
      text
    ) : (
      <>
        <span aria-hidden="true">{text}</span>
        <VisuallyHidden>{says}</VisuallyHidden>
      </>
    )}
  </span>
)

import {
  type Attributes,
  type Content,
  classNames,
  type ElementOptions,
  type Optional,
  type Part,
  type PartOptions,
  partOf,
} from './content.ts'

export interface TableCell extends PartOptions {
  /** `numeric` sets figures to the right, in columns. */
  readonly format?: 'numeric' | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  /** What the column sorts this cell by where there is JavaScript; its text if absent. */
  readonly sortValue?: string | number | undefined
}

export interface TableHeadCell extends TableCell {
  /** Present, the column can be sorted where there is JavaScript; says how the rows are sorted as served. */
  readonly sort?: 'none' | 'ascending' | 'descending' | undefined
}

export interface TableProps extends ElementOptions {
  readonly caption?: Content
  readonly captionSize?: 's' | 'm' | 'l' | 'xl' | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly Part<TableHeadCell>[] | undefined
  readonly rows: readonly Optional<readonly Part<TableCell>[]>[]
  readonly firstCellIsHeader?: boolean | undefined
  /** Names the table's scrolling frame, which a keyboard can reach; without it a wide table widens the page. */
  readonly scrollLabel?: string | undefined
  /** Keeps the head and the first column in sight while the rest scrolls. Needs a `scrollLabel`. */
  readonly sticky?: boolean | undefined
  /** On a telephone each row is a block, and each of its cells says which column it is of. */
  readonly stacks?: boolean | undefined
  /** Closer rows and smaller text, for those who read tables all day. */
  readonly compact?: boolean | undefined
}

/** A table, in a frame that scrolls if it has a `scrollLabel`: a keyboard can scroll only what it can reach. */
export function Table({ scrollLabel, sticky, ...props }: TableProps) {
  if (!scrollLabel) return <PlainTable {...props} />
  return (
    <section
      class={classNames('waymark-scroll', sticky && 'waymark-scroll--sticky')}
      aria-label={scrollLabel}
      tabindex={0}
    >
      <PlainTable {...props} />
    </section>
  )
}

function PlainTable({
  caption,
  captionSize,
  captionClasses,
  head,
  rows,
  firstCellIsHeader,
  compact,
  stacks,
  ...table
}: TableProps) {
  const labels = stacks ? head?.map(cell => columnOf(cell).text) : []
  const isSortable = head?.some(cell => columnOf(cell).sort)
  return (
    <table
      class={classNames('govuk-table', compact && 'waymark-table--compact', stacks && 'waymark-stack', table.classes)}
      data-module={isSortable ? 'moj-sortable-table' : undefined}
      {...table.attributes}
    >
      {caption && (
        <caption
          class={classNames(
            'govuk-table__caption',
            captionSize && `govuk-table__caption--${captionSize}`,
            captionClasses,
          )}
        >
          {caption}
        </caption>
      )}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map(cell => (
              <HeadCell {...columnOf(cell)} />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map(
          row =>
            row && (
              <tr class="govuk-table__row">
                {row.map((part, index) => {
                  const cell = partOf<TableCell>(part) ?? { text: undefined }
                  if (index === 0 && firstCellIsHeader) return <RowHeader {...cell} />
                  const label = labels?.[index]
                  return (
                    <Cell
                      {...{ format: columnOf(head?.[index]).format, ...cell }}
                      {...(typeof label === 'string' &&
                        label !== '' && { attributes: { 'data-label': label, ...cell.attributes } })}
                    />
                  )
                })}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

const columnOf = (cell: Part<TableHeadCell>): TableHeadCell => partOf<TableHeadCell>(cell) ?? { text: undefined }

const HeadCell = ({ format, sort, ...cell }: TableHeadCell) => (
  <th
    scope="col"
    class={classNames('govuk-table__header', format && `govuk-table__header--${format}`, cell.classes)}
    aria-sort={sort}
    {...spanOf(cell)}
  >
    {cell.text}
  </th>
)

const RowHeader = ({ ...cell }: TableCell) => (
  <th scope="row" class={classNames('govuk-table__header', cell.classes)} {...spanOf(cell)}>
    {cell.text}
  </th>
)

const Cell = ({ format, ...cell }: TableCell) => (
  <td class={classNames('govuk-table__cell', format && `govuk-table__cell--${format}`, cell.classes)} {...spanOf(cell)}>
    {cell.text}
  </td>
)

const spanOf = ({
  colspan,
  rowspan,
  sortValue,
  attributes,
}: TableCell): Attributes & Pick<TableCell, 'colspan' | 'rowspan'> => ({
  colspan,
  rowspan,
  'data-sort-value': sortValue,
  ...attributes,
})

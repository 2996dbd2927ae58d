import type { Column, Row } from '#core/lists/list.ts'
import { type Content, classNames } from '#web/govuk/content.ts'
import { cellContent, type Drawing } from './cells.tsx'

export const isSomething = (content: Content): boolean => content !== undefined && content !== false

/** What each element is, also when it is drawn as part of a card. */
export const is = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

export const isNumber = ({ kind }: Column): boolean => kind === 'number' || kind === 'days late'

export const isSortable = ({ kind }: Column): boolean => kind !== 'actions' && kind !== 'link'

interface ColumnCellProps {
  readonly column: Column
  /** The columns that it shows beneath its own. */
  readonly insides: readonly Column[]
  readonly row: Row
  readonly drawing: Drawing
}

/** What a row has in a column, and beneath it what it has in those that are shown inside. */
export function ColumnCell({ column, insides, row, drawing }: ColumnCellProps): Content {
  const beneath = insides.filter(inside => says(inside, row, drawing))
  return (
    <Cell
      label={column.title}
      classes={classNames(
        isNumber(column) && 'govuk-table__cell--numeric',
        column.givesWay && 'waymark-list__gives-way',
        !says(column, row, drawing) && beneath.length === 0 && 'waymark-list__empty',
      )}
    >
      <Said column={column} row={row} drawing={drawing} />
      {beneath.map(inside => (
        <Inside column={inside} row={row} drawing={drawing} />
      ))}
    </Cell>
  )
}

/** A column inside the cell of another. A day or a number is shown with its title; anything else says by itself what it is. */
function Inside({ column, row, drawing }: Omit<ColumnCellProps, 'insides'>): Content {
  const isBare = (isNumber(column) || column.kind === 'day') && isSomething(cellContent(column, row, drawing))
  return (
    <div
      class={classNames(
        'waymark-list__inside',
        isBare && 'waymark-list__inside--bare',
        column.givesWay && 'waymark-gives-way',
      )}
    >
      {isSortable(column) && <span class={isBare ? 'waymark-quiet' : 'govuk-visually-hidden'}>{column.title} </span>}
      <Said column={column} row={row} drawing={drawing} />
    </div>
  )
}

/** Whether a row says anything in a column, if only what an empty cell of it says. */
const says = (column: Column, row: Row, drawing: Drawing): boolean =>
  column.absent !== undefined || isSomething(cellContent(column, row, drawing))

function Said({ column, row, drawing }: Omit<ColumnCellProps, 'insides'>): Content {
  const content = cellContent(column, row, drawing)
  if (!isSomething(content)) return column.absent && <span class="waymark-quiet">{column.absent}</span>
  return (
    <>
      {content}
      {column.beside && <span class="waymark-list__beside">{column.beside(row)}</span>}
    </>
  )
}

interface CellProps {
  readonly label: string
  readonly classes: string
  readonly children: Content
}

export const Cell = ({ label, classes, children }: CellProps) => (
  <td class={classNames('govuk-table__cell', classes)} {...is.cell} data-label={label}>
    <div class="waymark-list__said">{children}</div>
  </td>
)

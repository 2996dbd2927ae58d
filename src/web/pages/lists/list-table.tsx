import { called } from '#core/called.ts'
import { ageOn } from '#core/dates.ts'
import type { Column, Row } from '#core/lists/list.ts'
import type { Placed } from '#core/lists/listing.ts'
import { workerRoles } from '#core/records/allocation.ts'
import { type Content, classNames } from '#web/govuk/content.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import type { Services } from '#web/services.ts'
import { cellContent, type Drawing, recordableBy } from './cells.tsx'
import { listAddress, type Shown } from './shown.ts'

interface Props {
  readonly shown: Shown
  readonly rows: readonly Placed[]
  readonly records: Services['catalogues']['records']
}

/**
 * A list as a table, dense where there is room; on a telephone a card for each row. Roles are named because a row that
 * stands as a card would be no row to some screen readers.
 */
export function ListTable({ shown, rows, records }: Props): Content {
  const { list, service, who } = shown
  const drawing: Drawing = { asAt: service.asAt, mayRecord: recordableBy(records, who.role) }
  const columns = list.columns.filter(
    (column: Column) =>
      column.kind !== 'actions' || rows.some(({ row }) => isSomething(cellContent(column, row, drawing))),
  )
  const showsWorkers = shown.mayReadWorkers && !(list.opensWith === 'own' && isOneWorker(shown))
  return (
    <section class="waymark-list-frame" aria-label={list.title} tabindex={0}>
      <table class="govuk-table waymark-list" {...is.table}>
        <thead class="govuk-table__head" {...is.rowgroup}>
          <tr class="govuk-table__row" {...is.row}>
            <th scope="col" class="govuk-table__header" {...is.columnheader}>
              Child
            </th>
            {showsWorkers && (
              <th scope="col" class="govuk-table__header" {...is.columnheader}>
                Workers
              </th>
            )}
            {columns.map((column: Column) => (
              <Heading column={column} shown={shown} />
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" {...is.rowgroup}>
          {rows.map(({ row, workers }) => (
            <tr class="govuk-table__row" {...is.row}>
              <th scope="row" class="govuk-table__header" {...is.rowheader}>
                <Child row={row} shown={shown} />
              </th>
              {showsWorkers && (
                <Cell label="Workers" classes="waymark-list__gives-way">
                  <ul class="waymark-lines">
                    {workers
                      .filter(({ role }) => role !== 'reviewing-officer')
                      .map(({ worker, role }) => (
                        <li>
                          {service.staff.get(worker)?.name ?? worker}&nbsp;
                          <span class="waymark-quiet">{SHORT_ROLES[role] ?? workerRoles[role]}</span>
                        </li>
                      ))}
                  </ul>
                </Cell>
              )}
              {columns.map((column: Column) => {
                const content = cellContent(column, row, drawing)
                const isEmpty = !isSomething(content)
                return (
                  <Cell
                    label={column.title}
                    classes={classNames(
                      isNumber(column) && 'govuk-table__cell--numeric',
                      column.givesWay && 'waymark-list__gives-way',
                      isEmpty && column.absent === undefined && 'waymark-list__empty',
                    )}
                  >
                    {isEmpty && column.absent !== undefined ? (
                      <span class="waymark-quiet">{column.absent}</span>
                    ) : (
                      content
                    )}
                    {!isEmpty && column.beside && <span class="waymark-list__beside">{column.beside(row)}</span>}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const isSomething = (content: Content): boolean => content !== undefined && content !== false

/** What each element is, also when it is drawn as part of a card. */
const is = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

const SHORT_ROLES: Readonly<Record<string, string>> = {
  'social-worker': 'SW',
  'personal-adviser': 'PA',
  'reviewing-officer': 'IRO',
  'second-worker': 'second',
}

/** Whether the rows are those of one worker, who need not stand on each. */
const isOneWorker = ({ listing }: Shown): boolean => listing.facets.some(({ id, chosen }) => id === 'worker' && chosen)

const isNumber = ({ kind }: Column): boolean => kind === 'number' || kind === 'days late'

interface CellProps {
  readonly label: string
  readonly classes: string
  readonly children: Content
}

const Cell = ({ label, classes, children }: CellProps) => (
  <td class={classNames('govuk-table__cell', classes)} {...is.cell} data-label={label}>
    <div class="waymark-list__said">{children}</div>
  </td>
)

function Child({ row: { child }, shown: { service } }: { readonly row: Row; readonly shown: Shown }): Content {
  const name = called(child)
  const age = child.bornOn === undefined ? undefined : ageOn(child.bornOn, service.asAt)
  return (
    <>
      <a class="govuk-link govuk-link--no-visited-state" href={childAddress(child.ref, service.recordedOn)}>
        {name ?? child.childId}
      </a>
      <span class="waymark-list__about">
        {[name && child.childId, age !== undefined && `aged ${age}`].filter(Boolean).join(', ')}
      </span>
    </>
  )
}

/** A heading sorts by its column: the other way about if it does so already. */
function Heading({ column, shown }: { readonly column: Column; readonly shown: Shown }): Content {
  const { id, title, kind } = column
  const classes = classNames(
    'govuk-table__header',
    isNumber(column) && 'govuk-table__header--numeric',
    column.givesWay && 'waymark-list__gives-way',
  )
  if (kind === 'actions' || kind === 'link')
    return (
      <th scope="col" class={classes} {...is.columnheader}>
        {title}
      </th>
    )
  const { sort } = shown.asked
  const sorted = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : undefined
  return (
    <th scope="col" class={classes} {...is.columnheader} aria-sort={sorted}>
      <a
        class="waymark-sort"
        href={listAddress(shown, { sort: sorted === 'ascending' ? `-${id}` : id, page: undefined })}
      >
        {title}
        {sorted && <span aria-hidden="true">{sorted === 'ascending' ? ' ▲' : ' ▼'}</span>}
      </a>
    </th>
  )
}

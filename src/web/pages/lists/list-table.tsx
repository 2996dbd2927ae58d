import { called } from '#core/called.ts'
import { ageOn } from '#core/dates.ts'
import type { Column, Row } from '#core/lists/list.ts'
import type { Placed } from '#core/lists/listing.ts'
import { workerRoles } from '#core/records/allocation.ts'
import { type Content, classNames } from '#web/govuk/content.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import type { Services } from '#web/services.ts'
import { cellContent, type Drawing, recordableBy } from './cells.tsx'
import { Cell, ColumnCell, is, isNumber, isSomething, isSortable } from './column-cell.tsx'
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
  const columns = (list.columns as readonly Column[]).filter(
    column => column.kind !== 'actions' || rows.some(({ row }) => isSomething(cellContent(column, row, drawing))),
  )
  const standing = columns.filter(({ inside }) => inside === undefined)
  const insideOf = ({ id }: Column) => columns.filter(({ inside }) => inside === id)
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
            {standing.map(column => (
              <Heading column={column} insides={insideOf(column)} shown={shown} />
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
              {standing.map(column => (
                <ColumnCell column={column} insides={insideOf(column)} row={row} drawing={drawing} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const SHORT_ROLES: Readonly<Record<string, string>> = {
  'social-worker': 'SW',
  'personal-adviser': 'PA',
  'reviewing-officer': 'IRO',
  'second-worker': 'second',
}

/** Whether the rows are those of one worker, who need not stand on each. */
const isOneWorker = ({ listing }: Shown): boolean => listing.facets.some(({ id, chosen }) => id === 'worker' && chosen)

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

interface HeadingProps {
  readonly column: Column
  readonly insides: readonly Column[]
  readonly shown: Shown
}

/** A heading sorts by its column, and by each that is shown inside: the other way about if it does so already. */
function Heading({ column, insides, shown }: HeadingProps): Content {
  const sorted = [column, ...insides].map(one => sortedBy(one, shown)).find(Boolean)
  return (
    <th
      scope="col"
      class={classNames(
        'govuk-table__header',
        isNumber(column) && 'govuk-table__header--numeric',
        column.givesWay && 'waymark-list__gives-way',
      )}
      {...is.columnheader}
      aria-sort={sorted}
    >
      <SortLink column={column} shown={shown} />
      {insides.filter(isSortable).map(inside => (
        <span class="waymark-list__inside">
          <SortLink column={inside} shown={shown} />
        </span>
      ))}
    </th>
  )
}

const sortedBy = ({ id }: Column, { asked: { sort } }: Shown): 'ascending' | 'descending' | undefined =>
  sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : undefined

function SortLink({ column, shown }: Omit<HeadingProps, 'insides'>): Content {
  const { id, title } = column
  if (!isSortable(column)) return title
  const sorted = sortedBy(column, shown)
  return (
    <a
      class="waymark-sort"
      href={listAddress(shown, { sort: sorted === 'ascending' ? `-${id}` : id, page: undefined })}
    >
      {title}
      {sorted && <span aria-hidden="true">{sorted === 'ascending' ? ' ▲' : ' ▼'}</span>}
    </a>
  )
}

import { ageAt } from '#core/age.ts'
import { called } from '#core/called.ts'
import { isoOf } from '#core/dates.ts'
import { type Cell, type Document, inset, table } from '#core/document.ts'
import { cellText } from '#core/lists/cell.ts'
import type { Column, Row } from '#core/lists/list.ts'
import { mayOpenList } from '#core/lists/listing.ts'
import { childPageRoles } from '#core/roles.ts'
import { documentFile } from '#documents/document-file.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { defineDownload } from '#web/page.ts'
import { listFields, type Shown, shownIn } from '#web/pages/lists/shown.ts'

/** The rows of a list as it is narrowed and sorted, as a workbook in which days and numbers stay such. */
export default defineDownload({
  path: '/lists/:list/rows.xlsx',
  roles: childPageRoles,
  allows: ({ params, who, services }) =>
    services.catalogues.worklists.every(list => list.id !== params.list || mayOpenList(list, who.role)),
  audit: 'downloaded a list',
  query: listFields,
  async load(visit) {
    const shown = await shownIn(visit)
    if (!shown) return undefined
    const { list, service } = shown
    const document = documentOf(shown, visit.services.ledger.authority)
    return documentFile(document, 'xlsx', `${list.id}-personal-data-${isoOf(service.asAt)}`)
  },
})

function documentOf(shown: Shown, author: string): Document {
  const { list, service, listing, mayReadWorkers } = shown
  const { asAt, staff } = service
  const columns = (list.columns as readonly Column[]).filter(({ kind }) => kind !== 'actions' && kind !== 'link')
  return {
    title: list.title,
    author,
    datedOn: isoOf(asAt),
    orientation: 'landscape',
    personalInformationAbout: 'children and young people',
    blocks: [
      inset(`${list.question} As at ${dateInWords(asAt)}.`),
      table({
        caption: list.title,
        hasRowHeaders: true,
        columns: [
          { heading: 'Child' },
          { heading: 'Called' },
          { heading: 'Age', numeric: true },
          ...(mayReadWorkers ? [{ heading: 'Workers' }] : []),
          ...columns.map(column => ({ heading: column.title, ...(isNumber(column) && { numeric: true as const }) })),
        ],
        rows: listing.rows.map(({ row, workers }) => [
          row.child.childId,
          called(row.child) ?? '',
          numberCell(ageAt(row.child, asAt)),
          ...(mayReadWorkers ? [workers.map(({ worker }) => staff.get(worker)?.name ?? worker).join('; ')] : []),
          ...columns.map(column => cellOf(column, row, asAt)),
        ]),
      }),
    ],
  }
}

const isNumber = ({ kind }: Column): boolean => kind === 'number' || kind === 'days late'

const numberCell = (value: number | undefined): Cell => (value === undefined ? '' : { number: value })

function cellOf(column: Column, row: Row, asAt: number): Cell {
  switch (column.kind) {
    case 'number':
    case 'days late': {
      const number = column.of(row)
      return number === undefined ? '' : { number, ...(Number.isInteger(number) ? {} : { decimals: 1 }) }
    }
    case 'day': {
      const on = column.of(row)
      return on === undefined || column.beside ? cellText(column, row, asAt) : { date: isoOf(on) }
    }
    default:
      return cellText(column, row, asAt)
  }
}

import { ageAt } from '#core/age.ts'
import { called } from '#core/called.ts'
import { isoOf } from '#core/dates.ts'
import { cellText } from '#core/lists/cell.ts'
import type { Column } from '#core/lists/list.ts'
import { mayOpenList } from '#core/lists/listing.ts'
import { childPageRoles } from '#core/roles.ts'
import { defineDownload } from '#web/page.ts'
import { listFields, shownIn } from '#web/pages/lists/shown.ts'

/** The rows of a list as it is narrowed and sorted, for a spreadsheet. */
export default defineDownload({
  path: '/lists/:list/rows.csv',
  roles: childPageRoles,
  allows: ({ params, who, services }) =>
    services.catalogues.worklists.every(list => list.id !== params.list || mayOpenList(list, who.role)),
  audit: 'downloaded a list',
  query: listFields,
  async load(visit) {
    const shown = await shownIn(visit)
    if (!shown) return undefined
    const { list, service, listing, mayReadWorkers } = shown
    const { asAt, staff } = service
    const columns = (list.columns as readonly Column[]).filter(({ kind }) => kind !== 'actions' && kind !== 'link')
    return {
      fileName: `${list.id}-personal-data-${isoOf(asAt)}.csv`,
      rows: [
        ['Child', 'Called', 'Age', ...(mayReadWorkers ? ['Workers'] : []), ...columns.map(({ title }) => title)],
        ...listing.rows.map(({ row, workers }) => [
          row.child.childId,
          called(row.child),
          ageAt(row.child, asAt),
          ...(mayReadWorkers ? [workers.map(({ worker }) => staff.get(worker)?.name ?? worker).join('; ')] : []),
          ...columns.map(column => cellText(column, row, asAt)),
        ]),
      ],
    }
  },
})

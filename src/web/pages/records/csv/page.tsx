import { z } from 'zod'
import type { Csv } from '#documents/csv.ts'
import { opensChildren } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { knownChildIn, knownFields } from '#web/pages/child/known.ts'
import { everythingAsRows, typeAsRows } from '#web/pages/records/as-table.ts'

/** What is recorded about a child as a table: everything, a line a field; or one type of record, a line a record. */
export default defineDownload({
  path: '/children/:child/records.csv',
  roles: opensChildren,
  asks: 'read',
  audit: 'kept a child’s records as a file',
  query: { ...knownFields, type: z.string().regex(/^[a-z0-9-]{1,60}$/, 'Choose a kind of record') },
  async load(visit): Promise<Csv | undefined> {
    const known = await knownChildIn(visit)
    if (!known) return undefined
    const { type: asked } = visit.query
    if (asked === undefined)
      return { fileName: 'personal-data-child-records.csv', rows: everythingAsRows(known.records, known.wording) }
    const records = known.records.filter(({ type }) => type.id === asked)
    const type = records[0]?.type
    return type && { fileName: `personal-data-${asked}.csv`, rows: typeAsRows(type, records, known.wording) }
  },
})

import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { figuresAsRows } from '#web/pages/scorecard/figures-as-rows.ts'
import { standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** The scorecard as a table for a spreadsheet. */
export default defineDownload({
  path: '/scorecard.csv',
  roles: everyRole,
  audit: 'downloaded the scorecard',
  query: standpointFields,
  load: visit => figuresAsRows(visit, 'printed'),
})

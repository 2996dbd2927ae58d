import { reportCalled } from '#core/report-names.ts'
import { fileOf } from '#documents/pack.ts'
import { everyRole } from '#web/audiences.ts'
import { documentPage } from '#web/document-page.tsx'
import { defineDownload } from '#web/page.ts'
import { askedFor, UNTIL_COMPARED_MS } from '#web/pages/pack/asked.ts'
import { standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** A report as a file in one of the formats. */
export default defineDownload({
  path: '/pack/reports/:report/:format',
  roles: everyRole,
  audit: 'kept a report',
  query: standpointFields,
  async load(visit) {
    const report = reportCalled(visit.services.catalogues.reports, visit.params.report)
    if (!report) return undefined
    const { seen, materials } = await askedFor(visit, UNTIL_COMPARED_MS)
    return fileOf(report.write(materials), visit.params.format, `${report.id}-${seen.month}`, documentPage)
  },
})

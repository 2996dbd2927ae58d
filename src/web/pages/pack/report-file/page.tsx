import { packFormats, writtenReports } from '#documents/pack.ts'
import { everyRole } from '#web/audiences.ts'
import { documentPage } from '#web/document-page.tsx'
import { defineDownload } from '#web/page.ts'
import { askedFor } from '#web/pages/pack/asked.ts'
import { standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** A report as a file in one of the formats. */
export default defineDownload({
  path: '/pack/reports/:report/:format',
  roles: everyRole,
  audit: 'kept a report',
  query: standpointFields,
  async load(visit) {
    const report = visit.services.catalogues.reports.find(({ id }) => id === visit.params.report)
    const format = packFormats.find(its => its === visit.params.format)
    if (!report || !format) return undefined
    const { seen, materials } = await askedFor(visit)
    const document = report.write(materials)
    for await (const { files } of writtenReports(
      [{ id: `${report.id}-${seen.month}`, title: report.title, document }],
      [format],
      documentPage,
    ))
      return files[0]
    return undefined
  },
})

import type { ImportReport } from '#core/returns/import-report.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { definePage } from '#web/page.ts'
import { Report } from '#web/pages/import/findings.tsx'
import { pageNumber } from '#web/query-fields.ts'

/** What one import did: the report as it was made at the time. */
export default definePage({
  path: '/imports/:batch',
  roles: ['performance-analyst'],
  audit: 'viewed an import',
  query: { page: pageNumber },
  async load({ params, query, services: { ledger } }) {
    const summary = (await ledger.batches()).find(({ batch }) => batch.toString() === params.batch)
    if (!summary) return undefined
    const report = (await ledger.report(summary.batch)) as ImportReport | undefined
    return { summary, report, page: query.page }
  },
  title: ({ summary }) => summary.title,
  breadcrumbs: () => [{ text: 'Imports', href: '/imports' }],
  view: ({ summary, report, page }) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        <span class="govuk-caption-l">Import {summary.batch}</span>
        {summary.title}
      </h1>
      <p class="govuk-body">
        Recorded by {summary.recordedBy} on {instantInWords(summary.recordedOn)}.
      </p>
      {report ? (
        <Report report={report} page={page} addressOf={number => `/imports/${summary.batch}?page=${number}`} />
      ) : (
        <InsetText>
          {summary.entries.toLocaleString('en-GB')} entries were recorded. They did not come from files, so there is no
          report.
        </InsetText>
      )}
    </>
  ),
})

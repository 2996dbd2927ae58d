import { reportCalled } from '#core/report-names.ts'
import { everyRole } from '#web/audiences.ts'
import { DocumentView } from '#web/document-view.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { definePage } from '#web/page.ts'
import { askedFor } from '#web/pages/pack/asked.ts'
import { FormatLinks } from '#web/pages/pack/format-links.tsx'
import { addressFor, standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** How long whoever reads a report waits for what has become of earlier ones. */
const PATIENCE_MS = 400

/** A report as a page, from the tree that its papers are made of. */
export default definePage({
  path: '/pack/reports/:report',
  roles: everyRole,
  audit: 'read a report',
  query: standpointFields,
  width: 'wide',
  async load(visit) {
    const report = reportCalled(visit.services.catalogues.reports, visit.params.report)
    if (!report) return undefined
    const { seen, materials, isComparing } = await askedFor(visit, PATIENCE_MS)
    const document = report.write(materials)
    return { id: report.id, seen, document, isComparing, hasLogo: materials.look?.logo !== undefined }
  },
  title: ({ document }) => document.title,
  problems: ({ seen }) => seen.problems,
  breadcrumbs: ({ seen }) => [{ text: 'Reports', href: addressFor('/pack', seen) }],
  view: ({ id, seen, document, isComparing, hasLogo }) => (
    <>
      {isComparing && (
        <InsetText>
          What has changed since earlier reports is still being worked out.{' '}
          <a class="govuk-link" href={addressFor(`/pack/reports/${id}`, seen)}>
            Show it with that
          </a>
        </InsetText>
      )}
      <p class="govuk-body govuk-!-display-none-print">
        Keep a copy: <FormatLinks addressOf={format => addressFor(`/pack/reports/${id}/${format}`, seen)} />
      </p>
      <DocumentView document={document} logo={hasLogo ? '/council-logo.png' : undefined} />
    </>
  ),
})

import { issueInWords } from '#core/issue-name.ts'
import { everyRole } from '#web/audiences.ts'
import { DocumentView } from '#web/document-view.tsx'
import { definePage } from '#web/page.ts'
import { issueAddress, issueCrumb, issueIn, issuesCrumb } from '#web/pages/issues/chosen.ts'
import { FormatLinks } from '#web/pages/pack/format-links.tsx'

/** A report exactly as it was published with an issue, the council’s look of then included: to those who may not see children, as its public version. */
export default definePage({
  path: '/issues/:month/:number/reports/:report',
  roles: everyRole,
  audit: 'read a report of an issue',
  width: 'wide',
  async load({ params, who, services }) {
    const its = await issueIn({ params, who, services })
    const issued = its?.issue.documents.find(({ id }) => id === params.report)
    return its && issued && { issue: its.issue, id: issued.id, document: issued.document }
  },
  title: ({ document }) => document.title,
  breadcrumbs: ({ issue }) => [issuesCrumb, issueCrumb(issue)],
  view: ({ issue, id, document }) => (
    <>
      <p class="govuk-body govuk-!-display-none-print">
        As published in {issueInWords(issue)}. Keep a copy:{' '}
        <FormatLinks addressOf={format => issueAddress(issue, `/reports/${id}/${format}`)} />
      </p>
      <DocumentView document={document} logo={document.look?.logo && issueAddress(issue, '/logo.png')} />
    </>
  ),
})

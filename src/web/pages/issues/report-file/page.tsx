import { fileOf } from '#documents/pack.ts'
import { everyRole } from '#web/audiences.ts'
import { documentPage } from '#web/document-page.tsx'
import { defineDownload } from '#web/page.ts'
import { issueIn } from '#web/pages/issues/chosen.ts'

/** A report of an issue as a file, from the tree that was published. */
export default defineDownload({
  path: '/issues/:month/:number/reports/:report/:format',
  roles: everyRole,
  audit: 'kept a report of an issue',
  async load({ params, who, services }) {
    const its = await issueIn({ params, who, services })
    const issued = its?.issue.documents.find(({ id }) => id === params.report)
    if (!its || !issued) return undefined
    return fileOf(
      issued.document,
      params.format,
      `${issued.id}-${its.issue.month}-issue-${its.issue.number}`,
      documentPage,
    )
  },
})

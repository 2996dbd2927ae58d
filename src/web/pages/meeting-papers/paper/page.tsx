import { isoOf } from '#core/dates.ts'
import { everyRole } from '#web/audiences.ts'
import { DocumentView } from '#web/document-view.tsx'
import { definePage } from '#web/page.ts'
import { meetingPapersAddress } from '#web/pages/meeting-papers/addresses.ts'
import { PaperLinks } from '#web/pages/meeting-papers/links.tsx'
import { documentOf, meetingOf, paperFields } from '#web/pages/meeting-papers/meeting-of.ts'

/** An agenda, minutes, an action log or a cover report as a page, from the tree that its Word file and its PDF are made of. */
export default definePage({
  path: '/meeting-papers/:meetingRef/:meetingPaper',
  roles: everyRole,
  audit: 'read a paper of a meeting',
  lies: () => ({ section: 'boards', under: '/boards' }),
  query: paperFields,
  async load(visit) {
    const known = await meetingOf(visit)
    const document = known && documentOf(known, visit.params.meetingPaper, visit.query)
    if (!known || !document) return undefined
    return {
      meeting: known.business.meeting,
      kind: visit.params.meetingPaper,
      asked: visit.query,
      document,
      hasLogo: known.by.look?.logo !== undefined,
    }
  },
  title: ({ document, meeting }) => `${document.title}, ${isoOf(meeting.on)}`,
  breadcrumbs: ({ meeting }) => [
    { text: 'Papers of the meeting', href: meetingPapersAddress(meeting.reference ?? '') },
  ],
  view: ({ meeting, kind, asked, document, hasLogo }) => (
    <>
      <p class="govuk-body govuk-!-display-none-print">
        Keep a copy:{' '}
        <PaperLinks meeting={meeting.reference ?? ''} kind={kind} asked={asked} formats={['docx', 'pdf', 'html']} />
      </p>
      <DocumentView document={document} logo={hasLogo ? '/council-logo.png' : undefined} />
    </>
  ),
})

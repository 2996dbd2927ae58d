import { isoOf } from '#core/dates.ts'
import { fileOf } from '#documents/pack.ts'
import { everyRole } from '#web/audiences.ts'
import { documentPage } from '#web/document-page.tsx'
import { defineDownload } from '#web/page.ts'
import { documentOf, meetingOf, paperFields } from '#web/pages/meeting-papers/meeting-of.ts'

/** A paper that Waymark writes of a meeting as a file: Word for committee systems, PDF and page for publication. */
export default defineDownload({
  path: '/meeting-papers/:meetingRef/:meetingPaper/:format',
  roles: everyRole,
  audit: 'kept a paper of a meeting',
  query: paperFields,
  async load(visit) {
    const { meetingPaper: kind, format } = visit.params
    const known = await meetingOf(visit)
    const document = known && documentOf(known, kind, visit.query)
    if (!known || !document) return undefined
    const name = [kind, isoOf(known.business.meeting.on), visit.query.version].filter(Boolean).join('-')
    return fileOf(document, format, name, documentPage)
  },
})

import { fileOf } from '#documents/pack.ts'
import { everyRole } from '#web/audiences.ts'
import { documentPage } from '#web/document-page.tsx'
import { defineDownload } from '#web/page.ts'
import { reportToOther } from '#web/pages/boards/report-to-board.ts'

/** What a board tells another, as a file. */
export default defineDownload({
  path: '/boards/:board/report-to/:otherBoard/:format',
  roles: everyRole,
  audit: 'kept a report to another board',
  async load(visit) {
    const written = await reportToOther(visit)
    if (!written) return undefined
    const { document } = written
    return fileOf(document, visit.params.format, `report-to-board-${document.datedOn}`, documentPage)
  },
})

import { everyAccount } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { readableAttachment } from '#web/pages/attachments/readable.ts'

/** A file that a record names, to be kept by whoever may read the record. */
export default defineDownload({
  path: '/attachments/:attachment',
  roles: everyAccount,
  allows: async asked => (await readableAttachment(asked)) !== 'closed',
  audit: 'opened an attached file',
  async load(visit) {
    const attached = await readableAttachment(visit)
    if (attached === undefined || attached === 'closed') return undefined
    return { attached, content: visit.services.ledger.attachedContent(attached) }
  },
})

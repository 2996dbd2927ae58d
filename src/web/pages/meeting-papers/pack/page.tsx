import { z } from 'zod'
import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { boundPack, packsOf } from '#web/pages/meeting-papers/bind.ts'
import { meetingOf, paperFields } from '#web/pages/meeting-papers/meeting-of.ts'

/** All that was sent out of a meeting as one PDF with the pages that the agenda names, or one version of it. */
export default defineDownload({
  path: '/meeting-papers/:meetingRef/pack.pdf',
  roles: everyRole,
  audit: 'kept the pack of a meeting',
  query: {
    version: paperFields.version,
    supplement: z
      .string()
      .regex(/^\d{1,2}$/, 'Choose a supplement from the list')
      .transform(Number),
  },
  async load(visit) {
    const { supplement, version } = visit.query
    const known = await meetingOf(visit)
    if (!known) return undefined
    if (supplement !== undefined && !packsOf(known).some(its => its.version === supplement)) return undefined
    return boundPack(known, visit.services.ledger, {
      ...(supplement !== undefined && { version: supplement }),
      isPublic: version === 'public',
    })
  },
})

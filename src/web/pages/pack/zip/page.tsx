import { zipped } from '#documents/zip.ts'
import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'

/** A pack as one file, for whoever made it. */
export default defineDownload({
  path: '/pack/made/:pack/zip',
  roles: everyRole,
  allows: ({ params, who, services: { packs } }) => packs.pack(params.pack, who.username)?.state === 'made',
  audit: 'kept a pack',
  async load({ params, who, services: { packs } }) {
    const files = packs.files(params.pack, who.username)
    return { fileName: 'pack.zip', contentType: 'application/zip', bytes: zipped(files) }
  },
})

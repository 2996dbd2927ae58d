import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'

/** A pack as one file, for whoever had it made. */
export default defineDownload({
  path: '/pack/made/:pack/zip',
  roles: everyRole,
  allows: async ({ params, who, services: { packs } }) => (await packs.pack(params.pack, who))?.state === 'made',
  audit: 'kept a pack',
  load: ({ params, who, services: { packs } }) => packs.file(params.pack, who),
})

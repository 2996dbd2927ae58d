import { councilLookIn } from '#core/council-look.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { logoFile } from '#web/pages/pack/logo-file.ts'

/** The council's logo as it stands on its documents. */
export default defineDownload({
  path: '/council-logo.png',
  roles: everyRole,
  audit: 'nothing',
  load: async ({ services: { ledger } }) => logoFile(councilLookIn(await knownOfAuthority(ledger)).look),
})

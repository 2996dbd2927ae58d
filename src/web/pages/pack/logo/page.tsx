import { councilLookIn } from '#core/council-look.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'

/** A PNG of one clear dot, for a council without a logo. */
const NONE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='

/** The council's logo as it stands on its documents. */
export default defineDownload({
  path: '/council-logo.png',
  roles: everyRole,
  audit: 'nothing',
  async load({ services: { ledger } }) {
    const { look } = councilLookIn(await knownOfAuthority(ledger))
    return {
      fileName: 'council-logo.png',
      contentType: 'image/png',
      bytes: Buffer.from(look.logo?.png ?? NONE, 'base64'),
    }
  },
})

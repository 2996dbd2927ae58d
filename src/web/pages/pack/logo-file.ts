import type { Look } from '#core/council-look.ts'
import type { WrittenFile } from '#documents/document-file.ts'

/** A PNG of one clear dot, for a council without a logo. */
const NONE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='

/** The logo of a look as a file; a clear dot where it has none. */
export const logoFile = (look: Look | undefined): WrittenFile => ({
  fileName: 'council-logo.png',
  contentType: 'image/png',
  bytes: Buffer.from(look?.logo?.png ?? NONE, 'base64'),
})

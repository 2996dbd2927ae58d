import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import { type Attachment, attachmentInWords, attachmentName, type NewAttachment } from '#core/attachment.ts'
import { checkAttachment, tooLarge } from '#files/attachment-check.ts'
import { sourceOnDisk } from '#files/byte-source.ts'
import type { Ledger } from '#store/store.ts'
import { callingControl, fileControl, refusingControl } from './file-controls.ts'

type Words = Readonly<Record<string, string>>

interface Taking extends Pick<NewAttachment, 'subject' | 'type' | 'attachedBy'> {
  readonly ledger: Pick<Ledger, 'attach'>
  /** Where it is kept until it has been looked at. */
  readonly incoming: string
  /** How many bytes it may have; that many may. */
  readonly most: number
}

/**
 * Takes a file that was sent with a form: looks at it and attaches it. What the form then says in its place is what it is
 * known by, so that it need not be chosen again; or why it was refused. Nothing where no file was chosen.
 */
export async function takenFile(part: MultipartFile, taking: Taking): Promise<Words> {
  const field = fileControl(part.fieldname)
  // A browser sends one nameless, empty file where none was chosen.
  if (field === undefined || !part.filename) {
    part.file.resume()
    return {}
  }
  const name = attachmentName(part.filename)
  const folder = await mkdtemp(join(taking.incoming, 'attached-'))
  try {
    const kept = await attachedFrom(part, name, join(folder, 'file'), taking)
    if ('refused' in kept) return { [refusingControl(field)]: kept.refused }
    return { [field]: kept.id, [callingControl(field)]: attachmentInWords(kept) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function attachedFrom(
  { file }: MultipartFile,
  name: string,
  path: string,
  { ledger, most, subject, type, attachedBy }: Taking,
): Promise<Attachment | { readonly refused: string }> {
  const hash = createHash('sha256')
  const hashed = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(file, hashed, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  if (file.truncated) return { refused: tooLarge(name, most) }
  const source = await sourceOnDisk(path)
  try {
    const checked = await checkAttachment(name, source, most)
    if ('refused' in checked) return checked
    return await ledger.attach(
      {
        subject,
        type,
        name,
        contentType: checked.contentType,
        bytes: source.length,
        sha256: hash.digest('hex'),
        attachedBy,
      },
      createReadStream(path, { highWaterMark: 1024 * 1024 }),
    )
  } finally {
    await source.close()
  }
}

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import type { ToldFile } from '#core/demonstration/told-file.ts'
import { pdfPages } from '#files/pdf-pages.ts'
import { AUTHORITY } from '#store/body.ts'
import type { Ledger } from '#store/store.ts'

interface Attaching {
  readonly ledger: Pick<Ledger, 'attach'>
  readonly recordedBy: string
}

/** What a demonstration records, with the files that it names written and attached. They are about the council. */
export async function withToldFiles(
  casework: readonly CaseworkEntry[],
  attaching: Attaching,
): Promise<readonly CaseworkEntry[]> {
  const all: CaseworkEntry[] = []
  for (const { file, ...entry } of casework)
    all.push(file ? { ...entry, body: { ...entry.body, file: await attached(file, entry, attaching) } } : entry)
  return all
}

async function attached(
  { name, format, document, pages = 1 }: ToldFile,
  { type, child }: Pick<CaseworkEntry, 'type' | 'child'>,
  { ledger, recordedBy }: Attaching,
): Promise<string> {
  if (child !== undefined) throw new Error(`${name} is told of a child. Tell files of what is about the council alone.`)
  // Only a council that tells files needs what writes them.
  const { documentFile } = await import('#documents/document-file.ts')
  const { bytes, contentType } = await documentFile(document, format, 'file')
  if (format === 'pdf' && pdfPages(bytes) !== pages)
    throw new Error(`${name} has ${pdfPages(bytes)} pages and is told to have ${pages}. Say how many it has.`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { id } = await ledger.attach(
    { subject: AUTHORITY, type, name, contentType, bytes: bytes.length, sha256, attachedBy: recordedBy },
    Readable.from([bytes]),
  )
  return id
}

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { loadCatalogue } from '#catalogue.ts'
import type { Attachment, NewAttachment } from '#core/attachment.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Batch, Ledger, NewEntry } from './store.ts'

/** The record types of the catalogue. */
export const records = await loadCatalogue<AnyRecordType>(
  new URL('../core/records/', import.meta.url),
  record => record.id,
)

/** A statement about a child, in a return of 2018 unless said otherwise. */
export const statement = (entry: Partial<NewEntry> & Pick<NewEntry, 'subject'>): NewEntry => ({
  type: 'episode',
  kind: 'statement',
  standing: 2018,
  body: { startedOn: '2017-06-01', legalStatus: 'C2', placement: 'U1' },
  ...entry,
})

/** A batch about children named by their references. */
export const batchOf = (entries: readonly NewEntry[], rest: Partial<Batch> = {}): Batch => ({
  title: 'SSDA903 return',
  recordedBy: 'sam',
  files: [],
  children: [...new Set(entries.map(entry => entry.subject))]
    .filter(ref => ref !== 'authority')
    .map(ref => ({ ref, childId: `child ${ref}` })),
  entries,
  ...rest,
})

/** Adds entries in a batch of their own and gives the number of the first. */
export async function add(ledger: Ledger, entries: readonly NewEntry[], rest: Partial<Batch> = {}): Promise<number> {
  const before = await ledger.changedSince(0)
  await ledger.write(writing => writing.append(batchOf(entries, rest)))
  return before.newest + 1
}

/** A file with this in it, attached for the council's own records. */
export const attached = (ledger: Ledger, text: string, said: Partial<NewAttachment> = {}): Promise<Attachment> =>
  ledger.attach(
    {
      subject: 'authority',
      type: 'action-evidence',
      name: 'Minutes.txt',
      contentType: 'text/plain; charset=utf-8',
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      attachedBy: 'sam',
      ...said,
    },
    Readable.from([Buffer.from(text)]),
  )

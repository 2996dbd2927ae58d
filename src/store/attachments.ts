import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Attachment, Attachments, NewAttachment } from '#core/attachment.ts'
import type { AuthorityId } from './authority.ts'
import { asAuthority, type Database } from './database.ts'
import { storable } from './storable.ts'

/** How large the parts are in which bytes are kept. Never changed: the same bytes are known again part by part. */
const PART = 1024 * 1024

/**
 * Keeps a file that a record is to name. The same bytes are kept once, and the same file attached again by the same person
 * for the same purpose is the same attachment. The parts come first, each by itself, so that nobody waits for a large one.
 */
export async function attach(
  db: Database,
  authority: AuthorityId,
  file: NewAttachment,
  content: AsyncIterable<Uint8Array>,
): Promise<Attachment> {
  const id = idOf(file)
  await awaitFile(db, authority, id, file.sha256)
  const before = (await attachments(db, authority, [id])).get(id)
  if (before) return before
  if (!(await isKept(db, authority, file.sha256))) await keepParts(db, authority, file.sha256, content)
  await asAuthority(db, 'read write', authority, tx =>
    sql`insert into attachment (authority, id, subject, type, name, content_type, bytes, sha256, attached_by, attached_on)
      values (${authority}, ${id}, ${file.subject}, ${file.type}, ${storable(file.name)}, ${file.contentType},
        ${file.bytes}, ${file.sha256}, ${storable(file.attachedBy)}, date_trunc('milliseconds', clock_timestamp()))
      on conflict do nothing`.execute(tx),
  )
  return (await attachments(db, authority, [id])).get(id)!
}

/** Says that a file is on its way, or was sent again: neither it nor its bytes are cleared for a while. */
const awaitFile = (db: Database, authority: AuthorityId, id: string, sha256: string): Promise<unknown> =>
  asAuthority(db, 'read write', authority, async tx => {
    // Whoever clears files holds this lock: it is done, or it begins once this is known.
    await sql`select from authority where id = ${authority} for key share`.execute(tx)
    await sql`insert into attachment_waiting (authority, id, sha256, sent_on)
      values (${authority}, ${id}, ${sha256}, date_trunc('milliseconds', clock_timestamp()))
      on conflict (authority, id) do update set sent_on = excluded.sent_on`.execute(tx)
  })

const idOf = ({ subject, type, name, sha256, attachedBy }: NewAttachment): string =>
  createHash('sha256')
    .update(JSON.stringify([subject, type, name, sha256, attachedBy]))
    .digest('hex')
    .slice(0, 32)

const isKept = (db: Database, authority: AuthorityId, sha256: string): Promise<boolean> =>
  asAuthority(db, 'read only', authority, async tx => {
    const found = await tx
      .selectFrom('attachment')
      .select('id')
      .where('authority', '=', authority)
      .where('sha256', '=', sha256)
      .limit(1)
      .execute()
    return found.length > 0
  })

async function keepParts(
  db: Database,
  authority: AuthorityId,
  sha256: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  let place = 0
  for await (const part of inParts(content)) {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
    await asAuthority(db, 'read write', authority, tx =>
      sql`insert into attachment_part (authority, sha256, place, content)
        values (${authority}, ${sha256}, ${place}, ${bytes}) on conflict do nothing`.execute(tx),
    )
    place++
  }
}

/** The same bytes in parts of one size; the last may be smaller. */
async function* inParts(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(PART)
  let filled = 0
  for await (const chunk of content)
    for (let at = 0; at < chunk.length; ) {
      const taken = chunk.subarray(at, at + PART - filled)
      part.set(taken, filled)
      filled += taken.length
      at += taken.length
      if (filled < PART) continue
      yield part
      part = new Uint8Array(PART)
      filled = 0
    }
  if (filled > 0) yield part.subarray(0, filled)
}

/** What is said of these attachments; those that there are not are left out. */
export function attachments(db: Database, authority: AuthorityId, ids: readonly string[]): Promise<Attachments> {
  if (ids.length === 0) return Promise.resolve(new Map())
  return asAuthority(db, 'read only', authority, async tx => {
    const rows = await tx
      .selectFrom('attachment')
      .select(['id', 'subject', 'type', 'name', 'content_type as contentType', 'bytes', 'sha256'])
      .select(['attached_by as attachedBy', 'attached_on as attachedOn'])
      .where('authority', '=', authority)
      .where('id', 'in', ids.map(storable))
      .execute()
    return new Map(rows.map(row => [row.id, row]))
  })
}

/** The bytes of an attachment, part by part, each read when the one before was taken. */
export async function* attachedContent(
  db: Database,
  authority: AuthorityId,
  { sha256 }: Pick<Attachment, 'sha256'>,
): AsyncGenerator<Uint8Array> {
  for (let place = 0; ; place++) {
    const row = await asAuthority(db, 'read only', authority, tx =>
      tx
        .selectFrom('attachment_part')
        .select('content')
        .where('authority', '=', authority)
        .where('part', '=', sql<string>`${sha256} || '/' || lpad(${place}::integer::text, 8, '0')`)
        .executeTakeFirst(),
    )
    if (!row) return
    yield row.content
  }
}

/** The attachments whose bytes are not all there, or are others than those that were attached, in sentences. */
export async function attachmentFaults(db: Database, authority: AuthorityId): Promise<readonly string[]> {
  const { rows } = await asAuthority(db, 'read only', authority, tx =>
    sql<{ sha256: string; bytes: number; files: number }>`
      select sha256, max(bytes) as bytes, count(*)::integer as files from attachment
      where authority = ${authority} group by sha256 order by sha256`.execute(tx),
  )
  const faults: string[] = []
  for (const { sha256, files } of rows) {
    const hash = createHash('sha256')
    for await (const part of attachedContent(db, authority, { sha256 })) hash.update(part)
    if (hash.digest('hex') !== sha256)
      faults.push(
        files === 1
          ? 'The bytes of an attachment are not those that were attached. Put a backup back.'
          : `The bytes of ${files} attachments are not those that were attached. Put a backup back.`,
      )
  }
  return faults
}

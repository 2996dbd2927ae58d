import { sql } from 'kysely'
import type { Instant } from '#core/dates.ts'
import type { AuthorityId } from './authority.ts'
import { asAuthority, type Database, type Tx } from './database.ts'

/** How many files are looked for at once in everything that was ever recorded. */
const AT_ONCE = 200

/**
 * Removes the files that were last sent by an instant (that instant counts) and that nothing names, and says how many. What
 * any entry names, also one that was corrected or withdrawn since, stays for good; what a draft names stays while the draft
 * is kept. Bytes go once no file has them and none is on its way.
 */
export async function clearAttachments(db: Database, authority: AuthorityId, sentTo: Instant): Promise<number> {
  const cleared = await asAuthority(db, 'read write', authority, async tx => {
    // Nobody names a file meanwhile, and nobody begins to send one: both take this lock.
    await sql`select from authority where id = ${authority} for update`.execute(tx)
    const drafted = await namedInDrafts(tx, authority)
    const due = (await waiting(tx, authority, sentTo)).filter(id => !drafted.has(id))
    if (due.length === 0) return 0
    const named = await namedWhereAttached(tx, authority, sentTo)
    for (let from = 0; from < due.length; from += AT_ONCE) {
      const others = due.slice(from, from + AT_ONCE).filter(id => !named.has(id))
      for (const id of await namedAnywhere(tx, authority, others)) named.add(id)
    }
    const orphans = due.filter(id => !named.has(id))
    await sql`delete from attachment_waiting where authority = ${authority} and id = any(${due}::text[])`.execute(tx)
    return removeAll(tx, authority, orphans)
  })
  // A server does so by itself.
  if (cleared > 0 && db.engine === 'pglite') await sql`vacuum waymark.attachment_part`.execute(db.kysely)
  return cleared
}

async function waiting(tx: Tx, authority: AuthorityId, sentTo: Instant): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from attachment_waiting
    where authority = ${authority} and sent_on <= ${sentTo}::timestamptz order by sent_on, id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** What a text holds that may be what a file is known by. */
const knownBy = (texts: Iterable<string>): Set<string> => {
  const ids = new Set<string>()
  for (const text of texts) for (const [id] of text.matchAll(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g)) ids.add(id)
  return ids
}

async function namedInDrafts(tx: Tx, authority: AuthorityId): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ typed: string }>`
    select typed::text as typed from draft where authority = ${authority} and typed::text ~ '[0-9a-f]{32}'`.execute(tx)
  return knownBy(rows.map(({ typed }) => typed))
}

/** Of the files that are due, those that entries name which are of the type and the subject that they were attached for: nearly all. */
async function namedWhereAttached(tx: Tx, authority: AuthorityId, sentTo: Instant): Promise<Set<string>> {
  const { rows } = await sql<{ body: string }>`
    select e.body::text as body
    from (select distinct a.subject, a.type from attachment_waiting w
      join attachment a on a.authority = w.authority and a.id = w.id
      where w.authority = ${authority} and w.sent_on <= ${sentTo}::timestamptz) due
    join entry e on e.authority = ${authority} and e.subject = due.subject and e.type = due.type
    where e.body::text ~ '[0-9a-f]{32}'`.execute(tx)
  return knownBy(rows.map(({ body }) => body))
}

/** Of some files, those that any entry names, whatever it is of: the few that are left are looked for everywhere. */
async function namedAnywhere(tx: Tx, authority: AuthorityId, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ body: string }>`
    select body::text as body from entry where authority = ${authority} and body::text ~ ${ids.join('|')}`.execute(tx)
  return ids.filter(id => rows.some(({ body }) => body.includes(id)))
}

/** Removes files, the bytes that nothing has any more, and those of files that never arrived whole. */
async function removeAll(tx: Tx, authority: AuthorityId, ids: readonly string[]): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from attachment where authority = ${authority} and id = any(${ids}::text[]) returning id`.execute(tx)
  await sql`delete from attachment_part p where p.authority = ${authority}
    and not exists (select from attachment a where a.authority = p.authority and a.sha256 = p.sha256)
    and not exists (select from attachment_waiting w where w.authority = p.authority and w.sha256 = p.sha256)`.execute(
    tx,
  )
  return rows.length
}

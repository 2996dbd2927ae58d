import { sql } from 'kysely'
import type { Instant } from '#core/dates.ts'
import type { AuthorityId } from './authority.ts'
import type { Database, Tx } from './database.ts'
import type { KeptPack } from './kept-pack.ts'
import { storable } from './storable.ts'

/** How many packs are kept of one person, and of everyone. */
const MOST = { each: 3, all: 20 } as const

/** Keeps a pack, whole or not at all, in place of the oldest where that would be too many. */
export async function keepPack(tx: Tx, authority: AuthorityId, pack: KeptPack, content: Uint8Array): Promise<void> {
  const { id, username, title, isSuppressed, madeOn, reports } = pack
  await tx
    .insertInto('pack')
    .values({
      authority,
      id,
      username,
      title: storable(title),
      is_suppressed: isSuppressed,
      made_on: madeOn,
      reports: JSON.stringify(reports),
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    })
    .execute()
  await sql`
    delete from pack where authority = ${authority} and id in (
      select id from (
        select id, row_number() over (order by made_on desc, id) as of_all,
          row_number() over (partition by username order by made_on desc, id) as of_one
        from pack where authority = ${authority}) counted
      where of_all > ${MOST.all} or of_one > ${MOST.each})`.execute(tx)
}

/** Those that somebody had made after an instant, newest first, without their files. */
export const packsOf = (
  tx: Tx,
  authority: AuthorityId,
  username: string,
  madeAfter: Instant,
): Promise<readonly KeptPack[]> =>
  tx
    .selectFrom('pack')
    .select(['id', 'username', 'title', 'is_suppressed as isSuppressed', 'made_on as madeOn', 'reports'])
    .where('authority', '=', authority)
    .where('username', '=', username)
    .where('made_on', '>', madeAfter)
    .orderBy('made_on', 'desc')
    .orderBy('id')
    .execute()

/** The ZIP file of somebody's pack; undefined where it is not kept, or is somebody else's. */
export async function packContent(
  tx: Tx,
  authority: AuthorityId,
  username: string,
  id: string,
): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('pack')
    .select('content')
    .where('authority', '=', authority)
    .where('username', '=', username)
    .where('id', '=', storable(id))
    .executeTakeFirst()
  return row?.content
}

/** Erases the packs that were made to an instant; it counts. */
export const erasePacks = async (tx: Tx, authority: AuthorityId, madeTo: Instant): Promise<void> => {
  await tx.deleteFrom('pack').where('authority', '=', authority).where('made_on', '<=', madeTo).execute()
}

/** Makes the room of what was erased free to be used again, which a server does by itself. */
export const reuseRoomOfPacks = async ({ engine, kysely }: Database): Promise<void> => {
  if (engine === 'pglite') await sql`vacuum waymark.pack`.execute(kysely)
}

import { sql } from 'kysely'
import type { AuthorityId } from './authority.ts'
import { AUTHORITY } from './body.ts'
import type { Tx } from './database.ts'

/** The references of children with an entry after this one, and the newest entry of the authority; 0 if it has none. */
export async function changedSince(
  tx: Tx,
  authority: AuthorityId,
  entry: number,
): Promise<{ readonly newest: number; readonly children: readonly string[] }> {
  const { rows } = await sql<{ newest: number; children: string[] }>`
    select newest_entry as newest, array(select distinct subject from entry
      where authority = ${authority} and id > ${entry} and subject <> ${AUTHORITY} order by subject) as children
    from authority where id = ${authority}`.execute(tx)
  return rows[0]!
}

import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'
import type { Access } from './store.ts'

export async function recordAccess(tx: Tx, authority: AuthorityId, access: Access): Promise<void> {
  await tx
    .insertInto('access_log')
    .values({ authority, ...access, child: access.child ?? null })
    .execute()
}

/** Newest first: those before one line, of one person, about one child, or all. */
export async function accessLog(
  tx: Tx,
  authority: AuthorityId,
  { username, child, before, limit }: { username?: string; child?: string; before?: number; limit: number },
): Promise<readonly (Access & { id: number })[]> {
  let query = tx
    .selectFrom('access_log')
    .select(['id', 'at', 'username', 'did', 'child', 'outcome'])
    .where('authority', '=', authority)
  if (username !== undefined) query = query.where('username', '=', username)
  if (child !== undefined) query = query.where('child', '=', child)
  if (before !== undefined) query = query.where('id', '<', before)
  const rows = await query.orderBy('id', 'desc').limit(limit).execute()
  return rows.map(({ child, ...row }) => ({ ...row, ...(child !== null && { child }) }))
}

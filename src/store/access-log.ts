import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'
import { storable } from './storable.ts'
import type { Access, Desk } from './store.ts'

export async function recordAccess(tx: Tx, authority: AuthorityId, { child, reason, ...said }: Access): Promise<void> {
  await tx
    .insertInto('access_log')
    .values({ authority, ...said, child: child ?? null, reason: reason === undefined ? null : storable(reason) })
    .execute()
}

/** Newest first: those before one line, since an instant, of one person, about one child, with a reason, or all. */
export async function accessLog(
  tx: Tx,
  authority: AuthorityId,
  { username, child, before, since, hasReason, limit }: Parameters<Desk['accessLog']>[0],
): Promise<readonly (Access & { id: number })[]> {
  let query = tx
    .selectFrom('access_log')
    .select(['id', 'at', 'username', 'did', 'child', 'outcome', 'reason'])
    .where('authority', '=', authority)
  if (username !== undefined) query = query.where('username', '=', username)
  if (child !== undefined) query = query.where('child', '=', child)
  if (before !== undefined) query = query.where('id', '<', before)
  if (since !== undefined) query = query.where('at', '>=', since)
  if (hasReason) query = query.where('reason', 'is not', null)
  const rows = await query.orderBy('id', 'desc').limit(limit).execute()
  return rows.map(({ child, reason, ...row }) => ({
    ...row,
    ...(child !== null && { child }),
    ...(reason !== null && { reason }),
  }))
}

import type { Instant } from '#core/dates.ts'
import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'

/** Starts a session, or moves the end of one that has been started. */
export async function startSession(
  tx: Tx,
  authority: AuthorityId,
  session: { tokenHash: string; username: string; endsOn: Instant },
): Promise<void> {
  await tx
    .insertInto('session')
    .values({ authority, token_hash: session.tokenHash, username: session.username, ends_on: session.endsOn })
    .onConflict(same => same.columns(['authority', 'token_hash']).doUpdateSet({ ends_on: session.endsOn }))
    .execute()
}

/** The session, unless it has ended by now. */
export const session = (
  tx: Tx,
  authority: AuthorityId,
  tokenHash: string,
  now: Instant,
): Promise<{ username: string; endsOn: Instant } | undefined> =>
  tx
    .selectFrom('session')
    .select(['username', 'ends_on as endsOn'])
    .where('authority', '=', authority)
    .where('token_hash', '=', tokenHash)
    .where('ends_on', '>', now)
    .executeTakeFirst()

export async function endSession(tx: Tx, authority: AuthorityId, tokenHash: string): Promise<void> {
  await tx.deleteFrom('session').where('authority', '=', authority).where('token_hash', '=', tokenHash).execute()
}

export async function endSessionsOf(tx: Tx, authority: AuthorityId, username: string): Promise<void> {
  await tx.deleteFrom('session').where('authority', '=', authority).where('username', '=', username).execute()
}

import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'
import type { Subscription } from './store.ts'

const ofAuthority = (tx: Tx, authority: AuthorityId) =>
  tx
    .selectFrom('subscription')
    .select(['username', 'calendar_hash as calendarHash', 'email', 'digest_sent_on as digestSentOn'])
    .where('authority', '=', authority)

type Row = Awaited<ReturnType<ReturnType<typeof ofAuthority>['execute']>>[number]

const said = ({ username, calendarHash, email, digestSentOn }: Row): Subscription => ({
  username,
  ...(calendarHash !== null && { calendarHash }),
  ...(email !== null && { email }),
  ...(digestSentOn !== null && { digestSentOn }),
})

export const subscriptions = async (tx: Tx, authority: AuthorityId): Promise<readonly Subscription[]> =>
  (await ofAuthority(tx, authority).orderBy('username').execute()).map(said)

export async function subscription(
  tx: Tx,
  authority: AuthorityId,
  by: { readonly username: string } | { readonly calendarHash: string },
): Promise<Subscription | undefined> {
  const row = await ('username' in by
    ? ofAuthority(tx, authority).where('username', '=', by.username)
    : ofAuthority(tx, authority).where('calendar_hash', '=', by.calendarHash)
  ).executeTakeFirst()
  return row && said(row)
}

/** Keeps what somebody subscribes to, in place of what they did before. */
export async function saveSubscription(
  tx: Tx,
  authority: AuthorityId,
  { username, calendarHash, email, digestSentOn }: Subscription,
): Promise<void> {
  const values = {
    calendar_hash: calendarHash ?? null,
    email: email ?? null,
    digest_sent_on: digestSentOn ?? null,
  }
  await tx
    .insertInto('subscription')
    .values({ authority, username, ...values })
    .onConflict(same => same.columns(['authority', 'username']).doUpdateSet(values))
    .execute()
}

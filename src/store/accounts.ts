import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'
import type { Account } from './store.ts'

const ofAuthority = (tx: Tx, authority: AuthorityId) =>
  tx
    .selectFrom('account')
    .select(['username', 'name', 'role', 'password_hash as passwordHash', 'disabled', 'created_on as createdOn'])
    .where('authority', '=', authority)

export const accounts = (tx: Tx, authority: AuthorityId): Promise<readonly Account[]> =>
  ofAuthority(tx, authority).orderBy('username').execute()

export const account = (tx: Tx, authority: AuthorityId, username: string): Promise<Account | undefined> =>
  ofAuthority(tx, authority).where('username', '=', username).executeTakeFirst()

export async function saveAccount(tx: Tx, authority: AuthorityId, account: Account): Promise<void> {
  const said = {
    name: account.name,
    role: account.role,
    password_hash: account.passwordHash,
    disabled: account.disabled,
    created_on: account.createdOn,
  }
  await tx
    .insertInto('account')
    .values({ authority, username: account.username, ...said })
    .onConflict(conflict => conflict.columns(['authority', 'username']).doUpdateSet(said))
    .execute()
}

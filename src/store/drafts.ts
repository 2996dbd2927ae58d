import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'
import { storable } from './storable.ts'
import type { Draft } from './store.ts'

const ofUser = (tx: Tx, authority: AuthorityId, username: string) =>
  tx
    .selectFrom('draft')
    .select(['key', 'username', 'title', 'address', 'version', 'typed', 'saved_on as savedOn'])
    .where('authority', '=', authority)
    .where('username', '=', username)

/** Newest first. */
export const draftsOf = (tx: Tx, authority: AuthorityId, username: string): Promise<readonly Draft[]> =>
  ofUser(tx, authority, username).orderBy('saved_on', 'desc').orderBy('key').execute()

export const draft = (tx: Tx, authority: AuthorityId, username: string, key: string): Promise<Draft | undefined> =>
  ofUser(tx, authority, username).where('key', '=', storable(key)).executeTakeFirst()

/** Keeps a draft, and says whether it did: not if it is another version by now, or is gone, or is someone else's. */
export async function saveDraft(tx: Tx, authority: AuthorityId, draft: Draft): Promise<boolean> {
  const { username, title, address, version, savedOn } = draft
  const key = storable(draft.key)
  const said = {
    title: storable(title),
    address: storable(address),
    version: version + 1,
    typed: JSON.stringify(draft.typed),
    saved_on: savedOn,
  }
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('draft')
      .values({ authority, key, username, ...said })
      .onConflict(conflict => conflict.columns(['authority', 'key']).doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await tx
    .updateTable('draft')
    .set(said)
    .where('authority', '=', authority)
    .where('username', '=', username)
    .where('key', '=', key)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export async function discardDraft(tx: Tx, authority: AuthorityId, username: string, key: string): Promise<void> {
  await tx
    .deleteFrom('draft')
    .where('authority', '=', authority)
    .where('username', '=', username)
    .where('key', '=', storable(key))
    .execute()
}

import { accessLog, recordAccess } from './access-log.ts'
import { account, accounts, saveAccount } from './accounts.ts'
import type { AuthorityId } from './authority.ts'
import { asAuthority, type Database, type Tx } from './database.ts'
import { discardDraft, draft, draftsOf, saveDraft } from './drafts.ts'
import { erasePacks, keepPack, packContent, packsOf, reuseRoomOfPacks } from './packs.ts'
import { endSession, endSessionsOf, session, startSession } from './sessions.ts'
import type { Desk } from './store.ts'
import { saveSubscription, subscription, subscriptions } from './subscriptions.ts'

/** Accounts, sessions, drafts, subscriptions, packs and the access log of one authority. */
export function desk(db: Database, id: AuthorityId): Desk {
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => asAuthority(db, 'read only', id, work)
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => asAuthority(db, 'read write', id, work)
  return {
    accounts: () => read(tx => accounts(tx, id)),
    account: username => read(tx => account(tx, id, username)),
    saveAccount: account => write(tx => saveAccount(tx, id, account)),
    startSession: session => write(tx => startSession(tx, id, session)),
    session: (tokenHash, now) => read(tx => session(tx, id, tokenHash, now)),
    endSession: tokenHash => write(tx => endSession(tx, id, tokenHash)),
    endSessionsOf: username => write(tx => endSessionsOf(tx, id, username)),
    draftsOf: username => read(tx => draftsOf(tx, id, username)),
    draft: (username, key) => read(tx => draft(tx, id, username, key)),
    saveDraft: draft => write(tx => saveDraft(tx, id, draft)),
    discardDraft: (username, key) => write(tx => discardDraft(tx, id, username, key)),
    subscriptions: () => read(tx => subscriptions(tx, id)),
    subscription: by => read(tx => subscription(tx, id, by)),
    saveSubscription: said => write(tx => saveSubscription(tx, id, said)),
    keepPack: (pack, content) => write(tx => keepPack(tx, id, pack, content)),
    packsOf: (username, madeAfter) => read(tx => packsOf(tx, id, username, madeAfter)),
    packContent: (username, pack) => read(tx => packContent(tx, id, username, pack)),
    async erasePacks(madeTo) {
      await write(tx => erasePacks(tx, id, madeTo))
      await reuseRoomOfPacks(db)
    },
    recordAccess: access => write(tx => recordAccess(tx, id, access)),
    accessLog: filter => read(tx => accessLog(tx, id, filter)),
  }
}

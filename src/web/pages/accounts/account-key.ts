import { createHash } from 'node:crypto'
import type { Account, Desk } from '#store/store.ts'

/** What stands for an account in an address: user names may be names, and addresses are kept in many places. */
export const accountKey = (username: string): string => createHash('sha256').update(username).digest('hex').slice(0, 16)

/** The account that a key stands for; undefined if there is none. */
export const accountOf = async (desk: Desk, key: string): Promise<Account | undefined> =>
  (await desk.accounts()).find(({ username }) => accountKey(username) === key)

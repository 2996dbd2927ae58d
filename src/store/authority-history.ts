import { sql } from 'kysely'
import type { AuthorityId } from './authority.ts'
import { AUTHORITY } from './body.ts'
import type { Tx } from './database.ts'
import { recordedEntries } from './history.ts'
import type { RecordedEntry } from './store.ts'

/**
 * What is recorded about the authority itself, kept from one asking to the next: nearly every page asks, published figures
 * make it long, and it seldom changes. Entries are added and never altered, so their number and the newest say whether to
 * read again.
 */
export function authorityHistory(authority: AuthorityId): (tx: Tx) => Promise<readonly RecordedEntry[]> {
  let kept: { readonly as: string; readonly entries: readonly RecordedEntry[] } | undefined
  return async tx => {
    const { rows } = await sql<{ as: string }>`
      select concat(count(*), ' ', max(id)) as as from entry
      where authority = ${authority} and subject = ${AUTHORITY}`.execute(tx)
    const { as } = rows[0]!
    if (kept?.as !== as) kept = { as, entries: await recordedEntries(tx, authority, { subject: AUTHORITY }) }
    return kept.entries
  }
}

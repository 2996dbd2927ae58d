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
  let kept:
    | { readonly newest: number | null; readonly as: string; readonly entries: readonly RecordedEntry[] }
    | undefined
  return async tx => {
    // Of all entries the newest is found at once; only where there is another one are the authority's own counted.
    const all = await sql<{ newest: number | null }>`
      select max(id) as newest from entry where authority = ${authority}`.execute(tx)
    const { newest } = all.rows[0]!
    if (kept?.newest === newest) return kept.entries
    const { rows } = await sql<{ as: string }>`
      select concat(count(*), ' ', max(id)) as as from entry
      where authority = ${authority} and subject = ${AUTHORITY}`.execute(tx)
    const { as } = rows[0]!
    const entries = kept?.as === as ? kept.entries : await recordedEntries(tx, authority, { subject: AUTHORITY })
    kept = { newest, as, entries }
    return entries
  }
}

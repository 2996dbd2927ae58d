import { sql } from 'kysely'
import type { AuthorityId } from './authority.ts'
import { asKeeper, type Database } from './database.ts'

/** So many new entries make what the planner knows of the table out of date. */
const MANY = 5_000

/**
 * Tells the planner what the tables hold, without which it reads them in the wrong order. PostgreSQL does so by itself, but
 * minutes later; PGlite never does.
 */
export async function refreshStatistics(db: Database, authority: AuthorityId, added: number): Promise<void> {
  if (added < MANY) return
  await asKeeper(db, tx => sql`analyze child, batch, ${sql.id(`entry_${authority}`)}`.execute(tx))
}

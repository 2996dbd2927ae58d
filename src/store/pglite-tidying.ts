import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** How much may be written between checkpoints: what the next start has to read again if the power fails. */
const LOG_MB = 64

/** How many transactions, or how many bytes to the database, make it worth while to ask how long the log has become. */
const [TRANSACTIONS, BYTES] = [200, 4_000_000]

/**
 * What a server does by itself and PGlite does not: without checkpoints its log would grow without end, and without
 * statistics it would plan badly. To be called after each transaction that may have written; the work is done behind it.
 */
export function tidying(kysely: Kysely<Tables>, sent: () => number): () => void {
  let [transactions, sentBefore] = [0, 0]
  return () => {
    transactions++
    if (transactions < TRANSACTIONS && sent() - sentBefore < BYTES) return
    transactions = 0
    sentBefore = sent()
    tidy(kysely).catch(() => {}) // a store that has ended says so to whoever asks next
  }
}

async function tidy(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{
    mb: number
  }>`select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::bigint / 1000000 as mb
    from pg_control_checkpoint()`.execute(kysely)
  if (rows[0]!.mb < LOG_MB) return
  await sql`checkpoint`.execute(kysely)
  await sql`analyze`.execute(kysely)
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg, { type Pool } from 'pg'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** A connection inside a transaction. */
export type Tx = Transaction<Tables>

/** Either engine: both are spoken to through the same driver, in the same SQL. */
export interface Database {
  readonly engine: Store['engine']
  readonly kysely: Kysely<Tables>
  /** Why nothing can be read or written any more; undefined while all is well. */
  ended(): Error | undefined
  /** Told after each transaction that may have written. */
  wrote(): void
  /** What is wrong with where the data are kept, in sentences. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

export function kyselyOn(pool: Pool): Kysely<Tables> {
  // A connection that breaks says so twice: to whoever asks it something, and as an event, which ends the process if unheard.
  const heard = (): void => {}
  pool.on('error', heard)
  pool.on('connect', client => client.on('error', heard))
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

type Access = 'read only' | 'read write'

/** The embedded store has one connection: whoever asks for a second while holding the first would wait for ever. */
const holding = new AsyncLocalStorage<Database>()

async function transaction<T>(
  db: Database,
  access: Access,
  settings: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (holding.getStore() === db)
    throw new Error('Inside a transaction, read and write through what it gives you, not through the store or ledger.')
  const result = await db.kysely
    .transaction()
    .setAccessMode(access)
    .setIsolationLevel(access === 'read only' ? 'repeatable read' : 'read committed')
    .execute(tx =>
      holding.run(db, async () => {
        await sql`select set_config('search_path', 'waymark', true), set_config('timezone', 'UTC', true),
          set_config('datestyle', 'ISO, YMD', true) ${sql.raw(settings)}`.execute(tx)
        return work(tx)
      }),
    )
    .catch(error => Promise.reject(db.ended() ?? inWords(error)))
  if (access === 'read write') db.wrote()
  return result
}

/** Work on one authority's rows, by the role that row security binds. Who it is for lasts as long as the transaction. */
export const asAuthority = <T>(
  db: Database,
  access: Access,
  authority: number,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  transaction(
    db,
    access,
    `, set_config('waymark.authority', '${Number(authority)}', true), set_config('role', 'waymark_app', true)`,
    work,
  )

/** Work that belongs to no authority, by the tables' owner: making tables, authorities and views. */
export const asKeeper = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(db, 'read write', '', work)

/** The driver's errors quote the rows that they are about, and errors are logged: only what happened is kept. */
function inWords(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  if (error.code === DISK_FULL) return new Error('The disk is full, so nothing was saved. Make room and save again.')
  for (const quotes of ['detail', 'where', 'internalQuery'] as const) delete error[quotes]
  return error
}
const DISK_FULL = '53100'

import pg from 'pg'
import { type Database, kyselyOn } from './database.ts'
import { valueTypes } from './values.ts'

/** A PostgreSQL database, which many processes may share, also through a pooler that gives a connection a transaction. */
export async function openPostgresql(databaseUrl: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: databaseUrl, types: valueTypes(pg.types) })
  pool.on('error', () => {}) // a connection that breaks while idle is replaced
  try {
    await refuseUnfit(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  const kysely = kyselyOn(pool)
  return { engine: 'postgresql', kysely, wrote: () => {}, check: async () => [], close: () => kysely.destroy() }
}

async function refuseUnfit(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding`,
  )
  const { version, encoding } = rows[0]!
  if (version < 150000) throw new Error('Waymark needs PostgreSQL 15 or later.')
  if (encoding !== 'UTF8')
    throw new Error(`Waymark needs a database whose encoding is UTF8; this one's is ${encoding}.`)
}

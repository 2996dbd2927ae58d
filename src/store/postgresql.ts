import pg from 'pg'
import { Refusal } from '#core/refusal.ts'
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
  const { version, encoding } = await server(pool)
  if (version < 150000) throw new Refusal('Waymark needs PostgreSQL 15 or later.')
  if (encoding !== 'UTF8')
    throw new Refusal(`Waymark needs a database whose encoding is UTF8; this one's is ${encoding}.`)
}

/** The first question asked, so the one that tells whether there is a database. The address itself may hold a password. */
async function server(pool: pg.Pool): Promise<{ readonly version: number; readonly encoding: string }> {
  try {
    const { rows } = await pool.query(`select current_setting('server_version_num')::integer as version,
      current_setting('server_encoding') as encoding`)
    return rows[0]!
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new Refusal(
      `The database that DATABASE_URL names cannot be opened: ${message || code}. Check the address, and that the server runs and lets this user in.`,
    )
  }
}

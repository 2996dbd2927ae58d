import { sql } from 'kysely'
import pg from 'pg'
import { Refusal } from '#core/refusal.ts'
import { type Database, kyselyOn } from './database.ts'
import { valueTypes } from './values.ts'

/** A PostgreSQL database, which many processes may share, also through a pooler that lends connections by the transaction. */
export async function openPostgresql(databaseUrl: string): Promise<Database> {
  const kysely = kyselyOn(new pg.Pool({ connectionString: databaseUrl, types: valueTypes(pg.types) }))
  const db: Database = {
    engine: 'postgresql',
    kysely,
    ended: () => undefined,
    wrote: () => {},
    check: async () => [],
    close: () => kysely.destroy(),
  }
  try {
    await refuseUnfit(db)
    return db
  } catch (error) {
    await db.close()
    throw error
  }
}

async function refuseUnfit(db: Database): Promise<void> {
  const { version, encoding } = await server(db)
  if (version < 150000) throw new Refusal('Waymark needs PostgreSQL 15 or later.')
  if (encoding !== 'UTF8')
    throw new Refusal(`Waymark needs a database whose encoding is UTF8; this one's is ${encoding}.`)
}

/** The first question asked, so the one that tells whether there is a database. The address itself may hold a password. */
async function server({ kysely }: Database): Promise<{ readonly version: number; readonly encoding: string }> {
  try {
    const { rows } = await sql<{ version: number; encoding: string }>`
      select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding`.execute(
      kysely,
    )
    return rows[0]!
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new Refusal(
      `The database that DATABASE_URL names cannot be opened: ${message || code}. Check the address, and that the server runs and lets this user in.`,
    )
  }
}

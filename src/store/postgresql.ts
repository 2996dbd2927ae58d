import { sql } from 'kysely'
import pg from 'pg'
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

async function refuseUnfit({ kysely }: Database): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding`
    .execute(kysely)
    .catch(error => {
      throw new Error(
        `The database could not be opened (${error.code ?? error.message}). Check its address and its password.`,
      )
    })
  const { version, encoding } = rows[0]!
  if (version < 150000) throw new Error('Waymark needs PostgreSQL 15 or later.')
  if (encoding !== 'UTF8')
    throw new Error(`Waymark needs a database whose encoding is UTF8; this one's is ${encoding}.`)
}

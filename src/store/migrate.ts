import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { Refusal } from '#core/refusal.ts'
import { asKeeper, type Database, type Tx } from './database.ts'

const FOLDER = new URL('./migrations/', import.meta.url)

/** The files that bring the tables up to date, oldest first: the folder is the list. */
export const migrations = async (): Promise<readonly string[]> =>
  (await readdir(FOLDER)).filter(file => file.endsWith('.sql')).sort()

/**
 * Brings the tables up to date, or as far as an earlier Waymark had them: up to its last file. Each file is applied once,
 * with those before it, or not at all.
 */
export async function migrate(db: Database, last?: string): Promise<void> {
  const files = await migrations()
  await asKeeper(db, async tx => {
    await sql`select pg_advisory_xact_lock(hashtext('waymark.migration'))`.execute(tx)
    await sql`create schema if not exists waymark`.execute(tx)
    await sql`create table if not exists migration (
      file text primary key, applied_on timestamptz(3) not null default now())`.execute(tx)
    const { rows } = await sql<{ file: string }>`select file from migration`.execute(tx)
    const applied = rows.map(row => row.file)
    const unknown = applied.filter(file => !files.includes(file))
    if (unknown.length > 0)
      throw new Refusal(`The store was last opened by a newer Waymark (${unknown.join(', ')}). Open it with that one.`)
    const due = files.filter(file => !applied.includes(file) && (last === undefined || file <= last))
    if (due.length > 0) await makeRole(tx)
    for (const file of due) {
      await sql.raw(await readFile(new URL(file, FOLDER), 'utf8')).execute(tx)
      await sql`insert into migration (file) values (${file})`.execute(tx)
    }
  })
}

/**
 * The role that row security binds. A server keeps its roles for all its databases, so it may be there already, and a user
 * who may not make roles may have been given it.
 */
async function makeRole(tx: Tx): Promise<void> {
  const { rows } = await sql<{ user: string; there: boolean; may: boolean; has: boolean }>`
    select current_user as user, app.oid is not null as there, me.rolsuper or me.rolcreaterole as may,
      app.oid is not null and pg_has_role(current_user, app.oid, 'member') as has
    from pg_roles me left join pg_roles app on app.rolname = 'waymark_app' where me.rolname = current_user`.execute(tx)
  const { user, there, may, has } = rows[0]!
  if (!may && !has)
    throw new Refusal(
      `The database user may not make roles. Ask its administrator to run: create role waymark_app; grant waymark_app to "${user}";`,
    )
  if (!may) return
  if (!there) await sql`create role waymark_app nologin nosuperuser nobypassrls`.execute(tx)
  await sql`grant waymark_app to current_user`.execute(tx)
}

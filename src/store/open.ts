import { resolve } from 'node:path'
import type { AnyRecordType } from '#core/records/record.ts'
import { authorities, authorityOf, heldAuthority } from './authority.ts'
import { checkStore } from './check.ts'
import type { Database } from './database.ts'
import { desk } from './desk.ts'
import { exportStore } from './export.ts'
import { ledger } from './ledger.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgresql } from './postgresql.ts'
import { restoreStore } from './restore.ts'
import type { Store } from './store.ts'
import { refreshViews } from './views.ts'

/** Opens the embedded store in a folder, made on first use, or a PostgreSQL database, and brings its tables up to date. */
export async function openStore(
  options: { readonly dir: string } | { readonly databaseUrl: string },
  definitions: { readonly records: readonly AnyRecordType[] },
): Promise<Store> {
  const store = await makeReady(
    'dir' in options ? await openPglite(options.dir) : await openPostgresql(options.databaseUrl),
    definitions,
  )
  return 'dir' in options ? { ...store, folder: resolve(options.dir) } : store
}

/** The store on an open database, once its tables and views are up to date. */
export async function makeReady(
  db: Database,
  { records }: { readonly records: readonly AnyRecordType[] },
): Promise<Store> {
  try {
    await migrate(db)
    await refreshViews(db, records)
  } catch (error) {
    await db.close()
    throw error
  }
  return storeOn(db, records)
}

function storeOn(db: Database, records: readonly AnyRecordType[]): Store {
  const types = new Map(records.map(type => [type.id, type]))
  const known = new Map<string, ReturnType<typeof authorityOf>>()
  const authority = (name: string): ReturnType<typeof authorityOf> => {
    const found = known.get(name) ?? authorityOf(db, name)
    known.set(name, found)
    found.catch(() => known.delete(name))
    return found
  }
  return {
    engine: db.engine,
    authorities: async () => (await authorities(db)).map(({ name }) => name),
    held: async name => (await heldAuthority(db, name))?.name,
    ledger: async name => ledger(db, types, await authority(name)),
    desk: async name => desk(db, (await authority(name)).id),
    check: () => checkStore(db),
    export: write => exportStore(db, write),
    restore: lines => restoreStore(db, lines),
    close: () => db.close(),
  }
}

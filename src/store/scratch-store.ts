import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Database } from './database.ts'
import { pgliteVersion } from './folder.ts'
import { makeReady } from './open.ts'
import { openPglite } from './pglite.ts'
import { openPostgresql } from './postgresql.ts'
import { noServer, type ScratchServer, startServer } from './scratch-postgresql.ts'
import { records } from './scratch-records.ts'
import type { Ledger, Store } from './store.ts'

export interface Scratch {
  readonly db: Database
  readonly store: Store
}

/** Stores for the tests of a file, on one engine. */
export interface Scratches {
  readonly engine: Store['engine']
  /** The store that the file's tests share: let each use an authority of its own. */
  shared(): Scratch
  /** The ledger of an authority that no other test uses. */
  ledger(): Promise<Ledger>
  /** A new, empty store. */
  fresh(): Promise<Scratch>
  /** A database without tables. */
  bare(): Promise<Database>
}

/** Runs the same tests on the embedded store and, where it is installed, on PostgreSQL. */
export function onEachEngine(tests: (stores: Scratches) => void): void {
  describe('on PGlite', () => withStores('pglite', tests))
  onPostgresql(tests)
}

export function onPostgresql(tests: (stores: Scratches) => void): void {
  const name = `on PostgreSQL${noServer ? ` (skipped: ${noServer})` : ''}`
  describe.skipIf(noServer)(name, () => withStores('postgresql', tests))
}

function withStores(engine: Store['engine'], tests: (stores: Scratches) => void): void {
  const opened = new Set<Database>()
  const folders: string[] = []
  let server: ScratchServer | undefined
  let scratch: Scratch | undefined
  let authorities = 0

  const bare = async (): Promise<Database> => {
    const db = await (server ? openPostgresql(await server.newDatabase()) : openPglite(await emptyStore(folders)))
    opened.add(db)
    return db
  }
  const fresh = async (): Promise<Scratch> => {
    const db = await bare()
    return { db, store: await makeReady(db, { records }) }
  }
  beforeAll(async () => {
    if (engine === 'postgresql') server = await startServer()
    scratch = await fresh()
  })
  afterAll(async () => {
    for (const db of opened) await db.close()
    await server?.stop()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  tests({
    engine,
    shared: () => scratch!,
    ledger: () => scratch!.store.ledger(`Authority ${++authorities}`),
    fresh,
    bare,
  })
}

/**
 * A folder with an empty embedded store. Making one takes seconds and copying one does not, so the first is kept among the
 * machine's temporary files for the tests of later runs.
 */
export async function emptyStore(folders: string[]): Promise<string> {
  const first = join(tmpdir(), `waymark-empty-store-${pgliteVersion()}-of-${userInfo().uid}`)
  if (!existsSync(first)) {
    const made = newFolder(folders)
    await (await openPglite(made)).close()
    await rename(made, first).catch(() => {}) // another test was quicker
  }
  const folder = newFolder(folders)
  cpSync(first, folder, { recursive: true })
  return folder
}

/** A temporary folder, noted so that it can be removed. */
export function newFolder(folders: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-store-'))
  folders.push(folder)
  return folder
}

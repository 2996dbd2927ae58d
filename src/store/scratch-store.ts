import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Database } from './database.ts'
import { pgliteVersion } from './folder.ts'
import { makeReady, openStore } from './open.ts'
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

  const open = async (embedded: () => Promise<string>): Promise<Database> => {
    const db = await (server ? openPostgresql(await server.newDatabase()) : openPglite(await embedded()))
    opened.add(db)
    return db
  }
  const readyStore = async (): Promise<string> => {
    const folder = newFolder(folders)
    await copyReadyStore(folder, records)
    return folder
  }
  const bare = () => open(() => emptyStore(folders))
  const fresh = async (): Promise<Scratch> => {
    const db = await open(readyStore)
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

/** A folder with an embedded store that has no tables yet. */
export async function emptyStore(folders: string[]): Promise<string> {
  const folder = newFolder(folders)
  await copyKept(`empty-store-${pgliteVersion()}`, folder, async made => (await openPglite(made)).close())
  return folder
}

/** Puts an embedded store with its tables, and the views of these record types, into a folder that is not there or empty. */
export async function copyReadyStore(folder: string, records: readonly AnyRecordType[]): Promise<void> {
  const hash = createHash('sha256')
  for (const file of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(new URL(file, MIGRATIONS)))
  hash.update(records.map(({ id }) => id).join())
  const name = `ready-store-${pgliteVersion()}-${hash.digest('hex').slice(0, 16)}`
  await copyKept(name, folder, async made => {
    await copyKept(`empty-store-${pgliteVersion()}`, made, async empty => (await openPglite(empty)).close())
    await (await openStore({ dir: made }, { records })).close()
  })
}

const MIGRATIONS = new URL('./migrations/', import.meta.url)

/**
 * Copies a folder that takes seconds to make, where copying it does not: the first is kept among the machine's temporary
 * files for the tests of later runs.
 */
async function copyKept(name: string, to: string, make: (folder: string) => Promise<void>): Promise<void> {
  const kept = join(tmpdir(), `waymark-${name}-of-${userInfo().uid}`)
  if (!existsSync(kept)) {
    const made = mkdtempSync(join(tmpdir(), 'waymark-store-'))
    await make(made)
    await rename(made, kept).catch(() => rmSync(made, { recursive: true })) // another test was quicker
  }
  cpSync(kept, to, { recursive: true })
}

/** A temporary folder, noted so that it can be removed. */
export function newFolder(folders: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-store-'))
  folders.push(folder)
  return folder
}

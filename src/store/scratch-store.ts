import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Database } from './database.ts'
import { makeReady } from './open.ts'
import { openPglite } from './pglite.ts'
import { openPostgresql } from './postgresql.ts'
import { noServer, type ScratchServer, startServer } from './scratch-postgresql.ts'
import type { Batch, Ledger, NewEntry, Store } from './store.ts'

/** The record types of the catalogue. */
export const records = await loadCatalogue<AnyRecordType>(
  new URL('../core/records/', import.meta.url),
  record => record.id,
)

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
  let empty: string | undefined

  const emptyFolder = async (): Promise<string> => {
    empty ??= await madeOnce(newFolder(folders))
    const folder = newFolder(folders)
    cpSync(empty, folder, { recursive: true })
    return folder
  }
  const bare = async (): Promise<Database> => {
    const db = await (server ? openPostgresql(await server.newDatabase()) : openPglite(await emptyFolder()))
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

/** Making an embedded store takes seconds and copying one does not. */
async function madeOnce(folder: string): Promise<string> {
  await (await openPglite(folder)).close()
  return folder
}

/** A temporary folder, noted so that it can be removed. */
export function newFolder(folders: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-store-'))
  folders.push(folder)
  return folder
}

/** A statement about a child, in a return of 2018 unless said otherwise. */
export const statement = (entry: Partial<NewEntry> & Pick<NewEntry, 'subject'>): NewEntry => ({
  type: 'episode',
  kind: 'statement',
  standing: 2018,
  body: { startedOn: '2017-06-01', legalStatus: 'C2', placement: 'U1' },
  ...entry,
})

/** A batch about children named by their references. */
export const batchOf = (entries: readonly NewEntry[], rest: Partial<Batch> = {}): Batch => ({
  title: 'SSDA903 return',
  recordedBy: 'sam',
  files: [],
  children: [...new Set(entries.map(entry => entry.subject))]
    .filter(ref => ref !== 'authority')
    .map(ref => ({ ref, childId: `child ${ref}` })),
  entries,
  ...rest,
})

/** Adds entries in a batch of their own and gives the number of the first. */
export async function add(ledger: Ledger, entries: readonly NewEntry[], rest: Partial<Batch> = {}): Promise<number> {
  const before = await ledger.changedSince(0)
  await ledger.write(writing => writing.append(batchOf(entries, rest)))
  return before.newest + 1
}

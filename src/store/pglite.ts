import { accessSync, constants, statfsSync } from 'node:fs'
import { sql } from 'kysely'
import pg from 'pg'
import { asKeeper, type Database, kyselyOn } from './database.ts'
import { type Folder, prepareFolder, versioned, versionFault } from './folder.ts'
import { lockFolder } from './lock.ts'
import { type PgliteProcess, startPglite } from './pglite-process.ts'
import { tidying } from './pglite-tidying.ts'
import { valueTypes } from './values.ts'

/** The embedded store in a folder, which one process at a time may open. */
export async function openPglite(dir: string): Promise<Database> {
  const folder = prepareFolder(dir)
  const unlock = await lockFolder(folder.dir)
  try {
    await versioned(folder, async data => (await startPglite(data)).close())
    const pglite = await startPglite(folder.data)
    const db = database(folder, pglite, unlock)
    await refuseUnlessDurable(db, pglite)
    return db
  } catch (error) {
    await unlock()
    throw error
  }
}

async function refuseUnlessDurable(db: Database, pglite: PgliteProcess): Promise<void> {
  const fault = await durabilityFault(db, pglite)
  if (fault === undefined) return
  await db.kysely.destroy()
  await pglite.close()
  throw new Error(fault)
}

function database({ dir, data }: Folder, pglite: PgliteProcess, unlock: () => Promise<void>): Database {
  const pool = new pg.Pool({
    max: 1, // PGlite has one session
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    stream: () => pglite.connection() as never,
    types: valueTypes(pg.types),
  })
  const kysely = kyselyOn(pool)
  const db: Database = {
    engine: 'pglite',
    kysely,
    ended: pglite.ended,
    wrote: tidying(kysely, pglite.sent),
    check: async () =>
      [await durabilityFault(db, pglite), versionFault(dir, data), roomFault(dir)].filter(fault => fault !== undefined),
    async close() {
      await kysely.destroy()
      await pglite.close()
      await unlock()
    },
  }
  return db
}

/** A commit must reach the disk: one is made, and whether a file was flushed for it is seen. */
async function durabilityFault(db: Database, pglite: PgliteProcess): Promise<string | undefined> {
  const before = await pglite.fsyncs()
  await asKeeper(db, tx => sql`select pg_logical_emit_message(true, 'waymark', '')`.execute(tx))
  return (await pglite.fsyncs()) > before
    ? undefined
    : 'A commit was not written through to the disk, so a power cut could lose it. Do not use this version of PGlite.'
}

const LEAST_FREE_MB = 500

function roomFault(dir: string): string | undefined {
  try {
    accessSync(dir, constants.W_OK)
    const { bavail, bsize } = statfsSync(dir)
    const freeMB = Math.floor((bavail * bsize) / 1_000_000)
    return freeMB < LEAST_FREE_MB
      ? `Only ${freeMB} MB are free where ${dir} is. Make room before the next import.`
      : undefined
  } catch {
    return `${dir} cannot be written to. Nothing can be saved until it can.`
  }
}

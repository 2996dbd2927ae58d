import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asKeeper } from './database.ts'
import { makeReady, openStore } from './open.ts'
import { openPglite } from './pglite.ts'
import { add, records, statement } from './scratch-records.ts'
import { emptyStore, newFolder } from './scratch-store.ts'
import type { Store } from './store.ts'

const folders: string[] = []
const open = (dir: string): Promise<Store> => openStore({ dir }, { records })
let dir: string

beforeAll(async () => {
  dir = join(newFolder(folders), 'not', 'there yet')
  const store = await open(dir)
  await add(await store.ledger('Northbridge'), [statement({ subject: 'ana' })])
  await store.close()
})

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const whoIsThere = async (): Promise<readonly string[]> => {
  const store = await open(dir)
  const journeys = await (await store.ledger('northbridge')).journeys()
  await store.close()
  return journeys.map(journey => journey.ref)
}

test('the folder is made on first use, and what was kept in it is there next time', async () => {
  expect(await whoIsThere()).toEqual(['ana'])
  expect(readdirSync(dir).sort()).toEqual(['store', 'store.json'])
})

test('a second process is refused, and told who holds the folder', async () => {
  const script = `
    import { openPglite } from '#store/pglite.ts'
    const db = await openPglite(process.argv[1])
    console.log('open')
    process.stdin.once('data', async () => { await db.close(); process.exit() })`
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, dir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(createInterface(holder.stdout), 'line')
  await expect(open(dir)).rejects.toThrow(
    new RegExp(
      `^${dir} is in use by process ${holder.pid}, which started on 20\\d\\d-.*Z\\. Stop that process first\\.$`,
    ),
  )
  holder.stdin.write('close\n')
  await once(holder, 'exit')
  expect(await whoIsThere()).toEqual(['ana'])
})

test('the same process cannot open a folder twice either', async () => {
  const store = await open(dir)
  await expect(open(dir)).rejects.toThrow(`is in use by process ${process.pid}`)
  await store.close()
})

test('a lock that a dead process left behind holds nobody up', async () => {
  writeFileSync(join(dir, 'lock.json'), '{"pid":1,"startedOn":"2020-01-01T00:00:00.000Z"}')
  expect(await whoIsThere()).toEqual(['ana'])
})

test('a folder of another version is refused, with what to do', async () => {
  const file = join(dir, 'store.json')
  const made = readFileSync(file, 'utf8')
  writeFileSync(file, made.replace(/"pglite": "[^"]+"/, '"pglite": "0.4.1"'))
  await expect(open(dir)).rejects.toThrow(/was made with PGlite 0\.4\.1 .* Export it with the Waymark that made it/)
  writeFileSync(file, made.replace(/"postgresql": "\d+"/, '"postgresql": "17"'))
  await expect(open(dir)).rejects.toThrow('PostgreSQL 17')
  writeFileSync(file, '{"product":')
  await expect(open(dir)).rejects.toThrow('cannot be read')
  writeFileSync(file, made)
  expect(await whoIsThere()).toEqual(['ana'])
})

test('data that have gone missing are not replaced by an empty store', async () => {
  renameSync(join(dir, 'store'), join(dir, '.elsewhere'))
  await expect(open(dir)).rejects.toThrow('The data are missing')
  expect(existsSync(join(dir, 'store'))).toBe(false)
  renameSync(join(dir, '.elsewhere'), join(dir, 'store'))
  expect(await whoIsThere()).toEqual(['ana'])
})

test('a making that was cut short is begun again', async () => {
  const half = newFolder(folders)
  mkdirSync(join(half, 'store.making'))
  writeFileSync(join(half, 'store.making', 'PG_VERSION'), '18')
  const made = { product: 'Waymark', pglite: '0.5.16', postgresql: '', complete: false }
  writeFileSync(join(half, 'store.json'), JSON.stringify(made))
  const store = await open(half)
  expect(await store.check()).toEqual([])
  await store.close()
})

test('a folder that holds something else is refused and left as it was', async () => {
  const theirs = newFolder(folders)
  writeFileSync(join(theirs, 'minutes.docx'), '')
  await expect(open(theirs)).rejects.toThrow('holds files that Waymark did not make')
  expect(readdirSync(theirs)).toEqual(['minutes.docx'])
})

test('a data folder without a version file is refused', async () => {
  const theirs = newFolder(folders)
  mkdirSync(join(theirs, 'store'))
  await expect(open(theirs)).rejects.toThrow('holds files that Waymark did not make')
})

test.each(['', ' '])('a folder named "%s" is refused, since nobody would find it again', async nameless => {
  await expect(open(nameless)).rejects.toThrow('has no name')
})

test('a folder that cannot be written to is refused', async () => {
  const file = join(newFolder(folders), 'file')
  writeFileSync(file, '')
  await expect(open(join(file, 'store'))).rejects.toThrow(/cannot be written to \(ENOTDIR\)/)
})

test('a store that a newer Waymark opened is refused', async () => {
  const store = await open(dir)
  await store.close()
  const newer = await openPglite(dir)
  await asKeeper(newer, tx => sql`insert into migration (file) values ('9999-later.sql')`.execute(tx))
  await newer.close()
  await expect(open(dir)).rejects.toThrow(/newer Waymark \(9999-later\.sql\)/)
  await expect(open(dir), 'and the lock was given back').rejects.toThrow('newer Waymark')
})

test('a store that can write no longer says so at once, and has lost nothing', async () => {
  const folder = await emptyStore(folders)
  const db = await openPglite(folder)
  const ledger = await (await makeReady(db, { records })).ledger('Northbridge')
  await add(ledger, [statement({ subject: 'ana' })])
  renameSync(join(folder, 'store', 'pg_wal'), join(folder, '.pg_wal'))
  const more = asKeeper(db, tx => sql`select pg_logical_emit_message(true, '', ${'x'.repeat(40_000_000)})`.execute(tx))
  await expect(more).rejects.toThrow(/^The embedded store stopped: could not .* What was acknowledged is safe\./)
  await expect(ledger.journeys()).rejects.toThrow('The embedded store stopped')
  await db.close()

  renameSync(join(folder, '.pg_wal'), join(folder, 'store', 'pg_wal'))
  const again = await open(folder)
  expect((await (await again.ledger('Northbridge')).journeys()).map(journey => journey.ref)).toEqual(['ana'])
  await again.close()
})

test('a store whose files are damaged is refused, and its lock is given back', async () => {
  const folder = await emptyStore(folders)
  rmSync(join(folder, 'store', 'global', 'pg_control'))
  for (const _ of ['once', 'and again']) await expect(open(folder)).rejects.toThrow('The embedded store stopped')
})

test('the log of an embedded store does not grow without end', async () => {
  const db = await openPglite(await emptyStore(folders))
  const write = (megabytes: number) =>
    asKeeper(db, tx => sql`select pg_logical_emit_message(true, '', ${'x'.repeat(megabytes * 1_000_000)})`.execute(tx))
  for (const megabytes of [40, 40, 40, 1]) await write(megabytes)
  const { rows } = await sql<{ mb: number }>`
    select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::bigint / 1000000 as mb from pg_control_checkpoint()`.execute(
    db.kysely,
  )
  expect(rows[0]!.mb).toBeLessThan(64)
  await db.close()
})

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startPglite } from './pglite-process.ts'
import { emptyStore } from './scratch-store.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const started = async () => {
  const pglite = await startPglite(join(await emptyStore(folders), 'store'))
  const client = new pg.Client({ user: 'postgres', database: 'postgres', stream: () => pglite.connection() as never })
  await client.connect()
  return { pglite, client }
}

test('each commit is written through to the disk once, and reading is not', async () => {
  const { pglite, client } = await started()
  await client.query('create table kept (n integer)')
  await client.query('checkpoint')
  const before = await pglite.fsyncs()
  for (let n = 0; n < 50; n++) await client.query('insert into kept values ($1)', [n])
  expect((await pglite.fsyncs()) - before).toBe(50)
  for (let n = 0; n < 50; n++) await client.query('select from kept where n = $1', [n])
  expect((await pglite.fsyncs()) - before).toBe(50)
  await client.end()
  await pglite.close()
})

test('the thread answers the driver as a server would, also after a mistake and with a large answer', async () => {
  const { pglite, client } = await started()
  await expect(client.query('select $1::integer', ['no number'])).rejects.toMatchObject({ code: '22P02' })
  await expect(client.query('select nothing')).rejects.toMatchObject({ code: '42703' })
  const large = await client.query<{ text: string }>('select repeat($1, 3000000) as text from generate_series(1, 3)', [
    'ü',
  ])
  expect(large.rows.map(row => row.text.length)).toEqual([3_000_000, 3_000_000, 3_000_000])
  const sent = 'é'.repeat(5_000_000)
  expect((await client.query('select length($1) as length', [sent])).rows).toEqual([{ length: 5_000_000 }])
  await client.end()
  await pglite.close()
  expect(pglite.ended()?.message).toBe('The embedded store is closed.')
})

test('the main thread goes on while a query runs', async () => {
  const { pglite, client } = await started()
  let turns = 0
  const ticking = setInterval(() => turns++, 5)
  await client.query('select count(*) from generate_series(1, 3000000)')
  clearInterval(ticking)
  expect(turns).toBeGreaterThan(5)
  await client.end()
  await pglite.close()
})

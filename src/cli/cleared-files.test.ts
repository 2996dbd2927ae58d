import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { asKeeper } from '#store/database.ts'
import { openStore } from '#store/open.ts'
import { openPglite } from '#store/pglite.ts'
import { attached } from '#store/scratch-records.ts'
import { copyReadyStore } from '#store/scratch-store.ts'
import { inScratch, starting } from './waymark.testing.ts'

const dir = inScratch('data')
let server: ReturnType<typeof starting> | undefined
afterAll(() => void server?.child.kill('SIGKILL'))

test('a server clears a file that nobody saved for a day, and keeps one that was sent today', async () => {
  const definitions = await loadDefinitions()
  await copyReadyStore(dir, definitions.records)
  const before = await openStore({ dir }, definitions)
  const ledger = await before.ledger('Testshire')
  const [old, sent] = [await attached(ledger, 'two days ago'), await attached(ledger, 'today')]
  await before.close()
  const db = await openPglite(dir)
  await asKeeper(db, tx =>
    sql`update attachment_waiting set sent_on = now() - interval '2 days' where id = ${old.id}`.execute(tx),
  )
  await db.close()

  server = starting(['serve', '--no-demonstration', '--port', '0', '--data', dir])
  while (!/is at http/.test(server.printed.out)) await pause(20)
  server.child.kill('SIGTERM')
  expect(await server.ended).toMatchObject({ code: 0 })

  const after = await openStore({ dir }, definitions)
  const left = await (await after.ledger('Testshire')).attachments([old.id, sent.id])
  await after.close()
  expect([...left.keys()]).toEqual([sent.id])
}, 120_000)

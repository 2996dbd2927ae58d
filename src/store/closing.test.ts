import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openStore } from './open.ts'
import { add, records, statement } from './scratch-records.ts'
import { newFolder } from './scratch-store.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('the embedded store closes while someone reads from it', async () => {
  const store = await openStore({ dir: newFolder(folders) }, { records })
  const ledger = await store.ledger('Testshire')
  await add(ledger, [statement({ subject: 'ana' })])
  const reading = ledger.journeys()
  reading.catch(() => {}) // they may or may not be told what they asked
  await pause(0)
  await expect(store.close()).resolves.toBeUndefined()
}, 15_000)

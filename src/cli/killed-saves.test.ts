import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { openStore } from '#store/open.ts'
import { copyReadyStore } from '#store/scratch-store.ts'
import { inScratch } from './waymark.testing.ts'

/** Saves one review after another, and says the number of each batch once it is acknowledged. */
const saving = (dir: string): string => `
  const { openStore } = await import(${JSON.stringify(new URL('../store/open.ts', import.meta.url).href)})
  const { loadDefinitions } = await import(${JSON.stringify(new URL('../definitions.ts', import.meta.url).href)})
  const store = await openStore({ dir: ${JSON.stringify(dir)} }, await loadDefinitions())
  const ledger = await store.ledger('Testshire')
  for (;;) {
    const subject = crypto.randomUUID()
    const { batch } = await ledger.write(writing => writing.append({
      title: 'A review', recordedBy: 'tests', files: [], children: [{ ref: subject, childId: subject }],
      entries: [{ type: 'review', subject, kind: 'statement', standing: 0, body: { heldOn: '2018-01-01' } }],
    }))
    process.stdout.write(batch + '\\n')
  }`

test('small saves killed four times: everything acknowledged is there, in order, and the store is sound', async () => {
  const dir = inScratch('data')
  const definitions = await loadDefinitions()
  await copyReadyStore(dir, definitions.records)
  let acknowledged = 0
  for (const milliseconds of [20, 150, 400, 900]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', saving(dir)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    const ended = new Promise(resolve => child.once('close', resolve))
    while (said === '' && child.exitCode === null) await pause(5)
    await pause(milliseconds)
    child.kill('SIGKILL')
    await ended

    const told = said.split('\n').slice(0, -1).map(Number)
    expect(told[0]).toBeGreaterThan(acknowledged)
    expect(told).toEqual(told.map((_, i) => told[0]! + i))
    acknowledged = told.at(-1)!
    const store = await openStore({ dir }, definitions)
    try {
      expect(await store.check()).toEqual([])
      const ledger = await store.ledger('Testshire')
      const batches = await ledger.batches()
      const journeys = await ledger.journeys()
      expect(journeys.map(j => j.reviews.length)).toEqual(batches.map(() => 1))
      // One more may have been kept than its process lived to say.
      expect([acknowledged, acknowledged + 1]).toContain(batches.length)
      acknowledged = batches.length
    } finally {
      await store.close()
    }
  }
})

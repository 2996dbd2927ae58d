import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openStore } from './open.ts'
import { records } from './scratch-records.ts'
import { emptyStore, newFolder } from './scratch-store.ts'
import type { Acknowledged } from './scratch-writer.ts'

const KILLS = 15
const MAKING_KILLS = 2
/** On a slow or busy machine there are fewer kills. */
const LONGEST_MS = 20_000

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const writer = fileURLToPath(new URL('./scratch-writer.ts', import.meta.url))
const start = (dir: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', writer, dir], { stdio: ['ignore', 'pipe', 'inherit'] })

/** Kills a process that writes to a folder and gives what it had acknowledged by then. */
async function killed(
  dir: string,
  whenToKill: (firstLine: Promise<unknown>) => Promise<unknown>,
): Promise<Acknowledged[]> {
  const child = start(dir)
  const lines = createInterface(child.stdout!)
  const acknowledged: Acknowledged[] = []
  lines.on('line', line => acknowledged.push(JSON.parse(line)))
  const closed = once(lines, 'close')
  await whenToKill(once(lines, 'line'))
  child.kill('SIGKILL')
  await once(child, 'exit')
  await closed
  return acknowledged
}

test(
  'nothing acknowledged is lost and no batch is halved when the process is killed',
  async () => {
    const dir = await emptyStore(folders)
    const [until, acknowledged] = [Date.now() + LONGEST_MS, [] as Acknowledged[]]
    let perBatch: ReadonlyMap<number, number> = new Map()
    for (let kills = 0; kills < KILLS && Date.now() < until; kills++) {
      const moment = Math.random() * 800
      const before = acknowledged.length
      acknowledged.push(...(await killed(dir, firstLine => firstLine.then(() => wait(moment)))))
      expect(acknowledged.length, 'it wrote before it was killed').toBeGreaterThan(before)

      const store = await openStore({ dir }, { records })
      expect(await store.check(), 'every entry that its batch should have, and no other').toEqual([])
      const ledger = await store.ledger('Northbridge')
      const batches = new Map((await ledger.batches()).map(batch => [batch.batch, batch.entries]))
      for (const { batch, added } of acknowledged) expect(batches.get(batch), `batch ${batch}`).toBe(added)
      for (const [batch, entries] of perBatch) expect(batches.get(batch), `batch ${batch} as before`).toBe(entries)
      perBatch = batches
      await store.close()
    }
    expect(await entriesOfEachBatch(dir)).toEqual(perBatch)
  },
  4 * LONGEST_MS,
)

async function entriesOfEachBatch(dir: string): Promise<ReadonlyMap<number, number>> {
  const store = await openStore({ dir }, { records })
  const ledger = await store.ledger('Northbridge')
  const found = new Map<number, number>()
  for (const { ref } of await ledger.journeys())
    for (const { batch } of await ledger.history(ref)) found.set(batch, (found.get(batch) ?? 0) + 1)
  await store.close()
  return found
}

test(
  'a store that was killed while it was made is made',
  async () => {
    for (let kill = 0; kill < MAKING_KILLS; kill++) {
      const dir = newFolder(folders)
      await killed(dir, () => wait(500 + Math.random() * 3_000))
      const store = await openStore({ dir }, { records })
      expect(await store.check()).toEqual([])
      await store.close()
    }
  },
  4 * LONGEST_MS,
)

import { makeReady } from './open.ts'
import { openPglite } from './pglite.ts'
import { add, batchOf, records, statement } from './scratch-records.ts'

/** What the writer says once the ledger has acknowledged a batch: its number, and how many entries it added. */
export interface Acknowledged {
  readonly batch: number
  readonly added: number
}

/** Adds to the store in a folder until it is killed: batches of any size, and between them saves of one record. */
async function writeUntilKilled(dir: string): Promise<void> {
  const ledger = await (await makeReady(await openPglite(dir), { records })).ledger('Northbridge')
  const [first] = await ledger.history('saved')
  const record = first?.record ?? (await add(ledger, [statement({ subject: 'saved', standing: 0 })]))
  let basedOn = (await ledger.history('saved')).at(-1)!.id
  for (;;) {
    const size = 1 + Math.floor(Math.random() ** 3 * 1_000)
    const entries = Array.from({ length: size }, () => statement({ subject: `batch of ${size}` }))
    console.log(JSON.stringify(await ledger.write(writing => writing.append(batchOf(entries)))))
    const save = statement({ subject: 'saved', record, basedOn, standing: 0 })
    console.log(JSON.stringify(await ledger.write(writing => writing.append(batchOf([save])))))
    basedOn = (await ledger.changedSince(0)).newest
  }
}

const [, , dir] = process.argv
if (dir !== undefined) await writeUntilKilled(dir)

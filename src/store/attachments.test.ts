import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asKeeper } from './database.ts'
import { attached } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'
import type { Ledger } from './store.ts'

const read = async (ledger: Ledger, sha256: string): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const part of ledger.attachedContent({ sha256 })) parts.push(part)
  return Buffer.concat(parts)
}

onEachEngine(stores => {
  test('a file is kept as it was attached, whatever its length', async () => {
    const ledger = await stores.ledger()
    for (const length of [1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 2_500_000]) {
      const text = String.fromCharCode(97 + (length % 26)).repeat(length)
      const file = await attached(ledger, text)
      expect(file).toMatchObject({ name: 'Minutes.txt', bytes: length, attachedBy: 'sam', subject: 'authority' })
      expect((await read(ledger, file.sha256)).toString() === text, `${length} bytes`).toBe(true)
      expect(await ledger.attachments([file.id, 'none'])).toEqual(new Map([[file.id, file]]))
    }
  })

  test('the same file attached again is the same; by somebody else or for something else it is another, kept once', async () => {
    const { store, db } = await stores.fresh()
    const ledger = await store.ledger('Northbridge')
    const file = await attached(ledger, 'the same')
    expect(await attached(ledger, 'the same')).toEqual(file)
    const others = [
      await attached(ledger, 'the same', { attachedBy: 'jo' }),
      await attached(ledger, 'the same', { subject: 'ana' }),
      await attached(ledger, 'the same', { name: 'Agenda.txt' }),
    ]
    expect(new Set([file, ...others].map(({ id }) => id)).size).toBe(4)
    const { rows } = await asKeeper(db, async tx => {
      await sql`select set_config('waymark.authority', '1', true)`.execute(tx)
      return sql<{ parts: number }>`select count(*)::integer as parts from attachment_part`.execute(tx)
    })
    expect(rows).toEqual([{ parts: 1 }])
    expect((await read(ledger, others[0]!.sha256)).toString()).toBe('the same')
  })

  test('another council has none of it', async () => {
    const [one, other] = [await stores.ledger(), await stores.ledger()]
    const file = await attached(one, 'ours')
    expect(await other.attachments([file.id])).toEqual(new Map())
    expect((await read(other, file.sha256)).length).toBe(0)
  })

  test('bytes that have gone or are others are noticed', async () => {
    const { store, db } = await stores.fresh()
    await attached(await store.ledger('Northbridge'), 'as it was')
    expect(await store.check()).toEqual([])
    await asKeeper(db, async tx => {
      await sql`select set_config('waymark.authority', '1', true)`.execute(tx)
      await sql`alter table attachment_part disable trigger append_only`.execute(tx)
      await sql`update attachment_part set content = 'as it is'`.execute(tx)
      await sql`alter table attachment_part enable trigger append_only`.execute(tx)
    })
    expect(await store.check()).toEqual([
      'Northbridge: The bytes of an attachment are not those that were attached. Put a backup back.',
    ])
  })

  test('attachments are exported and restored with their bytes', async () => {
    const [from, to] = [await stores.fresh(), await stores.fresh()]
    const ledger = await from.store.ledger('Northbridge')
    const files = [await attached(ledger, 'é'.repeat(3_000_000)), await attached(ledger, 'short')]
    const lines: string[] = []
    await from.store.export(async line => void lines.push(line))
    await to.store.restore(
      (async function* () {
        yield* lines
      })(),
    )
    const restored = await to.store.ledger('Northbridge')
    expect(await restored.attachments(files.map(({ id }) => id))).toEqual(new Map(files.map(file => [file.id, file])))
    for (const { sha256 } of files) expect((await read(restored, sha256)).equals(await read(ledger, sha256))).toBe(true)
    expect(await to.store.check()).toEqual([])
  })
})

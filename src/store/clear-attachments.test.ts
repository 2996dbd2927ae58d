import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { asKeeper, type Database } from './database.ts'
import { add, attached } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'
import type { Desk, Ledger, NewEntry } from './store.ts'

/** Later than anything that a test sends: all of it has waited long enough. */
const LATER = '2999-01-01T00:00:00.000Z'
const BEFORE = '2000-01-01T00:00:00.000Z'

const evidence = (file: string, more: Partial<NewEntry> = {}): NewEntry => ({
  type: 'action-evidence',
  subject: 'authority',
  kind: 'statement',
  standing: 0,
  body: { shows: 'It', file },
  ...more,
})
const isThere = async (ledger: Ledger, id: string): Promise<boolean> => (await ledger.attachments([id])).has(id)
const bytesOf = async (ledger: Ledger, sha256: string): Promise<string> => {
  let text = ''
  for await (const part of ledger.attachedContent({ sha256 })) text += Buffer.from(part).toString()
  return text
}
/** How many parts of files, and files that wait, there are in a store with one authority. */
const left = (db: Database) =>
  asKeeper(db, async tx => {
    await sql`select set_config('waymark.authority', '1', true)`.execute(tx)
    const { rows } = await sql<{ parts: number; waiting: number }>`select
      (select count(*)::integer from attachment_part) as parts,
      (select count(*)::integer from attachment_waiting) as waiting`.execute(tx)
    return rows[0]!
  })
const ACCOUNT = {
  username: 'sam',
  name: 'Sam Lee',
  role: 'team-manager',
  passwordHash: 'x',
  disabled: false,
  createdOn: BEFORE,
} as const
const keep = (desk: Desk, key: string, typed: Readonly<Record<string, string>>, version = 0) =>
  desk.saveDraft({ key, username: 'sam', title: 'Evidence', address: '/', version, typed, savedOn: BEFORE })

onEachEngine(stores => {
  const fresh = async () => {
    const { store, db } = await stores.fresh()
    const [ledger, desk] = [await store.ledger('Northbridge'), await store.desk('Northbridge')]
    await desk.saveAccount(ACCOUNT)
    return { store, db, ledger, desk }
  }

  describe('a file that was sent with a form', () => {
    test('goes after its while, with its bytes, where nobody saved the form; and not before', async () => {
      const { db, store, ledger } = await fresh()
      const file = await attached(ledger, 'a'.repeat(1_500_000))
      expect(await ledger.clearAttachments(BEFORE)).toBe(0)
      expect(await isThere(ledger, file.id)).toBe(true)
      expect(await ledger.clearAttachments(LATER)).toBe(1)
      expect([await isThere(ledger, file.id), await left(db)]).toEqual([false, { parts: 0, waiting: 0 }])
      expect(await store.check()).toEqual([])
      expect((await attached(ledger, 'a'.repeat(1_500_000))).id).toBe(file.id)
      expect(await bytesOf(ledger, file.sha256)).toBe('a'.repeat(1_500_000))
    })

    test('stays for good once an entry named it, also one that was corrected, withdrawn or is of another kind', async () => {
      const { ledger } = await fresh()
      const [stands, corrected, withdrawn, elsewhere, ofChild] = await Promise.all(
        ['stands', 'corrected', 'withdrawn', 'elsewhere', 'of a child'].map(text =>
          attached(ledger, text, text === 'of a child' ? { subject: 'ana' } : {}),
        ),
      )
      const first = await add(ledger, [
        ...[stands, corrected, withdrawn].map(file => evidence(file!.id)),
        evidence(elsewhere!.id, { type: 'paper', body: { title: 'A paper', file: elsewhere!.id } }),
        evidence(ofChild!.id, { subject: 'ana' }),
      ])
      await add(ledger, [
        evidence('', { record: first + 1, body: { shows: 'It' } }),
        evidence('', { record: first + 2, kind: 'withdrawal', body: {}, reason: 'It was wrong' }),
      ])
      for (let times = 0; times < 2; times++) {
        expect(await ledger.clearAttachments(LATER)).toBe(0)
        for (const file of [stands, corrected, withdrawn, elsewhere, ofChild])
          expect((await bytesOf(ledger, file!.sha256)).length).toBeGreaterThan(0)
      }
    })

    test('stays while a draft that names it is kept, and goes once that is discarded', async () => {
      const { ledger, desk } = await fresh()
      const [own, aside] = [await attached(ledger, 'in a draft'), await attached(ledger, 'set aside in a draft')]
      await keep(desk, 'a', { file: own.id, 'aside-file': JSON.stringify({ file: aside.id }) })
      expect(await ledger.clearAttachments(LATER)).toBe(0)
      expect([await isThere(ledger, own.id), await isThere(ledger, aside.id)]).toEqual([true, true])
      await desk.discardDraft('sam', 'a')
      expect(await ledger.clearAttachments(LATER)).toBe(2)
    })

    test('waits anew when it is sent again, and keeps bytes that another file has', async () => {
      const { db, ledger } = await fresh()
      const file = await attached(ledger, 'the same')
      const other = await attached(ledger, 'the same', { attachedBy: 'jo' })
      await add(ledger, [evidence(other.id)])
      await asKeeper(db, async tx => {
        await sql`select set_config('waymark.authority', '1', true)`.execute(tx)
        await sql`update attachment_waiting set sent_on = '2001-01-01'`.execute(tx)
      })
      await attached(ledger, 'the same')
      expect(await ledger.clearAttachments('2001-01-02T00:00:00.000Z')).toBe(0)
      expect(await isThere(ledger, file.id)).toBe(true)
      expect(await ledger.clearAttachments(LATER)).toBe(1)
      expect(await bytesOf(ledger, other.sha256)).toBe('the same')
    })

    test('of another council is not touched', async () => {
      const { store, ledger } = await fresh()
      const other = await store.ledger('Southmere')
      const file = await attached(other, 'theirs')
      await attached(ledger, 'ours')
      expect(await ledger.clearAttachments(LATER)).toBe(1)
      expect(await bytesOf(other, file.sha256)).toBe('theirs')
    })

    test('that is gone cannot be named any more: nothing of the batch is recorded', async () => {
      const { ledger } = await fresh()
      const file = await attached(ledger, 'gone')
      await ledger.clearAttachments(LATER)
      await expect(add(ledger, [evidence('', { body: { shows: 'It' } }), evidence(file.id)])).rejects.toThrow(
        'attach the file again',
      )
      expect(await ledger.history('authority')).toEqual([])
    })
  })

  test('what was cut off while it was sent is cleared, and does no harm to the same file sent again', async () => {
    const { db, ledger } = await fresh()
    const whole = 'b'.repeat(2_500_000)
    const { sha256, id } = await attached(ledger, whole)
    await ledger.clearAttachments(LATER)
    const cut = async function* () {
      yield Buffer.from(whole.slice(0, 1_200_000))
      throw new Error('The connection was lost.')
    }
    const said = { subject: 'authority', type: 'action-evidence', name: 'Minutes.txt', sha256, bytes: whole.length }
    const sent = { ...said, contentType: 'text/plain; charset=utf-8', attachedBy: 'sam' }
    await expect(ledger.attach(sent, cut())).rejects.toThrow('The connection was lost.')
    expect((await left(db)).parts).toBe(1)
    expect(await ledger.clearAttachments(BEFORE)).toBe(0)
    await attached(ledger, whole)
    expect(await bytesOf(ledger, sha256)).toBe(whole)
    await expect(ledger.attach({ ...sent, attachedBy: 'jo' }, cut())).resolves.toMatchObject({ bytes: whole.length })
    expect(await ledger.clearAttachments(LATER)).toBe(2)
    expect([await isThere(ledger, id), await left(db)]).toEqual([false, { parts: 0, waiting: 0 }])
    await expect(ledger.attach(sent, cut())).rejects.toThrow('The connection was lost.')
    await ledger.clearAttachments(LATER)
    expect(await left(db)).toEqual({ parts: 0, waiting: 0 })
  })

  test('the database itself removes no file that a record names, and no bytes that a file has', async () => {
    const { db, ledger } = await fresh()
    await add(ledger, [evidence((await attached(ledger, 'named')).id)])
    const removing = (table: string) =>
      asKeeper(db, async tx => {
        await sql`select set_config('waymark.authority', '1', true)`.execute(tx)
        await sql`delete from ${sql.id(table)}`.execute(tx)
      })
    await expect(removing('attachment')).rejects.toThrow('never removed')
    await expect(removing('attachment_part')).rejects.toThrow('never removed')
  })

  test('what a restored store has that nothing names waits its while there, and then goes', async () => {
    const [from, to] = [await fresh(), await stores.fresh()]
    const [named, orphan] = [await attached(from.ledger, 'named'), await attached(from.ledger, 'orphan')]
    await add(from.ledger, [evidence(named.id)])
    const lines: string[] = []
    await from.store.export(async line => void lines.push(line))
    await to.store.restore(
      (async function* () {
        yield* lines
      })(),
    )
    const restored = await to.store.ledger('Northbridge')
    expect(await restored.clearAttachments(BEFORE)).toBe(0)
    expect(await restored.clearAttachments(LATER)).toBe(1)
    expect([await isThere(restored, named.id), await isThere(restored, orphan.id)]).toEqual([true, false])
  })

  const deed = fc.record({
    does: fc.constantFrom('send', 'save', 'save', 'keep', 'discard', 'change', 'withdraw', 'clear'),
    what: fc.constantFrom('x', 'y', 'z'),
    by: fc.constantFrom('sam', 'jo'),
  })

  test('whatever people do, at once or one after the other, no file goes that anything names, and no other stays', async () => {
    const { store, ledger, desk } = await fresh()
    let run = 0
    const trial = async (rounds: readonly (readonly { does: string; what: string; by: string }[])[]) => {
      const its = ++run
      const [sent, records, named] = [new Map<string, string>(), new Map<string, number>(), new Set<string>()]
      /** Of drafts that are kept, by their keys: what each names, where that was there when it was kept. */
      const drafts = new Map<string, string>()
      const doing = async ({ does, what, by }: { does: string; what: string; by: string }, before: string) => {
        const key = `${its} ${what} ${by}`
        const [id, record] = [sent.get(key), records.get(key)]
        if (does === 'clear') await ledger.clearAttachments(before)
        if (does === 'send')
          sent.set(key, (await attached(ledger, `${its} ${what}`, { attachedBy: by, name: what })).id)
        if (does === 'keep' && id) await keep(desk, key, { file: id })
        if (does === 'discard') {
          await desk.discardDraft('sam', key)
          drafts.delete(key)
        }
        if (does === 'change' && record) await add(ledger, [evidence('', { record, body: { shows: 'Another' } })])
        if (does === 'withdraw' && record)
          await add(ledger, [evidence('', { record, kind: 'withdrawal', body: {}, reason: 'Wrong' })])
        if (does !== 'save' || !id) return
        try {
          await add(ledger, [evidence(id, { body: { shows: key, file: id } })])
          named.add(id)
        } catch (fault) {
          expect((fault as Error).name, 'what is not there any more is not named').toBe('FileGone')
        }
      }
      for (const deeds of rounds) {
        // What is sent in this round has not waited long enough to be cleared in it.
        const before = new Date(Date.now() - 1).toISOString()
        await Promise.all(deeds.map(one => doing(one, before)))
        for (const { body, record } of await ledger.history('authority'))
          if (typeof body.shows === 'string' && !records.has(body.shows)) records.set(body.shows, record)
        const kept = await ledger.attachments([...named])
        expect(kept.size, 'all that is named is there').toBe(named.size)
        for (const { sha256, bytes } of kept.values()) expect((await bytesOf(ledger, sha256)).length).toBe(bytes)
        for (const { key, typed } of await desk.draftsOf('sam')) {
          const isKept = await isThere(ledger, typed.file!)
          if (drafts.has(key)) expect(isKept, 'of a draft').toBe(true)
          else if (isKept && key.startsWith(`${its} `)) drafts.set(key, typed.file!)
        }
      }
      await ledger.clearAttachments(LATER)
      const stays = new Set([...named, ...drafts.values()])
      for (const id of sent.values()) expect(await isThere(ledger, id)).toBe(stays.has(id))
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { maxLength: 10 }), trial),
      {
        numRuns: 25,
        endOnFailure: true,
      },
    )
    expect(await store.check()).toEqual([])
  }, 240_000)
})

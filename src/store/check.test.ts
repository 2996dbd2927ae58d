import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asKeeper } from './database.ts'
import { add, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'

onEachEngine(stores => {
  const brokenBy = async (...statements: readonly string[]): Promise<readonly string[]> => {
    const { db, store } = await stores.fresh()
    await add(await store.ledger('Northbridge'), [statement({ subject: 'ana' }), statement({ subject: 'ben' })])
    expect(await store.check(), 'all is well before').toEqual([])
    await asKeeper(db, async tx => {
      await sql`select set_config('waymark.authority', '1', true)`.execute(tx)
      for (const text of statements) await sql.raw(text).execute(tx)
    })
    return store.check()
  }

  test('an entry that has gone is missed', async () => {
    const faults = await brokenBy('alter table entry_1 disable trigger all', 'delete from entry_1 where id = 1')
    expect(faults).toEqual([
      'Nothing stops a change to entry_1, which is append-only.',
      'Northbridge: 2 entries were numbered and 1 are there. Put a backup back.',
      'Northbridge: Its batches have 2 entries and 1 are there. Put a backup back.',
    ])
  })

  test('row security that somebody turned off is noticed', async () => {
    expect(await brokenBy('alter table account no force row level security')).toEqual([
      'Row security is not enforced on account.',
    ])
    expect(await brokenBy('drop policy own_authority on entry')).toContain('Row security is not enforced on entry.')
  })

  test('a partition that has gone is missed', async () => {
    expect(await brokenBy('drop table access_log_1')).toEqual(['The partition access_log_1 is missing.'])
  })
})

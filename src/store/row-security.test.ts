import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { asAuthority, asKeeper, type Tx } from './database.ts'
import { add, attached, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'

/** Two councils in one store: whatever Northbridge's SQL says, Southmere's rows are neither seen nor touched. */
onEachEngine(stores => {
  const [northbridge, southmere] = [1, 2]
  const as = <T>(authority: number, text: string): Promise<readonly T[]> =>
    asAuthority(
      stores.shared().db,
      'read write',
      authority,
      async (tx: Tx) => (await sql.raw<T>(text).execute(tx)).rows,
    )

  beforeAll(async () => {
    for (const name of ['Northbridge', 'Southmere']) {
      const { store } = stores.shared()
      await add(await store.ledger(name), [statement({ subject: `${name} child` })])
      const desk = await store.desk(name)
      const at = '2026-04-02T09:15:00.000Z'
      const [username, role] = ['sam', 'administrator'] as const
      await desk.saveAccount({ username, role, name, passwordHash: 'x', disabled: false, createdOn: at })
      await desk.startSession({ tokenHash: 'x', username, endsOn: at })
      await desk.saveDraft({ key: 'x', username, title: 'Visit', address: '/', version: 0, typed: {}, savedOn: at })
      await desk.keepPack(
        { id: 'x', username, title: 'Pack', isSuppressed: false, madeOn: at, reports: [] },
        Buffer.from('x'),
      )
      await desk.recordAccess({ at, username, did: `opened ${name}`, outcome: 'allowed' })
      await attached(await store.ledger(name), 'x')
    }
    const source = `insert into source_file values (AUTHORITY, 1, 0, 'a.csv', 'x', 1, 2018, 'Episodes', '[]')`
    const issue = `insert into issue values (AUTHORITY, '2018-03', 1, now(), null, null, 'sam', now(), '{}')`
    for (const authority of [northbridge, southmere])
      for (const row of [source, issue]) await as(authority, row.replace('AUTHORITY', String(authority)))
  })

  const tables = [
    'child',
    'batch',
    'source_file',
    'entry',
    'issue',
    'account',
    'session',
    'draft',
    'pack',
    'access_log',
    'attachment',
    'attachment_waiting',
  ]

  test.each(tables)('nothing of another authority is read from %s', async table => {
    for (const authority of [northbridge, southmere])
      expect(await as(authority, `select authority from ${table}`)).toEqual([{ authority }])
    expect(await as(northbridge, `select from ${table} where authority = ${southmere}`)).toEqual([])
  })

  test('an authority does not learn of another', async () => {
    expect(await as(northbridge, 'select name from authority')).toEqual([{ name: 'Northbridge' }])
    expect(await as(northbridge, 'update authority set newest_entry = 0 where id = 2 returning id')).toEqual([])
  })

  test.each(tables)('nothing is written to another authority in %s', async table => {
    const columns = await as<{ name: string }>(
      northbridge,
      `select attname as name from pg_attribute where attrelid = 'waymark.${table}'::regclass and attnum > 0 and attname <> 'authority'`,
    )
    const names = columns.map(({ name }) => name).join(', ')
    await expect(
      as(northbridge, `insert into ${table} (authority, ${names}) select ${southmere}, ${names} from ${table}`),
    ).rejects.toThrow('row-level security')
  })

  test('what may be changed is changed for one’s own authority alone', async () => {
    await as(northbridge, `update account set name = 'changed'`)
    await as(northbridge, 'delete from session')
    expect(await as(southmere, 'select name from account')).toEqual([{ name: 'Southmere' }])
    expect(await as(southmere, 'select from session')).toHaveLength(1)
  })

  test('a partition cannot be read by its own name', async () => {
    for (const partition of ['entry_1', 'entry_2', 'access_log_2'])
      await expect(as(northbridge, `select from ${partition}`)).rejects.toThrow('permission denied')
  })

  test('the views show an authority its own records', async () => {
    expect(await as(northbridge, 'select child_id from records.episode')).toEqual([
      { child_id: 'child Northbridge child' },
    ])
    expect(await as(southmere, 'select child_id from records.episode')).toEqual([{ child_id: 'child Southmere child' }])
  })

  test('whoever names no authority sees nothing', async () => {
    const seen = await asKeeper(stores.shared().db, async tx => {
      await sql`set local role waymark_app`.execute(tx)
      const counts = tables.map(table => sql.raw<{ rows: number }>(`select count(*) as rows from ${table}`).execute(tx))
      return (await Promise.all(counts)).map(result => result.rows[0]!.rows)
    })
    expect(seen).toEqual(tables.map(() => 0))
  })

  test('for whom a transaction works is forgotten when it ends', async () => {
    await as(northbridge, 'select 1')
    const { rows } = await sql<{ authority: string | null; role: string }>`
      select current_setting('waymark.authority', true) as authority, current_setting('role') as role`.execute(
      stores.shared().db.kysely,
    )
    expect(rows[0]?.authority || null).toBeNull()
    expect(rows[0]?.role).toBe('none')
  })

  const kept = ['batch', 'source_file', 'entry', 'access_log', 'child', 'issue']

  test.each(kept)('the application can neither change nor remove what is in %s', async table => {
    for (const change of [`update ${table} set authority = 1`, `delete from ${table}`, `truncate ${table}`])
      await expect(as(northbridge, change)).rejects.toThrow('permission denied')
  })

  test.each(['batch', 'source_file', 'entry', 'access_log', 'entry_1', 'access_log_2'])(
    'nor can the owner of the tables in %s',
    async table => {
      const asOwner = (text: string) => asKeeper(stores.shared().db, tx => sql.raw(text).execute(tx))
      for (const change of [`update ${table} set authority = 1`, `delete from ${table}`, `truncate ${table} cascade`])
        await expect(asOwner(change)).rejects.toThrow('append-only')
    },
  )

  test.each(['attachment', 'attachment_part'])(
    'nobody changes what is in %s, and nobody removes another’s',
    async table => {
      for (const change of [`update ${table} set authority = 1`, `truncate ${table}`]) {
        await expect(as(northbridge, change)).rejects.toThrow('permission denied')
        await expect(asKeeper(stores.shared().db, tx => sql.raw(change).execute(tx))).rejects.toThrow('append-only')
      }
      await expect(as(northbridge, 'delete from attachment_part')).rejects.toThrow('never removed')
      await as(northbridge, `delete from ${table} where authority = ${southmere}`)
      expect(await as(southmere, `select authority from ${table}`)).toEqual([{ authority: southmere }])
    },
  )
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { standing } from '#core/entry.ts'
import { defineRecord } from '#core/records/record.ts'
import { authorityOf } from './authority.ts'
import { asAuthority, asKeeper } from './database.ts'
import { makeReady } from './open.ts'
import { add, records, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'
import type { Ledger, NewEntry } from './store.ts'
import { refreshViews } from './views.ts'

const visit = defineRecord({
  id: 'home-visit',
  title: 'Home visit',
  meaning: 'A visit, with a field of each kind.',
  about: 'child',
  source: { title: 'A test', section: 'of views' },
  readBy: [],
  writtenBy: [],
  fields: z.strictObject({
    visitedOn: z.iso.date().optional(),
    minutes: z.int().optional(),
    miles: z.number().optional(),
    wasSeen: z.boolean().optional(),
    mood: z.enum(['calm', 'upset']).optional(),
    record: z.string().optional(),
    topics: z.array(z.string()).optional(),
  }),
  summary: () => 'Home visit',
})

onEachEngine(stores => {
  const rows = async ({ authority }: Ledger, text: string, db = stores.shared().db): Promise<readonly unknown[]> => {
    const { id } = await authorityOf(db, authority)
    return asAuthority(db, 'read only', id, async tx => (await sql.raw(text).execute(tx)).rows)
  }

  test('a view has a column a field, of the field’s own type', async () => {
    const db = await stores.bare()
    const body = {
      visitedOn: '2024-02-29',
      minutes: 45,
      miles: 12.5,
      wasSeen: true,
      mood: 'calm',
      record: 'r',
      topics: ['school'],
    }
    const ledger = await (await makeReady(db, { records: [visit] })).ledger('Northbridge')
    await add(ledger, [statement({ subject: 'ana', type: 'home-visit', standing: 0, body })])
    expect(
      await rows(
        ledger,
        `select *, pg_typeof(visited_on)::text as of, pg_typeof(minutes)::text as counts from records.home_visit`,
        db,
      ),
    ).toEqual([
      {
        child_id: 'child ana',
        visited_on: '2024-02-29',
        minutes: 45,
        miles: 12.5,
        was_seen: true,
        mood: 'calm',
        field_record: 'r',
        topics: ['school'],
        collection_year: null,
        record: 1,
        entry: 1,
        recorded_on: (await ledger.history('ana'))[0]!.recordedOn,
        of: 'date',
        counts: 'bigint',
      },
    ])
  })

  test('every record type of the catalogue has a view that can be read', async () => {
    const ledger = await stores.ledger()
    for (const { id } of records)
      expect(await rows(ledger, `select * from records.${id.replaceAll('-', '_')}`)).toEqual([])
  })

  test('casework of every kind of field is read: rows as they stand, yes and no, money in pence, a date', async () => {
    const ledger = await stores.ledger()
    const actions = [{ heading: 'home', action: 'Apply', dueOn: '2026-09-01' }, { action: 'Ask “again”\n' }]
    const said = (type: string, body: NewEntry['body']) => statement({ subject: 'ana', type, standing: 0, body })
    await add(ledger, [
      said('pathway-plan', { plannedOn: '2026-02-01', actions }),
      said('connection', { name: 'Ben', livesTogether: false }),
      said('entitlement', { item: 'council-tax', amountPence: 12_345 }),
      said('legal-proceedings', { kind: 'care', extendedTo: '2026-08-01' }),
    ])
    expect(await rows(ledger, 'select planned_on, actions, sections from records.pathway_plan')).toEqual([
      { planned_on: '2026-02-01', actions, sections: null },
    ])
    expect(await rows(ledger, 'select lives_together from records.connection')).toEqual([{ lives_together: false }])
    expect(await rows(ledger, 'select amount_pence from records.entitlement')).toEqual([{ amount_pence: 12_345 }])
    expect(await rows(ledger, 'select extended_to from records.legal_proceedings')).toEqual([
      { extended_to: '2026-08-01' },
    ])
  })

  test('what may be about either says about which child it is, or none', async () => {
    const ledger = await stores.ledger()
    const action = (subject: string) => statement({ subject, type: 'action', standing: 0, body: { what: 'Do it' } })
    await add(ledger, [action('ana'), action('authority')])
    expect(await rows(ledger, 'select child_id, what from records.action order by entry')).toEqual([
      { child_id: 'child ana', what: 'Do it' },
      { child_id: null, what: 'Do it' },
    ])
  })

  test('a view shows what the core says stands', async () => {
    const ledger = await stores.ledger()
    const kinds = ['statement', 'statement', 'statement', 'absence', 'withdrawal'] as const
    await add(
      ledger,
      Array.from({ length: 30 }, (_, i) => statement({ subject: `c${i}` })),
    )
    for (let step = 0; step < 12; step++)
      await add(
        ledger,
        Array.from({ length: 30 }, (_, i) => {
          const kind = kinds[(step * 7 + i * 3) % kinds.length]!
          const said = { kind, standing: 2018 + ((step + i) % 3), record: i + 1, subject: `c${i}` }
          return kind === 'statement' ? statement(said) : statement({ ...said, reason: 'A reason', body: {} })
        }),
      )
    const stands = await ledger.write(async writing => standing(await writing.returnEntries(['episode'])))
    expect(stands.length, 'some stand and some do not').toBeGreaterThan(5)
    expect(stands.length).toBeLessThan(30)
    const shown = await rows(ledger, 'select entry, collection_year from records.episode order by record')
    expect(shown).toEqual(
      stands
        .toSorted((a, b) => a.record - b.record)
        .map(({ id, standing }) => ({ entry: id, collection_year: standing })),
    )
  })

  test('text that the database cannot hold does not spoil the view', async () => {
    const ledger = await stores.ledger()
    const odd = ['a\0\0b', '\\u0000', '\\\0', '\ud800', '💷', 'ü', '\\\\ud800']
    await add(
      ledger,
      odd.map((homePostcode, i) => statement({ subject: `c${i}`, body: { homePostcode } })),
    )
    const shown = await rows(ledger, 'select home_postcode from records.episode order by entry')
    expect(shown.map(row => (row as { home_postcode: string }).home_postcode)).toEqual([
      'a\ufffd\ufffdb',
      '\\u0000',
      '\\\ufffd',
      '\ufffd',
      '💷',
      'ü',
      '\\\\ud800',
    ])
    expect((await ledger.history('c0'))[0]!.body).toEqual({ homePostcode: odd[0] })
  })

  test('a day that no calendar has is shown as absent', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [statement({ subject: 'ana', body: { startedOn: '0000-01-01' } })])
    expect(await rows(ledger, 'select started_on from records.episode')).toEqual([{ started_on: null }])
  })

  test('a view follows its definition, and goes when that goes', async () => {
    const [ledger, { db }] = [await stores.ledger(), stores.shared()]
    const columns = () =>
      rows(
        ledger,
        `select attname as name from pg_attribute where attrelid = 'records.home_visit'::regclass and attnum = 2`,
      )
    await refreshViews(db, [...records, visit])
    expect(await columns()).toEqual([{ name: 'visited_on' }])
    const changed = { ...visit, fields: z.strictObject({ visitEndedOn: z.iso.date() }), summary: () => '' }
    await refreshViews(db, [...records, changed])
    expect(await columns()).toEqual([{ name: 'visit_ended_on' }])
    await refreshViews(db, records)
    await expect(rows(ledger, 'select from records.home_visit')).rejects.toThrow('does not exist')
  })

  test('a view that an analyst built upon is not taken from under them', async () => {
    const { db } = stores.shared()
    const own = 'create view records.ours as select child_id from records.review'
    await asKeeper(db, tx => sql.raw(own).execute(tx))
    const others = records.filter(record => record.id !== 'review')
    await refreshViews(db, records)
    const dropped = refreshViews(db, others)
    await expect(dropped).rejects.toThrow('something else is built on it')
  })
})

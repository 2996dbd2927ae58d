import { expect, test } from 'vitest'
import { anIssue } from './scratch-issue.ts'
import { add, statement } from './scratch-records.ts'
import { onEachEngine, onPostgresql, type Scratch } from './scratch-store.ts'
import type { Store } from './store.ts'

const linesOf = async (store: Store): Promise<readonly string[]> => {
  const lines: string[] = []
  await store.export(async line => {
    lines.push(line)
  })
  return lines
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

const AT = '2026-04-02T09:15:00.123Z'

/** Two councils with something in every table. */
async function fill({ store }: Scratch): Promise<void> {
  for (const name of ['Southmere', 'Northbridge']) {
    const ledger = await store.ledger(name)
    const children = Array.from({ length: 2_500 }, (_, i) =>
      statement({ subject: `${name}-${i}`, file: 0, line: i + 2 }),
    )
    await add(ledger, children, {
      recordedOn: AT,
      report: { added: 2_500, notes: ['“quoted”', 'a\0b', '\ud800'] },
      files: ['Episodes', 'Reviews'].map(table => ({
        name: `${table}.csv`,
        sha256: 'ab',
        bytes: 5_000_000_000,
        collectionYear: 2018,
        table: table as 'Episodes',
        headings: ['CHILD', 'a, "b"'],
      })),
    })
    await add(ledger, [
      statement({
        subject: `${name}-7`,
        body: { homePostcode: 'line\nbreak \u2028 \\u0000 \0 \ud83d', extraColumns: { Ĝ: '💷' } },
      }),
      statement({ subject: `${name}-8`, record: 9, kind: 'withdrawal', reason: 'Wrong child', body: {} }),
    ])
    for (const month of ['2018-01', '2018-02', '2018-03', '2018-03', '2018-04', '2018-04', '2018-05'])
      await ledger.freeze(anIssue({ month, approvedBy: name }))
    const desk = await store.desk(name)
    await desk.saveAccount({
      username: 'sam',
      name,
      role: 'social-worker',
      passwordHash: 'x',
      disabled: true,
      createdOn: AT,
    })
    await desk.saveDraft({
      key: 'a',
      username: 'sam',
      title: 'Visit',
      address: '/children/ana/records/visit/new',
      version: 0,
      typed: { childSaid: '“Not yet”\n\\u0000' },
      savedOn: AT,
    })
    await desk.recordAccess({ at: AT, username: 'sam', did: 'viewed', child: 'ana', outcome: 'refused' })
    await desk.recordAccess({ at: AT, username: 'sam', did: 'asked', child: 'ana', outcome: 'allowed', reason: 'Duty' })
  }
}

const told = async (store: Store): Promise<unknown> => {
  const ledger = await store.ledger('Northbridge')
  const desk = await store.desk('Northbridge')
  return {
    authorities: await store.authorities(),
    journeys: await ledger.journeys(),
    asAt: await ledger.journeys(AT),
    history: [...(await ledger.history('Northbridge-7')), ...(await ledger.history('Northbridge-8'))],
    batches: await ledger.batches(),
    report: await ledger.report(1),
    issues: await ledger.issues(),
    corrected: await ledger.issue('2018-04', 2),
    accounts: await desk.accounts(),
    drafts: await desk.draftsOf('sam'),
    log: await desk.accessLog({ limit: 10 }),
  }
}

onEachEngine(stores => {
  test('what was exported is restored, on the same engine', async () => {
    const [from, to] = [stores.shared(), await stores.fresh()]
    await fill(from)
    const lines = await linesOf(from.store)
    await to.store.restore(each(lines))
    expect(await linesOf(to.store)).toEqual(lines)
    expect(await told(to.store)).toEqual(await told(from.store))
    expect(await to.store.check()).toEqual([])
  })

  test('a restored store goes on where the other left off', async () => {
    const [from, to] = [stores.shared(), await stores.fresh()]
    await to.store.restore(each(await linesOf(from.store)))
    const ledger = await to.store.ledger('Northbridge')
    expect(await add(ledger, [statement({ subject: 'ana' })])).toBe(2_503)
    const desk = await to.store.desk('Northbridge')
    const before = await desk.accessLog({ limit: 1 })
    await desk.recordAccess({ at: AT, username: 'sam', did: 'viewed', outcome: 'allowed' })
    expect((await desk.accessLog({ limit: 1 }))[0]!.id).toBeGreaterThan(before[0]!.id)
    expect(await to.store.check()).toEqual([])
  })

  test('an export that was cut short, changed or is something else is refused, and leaves the store empty', async () => {
    const lines = await linesOf(stores.shared().store)
    const { store } = await stores.fresh()
    const refused = async (damaged: readonly string[], why: string): Promise<void> => {
      await expect(store.restore(each(damaged))).rejects.toThrow(why)
      expect(await store.authorities()).toEqual([])
    }
    await refused(lines.slice(0, -1), 'cut short')
    await refused(lines.slice(0, 1000), 'cut short')
    await refused([], 'cut short')
    await refused([...lines.slice(0, 100), ...lines.slice(101)], 'not as it was written')
    await refused(lines.with(100, lines[100]!.replace('Northbridge', 'Northbridje')), 'not as it was written')
    await refused(['CHILD,DECOM,RNE', '1,2,3'], 'not an export of Waymark')
    await refused(['CHILD,DECOM,RNE', ...lines.slice(1)], 'not an export of Waymark')
    await refused([JSON.stringify({ export: 'Waymark', version: 99 }), ...lines.slice(1)], 'newer Waymark')
    await refused(lines.with(200, '["entry",{"id":"Ana"}]'), 'cannot be read')
    await store.restore(each(lines))
  })

  test('nothing is restored over what is there', async () => {
    const { store } = stores.shared()
    await expect(store.restore(each(await linesOf(store)))).rejects.toThrow('not empty')
  })

  if (stores.engine === 'pglite')
    onPostgresql(others => {
      test('what was exported from PGlite is restored', async () => {
        const lines = await linesOf(stores.shared().store)
        await others.shared().store.restore(each(lines))
        expect(await linesOf(others.shared().store)).toEqual(lines)
        expect(await told(others.shared().store)).toEqual(await told(stores.shared().store))
      })
      test('and back again', async () => {
        const lines = await linesOf(others.shared().store)
        const back = await stores.fresh()
        await back.store.restore(each(lines))
        expect(await linesOf(back.store)).toEqual(lines)
      })
    })
})

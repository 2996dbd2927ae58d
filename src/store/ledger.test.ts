import { expect, test } from 'vitest'
import { Conflict } from './conflict.ts'
import { add, batchOf, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'
import type { SourceFile } from './store.ts'

const file: SourceFile = {
  name: '2017-18/episodes.csv',
  sha256: 'ab'.repeat(32),
  bytes: 1234,
  collectionYear: 2018,
  table: 'Episodes',
  headings: ['CHILD', 'DECOM', 'RNE'],
}

onEachEngine(stores => {
  test('an authority is the same one however its name is spaced or capitalised', async () => {
    const { store } = stores.shared()
    const ledger = await store.ledger('  West   Marsham ')
    await add(ledger, [statement({ subject: 'ana' })])
    expect((await (await store.ledger('west marsham')).journeys()).map(journey => journey.ref)).toEqual(['ana'])
    expect((await store.authorities()).filter(name => /marsham/i.test(name))).toHaveLength(1)
  })

  test('an authority of which nothing is known has no journeys', async () => {
    const ledger = await stores.ledger()
    expect(await ledger.journeys()).toEqual([])
    expect(await ledger.journey('ana')).toBeUndefined()
    expect(await ledger.changedSince(0)).toEqual({ newest: 0, children: [] })
    expect(await ledger.batches()).toEqual([])
  })

  test('a journey tells what was recorded', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [
      statement({ subject: 'ana', type: 'child-details', body: { sex: '2', bornOn: '2004-02-29' } }),
      statement({ subject: 'ana' }),
      statement({ subject: 'ben', body: { startedOn: '2016-01-01', endedOn: '2016-02-01' } }),
    ])
    const [ana, ben] = await ledger.journeys()
    expect(ana).toMatchObject({
      ref: 'ana',
      childId: 'child ana',
      sex: '2',
      episodes: [{ entry: 2, legalStatus: 'C2' }],
    })
    expect(ben?.episodes).toHaveLength(1)
    expect(await ledger.journey('ana')).toEqual(ana)
    expect(await ledger.child({ childId: 'child ben' })).toEqual({ ref: 'ben', childId: 'child ben' })
    expect(await ledger.child({ ref: 'cem' })).toBeUndefined()
  })

  test('two returns in one batch may say the same record', async () => {
    const ledger = await stores.ledger()
    const first = statement({ subject: 'ana', standing: 2017 })
    await add(ledger, [statement({ subject: 'ben' }), first, statement({ subject: 'ana', sameRecordAs: 1 })])
    const [, ana, again] = await ledger.write(writing => writing.returnEntries(['episode']))
    expect([ana?.record, again?.record]).toEqual([ana!.id, ana!.id])
    expect((await ledger.journeys()).map(journey => journey.episodes.length)).toEqual([1, 1])
  })

  test('an entry of a batch cannot be of a record that begins later or is about someone else', async () => {
    const ledger = await stores.ledger()
    const [ana, ben] = [statement({ subject: 'ana' }), statement({ subject: 'ben', sameRecordAs: 0 })]
    await expect(add(ledger, [ana, ben])).rejects.toThrow('not about the child')
    await expect(add(ledger, [{ ...ben, subject: 'ana' }, ana])).rejects.toThrow('does not')
    await expect(add(ledger, [ana, { ...ana, sameRecordAs: 0 }, { ...ana, sameRecordAs: 1 }])).rejects.toThrow(
      'does not',
    )
    expect(await ledger.journeys()).toEqual([])
  })

  test('what had not been recorded by an instant is not known then', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [statement({ subject: 'ana' })], { recordedOn: '2026-04-02T09:15:00.000Z' })
    await add(ledger, [statement({ subject: 'ben' })], { recordedOn: '2026-04-02T09:15:00.001Z' })
    const refs = async (recordedOn: string): Promise<readonly string[]> =>
      (await ledger.journeys(recordedOn)).map(journey => journey.ref)
    expect(await refs('2026-04-02T09:14:59.999Z')).toEqual([])
    expect(await refs('2026-04-02T09:15:00.000Z')).toEqual(['ana'])
    expect(await refs('2026-04-02T09:15:00.001Z')).toEqual(['ana', 'ben'])
    expect(await ledger.journey('ben', '2026-04-02T09:15:00.000Z')).toBeUndefined()
  })

  test('a correction takes the place of what it corrects, and a later return of both', async () => {
    const ledger = await stores.ledger()
    const episode = await add(ledger, [statement({ subject: 'ana', standing: 2018 })])
    await add(ledger, [
      statement({ subject: 'ana', record: episode, standing: 2019, body: { startedOn: '2017-06-03' } }),
    ])
    await add(ledger, [
      statement({ subject: 'ana', record: episode, standing: 2018, body: { startedOn: '2017-06-02' } }),
    ])
    const journey = await ledger.journey('ana')
    expect(journey?.episodes.map(episode => episode.entry)).toEqual([2])
    expect((await ledger.returnOf(2018)).map(entry => entry.body)).toEqual([{ startedOn: '2017-06-02' }])
  })

  test('an import told an earlier instant comes before what was recorded after that instant', async () => {
    const ledger = await stores.ledger()
    const episode = await add(ledger, [statement({ subject: 'ana' })], { recordedOn: '2026-05-01T00:00:00.000Z' })
    await add(ledger, [statement({ subject: 'ana', record: episode, body: { startedOn: '2017-05-05' } })], {
      recordedOn: '2026-04-01T00:00:00.000Z',
    })
    expect((await ledger.history('ana')).map(entry => entry.id)).toEqual([2, 1])
    expect((await ledger.journey('ana'))?.episodes.map(episode => episode.entry)).toEqual([1])
  })

  test('an entry can be walked back to the line and file that it came from', async () => {
    const ledger = await stores.ledger()
    const found = { rows: 1, notes: ['one\0two', { deep: true }] }
    await add(ledger, [statement({ subject: 'ana', file: 0, line: 7 })], {
      files: [file],
      report: found,
      title: 'Year 2018',
    })
    expect(await ledger.history('ana')).toEqual([
      {
        id: 1,
        record: 1,
        type: 'episode',
        subject: 'ana',
        kind: 'statement',
        standing: 2018,
        body: statement({ subject: 'ana' }).body,
        recordedOn: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        batch: 1,
        recordedBy: 'sam',
        file,
        line: 7,
      },
    ])
    expect(await ledger.batches()).toMatchObject([{ batch: 1, title: 'Year 2018', recordedBy: 'sam', entries: 1 }])
    expect(await ledger.report(1)).toEqual(found)
    expect(await ledger.report(2)).toBeUndefined()
  })

  test('the years of the returns of episodes are known from their files, and from their entries', async () => {
    const ledger = await stores.ledger()
    await ledger.write(writing =>
      writing.append(batchOf([], { files: [file], recordedOn: '2018-06-01T00:00:00.000Z' })),
    )
    await add(ledger, [statement({ subject: 'ana', standing: 2019 })])
    await add(ledger, [statement({ subject: 'ana', type: 'review', standing: 2020, body: {} })])
    expect(await ledger.returnYears()).toEqual([2018, 2019])
    expect(await ledger.returnYears('2018-06-01T00:00:00.000Z')).toEqual([2018])
    expect(await ledger.returnYears('2018-05-31T23:59:59.999Z')).toEqual([])
    expect(await ledger.lastReturnOn('2018-06-01T00:00:00.000Z')).toBe('2018-06-01T00:00:00.000Z')
    expect(await ledger.lastReturnOn('2018-05-31T23:59:59.999Z')).toBeUndefined()
  })

  test('an episode that the next return does not mention ends on that return’s first day', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [statement({ subject: 'ana', standing: 2018 })])
    await add(ledger, [statement({ subject: 'ben', standing: 2019 })])
    expect((await ledger.journey('ana'))?.episodes[0]?.unconfirmed).toBe(true)
    expect((await ledger.journey('ben'))?.episodes[0]?.unconfirmed).toBe(false)
  })

  test('an import can compare what is there before it adds', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [statement({ subject: 'ana', line: 2 }), statement({ subject: 'ben', type: 'review', body: {} })])
    await ledger.write(async writing => {
      expect([...(await writing.childKeys())]).toEqual([
        ['child ana', 'ana'],
        ['child ben', 'ben'],
      ])
      expect(await writing.returnEntries(['episode'])).toMatchObject([
        { subject: 'ana', childId: 'child ana', line: 2 },
      ])
      expect(await writing.returnEntries(['episode', 'review'], ['ben'])).toMatchObject([{ subject: 'ben', line: 0 }])
      expect(await writing.returnYears()).toEqual([2018])
    })
  })

  test('a child who is known already keeps their reference', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [statement({ subject: 'ana' })])
    await add(ledger, [statement({ subject: 'other' })], { children: [{ ref: 'other', childId: 'child ana' }] })
    expect((await ledger.journeys()).map(journey => journey.ref)).toEqual(['ana'])
    expect((await ledger.history('ana')).map(entry => entry.id)).toEqual([1, 2])
  })

  test('those who changed since an entry are named once each, and the council is not among them', async () => {
    const ledger = await stores.ledger()
    const first = await add(ledger, [statement({ subject: 'ana' }), statement({ subject: 'ben' })])
    await add(ledger, [
      statement({ subject: 'ben' }),
      statement({ subject: 'ben' }),
      statement({ subject: 'authority', type: 'population-estimate', body: { year: 2017, children: 90_000 } }),
    ])
    expect(await ledger.changedSince(first + 1)).toEqual({ newest: 5, children: ['ben'] })
    expect(await ledger.changedSince(5)).toEqual({ newest: 5, children: [] })
    expect((await ledger.history('authority')).map(entry => entry.body)).toEqual([{ year: 2017, children: 90_000 }])
  })

  test('what is recorded about the authority is told anew after every change, also one made through another ledger', async () => {
    const ledger = await stores.ledger()
    const other = await stores.shared().store.ledger(ledger.authority)
    const estimate = (children: number) =>
      statement({ subject: 'authority', type: 'population-estimate', standing: 0, body: { year: 2017, children } })
    const told = async () => (await ledger.history('authority')).map(({ body }) => body.children)
    expect(await told()).toEqual([])
    await add(ledger, [estimate(1)])
    expect(await told()).toEqual([1])
    await add(other, [estimate(2), statement({ subject: 'ana' })])
    expect(await told()).toEqual([1, 2])
    expect(await told()).toEqual([1, 2])
  })

  test('two people who change the same record both keep their words and are shown the difference', async () => {
    const ledger = await stores.ledger()
    const record = await add(ledger, [statement({ subject: 'ana' })])
    const save = (legalStatus: string) =>
      add(ledger, [statement({ subject: 'ana', record, basedOn: record, standing: 0, body: { legalStatus } })])
    await save('V2')
    const refused: unknown = await save('E1').catch(error => error)
    expect(refused).toBeInstanceOf(Conflict)
    expect(refused).toMatchObject({
      basedOn: { id: 1, body: { legalStatus: 'C2' } },
      newest: { id: 2, body: { legalStatus: 'V2' } },
    })
    expect((refused as Error).message).not.toMatch(/child ana|V2/)
    await add(ledger, [statement({ subject: 'ana', record, basedOn: 2, body: { legalStatus: 'E1' } })])
    expect(await ledger.history('ana')).toHaveLength(3)
  })

  test('a batch lands whole or not at all', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [statement({ subject: 'ana' })])
    const half = ledger.write(async writing => {
      await writing.append(batchOf([statement({ subject: 'ben' })]))
      throw new Error('the file ends in the middle')
    })
    await expect(half).rejects.toThrow('the file ends in the middle')
    expect((await ledger.journeys()).map(journey => journey.ref)).toEqual(['ana'])
    expect(await add(ledger, [statement({ subject: 'cem' })])).toBe(2)
    expect((await ledger.batches()).map(batch => batch.batch)).toEqual([2, 1])
  })

  test('what is added by many at once is numbered without a gap, in the order in which it was kept', async () => {
    const ledger = await stores.ledger()
    const adding = Array.from({ length: 20 }, (_, i) =>
      ledger.write(async writing => {
        const { batch } = await writing.append(
          batchOf([statement({ subject: `c${i}` }), statement({ subject: `c${i}` })]),
        )
        return batch
      }),
    )
    const batches = await Promise.all(adding)
    expect(batches.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    const entries = await ledger.write(writing => writing.returnEntries(['episode']))
    expect(entries.map(entry => entry.id)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  })

  test('whoever writes may not wait for the ledger that they hold', async () => {
    const ledger = await stores.ledger()
    await expect(ledger.write(() => ledger.journeys())).rejects.toThrow('Inside a transaction')
    expect(await ledger.journeys()).toEqual([])
  })

  test('a return reads in the order of its file', async () => {
    const ledger = await stores.ledger()
    const [late, early] = [statement({ subject: 'ana', line: 3 }), statement({ subject: 'ben', line: 2 })]
    await add(ledger, [late, early, statement({ subject: 'cem', line: 4, standing: 2019 })])
    const withdrawn = await add(ledger, [statement({ subject: 'dee', line: 9 })])
    await add(ledger, [
      statement({ subject: 'dee', record: withdrawn, kind: 'withdrawal', reason: 'Wrong child', body: {} }),
    ])
    expect((await ledger.returnOf(2018)).map(entry => [entry.subject, entry.line])).toEqual([
      ['ben', 2],
      ['ana', 3],
    ])
    expect(await ledger.returnOf(2018, '2000-01-01T00:00:00.000Z')).toEqual([])
  })
})

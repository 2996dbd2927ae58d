import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { asAuthority, asKeeper } from './database.ts'
import { anIssue, FROZEN } from './scratch-issue.ts'
import { add, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'

onEachEngine(stores => {
  test('an issue opens exactly as it was frozen', async () => {
    const ledger = await stores.ledger()
    const whole = anIssue({ approvedBy: 'Head of service', approvedOn: '2018-05-02' })
    expect(await ledger.freeze(whole)).toBe(1)
    expect(await ledger.issue('2018-03')).toEqual({ ...whole, number: 1 })
    expect(await ledger.issue('2018-03', 1)).toEqual({ ...whole, number: 1 })
  })

  test('a later issue of a month has the next number, and the one before stays', async () => {
    const ledger = await stores.ledger()
    await ledger.freeze(anIssue())
    expect(await ledger.freeze(anIssue({ approvedBy: 'Director' }))).toBe(2)
    expect(await ledger.freeze(anIssue({ month: '2018-02' }))).toBe(1)
    expect((await ledger.issue('2018-03'))?.approvedBy).toBe('Director')
    expect((await ledger.issue('2018-03', 1))?.approvedBy).toBeUndefined()
    expect((await ledger.issues()).map(({ month, number }) => `${month} ${number}`)).toEqual([
      '2018-03 2',
      '2018-03 1',
      '2018-02 1',
    ])
  })

  test('what was never frozen is not there', async () => {
    const ledger = await stores.ledger()
    expect(await ledger.issues()).toEqual([])
    expect(await ledger.issue('2018-03')).toBeUndefined()
    await ledger.freeze(anIssue())
    expect(await ledger.issue('2018-03', 2)).toBeUndefined()
  })

  test('an issue that is frozen already is refused, with what to do instead', async () => {
    const ledger = await stores.ledger()
    await ledger.freeze(anIssue())
    await expect(ledger.freeze(anIssue(), 1)).rejects.toThrow(
      'Issue 1 of 2018-03 is frozen and is never changed. Freeze a new issue: it will be number 2.',
    )
    await expect(ledger.freeze(anIssue(), 3)).rejects.toThrow('The next issue of 2018-03 is number 2.')
    expect(await ledger.freeze(anIssue(), 2)).toBe(2)
  })

  test('two who freeze the same month at once get a number each', async () => {
    const ledger = await stores.ledger()
    const numbers = await Promise.all([ledger.freeze(anIssue()), ledger.freeze(anIssue())])
    expect(numbers.sort()).toEqual([1, 2])
  })

  test('nobody can change or remove one, not even the owner of the tables', async () => {
    await (await stores.shared().store.ledger('Authority kept')).freeze(anIssue())
    for (const change of [`update issue set month = '2018-04'`, 'delete from issue', 'truncate issue']) {
      await expect(asKeeper(stores.shared().db, tx => sql.raw(change).execute(tx))).rejects.toThrow(
        'Freeze a new issue of the month instead',
      )
      await expect(asAuthority(stores.shared().db, 'read write', 1, tx => sql.raw(change).execute(tx))).rejects.toThrow(
        'permission denied',
      )
    }
  })

  describe('what was recorded since', () => {
    test('names the children with news, and all that is known of them', async () => {
      const ledger = await stores.ledger()
      const early = { recordedOn: '2018-04-20T09:00:00.000Z' }
      const ana = await add(ledger, [statement({ subject: 'ana' })], early)
      await add(ledger, [statement({ subject: 'ben' })], early)
      const since = { recordedOn: FROZEN, newest: (await ledger.changedSince(0)).newest }
      expect(await ledger.entriesSince(since)).toEqual([])
      const said = statement({ subject: 'ana', record: ana, kind: 'withdrawal', body: {}, reason: 'Said "twice"' })
      const later = await add(ledger, [said], { recordedOn: '2018-06-01T10:00:00.000Z', recordedBy: 'ali' })
      const [only, ...others] = await ledger.entriesSince(since)
      expect([others, only?.ref, only?.childId]).toEqual([[], 'ana', 'child ana'])
      expect(only?.entries.map(({ id }) => id)).toEqual([ana, later])
      expect(only?.entries[1]).toEqual({
        ...{ id: later, record: ana, type: 'episode', subject: 'ana', kind: 'withdrawal', standing: 2018, body: {} },
        ...{ recordedOn: '2018-06-01T10:00:00.000Z', recordedBy: 'ali', reason: 'Said "twice"' },
        batch: only?.entries[1]?.batch,
      })
      expect(await ledger.entriesSince(since, '2018-05-31T00:00:00.000Z')).toEqual([])
    })

    test('leaves out record types without news of a child whose details say when they were born', async () => {
      const ledger = await stores.ledger()
      const early = { recordedOn: '2018-04-20T09:00:00.000Z' }
      const details = statement({ subject: 'ana', type: 'child-details', body: { bornOn: '2010-06-01' } })
      const born = await add(ledger, [details], early)
      const before = await add(ledger, [statement({ subject: 'ana' })], early)
      await add(ledger, [statement({ subject: 'ana', type: 'review', body: { heldOn: '2018-02-01' } })], early)
      await add(ledger, [statement({ subject: 'ben', type: 'review', body: { heldOn: '2018-02-01' } })], early)
      const since = { recordedOn: FROZEN, newest: (await ledger.changedSince(0)).newest }
      const later = { recordedOn: '2018-06-01T10:00:00.000Z' }
      const late = await add(ledger, [statement({ subject: 'ana', record: before })], later)
      await add(ledger, [statement({ subject: 'ben' })], later)
      const [ana, ben] = await ledger.entriesSince(since)
      expect([ana?.types, ana?.entries.map(({ id }) => id)]).toEqual([
        new Set(['child-details', 'episode']),
        [born, before, late],
      ])
      expect([ben?.types, ben?.entries.map(({ type }) => type)]).toEqual([undefined, ['review', 'episode']])
    })

    test('has what came later under an earlier day, unless only days are asked for', async () => {
      const ledger = await stores.ledger()
      await add(ledger, [statement({ subject: 'ana' })], { recordedOn: '2018-04-20T09:00:00.000Z' })
      const { newest } = await ledger.changedSince(0)
      await add(ledger, [statement({ subject: 'ben' })], { recordedOn: '2018-04-21T09:00:00.000Z' })
      expect((await ledger.entriesSince({ recordedOn: FROZEN, newest })).map(({ ref }) => ref)).toEqual(['ben'])
      expect(await ledger.entriesSince({ recordedOn: FROZEN })).toEqual([])
    })
  })

  test('journeys can be told by the returns that were known then', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [statement({ subject: 'ana' })])
    await add(ledger, [statement({ subject: 'ben', standing: 2019 })])
    const [ana] = await ledger.journeys()
    expect(ana?.episodes[0]?.unconfirmed).toBe(true)
    const [then] = await ledger.journeys(undefined, [2018])
    expect(then?.episodes[0]?.unconfirmed).toBe(false)
  })
})

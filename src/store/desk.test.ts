import { describe, expect, test } from 'vitest'
import type { KeptPack } from './kept-pack.ts'
import { onEachEngine } from './scratch-store.ts'
import type { Account, Desk, Draft } from './store.ts'

const [MORNING, NOON, EVENING] = ['2026-04-02T09:15:00.000Z', '2026-04-02T12:00:00.000Z', '2026-04-02T18:00:00.000Z']

const sam: Account = {
  username: 'sam',
  name: 'Sam Okafor',
  role: 'performance-analyst',
  passwordHash: '$argon2id$…',
  disabled: false,
  createdOn: MORNING,
}

onEachEngine(stores => {
  let councils = 0
  const newDesk = (): Promise<Desk> => stores.shared().store.desk(`Council ${++councils}`)

  test('an account is kept as it was given', async () => {
    const desk = await newDesk()
    await desk.saveAccount(sam)
    expect(await desk.account('sam')).toEqual(sam)
    expect(await desk.accounts()).toEqual([sam])
    expect(await desk.account('kim')).toBeUndefined()
  })

  test('saving an account again replaces what is said of it', async () => {
    const desk = await newDesk()
    await desk.saveAccount(sam)
    await desk.saveAccount({ ...sam, role: 'administrator', disabled: true })
    expect(await desk.accounts()).toEqual([{ ...sam, role: 'administrator', disabled: true }])
  })

  test('a session lasts until the instant at which it ends', async () => {
    const desk = await newDesk()
    await desk.saveAccount(sam)
    await desk.startSession({ tokenHash: 'a', username: 'sam', endsOn: NOON })
    expect(await desk.session('a', MORNING)).toEqual({ username: 'sam', endsOn: NOON })
    expect(await desk.session('a', NOON)).toBeUndefined()
    expect(await desk.session('b', MORNING)).toBeUndefined()
  })

  test('someone who signs out ends one session, and someone who is shut out loses them all', async () => {
    const desk = await newDesk()
    await desk.saveAccount(sam)
    for (const tokenHash of ['a', 'b', 'c']) await desk.startSession({ tokenHash, username: 'sam', endsOn: EVENING })
    const open = async (): Promise<readonly string[]> => {
      const found = await Promise.all(
        ['a', 'b', 'c'].map(async hash => ((await desk.session(hash, MORNING)) ? hash : '')),
      )
      return found.filter(hash => hash !== '')
    }
    await desk.endSession('b')
    expect(await open()).toEqual(['a', 'c'])
    await desk.endSessionsOf('sam')
    expect(await open()).toEqual([])
  })

  describe('what someone subscribes to', () => {
    test('is kept in place of what they did before, and is found by the secret of its calendar', async () => {
      const desk = await newDesk()
      await desk.saveAccount(sam)
      await desk.saveSubscription({ username: 'sam', calendarHash: 'first', email: 'sam@ashbyvale.example' })
      await desk.saveSubscription({ username: 'sam', calendarHash: 'second', digestSentOn: '2026-03-31' })
      expect(await desk.subscription({ calendarHash: 'first' })).toBeUndefined()
      const kept = { username: 'sam', calendarHash: 'second', digestSentOn: '2026-03-31' }
      expect(await desk.subscription({ calendarHash: 'second' })).toEqual(kept)
      expect(await desk.subscriptions()).toEqual([kept])
    })
  })

  describe('a draft', () => {
    const draft: Draft = {
      key: 'a',
      username: 'sam',
      title: 'Visit',
      address: '/children/ana/records/visit/new',
      version: 0,
      typed: { childSaid: '“I like it here”, she said\n\\u0000 😀', 'visitedOn-day': '3' },
      savedOn: MORNING,
    }
    const deskOfSam = async (): Promise<Desk> => {
      const desk = await newDesk()
      await desk.saveAccount(sam)
      await desk.saveAccount({ ...sam, username: 'kim' })
      return desk
    }

    test('is kept word for word, newest first, for whoever typed it alone', async () => {
      const desk = await deskOfSam()
      expect(await desk.saveDraft(draft)).toBe(true)
      await desk.saveDraft({ ...draft, key: 'b', savedOn: NOON })
      expect(await desk.draft('sam', 'a')).toEqual({ ...draft, version: 1 })
      expect((await desk.draftsOf('sam')).map(({ key }) => key)).toEqual(['b', 'a'])
      expect(await desk.draftsOf('kim')).toEqual([])
      expect(await desk.draft('kim', 'a')).toBeUndefined()
    })

    test('is kept again over the version that it was typed upon, and over no other', async () => {
      const desk = await deskOfSam()
      await desk.saveDraft(draft)
      expect(await desk.saveDraft({ ...draft, version: 1, typed: { childSaid: 'second' } })).toBe(true)
      expect(await desk.saveDraft({ ...draft, version: 1, typed: { childSaid: 'third' } })).toBe(false)
      expect(await desk.saveDraft(draft), 'one that is kept already is not new').toBe(false)
      expect(await desk.draft('sam', 'a')).toMatchObject({ version: 2, typed: { childSaid: 'second' } })
    })

    test('of someone else is neither written over nor discarded', async () => {
      const desk = await deskOfSam()
      await desk.saveDraft(draft)
      expect(await desk.saveDraft({ ...draft, username: 'kim' })).toBe(false)
      expect(await desk.saveDraft({ ...draft, username: 'kim', version: 1 })).toBe(false)
      await desk.discardDraft('kim', 'a')
      expect(await desk.draft('sam', 'a')).toEqual({ ...draft, version: 1 })
    })

    test('is gone once it is discarded, and cannot be kept over', async () => {
      const desk = await deskOfSam()
      await desk.saveDraft(draft)
      await desk.discardDraft('sam', 'a')
      expect(await desk.draftsOf('sam')).toEqual([])
      expect(await desk.saveDraft({ ...draft, version: 1 })).toBe(false)
    })
  })

  describe('a pack', () => {
    const pack: KeptPack = {
      id: 'a',
      username: 'sam',
      title: 'Pack for March 2026',
      isSuppressed: false,
      madeOn: MORNING,
      reports: [{ id: 'scorecard', title: 'Scorecard', fileNames: ['scorecard.pdf'] }],
    }
    const content = Uint8Array.from({ length: 300_000 }, (_, i) => i)
    const deskOfTwo = async () => {
      const desk = await newDesk()
      for (const username of ['sam', 'kim']) await desk.saveAccount({ ...sam, username })
      return desk
    }
    const idsOf = async (desk: Desk, username: string, after = '2026-01-01T00:00:00.000Z') =>
      (await desk.packsOf(username, after)).map(({ id }) => id)

    test('is kept byte by byte, for whoever had it made', async () => {
      const desk = await deskOfTwo()
      await desk.keepPack(pack, content.subarray(1))
      expect(await desk.packsOf('sam', '2026-01-01T00:00:00.000Z')).toEqual([pack])
      expect(Buffer.from((await desk.packContent('sam', 'a'))!).equals(content.subarray(1))).toBe(true)
      expect(await idsOf(desk, 'kim')).toEqual([])
      expect(await desk.packContent('kim', 'a')).toBeUndefined()
      expect(await desk.packContent('sam', 'b')).toBeUndefined()
    })

    test('is not told of from the instant on at which it is erased', async () => {
      const desk = await deskOfTwo()
      await desk.keepPack(pack, content)
      expect(await idsOf(desk, 'sam', '2026-04-02T09:14:59.999Z')).toEqual(['a'])
      expect(await idsOf(desk, 'sam', MORNING)).toEqual([])
      await desk.erasePacks('2026-04-02T09:14:59.999Z')
      expect(await desk.packContent('sam', 'a')).toBeDefined()
      await desk.erasePacks(MORNING)
      expect(await desk.packContent('sam', 'a')).toBeUndefined()
    })

    test('gives way where somebody has more than three, the oldest first, and nobody else’s does', async () => {
      const desk = await deskOfTwo()
      await desk.keepPack({ ...pack, id: 'hers', username: 'kim' }, content)
      for (const [id, hour] of [
        ['b', '11'],
        ['c', '12'],
        ['a', '10'],
        ['d', '13'],
      ] as const)
        await desk.keepPack({ ...pack, id, madeOn: `2026-04-02T${hour}:00:00.000Z` }, content)
      expect(await idsOf(desk, 'sam')).toEqual(['d', 'c', 'b'])
      expect(await idsOf(desk, 'kim')).toEqual(['hers'])
    })

    test('gives way where there are more than twenty of everyone', async () => {
      const desk = await newDesk()
      const people = Array.from({ length: 21 }, (_, i) => `person-${i}`)
      for (const [i, username] of people.entries()) {
        await desk.saveAccount({ ...sam, username })
        const madeOn = new Date(Date.parse(MORNING) + i * 1000).toISOString()
        await desk.keepPack({ ...pack, id: username, username, madeOn }, content.subarray(0, 9))
      }
      const kept = await Promise.all(people.map(person => idsOf(desk, person)))
      expect(kept.flat()).toEqual(people.slice(1))
    })
  })

  test('the access log is read newest first, a page at a time, for a person or a child', async () => {
    const desk = await newDesk()
    const looks = [
      { at: MORNING, username: 'sam', did: 'viewed episodes', child: 'ana', outcome: 'allowed' },
      { at: NOON, username: 'kim', did: 'viewed episodes', child: 'ana', outcome: 'refused' },
      { at: EVENING, username: 'sam', did: 'signed in', outcome: 'allowed' },
    ] as const
    for (const look of looks) await desk.recordAccess(look)
    const log = await desk.accessLog({ limit: 10 })
    expect(log.map(({ id, ...look }) => look)).toEqual(looks.toReversed())
    expect((await desk.accessLog({ limit: 1, before: log[0]!.id })).map(look => look.at)).toEqual([NOON])
    expect((await desk.accessLog({ limit: 10, child: 'ana' })).map(look => look.username)).toEqual(['kim', 'sam'])
    expect((await desk.accessLog({ limit: 10, username: 'sam' })).map(look => look.did)).toEqual([
      'signed in',
      'viewed episodes',
    ])
  })

  test('reasons are read by themselves, from an instant on', async () => {
    const desk = await newDesk()
    const gave = {
      did: 'gave a reason',
      child: 'ana',
      outcome: 'allowed',
      reason: 'On duty: their carer rang',
    } as const
    await desk.recordAccess({ at: MORNING, username: 'sam', ...gave })
    await desk.recordAccess({ at: NOON, username: 'sam', did: 'viewed a child', child: 'ana', outcome: 'allowed' })
    await desk.recordAccess({ at: EVENING, username: 'kim', ...gave })
    const whose = async (filter: object) =>
      (await desk.accessLog({ hasReason: true, limit: 10, ...filter })).map(({ username, reason }) => [
        username,
        reason,
      ])
    expect(await whose({})).toEqual([
      ['kim', gave.reason],
      ['sam', gave.reason],
    ])
    expect(await whose({ username: 'sam', since: MORNING })).toHaveLength(1)
    expect(await whose({ username: 'sam', since: NOON })).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewEntry } from '#store/store.ts'
import { loadPages } from './pages.ts'
import { about, recordingIn } from './reviewing.testing.ts'
import { ANA, addressOf, type Browser, openCouncil, PARAMS, type TestCouncil } from './scratch-council.ts'
import { nameForReview } from './scratch-review.ts'

const routes = await loadPages()

let council: TestCouncil
let reviewer: Browser
beforeAll(async () => {
  council = await openCouncil()
  await nameForReview(council.services.ledger, [ANA])
  reviewer = await council.signIn('peer-reviewer')
})
afterAll(() => council.close())

const { record, recordsOf, access } = recordingIn(() => council)
const CHALLENGE = `/peer-challenges/${PARAMS.challenge}`

describe('a peer reviewer on a day of their access', () => {
  test('is led to the challenge, and has nothing but that, drafts and an account to go to', async () => {
    expect((await reviewer.get('/')).location).toBe('/peer-challenges')
    expect((await reviewer.get('/peer-challenges')).location).toBe(`${CHALLENGE}/on-site`)
    const { html } = await reviewer.get(`${CHALLENGE}/on-site`)
    const menu = html.slice(html.indexOf('<header'), html.indexOf('<main'))
    for (const closed of ['/scorecard', '/lists', '/actions', '/children"', '/definitions'])
      expect(menu).not.toContain(`href="${closed}`)
  })

  test('opens a child’s record in the scope, may not write to it, and opens no other', async () => {
    const { status, html } = await reviewer.get(`/children/${ANA}`)
    expect([status, html.includes('In the scope of the peer challenge')]).toEqual([200, true])
    expect(html, 'what is late is not said to be in time').not.toContain('nothing is late')
    expect((await reviewer.get(`${CHALLENGE}/on-site`)).html).toContain(`href="/children/${ANA}"`)
    expect((await reviewer.get('/children/ben-reference')).html).toContain('This record is not open to you')
    expect((await reviewer.get(`/children/${ANA}/records/visit/new`)).status).toBe(403)
    expect((await reviewer.get('/children')).status).toBe(403)
  })

  test('opens no child’s record where the access says so', async () => {
    await access({ opens: 'nobody' })
    expect((await reviewer.get(`/children/${ANA}`)).html).toContain('This record is not open to you')
    await access({ opens: 'scope' })
    expect((await reviewer.get(`/children/${ANA}`)).status).toBe(200)
  })

  test('opens the children of a sample that the challenge has in its scope, and of no other', async () => {
    const sample = (reference: string): NewEntry =>
      about('audit-sample', {
        reference,
        tool: 'dip-sample-visits',
        drawnOn: '2018-08-01',
        asAtOn: '2018-07-31',
        instant: '2018-08-09T10:00:00.000Z',
        strata: 'none',
        size: 200,
        seed: 'fair',
      })
    const [challenge] = await recordsOf('peer-challenge')
    await record(sample('AS1'), sample('AS2'))
    await access({ opens: 'sample', sample: 'AS1' })
    expect((await reviewer.get('/children/ben-reference')).html).toContain('This record is not open to you')
    await record(
      about('peer-challenge', { ...challenge!.body, samples: [{ sample: 'AS1' }] }, { record: challenge!.record }),
    )
    expect((await reviewer.get('/children/ben-reference')).status).toBe(200)
    await access({ opens: 'sample', sample: 'AS2' })
    expect((await reviewer.get('/children/ben-reference')).html).toContain('This record is not open to you')
    await record(about('peer-challenge', challenge!.body, { record: challenge!.record }))
    await access({ opens: 'scope' })
  })

  test('is told whom to ask of a restricted record in the scope, and sees nothing of it', async () => {
    const restriction = await record(
      about('restriction', { startedOn: '2018-08-01', ask: 'Jo Hart' }, { subject: ANA }),
    )
    const { html, status } = await reviewer.get(`/children/${ANA}`)
    expect([status, html.includes('This record is restricted'), html.includes('Jo Hart')]).toEqual([403, true, true])
    expect((await reviewer.get(`${CHALLENGE}/on-site`)).html).not.toContain(ANA)
    await record(
      about('restriction', {}, { subject: ANA, record: restriction.firstEntry, kind: 'withdrawal', reason: 'Over' }),
    )
    expect((await reviewer.get(`/children/${ANA}`)).status).toBe(200)
  })

  test('takes a note in one form, which asks again for what is missing and loses nothing', async () => {
    const form = `${CHALLENGE}/note?session=S-1`
    const refused = await reviewer.send(form, 'save', { note: 'Plans are late', session: 'S-1' })
    expect(refused.html).toContain('Say whether it is a strength or an area for consideration')
    expect(refused.html).toContain('Say which line of enquiry it speaks to')
    expect(refused.html).toContain('Plans are late')
    const nowhere = await reviewer.send(form, 'save', { note: 'It', way: 'strength', 'line-0': 'yes', session: '' })
    expect(nowhere.html).toContain('Choose the session, or say where it is from')
    const saved = await reviewer.send(form, 'save', {
      note: 'Plans are late',
      way: 'consideration',
      'line-0': 'yes',
      session: 'S-1',
    })
    expect(saved.status).toBe(303)
    expect((await reviewer.get(saved.location!)).html).toContain('Saved as N-2')
    const [, note] = await recordsOf('peer-evidence')
    expect(note!.body).toEqual({
      reference: 'N-2',
      challenge: 'PC-1',
      on: '2018-08-09',
      note: 'Plans are late',
      way: 'consideration',
      session: 'S-1',
      lines: [{ line: 'Pathway plans' }],
    })
  })
})

describe('another challenge, which is not open to them', () => {
  beforeAll(() =>
    record(
      about('peer-challenge', {
        reference: 'PC-2',
        title: 'Fostering peer challenge',
        fromOn: '2018-08-08',
        toOn: '2018-08-09',
        lines: [{ line: 'Carers' }],
      }),
      about('peer-evidence', {
        reference: 'N-50',
        challenge: 'PC-2',
        note: 'Carers feel alone',
        lines: [{ line: 'Carers' }],
      }),
      about('action', { reference: 'A-1', what: 'Ring every carer' }),
    ),
  )

  test('is nowhere: no page of it, none of its notes, nor anything else about the council', async () => {
    const others = (await recordsOf('peer-challenge')).find(({ body }) => body.reference === 'PC-2')!.record
    for (const page of ['', '/on-site', '/feedback', '/plan', '/note', '/report'])
      expect((await reviewer.get(`/peer-challenges/${others}${page}`)).location).toBe('/peer-challenges')
    expect((await reviewer.get(`/peer-challenges/${others}/report/docx`)).status).toBe(404)
    const notes = await reviewer.get('/council-records/peer-evidence')
    expect(notes.html).toContain('Plans are written with young people')
    expect(notes.html).not.toContain('Carers feel alone')
    const [note] = (await recordsOf('peer-evidence')).filter(({ body }) => body.reference === 'N-50')
    expect((await reviewer.get(`/council-records/peer-evidence/${note!.record}`)).status).toBe(404)
    expect((await reviewer.get('/council-records/action')).status).toBe(403)
    const seen = await council.seenBy('peer-reviewer').ledger.history('authority')
    expect(JSON.stringify(seen)).not.toMatch(/carer/i)
  })

  test('takes no note from them, and their own is not moved into it', async () => {
    const before = (await recordsOf('peer-evidence')).length
    const { ledger } = council.seenBy('peer-reviewer')
    const body = {
      challenge: 'PC-2',
      on: '2018-08-09',
      note: 'It',
      way: 'strength',
      kind: 'data',
      lines: [{ line: 'Carers' }],
    }
    const [own] = await recordsOf('peer-evidence')
    for (const entry of [
      about('peer-evidence', body),
      about('peer-evidence', body, { record: own!.record }),
      about('action', { what: 'It' }),
    ])
      await expect(
        ledger.write(writing =>
          writing.append({ title: 'It', recordedBy: 'peer-reviewer', files: [], children: [], entries: [entry] }),
        ),
      ).rejects.toThrow()
    expect(await recordsOf('peer-evidence')).toHaveLength(before)
  })
})

describe('the days of an access', () => {
  const sentence = 'Your access to the peer challenge'
  /** Signs in anew: a session may have ended meanwhile. */
  const opens = async (): Promise<boolean> => {
    reviewer = await council.signIn('peer-reviewer')
    const { status, html } = await reviewer.get(`${CHALLENGE}/on-site`)
    if (status !== 200) expect(html).toContain(sentence)
    return status === 200
  }

  /** Asks for every route but the account, and gives those that answer otherwise than with a sentence. */
  const otherThan = async (says: string): Promise<readonly string[]> => {
    const others: string[] = []
    for (const route of routes) {
      if (route.roles === 'public' || route.staysOpen) continue
      const { status, html } = await reviewer.get(addressOf(route))
      if (status !== 403 || !html.includes(says)) others.push(route.path)
    }
    return others
  }

  test('to come, leave one sentence on every page but the account', async () => {
    await access({ fromOn: '2018-08-10', toOn: '2018-08-10' })
    expect(await otherThan(`${sentence} begins on 10 August 2018`)).toEqual([])
    expect((await reviewer.get('/account')).status).toBe(200)
  })

  test('are as clocks in England show them: both count, the minute before and the minute after do not', async () => {
    expect((await reviewer.get('/peer-challenges')).html).toContain(`${sentence} begins on 10 August 2018`)
    council.wait(13 * 60 + 59) // 23:59 in summer time
    expect(await opens()).toBe(false)
    council.wait(2)
    expect(await opens()).toBe(true)
    council.wait(24 * 60 - 2)
    expect(await opens()).toBe(true)
    council.wait(2)
    expect(await opens()).toBe(false)
  })

  test('once over, leave one sentence on every page but the account, and no child or record behind it', async () => {
    expect(await otherThan(`${sentence} ended on 10 August 2018`)).toEqual([])
    expect((await reviewer.get('/account')).status).toBe(200)
    const seen = council.seenBy('peer-reviewer')
    const own = await seen.ledger.history('authority')
    expect(new Set(own.map(({ type }) => type))).toEqual(new Set(['worker', 'peer-reviewer-access']))
    expect(await seen.ledger.journey(ANA)).toBeUndefined()
  })

  test('take no note after the last of them', async () => {
    const before = (await recordsOf('peer-evidence')).length
    const form = { note: 'Late', way: 'strength', 'line-0': 'yes', session: 'S-1' }
    expect((await reviewer.send(`${CHALLENGE}/note`, 'save', form)).status).toBe(403)
    expect(await recordsOf('peer-evidence')).toHaveLength(before)
  })

  test('are never given where the access is withdrawn', async () => {
    await access({ fromOn: '2018-08-01', toOn: '2018-08-31' })
    expect(await opens()).toBe(true)
    const [first] = await recordsOf('peer-reviewer-access')
    await record(about('peer-reviewer-access', {}, { record: first!.record, kind: 'withdrawal', reason: 'Not needed' }))
    expect((await reviewer.get('/peer-challenges')).html).toContain('Your account has no access to a peer challenge')
  })
})

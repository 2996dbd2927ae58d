import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#core/roles.ts'
import { gistOf } from './drafts.ts'
import { ANA, type Answer, type Browser, browser, openCouncil, PASSWORD, type TestCouncil } from './scratch-council.ts'
import { startSession } from './sessions.ts'

let council: TestCouncil
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())

/** Someone in a session of their own, without the limit on how often they may sign in. */
const enter = async (username: Role): Promise<Browser> =>
  browser(council.app, `waymark=${await startSession(council.services.desk, username, council.services.now())}`)

const FORM = `/children/${ANA}/records/visit/new`
const SAID = 'I don’t want to move again.\r\n\r\n“Please.” <script>'
const inControl = (html: string, name: string): string | undefined =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1]
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const saidIn = (html: string): string | undefined =>
  unescaped(/<textarea[^>]*name="childSaid"[^>]*>([^<]*)/.exec(html)?.[1] ?? '')

/** What a form of a page sends unseen. */
async function opened(visitor: Browser): Promise<Readonly<Record<string, string>>> {
  const { html } = await visitor.get(FORM)
  const names = ['_csrf', '_draft', '_version', '_title', '_by']
  return { form: 'save', ...Object.fromEntries(names.map(name => [name, inControl(html, name) ?? ''])) }
}

type Sent = Answer & { readonly said: Readonly<Record<string, string>> }

/** Sends a form as it stands, by its script or by its button, from this site or from another. */
async function send(
  visitor: Browser,
  fields: Readonly<Record<string, string>>,
  { by = 'button', from = 'same-origin', to = FORM }: { by?: 'script' | 'button'; from?: string; to?: string } = {},
): Promise<Sent> {
  const { statusCode, body, headers } = await council.app.inject({
    method: 'POST',
    url: to,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': from,
      ...(visitor.cookie && { cookie: visitor.cookie }),
      ...(by === 'script' && { accept: 'application/json' }),
    },
    payload: new URLSearchParams(fields).toString(),
  })
  const isJson = String(headers['content-type']).includes('json')
  return { status: statusCode, html: body, location: headers.location, headers, said: isJson ? JSON.parse(body) : {} }
}

const draftsOf = (username: string) => council.services.desk.draftsOf(username)

describe('a draft', () => {
  test('is kept by the page’s script, and says when', async () => {
    const worker = await enter('social-worker')
    const form = await opened(worker)
    const answer = await send(worker, { ...form, _do: 'draft', childSaid: SAID }, { by: 'script' })
    expect(answer.said).toEqual({ draft: form._draft, version: 1, says: 'Draft saved at 10:00am' })
    const again = await send(worker, { ...form, _version: '1', _do: 'draft', childSaid: 'More' }, { by: 'script' })
    expect(again.said).toMatchObject({ draft: form._draft, version: 2 })
    expect(await draftsOf('social-worker')).toMatchObject([
      { title: 'Visit', address: FORM, typed: { childSaid: 'More' } },
    ])
    await council.services.desk.discardDraft('social-worker', form._draft!)
  })

  test('is kept by a button without a script, and is gone on with where it was left', async () => {
    const worker = await enter('social-worker')
    const form = await opened(worker)
    const answer = await send(worker, { ...form, _do: 'draft', childSaid: SAID, 'visitedOn-day': '31', seen: 'alone' })
    expect(answer.status).toBe(303)
    expect(answer.location).toBe(`${FORM}?draft=${form._draft}#draft`)
    const { html } = await worker.get(answer.location!.split('#')[0]!)
    expect(saidIn(html)).toBe(SAID)
    expect(inControl(html, 'visitedOn-day')).toBe('31')
    expect(textOf(html)).toContain('Draft saved at 10:00am')
    expect(inControl(html, '_version')).toBe('1')
  })

  test('is listed for whoever typed it and for nobody else', async () => {
    const worker = await enter('social-worker')
    const list = textOf((await worker.get('/drafts')).html)
    expect(list).toContain('1 draft')
    expect(list).toContain('Visit')
    expect(list).toContain('1001')
    const manager = await enter('team-manager')
    expect(textOf((await manager.get('/drafts')).html)).toContain('You have none')
    const [draft] = await draftsOf('social-worker')
    const { html } = await manager.get(`${FORM}?draft=${draft!.key}`)
    expect(textOf(html)).toContain('That draft is kept no longer')
    expect(saidIn(html)).toBe('')
  })

  test('is no part of the ledger until it is saved, and is gone once it is', async () => {
    const worker = await enter('social-worker')
    const visits = async () =>
      (await council.services.ledger.history(ANA)).filter(({ type }) => type === 'visit').length
    const before = await visits()
    const [draft] = await draftsOf('social-worker')
    const form = { ...(await opened(worker)), _draft: draft!.key, _version: '1' }
    const answers = { 'visitedOn-day': '1', 'visitedOn-month': '8', 'visitedOn-year': '2018', worker: 'SW1' }
    const refused = await send(worker, { ...form, ...answers, childSaid: SAID })
    expect(refused.status).toBe(422)
    expect(await draftsOf('social-worker'), 'what is refused stays a draft').toHaveLength(1)
    expect(await visits()).toBe(before)
    expect((await send(worker, { ...form, ...answers, childSaid: SAID, seen: 'alone' })).status).toBe(303)
    expect(await visits()).toBe(before + 1)
    expect(await draftsOf('social-worker')).toEqual([])
  })

  test('that is typed into in two windows is kept as two, and neither writes over the other', async () => {
    const worker = await enter('social-worker')
    const form = await opened(worker)
    const keep = (childSaid: string) => send(worker, { ...form, _do: 'draft', childSaid }, { by: 'script' })
    await keep('One window')
    const { said } = await keep('The other')
    expect(said.draft).not.toBe(form._draft)
    expect(said.says).toContain('as a draft of its own: the other was changed in another window')
    expect((await draftsOf('social-worker')).map(({ typed }) => typed.childSaid).sort()).toEqual([
      'One window',
      'The other',
    ])
  })

  test('is discarded by whoever typed it', async () => {
    const worker = await enter('social-worker')
    const manager = await enter('team-manager')
    for (const { key } of await draftsOf('social-worker')) {
      await manager.send('/drafts', 'discard', { draft: key })
      expect((await draftsOf('social-worker')).map(draft => draft.key)).toContain(key)
      await worker.send('/drafts', 'discard', { draft: key })
    }
    expect(await draftsOf('social-worker')).toEqual([])
  })

  test('is of no form that the person may not fill in', async () => {
    const nurse = await enter('health-team')
    const form = await opened(await enter('social-worker'))
    const answer = await send(nurse, { ...form, _do: 'draft', childSaid: SAID }, { by: 'script' })
    expect(answer.status).toBe(403)
    expect(await draftsOf('health-team')).toEqual([])
  })
})

describe('when the session has ended', () => {
  const nobody = (visitor: Browser): Browser => browser(council.app, visitor.cookie)

  async function signedOut(): Promise<{ readonly form: Readonly<Record<string, string>>; readonly visitor: Browser }> {
    const visitor = await enter('social-worker')
    const form = await opened(visitor)
    await visitor.send('/sign-out', 'sign-out', {})
    return { form, visitor: nobody(visitor) }
  }

  /** Signs in on the page that someone was shown, with what it carries. */
  const signInFrom = (page: Answer, visitor: Browser, username: string): Promise<Sent> =>
    send(
      visitor,
      {
        form: 'sign-in',
        _csrf: inControl(page.html, '_csrf')!,
        carried: unescaped(inControl(page.html, 'carried') ?? ''),
        username,
        password: PASSWORD,
      },
      { to: '/sign-in' },
    )

  test('what was typed is carried through signing in, and is there as a draft', async () => {
    const { form, visitor } = await signedOut()
    const page = await send(visitor, { ...form, childSaid: SAID, 'visitedOn-day': '3' })
    expect(page.status).toBe(401)
    expect(textOf(page.html)).toContain('What you typed is not lost')
    expect(inControl(page.html, 'username')).toBe('social-worker')
    const answer = await signInFrom(page, visitor, 'social-worker')
    expect(answer.status).toBe(303)
    expect(answer.location).toMatch(new RegExp(`^${FORM}\\?draft=`))
    const back = browser(council.app, [answer.headers['set-cookie']].flat()[0]!.toString().split(';')[0]!)
    const { html } = await back.get(answer.location!)
    expect(saidIn(html)).toBe(SAID)
    expect(inControl(html, 'visitedOn-day')).toBe('3')
    await council.services.desk.discardDraft('social-worker', (await draftsOf('social-worker'))[0]!.key)
  })

  test('a password that is wrong at first loses nothing', async () => {
    const { form, visitor } = await signedOut()
    const page = await send(visitor, { ...form, childSaid: SAID })
    const carried = unescaped(inControl(page.html, 'carried')!)
    const wrong = await send(
      visitor,
      { form: 'sign-in', _csrf: inControl(page.html, '_csrf')!, carried, username: 'social-worker', password: 'wrong' },
      { to: '/sign-in' },
    )
    expect(wrong.status).toBe(422)
    expect(unescaped(inControl(wrong.html, 'carried')!)).toBe(carried)
  })

  test('nobody else gets what was typed as a draft of theirs', async () => {
    const { form, visitor } = await signedOut()
    const page = await send(visitor, { ...form, childSaid: SAID })
    const answer = await signInFrom(page, visitor, 'team-manager')
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('What was typed is someone else’s')
    expect(await draftsOf('team-manager')).toEqual([])
  })

  test('the script is told so, and nothing is kept', async () => {
    const { form, visitor } = await signedOut()
    const answer = await send(visitor, { ...form, _do: 'draft', childSaid: SAID }, { by: 'script' })
    expect([answer.status, answer.said]).toEqual([401, {}])
    expect(await draftsOf('social-worker')).toEqual([])
  })

  test('what another site sends is shown to nobody', async () => {
    const { form, visitor } = await signedOut()
    for (const from of ['cross-site', 'same-site', 'none']) {
      const answer = await send(visitor, { ...form, childSaid: SAID }, { from })
      expect([answer.status, answer.location, answer.html]).toEqual([303, '/sign-in', ''])
    }
  })
})

describe('when someone has signed in again since', () => {
  test('the form is shown again with what was typed, to be saved with a token that serves', async () => {
    const form = await opened(await enter('social-worker'))
    const again = await enter('social-worker')
    const answer = await send(again, { ...form, childSaid: SAID })
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('You have signed in again since this page was opened')
    expect(saidIn(answer.html)).toBe(SAID)
    const kept = await send(again, { ...form, _csrf: inControl(answer.html, '_csrf')!, _do: 'draft', childSaid: SAID })
    expect(kept.status).toBe(303)
    await council.services.desk.discardDraft('social-worker', form._draft!)
  })

  test('the script is given a token to go on with, if the same person has', async () => {
    const form = await opened(await enter('social-worker'))
    const fields = { ...form, _do: 'draft', childSaid: SAID }
    const other = await send(await enter('team-manager'), fields, { by: 'script' })
    expect([other.status, other.said]).toEqual([403, {}])
    const again = await enter('social-worker')
    const { said } = await send(again, fields, { by: 'script' })
    expect((await send(again, { ...fields, _csrf: said.token! }, { by: 'script' })).said).toMatchObject({ version: 1 })
  })

  test('what another site sends is shown to nobody, and changes nothing', async () => {
    const form = await opened(await enter('social-worker'))
    const again = await enter('social-worker')
    const answer = await send(again, { ...form, childSaid: SAID }, { from: 'cross-site' })
    expect(answer.status).toBe(403)
    expect(answer.html).not.toContain('Please')
    const script = await send(again, { ...form, childSaid: SAID }, { by: 'script', from: 'cross-site' })
    expect(script.html).not.toContain('token')
  })
})

test('a draft is known again by the beginning of the longest that was typed into it', () => {
  const words = 'I want to see my nan more, and my sister, and to go to the football on Saturdays if there is time'
  const gist = gistOf({ typed: { childSaid: words, where: 'school' } }).replace(/^“(.*) …”$/, '$1')
  expect(words.startsWith(`${gist} `), 'whole words, from the beginning').toBe(true)
  expect(gist.length).toBeLessThanOrEqual(80)
  expect(gist.length).toBeGreaterThan(60)
  expect(gistOf({ typed: { childSaid: 'A dog, please', day: '7' } })).toBe('“A dog, please”')
  expect(gistOf({ typed: { where: 'school', day: '7' } })).toBe('')
})

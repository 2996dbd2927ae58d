import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANA, type Browser, browser, openCouncil, PASSWORD, type TestCouncil } from './scratch-council.ts'

let council: TestCouncil
let stranger: Browser
beforeAll(async () => {
  council = await openCouncil()
  stranger = browser(council.app, '')
})
afterAll(() => council.close())

const attempt = async (username: string, password: string, address = '/sign-in') => {
  const page = await stranger.get(address)
  const cookie = String(page.headers['set-cookie']).split(';')[0]!
  return browser(council.app, cookie).send(address, 'sign-in', { username, password })
}

describe('signing in', () => {
  test('says the same of a wrong password, an unknown user and a disabled account', async () => {
    const { desk } = council.services
    const account = (await desk.account('social-worker'))!
    await desk.saveAccount({ ...account, username: 'disabled', disabled: true })
    const answers = [
      await attempt('social-worker', 'wrong password'),
      await attempt('nobody', PASSWORD),
      await attempt('disabled', PASSWORD),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(422)
      expect(answer.html).toContain('User name or password is not right')
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })

  test('leads back to the page asked for', async () => {
    const answer = await attempt('team-manager', PASSWORD, '/sign-in?next=%2Fchildren%3Fpage%3D1')
    expect(answer.location).toBe('/children?page=1')
  })

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/%0d%0aSet-Cookie:a',
  ])('does not lead to %s', async next => {
    const answer = await attempt('team-manager', PASSWORD, `/sign-in?next=${encodeURIComponent(next)}`)
    expect(answer.status).toBe(303)
    expect(answer.location).toMatch(/^\/($|%0d)/)
  })

  test('starts a session with a token that was not there before', async () => {
    const page = await stranger.get('/sign-in')
    const before = String(page.headers['set-cookie']).split(';')[0]!
    const answer = await browser(council.app, before).send('/sign-in', 'sign-in', {
      username: 'service-manager',
      password: PASSWORD,
    })
    const after = String(answer.headers['set-cookie']).split(';')[0]
    expect(after).not.toBe(before)
    expect((await browser(council.app, before).get('/account')).status).toBe(303)
  })

  test('is refused after ten attempts from one place, with the right password too', async () => {
    for (let i = 0; i < 10; i++) await attempt('panel-member', 'a guess')
    const answer = await attempt('panel-member', PASSWORD)
    expect(answer.status).toBe(429)
    expect(answer.html).toContain('Too many attempts')
  })
})

describe('a session', () => {
  test('ends after an hour in which nothing was asked for', async () => {
    const sam = await council.signIn('team-manager')
    council.wait(59)
    expect((await sam.get('/account')).status).toBe(200)
    council.wait(59)
    expect((await sam.get('/account')).status).toBe(200)
    council.wait(61)
    expect((await sam.get('/account')).status).toBe(303)
  })

  test('ends after twelve hours, however busy', async () => {
    const sam = await council.signIn('team-manager')
    for (let i = 0; i < 15; i++) {
      council.wait(47)
      expect((await sam.get('/account')).status).toBe(200)
    }
    council.wait(16)
    expect((await sam.get('/account')).status).toBe(303)
  })

  test('ends when signing out', async () => {
    const sam = await council.signIn('team-manager')
    expect((await sam.send('/account', 'sign-out', {})).status).toBe(400)
    expect((await sam.send('/sign-out', 'sign-out', {})).location).toBe('/sign-in')
    expect((await sam.get('/account')).status).toBe(303)
  })

  test('ends everywhere else when the password is changed', async () => {
    const [here, elsewhere] = [await council.signIn('service-manager'), await council.signIn('service-manager')]
    const changed = await here.send('/account', 'password', {
      current: PASSWORD,
      password: 'three random words',
      again: 'three random words',
    })
    expect(changed.location).toBe('/account?changed=password')
    expect((await elsewhere.get('/account')).status).toBe(303)
    expect((await here.get('/account')).status).toBe(303)
  })

  test('ends at once when the account is disabled', async () => {
    const { desk } = council.services
    const sam = await council.signIn('team-manager')
    const account = (await desk.account('team-manager'))!
    await desk.saveAccount({ ...account, disabled: true })
    expect((await sam.get('/scorecard')).status).toBe(303)
    await desk.saveAccount(account)
  })
})

describe('a form', () => {
  test.each([
    ['without a token', {}],
    ['with a token of someone else', { _csrf: 'abcdefgh-0000000000000000000000000000' }],
  ])('%s changes nothing', async (_how, token) => {
    const sam = await council.signIn('administrator')
    const answer = await council.app.inject({
      method: 'POST',
      url: '/accounts/new',
      headers: { cookie: sam.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        form: 'add',
        name: 'Eve',
        username: 'eve',
        role: 'administrator',
        ...token,
      }).toString(),
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('Nothing was changed')
    expect(await council.services.desk.account('eve')).toBeUndefined()
  })

  test('with the token of another session changes nothing', async () => {
    const [sam, eve] = [await council.signIn('administrator'), await council.signIn('social-worker')]
    const token = /name="_csrf" value="([^"]+)"/.exec((await eve.get('/account')).html)![1]!
    const answer = await council.app.inject({
      method: 'POST',
      url: '/accounts/new',
      headers: { cookie: sam.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        form: 'add',
        name: 'Eve',
        username: 'eve',
        role: 'administrator',
        _csrf: token,
      }).toString(),
    })
    expect(answer.statusCode).toBe(403)
  })
})

describe('every page', () => {
  test('bars scripts and styles from elsewhere and within, frames, and keeping a copy', async () => {
    for (const url of ['/sign-in', '/no-such-page', '/accessibility']) {
      const { headers } = await stranger.get(url)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
    }
  })

  test('has no script, style or handler of its own', async () => {
    const sam = await council.signIn('social-worker')
    for (const url of ['/scorecard', '/children', `/children/${ANA}`, '/indicators/number-of-looked-after-children']) {
      const { html } = await sam.get(url)
      expect(html).not.toMatch(/<style|<script(?![^>]*src=)| style="| on[a-z]+="/)
    }
  })

  test('keeps cookies from scripts and other sites', async () => {
    const cookie = String((await stranger.get('/sign-in')).headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=(Lax|Strict)/)
    expect(cookie).not.toMatch(/Secure/)
  })

  test('over HTTPS, sends cookies no other way and says so for two years', async () => {
    const secure = await openCouncil({ isSecure: true, hasChildren: false })
    try {
      const { headers } = await browser(secure.app, '').get('/sign-in')
      expect(String(headers['set-cookie'])).toMatch(/^__Host-waymark=.*Secure/)
      expect(headers['strict-transport-security']).toMatch(/max-age=63072000/)
    } finally {
      await secure.close()
    }
  })
})

test('the log holds the patterns of addresses, never what was asked for', async () => {
  const sam = await council.signIn('social-worker')
  await sam.get(`/children/${ANA}?recorded-on=1.6.2018`)
  await sam.get('/somewhere/Ana-Surname')
  await sam.send('/children', 'find', { child: '1001' })
  const log = council.log.join('\n')
  expect(log).toContain('"/children/:child"')
  for (const secret of [ANA, 'Surname', '1001', 'recorded-on', sam.cookie.split('=')[1]!, PASSWORD])
    expect(log).not.toContain(secret)
})

test('health is told to anyone, without anything about anyone', async () => {
  const { status, html } = await stranger.get('/health')
  expect([status, html]).toEqual([200, '{"status":"up"}'])
})

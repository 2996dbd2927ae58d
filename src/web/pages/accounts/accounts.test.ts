import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountKey } from '#web/pages/accounts/account-key.ts'
import { type Browser, browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let administrator: Browser
beforeAll(async () => {
  council = await openCouncil({ hasChildren: false })
  administrator = await council.signIn('administrator')
})
afterAll(() => council.close())

const passwordIn = (html: string): string => /waymark-password">([^<]+)/.exec(html)![1]!
const signIn = async (username: string, password: string) => {
  const page = await browser(council.app, '').get('/sign-in')
  const cookie = String(page.headers['set-cookie']).split(';')[0]!
  return browser(council.app, cookie).send('/sign-in', 'sign-in', { username, password })
}
const did = async () => (await council.services.desk.accessLog({ username: 'administrator', limit: 1 }))[0]!.did

describe('adding an account', () => {
  test('shows a password once, with which they can sign in', async () => {
    const answer = await administrator.send('/accounts/new', 'add', {
      name: 'Sam Okafor',
      username: 'Sam.Okafor@ashby.example',
      role: 'team-manager',
    })
    expect(answer.status).toBe(200)
    expect((await signIn('sam.okafor@ashby.example', passwordIn(answer.html))).status).toBe(303)
    expect((await administrator.get('/accounts')).html).not.toContain(passwordIn(answer.html))
    expect(council.log.join()).not.toContain(passwordIn(answer.html))
  })

  test('is written to the access log with whom and as what', async () => {
    await administrator.send('/accounts/new', 'add', { name: 'Kim', username: 'kim', role: 'panel-member' })
    expect(await did()).toBe('added the account kim as panel-member')
  })

  test('says what is wrong beside each field, and keeps what was typed', async () => {
    const { status, html } = await administrator.send('/accounts/new', 'add', {
      name: 'Eve "E"',
      username: 'x y',
      role: 'king',
    })
    expect(status).toBe(422)
    for (const problem of ['User name must be 2 or more', 'Choose a role']) expect(html).toContain(problem)
    expect(html).toContain('value="Eve &quot;E&quot;"')
  })

  test('with a user name that is taken changes nothing', async () => {
    const before = await council.services.desk.account('panel-member')
    const answer = await administrator.send('/accounts/new', 'add', {
      name: 'X',
      username: 'panel-member',
      role: 'administrator',
    })
    expect(answer.html).toContain('There is an account with this user name already')
    expect(await council.services.desk.account('panel-member')).toEqual(before)
  })
})

describe('an account', () => {
  const page = `/accounts/${accountKey('social-worker')}`

  test('given another role sees at once what the role may see', async () => {
    const worker = await council.signIn('social-worker')
    expect((await worker.get('/children')).status).toBe(200)
    await administrator.send(page, 'role', { role: 'panel-member' })
    expect(await did()).toBe('changed the role of social-worker to panel-member')
    expect((await worker.get('/children')).status).toBe(403)
    await administrator.send(page, 'role', { role: 'social-worker' })
  })

  test('that is disabled is signed out everywhere and cannot sign in', async () => {
    const worker = await council.signIn('social-worker')
    await administrator.send(page, 'disabled', { disabled: 'yes' })
    expect((await worker.get('/scorecard')).status).toBe(303)
    await expect(council.signIn('social-worker')).rejects.toThrow('422')
    await administrator.send(page, 'disabled', { disabled: 'no' })
    expect((await (await council.signIn('social-worker')).get('/scorecard')).status).toBe(200)
  })

  test('with a new password is signed out everywhere, and the old one is no longer right', async () => {
    const worker = await council.signIn('service-manager')
    const answer = await administrator.send(`/accounts/${accountKey('service-manager')}`, 'password', {})
    expect((await worker.get('/scorecard')).status).toBe(303)
    await expect(council.signIn('service-manager')).rejects.toThrow('422')
    expect((await signIn('service-manager', passwordIn(answer.html))).status).toBe(303)
  })

  test('of one’s own is not changed here, so that an administrator is left', async () => {
    const own = `/accounts/${accountKey('administrator')}`
    expect((await administrator.get(own)).html).toContain('This is your own account')
    const token = /_csrf" value="([^"]+)/.exec((await administrator.get(own)).html)![1]!
    for (const form of [
      { form: 'disabled', disabled: 'yes' },
      { form: 'role', role: 'panel-member' },
      { form: 'password' },
    ]) {
      const answer = await council.app.inject({
        method: 'POST',
        url: own,
        headers: { cookie: administrator.cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ ...form, _csrf: token }).toString(),
      })
      expect(answer.statusCode).toBe(422)
    }
    expect(await council.services.desk.account('administrator')).toMatchObject({
      role: 'administrator',
      disabled: false,
    })
  })

  test('has no user name in its address', async () => {
    expect((await administrator.get('/accounts')).html).not.toMatch(/href="[^"]*social-worker/)
  })
})

describe('the access log', () => {
  test('tells what one person did', async () => {
    await (await council.signIn('team-manager')).get('/scorecard')
    const { html } = await administrator.get(`/access-log?user=${accountKey('team-manager')}`)
    expect(html).toContain('viewed the scorecard')
    expect(html).not.toContain('read the access log')
  })

  test('shows what was refused', async () => {
    const panel = await council.signIn('panel-member')
    await panel.get('/accounts')
    expect((await administrator.get('/access-log')).html).toContain('Refused')
  })

  test('goes back page by page', async () => {
    const { desk, now } = council.services
    for (let i = 0; i < 130; i++)
      await desk.recordAccess({ at: now().toISOString(), username: 'kim', did: `line ${i}`, outcome: 'allowed' })
    const first = await administrator.get(`/access-log?user=${accountKey('kim')}`)
    expect(first.html).toContain('line 129')
    const older = /href="(\/access-log\?user=[^"]*before=\d+)"/.exec(first.html)![1]!
    const { html } = await administrator.get(older.replaceAll('&amp;', '&'))
    expect(html).toContain('line 29<')
    expect(html).not.toContain('line 30<')
  })

  test.each(['before=0', 'before=x', 'user=..', 'child=%3Cb%3E'])(
    'says of ?%s that it cannot be understood',
    async query => {
      const { status, html } = await administrator.get(`/access-log?${query}`)
      expect(status).toBe(200)
      expect(html).toContain('There is a problem')
    },
  )
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
beforeAll(async () => {
  council = await openCouncil()
  analyst = await council.signIn('performance-analyst')
})
afterAll(() => council.close())

const HOSTILE = [
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '<script>',
  "1'--",
  '9'.repeat(400),
  'constructor',
  '__proto__',
  '-1',
  '1e3',
]
const INDICATOR = 'number-of-looked-after-children'

/** Sends a form without the token that its page gave out. */
const withoutToken = (url: string, fields: Readonly<Record<string, string>>) =>
  council.app.inject({
    method: 'POST',
    url,
    headers: { cookie: analyst.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })

const entries = async () => (await council.services.ledger.history('authority')).length

describe.each(HOSTILE)('an address with %s in it', hostile => {
  test.each([
    `/issues/${hostile}/1`,
    `/issues/2018-03/${hostile}`,
    `/issues/2018-03/${hostile}/changes`,
    `/issues/2018-03/1/changes/${hostile}`,
    `/issues/2018-03/1/children/${hostile}`,
    `/issues/2018-03/1/reports/${hostile}`,
    `/issues/2018-03/1/reports/scorecard/${hostile}`,
    `/issues/${hostile}/1/comparing`,
    `/issues/${hostile}/1/logo.png`,
    `/pack/reports/${hostile}`,
    `/pack/reports/scorecard/${hostile}`,
    `/pack/reports/${hostile}/words`,
    `/commentary/${hostile}/${INDICATOR}`,
    `/commentary/2018-03/${hostile}`,
    `/targets/${hostile}`,
    `/targets/${hostile}/set`,
    `/indicators/${hostile}/households.csv`,
    `/council-records/entered-figure/${hostile}`,
    `/council-records/${hostile}`,
  ])('%s is not there', async address => {
    const { status, html } = await analyst.get(address.replaceAll('<script>', encodeURIComponent('<script>')))
    expect([400, 403, 404, 414]).toContain(status)
    expect(html).not.toContain('<script>')
  })

  test('asks a page for no more than it has', async () => {
    const asked = encodeURIComponent(decodeURIComponent(hostile))
    for (const address of [
      `/issues?page=${asked}`,
      `/issues/new?month=${asked}`,
      `/issues/2018-03/1/changes/${INDICATOR}?figure=${asked}&page=${asked}`,
      `/issues/2018-03/1/comparing?indicator=${asked}&figure=${asked}`,
      `/pack?month=${asked}&recorded-on=${asked}`,
      `/pack/reports/council-report/words?month=${asked}&section=${asked}`,
      `/pack/made/${asked}`,
      `/commentary?month=${asked}`,
      `/benchmarks?month=${asked}`,
    ]) {
      const { status, html } = await analyst.get(address)
      expect(status, address).toBeLessThan(500)
      expect(html).not.toContain('<script>')
    }
  })
})

describe('a form without the token that its page gave out', () => {
  test.each([
    ['/issues/new', { form: 'freeze', issue: '2018-03 2', approvedBy: 'Jo', approvedOn: '8 8 2018' }],
    ['/pack', { form: 'pack' }],
    ['/pack/look', { form: 'look', name: 'Theirs', colour: '', without: '' }],
    ['/pack/reports/council-report/words?month=2018-03&section=legal', { form: 'write', text: 'x', before: '' }],
    [`/commentary/2018-03/${INDICATOR}`, { form: 'save', whatHappened: 'x' }],
    ['/commentary?month=2018-03', { form: 'still', about: INDICATOR, month: '2018-03' }],
    [`/targets/${INDICATOR}/set`, { form: 'set', green: '1', since: '1 9 2018', because: 'x' }],
    ['/council-records/entered-figure/new', { form: 'save', indicator: '6.9' }],
  ])('does nothing at %s', async (url, fields) => {
    const before = [await entries(), (await council.services.ledger.issues()).length]
    const { statusCode } = await withoutToken(url, fields)
    expect(statusCode).toBe(403)
    expect([await entries(), (await council.services.ledger.issues()).length]).toEqual(before)
    expect(
      (await council.services.packs.of({ username: 'performance-analyst', role: 'performance-analyst' })).length,
    ).toBe(0)
  })

  test('does nothing with the token of somebody else', async () => {
    const panel = await council.signIn('panel-member')
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec((await panel.get('/pack')).html) ?? []
    expect((await withoutToken('/pack', { form: 'pack', _csrf: token })).statusCode).toBe(403)
  })
})

describe('whoever has no such role', () => {
  test.each([
    ['panel-member', '/issues/new'],
    ['social-worker', '/issues/new'],
    ['panel-member', `/issues/2018-03/1/children/${INDICATOR}`],
    ['panel-member', '/indicators/fostering-households/households.csv'],
    ['housing', '/commentary?month=2018-03'],
    ['social-worker', `/targets/${INDICATOR}/set`],
    ['service-manager', '/benchmarks/take'],
    ['social-worker', '/pack/look'],
    ['team-manager', '/pack/reports/council-report/words'],
  ] as const)('a %s is not let onto %s', async (role, address) => {
    expect((await (await council.signIn(role)).get(address)).status).toBe(403)
  })

  test('nor is a stranger shown how far anything is', async () => {
    const stranger = browser(council.app, '')
    for (const address of [
      '/issues/2018-03/1/comparing',
      '/issues/2018-03/1/logo.png',
      '/pack/made/x',
      '/pack/made/x/zip',
    ])
      expect((await stranger.get(address)).location).toMatch(/^\/sign-in/)
  })
})

describe('a very long text', () => {
  const LONG = 'Very long. '.repeat(60_000)
  const MARKUP = '<img src=x onerror=alert(1)><b>Bold</b> {6.1} & “so on”'

  test.each([
    [`/commentary/2018-03/${INDICATOR}`, 'save', { whatHappened: LONG }],
    ['/pack/reports/council-report/words?month=2018-03&section=legal', 'write', { text: LONG, before: '' }],
    ['/issues/new', 'freeze', { issue: '2018-03 2', approvedBy: LONG, approvedOn: '8 8 2018' }],
    [`/targets/${INDICATOR}/set`, 'set', { green: LONG, since: '1 9 2018', because: LONG }],
  ])('is refused at %s, and nothing is recorded', async (url, form, fields) => {
    const before = await entries()
    const { status } = await analyst.send(url, form, fields)
    expect([413, 422]).toContain(status)
    expect(await entries()).toBe(before)
  })

  test('with markup in it is shown as it was written', async () => {
    const at = '/pack/reports/council-report/words?month=2018-03&section=legal'
    expect((await analyst.send(at, 'write', { text: MARKUP, before: '' })).status).toBe(303)
    for (const address of [
      '/pack/reports/council-report?month=2018-03',
      '/pack/reports/council-report/html?month=2018-03',
      at,
    ]) {
      const { html } = await analyst.get(address)
      expect(html).toContain('&lt;img src=x onerror=alert(1)>')
      expect(html).not.toContain('<img src=x')
    }
  })
})

import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Issues } from '#web/issues.ts'
import { ANA, type Browser, browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'
import { createServer } from '#web/server.ts'

let council: TestCouncil
let analyst: Browser
let panel: Browser
beforeAll(async () => {
  council = await openCouncil()
  analyst = await council.signIn('performance-analyst')
  panel = await council.signIn('panel-member')
})
afterAll(() => council.close())

/** What a page says, without its markup. */
const textOf = (html: string): string =>
  html
    .replace(/<(svg|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const FORM = { issue: '2018-03 2', approvedBy: 'Jo Marsh', approvedOn: '9 8 2018' }

/** Follows a freeze until it has ended. */
async function settled(address: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { status, location, html } = await analyst.get(address)
    if (status === 303) return location!
    if (!html.includes('waymark-progress')) return textOf(html)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('It never ended.')
}

describe('before anything changed', () => {
  test('the list has what was published, and who approved it', async () => {
    const { html } = await panel.get('/issues')
    expect(textOf(html)).toMatch(/March 2018 , issue 1 1 .* Jo Marsh, Head of Service, 8 August 2018/)
    expect(html).not.toContain('/issues/new')
    expect((await analyst.get('/issues')).html).toContain('href="/issues/new"')
  })

  test('the scorecard says which issue was published, and that nothing has changed', async () => {
    const { html } = await analyst.get('/scorecard?month=2018-03')
    expect(textOf(html)).toContain('Issue 1 was published of this month')
    expect(textOf(html)).toContain('No figure has changed since.')
    expect(textOf((await analyst.get('/scorecard?month=2018-02')).html)).not.toContain('was published of this month')
  })

  test('the issue is the scorecard as it was', async () => {
    const { html } = await analyst.get('/issues/2018-03/1')
    expect(textOf(html)).toContain('As at 31 March 2018')
    expect(textOf(html)).toContain('Number of looked after children')
    expect(html).toContain('/issues/2018-03/1/children/number-of-looked-after-children')
    expect(textOf(html)).toContain('No issue of the two months before had been published')
  })

  test.each(['/issues/2018-03/2', '/issues/2018-04/1', '/issues/2018-03/0', '/issues/2018-3/1', '/issues/x/1/changes'])(
    '%s is not there',
    async address => {
      expect((await analyst.get(address)).status).toBe(404)
    },
  )
})

describe('freezing', () => {
  test.each([
    [{ approvedBy: '' }, 'Enter who approved the report'],
    [{ approvedBy: 'x'.repeat(201) }, 'Who approved it must be 200 characters or fewer'],
    [{ approvedOn: '' }, 'Enter when it was approved'],
    [{ approvedOn: '31 2 2018' }, 'When it was approved must be a date that exists'],
    [{ approvedOn: '10 8 2018' }, 'When it was approved must be today or earlier'],
    [{ issue: '2018-13 1' }, 'Choose a month that the returns reach'],
    [{ issue: 'last month' }, 'Choose the month'],
  ])('%j is refused', async (wrong, says) => {
    const { status, html } = await analyst.send('/issues/new', 'freeze', { ...FORM, ...wrong })
    expect([status < 500, textOf(html).includes(says)]).toEqual([true, true])
  })

  test('a form that was sent twice freezes once, and an issue is never changed', async () => {
    const { location } = await analyst.send('/issues/new', 'freeze', { ...FORM, issue: '2018-03 1' })
    expect(await settled(location!)).toContain('Issue 1 of 2018-03 is frozen and is never changed.')
    expect(await council.services.ledger.issues()).toHaveLength(1)
  })

  test('the next issue of another month, by somebody who may', async () => {
    const { status, location } = await analyst.send('/issues/new', 'freeze', { ...FORM, issue: '2018-02 1' })
    expect(status).toBe(303)
    expect(await settled(location!)).toBe('/issues/2018-02/1')
    expect((await council.services.ledger.issue('2018-02'))?.frozenBy).toBe('performance-analyst')
  })
})

describe('once Ana’s episodes were withdrawn', () => {
  beforeAll(async () => {
    const { ledger } = council.services
    const episodes = (await ledger.history(ANA)).filter(({ type, id, record }) => type === 'episode' && id === record)
    council.wait(5)
    await ledger.write(writing =>
      writing.append({
        ...{ title: 'Withdrawal', recordedBy: 'social-worker', files: [], children: [] },
        recordedOn: council.services.now().toISOString(),
        entries: episodes.map(({ type, subject, record, standing }) => ({
          ...{ type, subject, record, standing, kind: 'withdrawal', body: {}, reason: 'Wrong child' },
        })),
      }),
    )
  })

  test('the scorecard says how much of what was published has changed', async () => {
    const { html } = await analyst.get('/scorecard?month=2018-03')
    expect(textOf(html)).toMatch(/\d+ of the month’s figures have changed since/)
    expect(html).toContain('href="/issues/2018-03/1/changes"')
  })

  test('the issue does not', async () => {
    const { html } = await analyst.get('/issues/2018-03/1/children/number-of-looked-after-children')
    expect(html).toContain(`/children/${ANA}`)
  })

  test('each changed figure leads to the entry and to the child', async () => {
    const list = await analyst.get('/issues/2018-03/1/changes')
    expect(list.html).toContain('/issues/2018-03/1/changes/number-of-looked-after-children')
    expect(textOf(list.html)).toContain('Withdrawal')
    const { html } = await analyst.get('/issues/2018-03/1/changes/number-of-looked-after-children')
    expect(html).toContain(`/children/${ANA}`)
    expect(textOf(html)).toMatch(/Withdrawal Episode of care of .*: Wrong child/)
    expect(textOf(html)).toContain('Went out')
    const february = await analyst.get(
      `/issues/2018-03/1/changes/number-of-looked-after-children?${new URLSearchParams({ figure: 'number-of-looked-after-children month 2018-02' })}`,
    )
    expect(textOf(february.html)).toContain('February 2018 As published')
  })

  test('how far it is worked out is shown meanwhile, and leads back to what was asked for', async () => {
    const { services } = council
    const { figures, catalogues, now } = services
    let goOn = () => {}
    const held = new Promise<void>(resolve => {
      goOn = resolve
    })
    const entriesSince: typeof services.ledger.entriesSince = async (...asked) => {
      await held
      return services.ledger.entriesSince(...asked)
    }
    const ledger = { ...services.ledger, entriesSince }
    const needs = { ledger, figures, definitions: catalogues, now, patienceMs: 0, onFault: () => {} }
    const app = await createServer({
      ...{ ...services, issues: new Issues(needs) },
      ...{ logger: pino({ level: 'silent' }), secureCookies: false, incoming: '' },
    })
    const visitor = browser(app, analyst.cookie)
    const asked = `/changes/number-of-looked-after-children?${new URLSearchParams({ figure: 'number-of-looked-after-children month 2018-02' })}`
    const { status, location } = await visitor.get(`/issues/2018-03/1${asked}`)
    expect([status, location]).toEqual([303, expect.stringMatching(/^\/issues\/2018-03\/1\/comparing\?indicator=/)])
    let page = await visitor.get(location!)
    expect(page.headers.refresh).toBe('1')
    expect(textOf(page.html)).toContain('You can leave this page and come back later.')
    expect(page.html).toContain('<progress')
    expect((await visitor.get(`${location}&updates=off`)).headers.refresh).toBeUndefined()
    goOn()
    while (page.status === 200) page = await visitor.get(location!)
    expect(page.location).toBe(`/issues/2018-03/1${asked}`)
    expect(textOf((await visitor.get(page.location!)).html)).toContain('February 2018 As published')
    expect((await visitor.get('/issues/2018-03/1/comparing?indicator=//elsewhere.example/')).location).toBe(
      '/issues/2018-03/1/changes',
    )
    await app.close()
  })

  test('a panel member learns of no child and no entry', async () => {
    for (const address of ['', '/changes', '/changes/number-of-looked-after-children']) {
      const { status, html } = await panel.get(`/issues/2018-03/1${address}`)
      expect(status).toBe(200)
      expect(html).not.toContain(ANA)
      expect(html).not.toContain('/children/')
      expect(html).not.toContain('Wrong child')
      expect(html).not.toContain('Episode of care of')
    }
    expect((await panel.get('/issues/2018-03/1/children/number-of-looked-after-children')).status).toBe(403)
  })

  test('a panel member has no other month, and no other day, than today’s last', async () => {
    const [last, other] = [
      await panel.get('/scorecard'),
      await panel.get('/scorecard?month=2018-01&recorded-on=1+5+2018'),
    ]
    expect(other.html).toContain('What was published of a month before it is among the issues')
    expect(other.html).toContain('Your figures are as recorded today')
    const table = (html: string) => /<table[\s\S]*<\/table>/.exec(html)![0]
    expect(table(other.html)).toBe(table(last.html))
    expect(last.html).not.toContain('name="recorded-on"')
  })

  test('small numbers are as suppressed in an issue as on a scorecard', async () => {
    const issue = textOf((await panel.get('/issues/2018-03/1')).html)
    expect(issue).toContain('suppressed')
    const changes = textOf((await panel.get('/issues/2018-03/1/changes')).html)
    expect(changes).toContain('A figure that was suppressed then or is now is not among these')
  })

  test('a social worker sees those behind a figure whom they may see, and no others', async () => {
    const worker = await council.signIn('social-worker')
    const { html } = await worker.get('/issues/2018-03/1/changes/number-of-looked-after-children')
    const sights = await council.seenBy('social-worker').sights()
    expect(html.includes(`/children/${ANA}`)).toBe(sights.isBehindFigures(ANA))
  })

  test('the report of the month after says what has changed since, to those who see the whole', async () => {
    const address = '/pack/reports/scorecard?month=2018-03'
    await expect
      .poll(async () => textOf((await analyst.get(address)).html))
      .toMatch(/What has changed since it was published.*February 2018, issue 1.*withdrawal/)
    expect(textOf((await panel.get(address)).html)).not.toContain('What has changed since it was published')
    const { html } = await analyst.get('/pack/reports/scorecard/json?month=2018-03')
    expect(html).toContain('What has changed since it was published')
  })

  test('the month after says what has become of what was published', async () => {
    const { location } = await analyst.send('/issues/new', 'freeze', { ...FORM, issue: '2018-03 2' })
    const address = await settled(location!)
    expect(address).toBe('/issues/2018-03/2')
    const text = textOf((await analyst.get(address)).html)
    expect(text).toMatch(/February 2018, issue 1: \d+ figures had changed by 9 August 2018/)
    expect(text).toContain('Other issues of the month issue 1')
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#core/roles.ts'
import { backgroundImports } from '#jobs/background-imports.ts'
import {
  faultsOf as axeFaults,
  contextOf,
  named,
  noBrowser,
  overflow,
  type Screen,
  startBrowser,
} from '#web/in-browser.testing.ts'
import { openCouncil, type TestCouncil } from '#web/scratch-council.ts'
import { startSession } from '#web/sessions.ts'

const SCREENS = [
  { width: 'desk', javaScript: 'on' },
  { width: 'telephone', javaScript: 'on' },
  { width: 'desk', javaScript: 'blocked' },
  { width: 'telephone', javaScript: 'blocked' },
] as const

/** Who looks at pages, and with what. */
interface Looking extends Pick<Screen, 'width' | 'javaScript'> {
  readonly role: Role
}

/** What is wrong with how a page is built: what axe finds, a page wider than its screen, one without its heading. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const [wider, headings] = [await overflow(page), await page.locator('h1').count()]
  return [
    ...(await axeFaults(page)),
    ...(wider > 0 ? [`${wider} pixels wider than the screen`] : []),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
  ]
}

describe.skipIf(noBrowser)(named('the month’s report in a browser'), () => {
  let council: TestCouncil
  let browser: Browser
  let home: string
  beforeAll(async () => {
    council = await openCouncil({
      patienceMs: 0,
      jobs: (ledger, catalogues) => backgroundImports(ledger, catalogues, (_, fault) => expect.fail(String(fault))),
    })
    home = await council.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await council?.close()
  })

  /** A window of its own of someone who is signed in; whoever opens it closes its context. */
  async function windowOf({ role, ...screen }: Looking): Promise<Page> {
    const { desk, now } = council.services
    const cookie = `waymark=${await startSession(desk, role, now())}`
    const page = await (await contextOf(browser, { home, cookie, ...screen })).newPage()
    page.on('dialog', dialog => dialog.accept())
    return page
  }

  async function inWindow(looking: Looking, work: (page: Page) => Promise<void>): Promise<void> {
    const page = await windowOf(looking)
    try {
      await work(page)
    } finally {
      await page.context().close()
    }
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
  /** The problem in the summary above the form leads to the field that it is about. */
  async function isToldAt(page: Page, problem: string | RegExp, field: string): Promise<void> {
    await page.getByRole('link', { name: problem }).first().click()
    expect(await page.locator(`#${field}`).evaluate(its => its === document.activeElement)).toBe(true)
    expect(await page.title()).toMatch(/^Error: /)
    expect(await faultsOf(page)).toEqual([])
  }

  describe.each(SCREENS)('on a $width with JavaScript $javaScript', looking => {
    test('what is wrong with a report that is to be frozen is told, and what was typed stays', async () => {
      await inWindow({ role: 'performance-analyst', ...looking }, async page => {
        await page.goto('/issues/new')
        expect(await faultsOf(page)).toEqual([])
        await page.locator('#approvedBy').fill(`<b>${'x'.repeat(250)}</b>`)
        await page.locator('#approvedOn').fill('31 2 2018')
        await press(page, 'Freeze the report')
        await isToldAt(page, 'Who approved it must be 200 characters or fewer', 'approvedBy')
        await isToldAt(page, /When it was approved must be a date that exists/, 'approvedOn')
        expect(await page.locator('#approvedOn').inputValue()).toBe('31 2 2018')
      })
    })

    test('a target that contradicts its indicator is refused beside its field', async () => {
      await inWindow({ role: 'service-manager', ...looking }, async page => {
        await page.goto('/targets/health-assessments-up-to-date/set')
        expect(await faultsOf(page)).toEqual([])
        await page.locator('#green').fill('9.6%<')
        await page.locator('#since').fill('1 9 2018')
        await page.locator('#because').fill('Of <script>alert(1)</script>')
        await press(page, 'Set the target')
        await isToldAt(page, /points the wrong way/, 'green')
        expect(await page.locator('#because').inputValue()).toBe('Of <script>alert(1)</script>')
      })
    })

    test('a figure with more above its line than below is refused, and nothing is recorded', async () => {
      const entered = async () =>
        (await council.services.ledger.history('authority')).filter(({ type }) => type === 'entered-figure').length
      const before = await entered()
      await inWindow({ role: 'performance-analyst', ...looking }, async page => {
        await page.goto('/council-records/entered-figure/new')
        expect(await faultsOf(page)).toEqual([])
        await page.locator('#indicator').selectOption('6.9')
        await page.getByRole('radio', { name: 'A month, or its last day' }).check()
        await page.locator('#month').fill('2018-02')
        await page.locator('#numerator').fill('31')
        await page.locator('#denominator').fill('12')
        await page.locator('#source').fill('The health team’s tracker')
        await press(page, 'Save')
        await isToldAt(page, 'The numerator must not be above the denominator', 'numerator')
        expect(await page.locator('#denominator').inputValue()).toBe('12')
        expect(await entered()).toBe(before)
      })
    })

    test.each([
      ['of another shape', 'fruit.csv', 'Fruit\nApple\n', /these are not the headings/],
      [
        'of no year',
        'lait.csv',
        'measure,year,la_code,area,region,value_text\nLACHealth%,1066,901,Ashby Vale,South West,90\n',
        /1066/,
      ],
    ])('a file of other councils %s is refused in words, and nothing is taken', async (_, name, text, says) => {
      await inWindow({ role: 'administrator', ...looking }, async page => {
        await page.goto('/benchmarks/take')
        expect(await faultsOf(page)).toEqual([])
        await page.locator('#files').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
        await press(page, 'Take them')
        await page.getByText('Nothing was taken. These are to be mended first:').waitFor()
        expect(await page.locator('main').textContent()).toMatch(says)
        expect(await faultsOf(page)).toEqual([])
        await page.goto('/benchmarks')
        expect(await page.locator('main').textContent()).toContain('Nothing is held yet')
        expect(await faultsOf(page)).toEqual([])
      })
    })

    test('commentary is shown as it will read, with what is wrong in it, and pasted text is cleaned', async () => {
      await inWindow({ role: 'performance-analyst', ...looking }, async page => {
        await page.goto('/commentary/2018-03/rate-of-looked-after-children')
        expect(await faultsOf(page)).toEqual([])
        await page.locator('#whatHappened').fill('There were {6.1} children in {month}; {6.1 nonsense}.')
        await page.locator('#why').fill(PASTED)
        await press(page, 'Fill in the figures')
        expect(await page.locator('#preview').textContent()).toMatch(
          /There were \d+ children in March 2018; \{6\.1 nonsense\}/,
        )
        expect(await page.locator('#why').inputValue()).toBe('More came in “early”.\n\n• Two of them together')
        expect(await page.locator('#preview li').first().textContent()).toBe('Two of them together')
        expect(await faultsOf(page)).toEqual([])
        await press(page, 'Save')
        await isToldAt(page, /cannot be filled/, 'whatHappened')
      })
    })

    test('what has become of an issue, and its children, are pages without a fault', async () => {
      await inWindow({ role: 'performance-analyst', ...looking }, async page => {
        for (const at of ['', '/changes', '/children/number-of-looked-after-children', '/reports/scorecard'])
          await faultless(page, `/issues/2018-03/1${at}`)
        await faultless(page, '/pack?month=2018-03')
        await faultless(page, '/pack/made/no-such-pack')
      })
    })
  })

  /** Opens a page, however often it asks for itself again until it is there. */
  async function faultless(page: Page, address: string): Promise<void> {
    await page.goto(address)
    await page.waitForURL(url => !url.pathname.endsWith('/comparing'))
    expect(await faultsOf(page), address).toEqual([])
  }

  test('two people who write about one figure at once both keep their words', async () => {
    const address = '/commentary/2018-03/admissions-of-looked-after-children'
    const telephone = { width: 'telephone', javaScript: 'blocked' } as const
    const [analyst, manager] = await Promise.all([
      windowOf({ role: 'performance-analyst' }),
      windowOf({ role: 'service-manager', ...telephone }),
    ])
    await Promise.all([analyst.goto(address), manager.goto(address)])
    await analyst.locator('#whatHappened').fill('The analyst wrote this: {6.3}.')
    await manager.locator('#whatHappened').fill('The manager wrote this.')
    await manager.locator('#whatNext').fill('A second look at the front door.')
    await press(analyst, 'Save')
    await analyst.waitForURL('**/commentary?month=2018-03')
    await press(manager, 'Save')
    const main = manager.locator('main')
    expect(await main.textContent()).toContain('The analyst wrote this: {6.3}.')
    expect(await manager.locator('#whatHappened').inputValue()).toBe('The manager wrote this.')
    expect(await manager.locator('#whatNext').inputValue()).toBe('A second look at the front door.')
    expect(await faultsOf(manager)).toEqual([])
    await manager.getByRole('button', { name: /^Use both/ }).click()
    expect(await manager.locator('#whatHappened').inputValue()).toBe(
      'The analyst wrote this: {6.3}.\n\nThe manager wrote this.',
    )
    await press(manager, 'Save')
    await manager.waitForURL('**/commentary?month=2018-03')
    expect(await main.textContent()).toContain('The analyst wrote this: 0.')
    expect(await faultsOf(manager)).toEqual([])
    await manager.goto(address)
    expect(await main.textContent()).toContain('What was recorded, newest first')
    expect(await faultsOf(manager)).toEqual([])
    await Promise.all([analyst.context().close(), manager.context().close()])
  })

  test('a correction between two months is restated with the second, and walked to the child, without JavaScript', async () => {
    const freeze = async (page: Page, month: string) => {
      await page.goto(`/issues/new?month=${month}`)
      await page.locator('#approvedBy').fill('Jo Marsh, Head of Service')
      await press(page, 'Freeze the report')
      await page.waitForURL(url => new RegExp(`^/issues/${month}/\\d+$`).test(url.pathname))
    }
    const looking = { role: 'performance-analyst', width: 'telephone', javaScript: 'blocked' } as const
    await inWindow(looking, async page => {
      await freeze(page, '2018-02')
      expect(await page.locator('main').textContent()).toContain('This is the report as it was published.')
      council.wait(5)
      await endCareOf(BEN, '2018-02-20')

      await page.goto('/scorecard?month=2018-02')
      expect(await page.locator('.waymark-published').textContent()).toMatch(
        /of the month’s figures ha(s|ve) changed since/,
      )
      council.wait(5)
      await freeze(page, '2018-03')
      const main = page.locator('main')
      expect(await main.textContent()).toMatch(/February 2018, issue 1: \d+ figures had changed/)
      expect(await faultsOf(page)).toEqual([])

      await page.goto('/issues/2018-02/1')
      await page.getByRole('link', { name: 'What has changed since' }).click()
      await page.waitForURL('**/issues/2018-02/1/changes')
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('link', { name: '6.1 Number of looked after children', exact: true }).click()
      await page.waitForURL('**/changes/number-of-looked-after-children**')
      expect(await main.textContent()).toMatch(/As published.*2.*Now.*1/s)
      expect(await main.textContent()).toContain('Went out')
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('link', { name: '1002' }).first().click()
      await page.waitForURL(`**/children/${BEN}**`)
      expect(await page.locator('.moj-identity-bar').textContent()).toContain('1002')

      await page.goto('/issues/2018-02/1/children/number-of-looked-after-children')
      expect(await main.textContent()).toContain('1002')
      expect(await faultsOf(page)).toEqual([])
    })
  })

  /** What a return that was sent again says of the end of a child's care. */
  async function endCareOf(child: string, endedOn: string): Promise<void> {
    const { ledger } = council.services
    const last = (await ledger.history(child)).findLast(({ type }) => type === 'episode')!
    await ledger.write(writing =>
      writing.append({
        ...{ title: 'Correction', recordedBy: 'social-worker', files: [], children: [] },
        entries: [
          {
            ...{ type: last.type, subject: child, record: last.record, standing: last.standing, kind: 'statement' },
            body: { ...last.body, endedOn, reasonEnded: 'E4A' },
          },
        ],
      }),
    )
  }
})

const BEN = 'ben-reference'

/** As a word processor leaves it. */
const PASTED =
  '<p class="MsoNormal"><span style="mso-bidi">More came in “early”.<o:p></o:p></span></p><ul><li>Two of them together</li></ul>'

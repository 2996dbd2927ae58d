import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { AnyList } from '#core/lists/list.ts'
import type { Role } from '#core/roles.ts'
import { backgroundImports } from '#jobs/background-imports.ts'
import type { Route } from './page.ts'
import { loadPages } from './pages.ts'
import { ANA, addressOf, openCouncil, PARAMS, PASSWORD, type TestCouncil } from './scratch-council.ts'

const executablePath = '/usr/bin/chromium'
const pages = (await loadPages()).filter(route => route.kind === 'page')
const worklists = await loadCatalogue<AnyList>(new URL('../core/lists/', import.meta.url), list => list.id)
const WIDTHS = { desk: 1280, telephone: 390 } as const

describe.skipIf(!existsSync(executablePath))('in a browser', () => {
  let council: TestCouncil
  let empty: TestCouncil
  let browser: Browser
  const home = new Map<TestCouncil, string>()
  const sessions = new Map<string, Promise<{ readonly cookie: string }>>()

  beforeAll(async () => {
    council = await openCouncil()
    empty = await openCouncil({
      hasChildren: false,
      jobs: (ledger, definitions) => backgroundImports(ledger, definitions, () => {}),
    })
    for (const each of [council, empty]) home.set(each, await each.app.listen({ port: 0, host: '127.0.0.1' }))
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await council?.close()
    await empty?.close()
  })

  interface Window {
    readonly at?: TestCouncil
    readonly role?: Role
    readonly width?: keyof typeof WIDTHS
    /** `off` as a browser has it; `blocked` leaves the page as if it were, and lets axe look at it. */
    readonly javaScript?: 'on' | 'off' | 'blocked'
  }

  /** Someone of a role, who signs in once. */
  function signedIn(at: TestCouncil, role: Role): Promise<{ readonly cookie: string }> {
    const key = `${home.get(at)} ${role}`
    const session = sessions.get(key) ?? at.signIn(role)
    sessions.set(key, session)
    return session
  }

  /** Opens a window in which someone is signed in, or nobody, and closes it after the work. */
  async function inWindow(
    of: Window,
    work: (page: Page, complaints: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const { at = council, role, width = 'desk', javaScript = 'on' } = of
    const context: BrowserContext = await browser.newContext({
      baseURL: home.get(at)!,
      javaScriptEnabled: javaScript !== 'off',
      viewport: { width: WIDTHS[width], height: 800 },
    })
    if (javaScript === 'blocked')
      await context.route(/\.m?js$/, route => route.fulfill({ contentType: 'text/javascript', body: '' }))
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes('status of 4')) complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    try {
      if (role) {
        const [name, value] = (await signedIn(at, role)).cookie.split('=')
        await context.addCookies([{ name: name!, value: value!, url: home.get(at)! }])
      }
      await work(page, complaints)
    } finally {
      await context.close()
    }
  }

  /** What axe finds wrong with a page, in a line each. */
  async function faultsOf(page: Page): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    // aria-expanded on a radio button that reveals a question is GOV.UK's own, kept because it helps.
    const isTheirs = (id: string, html: string) => id === 'aria-allowed-attr' && html.includes('govuk-radios__input')
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ html }) => !isTheirs(id, html)).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    )
  }

  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  /** Someone who may open the address that the tests ask for: a service manager, if they may. */
  async function readerOf({ roles, asks, allows = () => true }: Route): Promise<Role | undefined> {
    if (roles === 'public') return undefined
    if (asks === 'reason') return 'social-worker'
    for (const role of ['service-manager' as const, ...roles])
      if (
        roles.includes(role) &&
        (await allows({ params: PARAMS, who: { username: role, name: role, role }, services: council.seenBy(role) }))
      )
        return role
    return roles[0]
  }

  /** A reason is asked for a child whom nobody works with. */
  const addressIn = (route: Route): string =>
    addressOf(route, route.asks === 'reason' ? { child: 'cal-reference' } : PARAMS)

  describe.each(Object.keys(WIDTHS) as (keyof typeof WIDTHS)[])('on a %s', width => {
    describe.each([
      ['with JavaScript', 'on'],
      ['without JavaScript', 'blocked'],
    ] as const)('%s', (_how, javaScript) => {
      test.concurrent.each(pages.map(page => [page.path, page] as const))(
        '%s has no fault that axe finds',
        async (_path, route) => {
          const role = await readerOf(route)
          await inWindow({ width, javaScript, ...(role && { role }) }, async (page, complaints) => {
            await page.goto(addressIn(route))
            expect(await page.title()).not.toContain('You do not have access')
            expect(await faultsOf(page)).toEqual([])
            expect(complaints).toEqual([])
            expect(await overflow(page), 'the page is as wide as the screen').toBeLessThanOrEqual(0)
            expect(await page.locator('h1').count()).toBe(1)
          })
        },
      )

      test.each(['/dashboard', '/scorecard', '/children', '/imports', '/lists', '/no-such-page'])(
        '%s of an empty council has no fault either',
        async path => {
          await inWindow({ at: empty, role: 'performance-analyst', width, javaScript }, async page => {
            await page.goto(path)
            expect(await faultsOf(page)).toEqual([])
          })
        },
      )

      test('what is wrong with a form is summed up above it', async () => {
        await inWindow({ width, javaScript }, async page => {
          await page.goto('/sign-in')
          await page.getByRole('button', { name: 'Sign in' }).click()
          await page.getByRole('link', { name: 'Enter your password' }).click()
          expect(await page.locator('#password').evaluate(field => field === document.activeElement)).toBe(true)
          expect(await page.title()).toMatch(/^Error: /)
          expect(await faultsOf(page)).toEqual([])
        })
      })
    })
  })

  test('a keyboard alone leads from signing in to the scorecard, an indicator, its children and a child', async () => {
    await inWindow({ javaScript: 'off' }, async page => {
      const tabTo = async (name: string | RegExp): Promise<void> => {
        const target = page.getByRole('link', { name }).or(page.getByRole('button', { name })).first()
        for (let presses = 0; presses < 80; presses++) {
          await page.keyboard.press('Tab')
          if (await target.evaluate(element => element === document.activeElement)) return
        }
        throw new Error(`80 presses of Tab do not reach ${name}.`)
      }
      await page.goto('/sign-in')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content')
      await page.locator('#username').focus()
      await page.keyboard.type('social-worker')
      await page.keyboard.press('Tab')
      await page.keyboard.type(PASSWORD)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/lists/my-caseload')
      await tabTo('Scorecard')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/scorecard')
      await tabTo('Number of looked after children')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/indicators/**')
      await tabTo('Children behind the figure')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/children?**')
      await tabTo('1001')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/children/${ANA}**`)
      expect(await page.locator('.moj-identity-bar').textContent()).toContain('Child 1001')
    })
  })

  test('whoever is sent to sign in comes back to the page that they asked for', async () => {
    await inWindow({ javaScript: 'off' }, async page => {
      await page.goto('/indicators/number-of-looked-after-children?month=2018-02')
      await page.locator('#username').fill('team-manager')
      await page.locator('#password').fill('not the password')
      await page.keyboard.press('Enter')
      await page.getByText('User name or password is not right').first().waitFor()
      await page.locator('#password').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/indicators/number-of-looked-after-children?month=2018-02')
    })
  })

  test.concurrent.each(worklists.map(list => [list.id, list] as const))(
    'the list %s is cards on a telephone, with nothing wider than the screen and no fault that axe finds',
    async (id, { roles }) => {
      const role = roles.includes('service-manager') ? 'service-manager' : roles[0]!
      await inWindow({ role, width: 'telephone', javaScript: 'blocked' }, async page => {
        await page.goto(`/lists/${id}?worker=all&team=all`)
        expect(await faultsOf(page)).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      })
    },
  )

  test('an adviser on a telephone reads a case as a card, each part with its name, and records in one tap', async () => {
    await inWindow({ role: 'social-worker', width: 'telephone', javaScript: 'off' }, async page => {
      await page.goto('/')
      await page.waitForURL('**/lists/my-caseload')
      const card = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Annie' }) })
      const cell = card.getByRole('cell').filter({ hasText: 'I want to stay at the same school' })
      expect(await cell.evaluate(element => getComputedStyle(element, '::before').content)).toBe(
        '"What they last said"',
      )
      await card.getByRole('link', { name: 'Record a visit' }).click()
      await page.waitForURL(`**/children/${ANA}/records/visit/new`)
    })
  })

  test('where the keyboard is can be seen on every stop of the scorecard', async () => {
    await inWindow({ role: 'social-worker' }, async page => {
      await page.goto('/scorecard')
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab')
        const isSeen = await page.evaluate(() => {
          const style = getComputedStyle(document.activeElement!)
          return (
            style.outlineStyle !== 'none' || style.boxShadow !== 'none' || style.backgroundColor === 'rgb(255, 221, 0)'
          )
        })
        expect(isSeen).toBe(true)
      }
    })
  })

  test('a return is imported without JavaScript, and what was wrong is told row by row', async () => {
    await inWindow({ at: empty, role: 'performance-analyst', javaScript: 'off' }, async page => {
      await page.goto('/imports/new')
      await page.locator('#year').selectOption('2017-18')
      await page.locator('#files').setInputFiles([
        { name: 'episodes.csv', mimeType: 'text/csv', buffer: Buffer.from(EPISODES) },
        { name: 'header.csv', mimeType: 'text/csv', buffer: Buffer.from(HEADER) },
      ])
      await page.getByRole('button', { name: 'Import' }).click()
      await page.waitForURL(/\/imports\/\d+$/)
      const report = await page.locator('main').textContent()
      expect(report).toContain('episodes.csvEpisodes2017-1822001')
      expect(report).toContain('This is not a date that exists')
    })
  })

  test('the report of an import has no fault that axe finds', async () => {
    await inWindow({ at: empty, role: 'performance-analyst', width: 'telephone' }, async page => {
      const [newest] = [...(await empty.services.ledger.batches())].sort((a, b) => b.batch - a.batch)
      await page.goto(`/imports/${newest!.batch}`)
      expect(await faultsOf(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    })
  })

  test('files that are no return are refused in words, and nothing is recorded', async () => {
    await inWindow({ at: empty, role: 'performance-analyst', javaScript: 'off' }, async page => {
      const before = (await empty.services.ledger.batches()).length
      await page.goto('/imports/new')
      await page
        .locator('#files')
        .setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('A,B\n1,2\n') })
      await page.getByRole('button', { name: 'Import' }).click()
      await page.getByRole('heading', { name: 'Nothing was imported' }).waitFor()
      expect((await empty.services.ledger.batches()).length).toBe(before)
    })
  })
})

const EPISODES = `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
2001,01/06/2017,S,C2,N1,U1,PR1,,,,,,
2002,01/07/2017,S,C2,N1,U1,PR1,31/02/2018,X1,,,,
`
const HEADER = `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
2001,1,03/04/2010,WBRI,UN1,,
2002,2,05/06/2011,WBRI,UN1,,
`

import type { Browser, ConsoleMessage, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { AnyList } from '#core/lists/list.ts'
import type { Role } from '#core/roles.ts'
import {
  contextOf,
  faultsOf,
  named,
  noBrowser,
  overflow,
  type Screen,
  startBrowser,
  WIDTHS,
} from './in-browser.testing.ts'
import type { Route } from './page.ts'
import { loadPages } from './pages.ts'
import { addressOf, openCouncil, PARAMS, type TestCouncil } from './scratch-council.ts'

const pages = (await loadPages()).filter(route => route.kind === 'page')
const worklists = await loadCatalogue<AnyList>(new URL('../core/lists/', import.meta.url), list => list.id)

describe.skipIf(noBrowser)(named('every page'), () => {
  let council: TestCouncil
  let empty: TestCouncil
  let browser: Browser
  const homes = new Map<TestCouncil, string>()
  const sessions = new Map<string, Promise<{ readonly cookie: string }>>()

  beforeAll(async () => {
    council = await openCouncil()
    empty = await openCouncil({ hasChildren: false })
    for (const each of [council, empty]) homes.set(each, await each.app.listen({ port: 0, host: '127.0.0.1' }))
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await council?.close()
    await empty?.close()
  })

  interface Reader extends Pick<Screen, 'javaScript'> {
    readonly at: TestCouncil
    readonly role?: Role | undefined
  }

  const idle = new Map<string, Page[]>()

  /** Lends the tab of someone who is signed in, or of nobody, to one test after another: to open one costs more than to look at a page. */
  async function inTab(
    reader: Reader,
    work: (page: Page, complaints: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const key = [homes.get(reader.at), reader.role, reader.javaScript].join(' ')
    const tabs = idle.get(key) ?? []
    idle.set(key, tabs)
    const page = tabs.pop() ?? (await newTab(reader))
    const complaints: string[] = []
    const hear = (message: ConsoleMessage) => {
      if (message.type() === 'error' && !message.text().includes('status of 4')) complaints.push(message.text())
    }
    const suffer = (error: Error) => void complaints.push(error.message)
    page.on('console', hear).on('pageerror', suffer)
    try {
      await work(page, complaints)
    } finally {
      page.off('console', hear).off('pageerror', suffer)
      tabs.push(page)
    }
  }

  async function newTab({ at, role, javaScript = 'on' }: Reader): Promise<Page> {
    const key = [homes.get(at), role].join(' ')
    const session = role && (sessions.get(key) ?? at.signIn(role))
    if (session) sessions.set(key, session)
    const context = await contextOf(browser, { home: homes.get(at)!, javaScript, cookie: (await session)?.cookie })
    return context.newPage()
  }

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

  describe.each([
    ['with JavaScript', 'on'],
    ['without JavaScript', 'blocked'],
  ] as const)('%s', (_how, javaScript) => {
    test.concurrent.each(pages.map(page => [page.path, page] as const))(
      '%s has no fault that axe finds, at a desk or on a telephone',
      async (_path, route) => {
        await inTab({ at: council, role: await readerOf(route), javaScript }, async (page, complaints) => {
          await page.goto(addressIn(route))
          expect(await page.title()).not.toContain('You do not have access')
          expect(await page.locator('h1').count()).toBe(1)
          for (const [screen, width] of Object.entries(WIDTHS)) {
            await page.setViewportSize({ width, height: 900 })
            expect(await faultsOf(page), screen).toEqual([])
            expect(await overflow(page), `the page is as wide as the screen of a ${screen}`).toBeLessThanOrEqual(0)
          }
          expect(complaints).toEqual([])
        })
      },
    )

    test.concurrent.each(['/dashboard', '/scorecard', '/children', '/imports', '/lists', '/no-such-page'])(
      '%s of an empty council has no fault either',
      async path => {
        await inTab({ at: empty, role: 'performance-analyst', javaScript }, async page => {
          await page.goto(path)
          for (const [screen, width] of Object.entries(WIDTHS)) {
            await page.setViewportSize({ width, height: 900 })
            expect(await faultsOf(page), screen).toEqual([])
          }
        })
      },
    )

    test.each(Object.entries(WIDTHS))('what is wrong with a form is summed up above it on a %s', async (_, width) => {
      await inTab({ at: council, javaScript }, async page => {
        await page.setViewportSize({ width, height: 900 })
        await page.goto('/sign-in')
        await page.getByRole('button', { name: 'Sign in' }).click()
        await page.getByRole('link', { name: 'Enter your password' }).click()
        expect(await page.locator('#password').evaluate(field => field === document.activeElement)).toBe(true)
        expect(await page.title()).toMatch(/^Error: /)
        expect(await faultsOf(page)).toEqual([])
      })
    })
  })

  test.concurrent.each(worklists.map(list => [list.id, list] as const))(
    'the list %s is cards on a telephone, with nothing wider than the screen and no fault that axe finds',
    async (id, { roles }) => {
      const role = roles.includes('service-manager') ? 'service-manager' : roles[0]!
      await inTab({ at: council, role, javaScript: 'blocked' }, async page => {
        await page.setViewportSize({ width: WIDTHS.telephone, height: 900 })
        await page.goto(`/lists/${id}?worker=all&team=all`)
        expect(await faultsOf(page)).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      })
    },
  )
})

import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Role } from '#core/roles.ts'
import type { TestCouncil } from './scratch-council.ts'
import { startSession } from './sessions.ts'

const executablePath = '/usr/bin/chromium'
/** Where it is not installed, tests in a browser are skipped. */
export const hasChromium = existsSync(executablePath)

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] })

/** How somebody looks at pages. */
export interface Looking {
  readonly role: Role
  readonly width?: number
  /** `off` as a browser has it; `blocked` leaves the page as if it were, and lets axe look at it. */
  readonly javaScript?: 'on' | 'off' | 'blocked'
}

/** A window of its own of someone who is signed in; whoever opens it closes its context. */
export async function windowOf(
  browser: Browser,
  council: TestCouncil,
  baseURL: string,
  { role, width = 1280, javaScript = 'on' }: Looking,
): Promise<Page> {
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ baseURL, javaScriptEnabled: javaScript !== 'off', viewport })
  if (javaScript === 'blocked')
    await context.route(/\.m?js$/, route => route.fulfill({ contentType: 'text/javascript', body: '' }))
  const value = await startSession(council.services.desk, role, council.services.now())
  await context.addCookies([{ name: 'waymark', value, url: baseURL }])
  const page = await context.newPage()
  page.on('dialog', dialog => dialog.accept())
  return page
}

/** What is wrong with how a page is built: what axe finds, a page wider than the screen, a page without its one heading. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // aria-expanded on a radio button that reveals a question is GOV.UK's own, kept because it helps.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().disableRules('aria-allowed-attr').analyze()
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const headings = await page.locator('h1').count()
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
    ...(wider > 0 ? [`${wider} pixels wider than the screen`] : []),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
  ]
}

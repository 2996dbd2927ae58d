import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Why there is no browser to look at pages in; undefined if there is one. */
export const noBrowser = existsSync(executablePath) ? undefined : `${executablePath} is not installed`

/** What tests in a browser are called: where they are skipped, with the reason. */
export const named = (name: string): string => (noBrowser ? `${name} (skipped: ${noBrowser})` : name)

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
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

/** Screens in pixels. */
export const WIDTHS = { desk: 1280, telephone: 390 } as const

/** What somebody looks at pages with. */
export interface Screen {
  /** The address of the server. */
  readonly home: string
  /** The cookie of whoever is signed in; nobody, if absent. */
  readonly cookie?: string | undefined
  readonly width?: keyof typeof WIDTHS
  /** `off` as a browser has it; `blocked` leaves the page as if it were, and lets axe look at it. */
  readonly javaScript?: 'on' | 'off' | 'blocked'
}

export async function contextOf(
  browser: Browser,
  { home, cookie, width = 'desk', javaScript = 'on' }: Screen,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: home,
    javaScriptEnabled: javaScript !== 'off',
    viewport: { width: WIDTHS[width], height: 900 },
  })
  if (javaScript === 'blocked')
    await context.route(/\.m?js$/, route => route.fulfill({ contentType: 'text/javascript', body: '' }))
  if (cookie !== undefined) {
    const [name, value] = cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url: home }])
  }
  return context
}

/** What axe finds wrong with a page, in a line each. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  // aria-expanded on a radio button that reveals a question is GOV.UK's own, kept because it helps.
  const isTheirs = (id: string, html: string) => id === 'aria-allowed-attr' && html.includes('govuk-radios__input')
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isTheirs(id, html)).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  )
}

/** By how many pixels a page is wider than its screen, once its styles are there: its text can be found before. */
export async function overflow(page: Page): Promise<number> {
  await page.waitForLoadState()
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles } from '#core/roles.ts'
import { contextOf, named, noBrowser, overflow, startBrowser } from '#web/in-browser.testing.ts'
import { openCouncil, type TestCouncil } from '#web/scratch-council.ts'
import { startSession } from '#web/sessions.ts'

/** As tall as one line of the service navigation is, in pixels. */
const ONE_LINE = 64

describe.skipIf(noBrowser)(named('the navigation in a browser'), () => {
  let council: TestCouncil
  let browser: Browser
  let home: string
  beforeAll(async () => {
    council = await openCouncil()
    home = await council.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await council?.close()
  })

  const cookieOf = async (role: Role) =>
    `waymark=${await startSession(council.services.desk, role, council.services.now())}`

  test('is one line at a desk for every role', async () => {
    const tall: string[] = []
    for (const role of Object.keys(roles) as Role[]) {
      const context = await contextOf(browser, { home, cookie: await cookieOf(role) })
      const page = await context.newPage()
      await page.goto('/account')
      const box = await page.locator('.govuk-service-navigation').boundingBox()
      if (!box || box.height > ONE_LINE || (await overflow(page)) > 0) tall.push(role)
      await context.close()
    }
    expect(tall).toEqual([])
  })

  test('folds on a telephone, and is opened and followed by keyboard', async () => {
    const context = await contextOf(browser, { home, cookie: await cookieOf('service-manager'), width: 'telephone' })
    const page = await context.newPage()
    await page.goto('/scorecard')
    const reports = page.locator('header').getByRole('link', { name: 'Reports', exact: true })
    expect(await reports.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).focus()
    await page.keyboard.press('Enter')
    expect(await reports.isVisible()).toBe(true)
    await reports.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/pack')
    expect(await page.locator('header [aria-current]').allTextContents()).toEqual(['Reports'])
    await context.close()
  })

  test('stays open where there is no script', async () => {
    const cookie = await cookieOf('service-manager')
    const context = await contextOf(browser, { home, cookie, width: 'telephone', javaScript: 'off' })
    const page = await context.newPage()
    await page.goto('/definitions')
    expect(await page.locator('header').getByRole('link', { name: 'Reports', exact: true }).isVisible()).toBe(true)
    expect(await page.locator('header [aria-current]').allTextContents()).toEqual(['Figures', 'Definitions'])
    await context.close()
  })
})

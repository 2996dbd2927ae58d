import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contextOf, faultsOf, named, noBrowser, overflow, startBrowser } from '#web/in-browser.testing.ts'
import { openCouncil, type TestCouncil } from '#web/scratch-council.ts'
import { startSession } from '#web/sessions.ts'

const on = (day: string) => ({ 'on-day': day, 'on-month': '2', 'on-year': '2018' })

describe.skipIf(noBrowser)(named('young people’s voice in a browser'), () => {
  let council: TestCouncil
  let browser: Browser
  let home: string
  let cookie: string
  beforeAll(async () => {
    council = await openCouncil()
    const manager = await council.signIn('service-manager')
    const recorded = (type: string, body: Readonly<Record<string, string>>) =>
      manager.send(`/council-records/${type}/new`, 'save', body)
    await recorded('board', { reference: 'B-91', name: 'The Listening Post', kind: 'children-in-care-council' })
    await recorded('forum-membership', { forum: 'B-91', members: '12', ...on('1') })
    for (const inShort of ['Pictures before we move', 'No more bin bags'])
      await recorded('raised', {
        forum: 'B-91',
        inShort,
        theirWords: 'Let us see the home first. You would not move without looking.',
        theme: 'home',
        putTo: 'Head of fostering',
        show: 'yes',
        ...on('2'),
      })
    await recorded('answer', { raised: 'V-1', by: 'Head of fostering', willBe: 'yes', says: 'Yes.', ...on('3') })
    await recorded('told-back', { raised: 'V-1', happened: 'There are books.', better: 'yes', ...on('4') })
    home = await council.app.listen({ port: 0, host: '127.0.0.1' })
    cookie = `waymark=${await startSession(council.services.desk, 'service-manager', council.services.now())}`
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await council?.close()
  })

  test.each([
    ['desk', 'on'],
    ['telephone', 'on'],
    ['desk', 'blocked'],
    ['telephone', 'blocked'],
  ] as const)(
    'at a %s with JavaScript %s no page has a fault or is wider than its screen',
    async (width, javaScript) => {
      const context = await contextOf(browser, { home, cookie, width, javaScript })
      const page = await context.newPage()
      const faults: Record<string, readonly string[]> = {}
      await page.goto('/voice')
      const one = (await page.getByRole('link', { name: 'Pictures before we move' }).getAttribute('href')) ?? ''
      for (const address of ['/voice', one, '/you-said', '/council-records/raised/new']) {
        await page.goto(address)
        faults[address] = [...(await faultsOf(page)), ...((await overflow(page)) > 0 ? ['wider than the screen'] : [])]
      }
      await context.close()
      expect(faults).toEqual({ '/voice': [], [one]: [], '/you-said': [], '/council-records/raised/new': [] })
    },
  )

  test('whoever is not signed in reads the page for young people, with no way to anything else', async () => {
    const context = await contextOf(browser, { home })
    const page = await context.newPage()
    await page.goto('/you-said')
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('Pictures before we move')
    expect(await page.locator('header nav').count()).toBe(0)
    await context.close()
  })
})

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#core/roles.ts'
import { faultsOf, named, noBrowser, overflow, startBrowser } from '#web/in-browser.testing.ts'
import { ANA, openCouncil, PASSWORD, type TestCouncil } from '#web/scratch-council.ts'
import { startSession } from '#web/sessions.ts'

const FORM = `/children/${ANA}/records/visit/new`

describe.skipIf(noBrowser)(named('casework in a browser'), () => {
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

  /** A window of someone who is signed in. */
  async function inWindow(
    work: (page: Page, context: BrowserContext) => Promise<void>,
    { role = 'social-worker' as Role, width = 1280, javaScriptEnabled = true } = {},
  ): Promise<void> {
    const context = await browser.newContext({ baseURL: home, javaScriptEnabled, viewport: { width, height: 900 } })
    try {
      await signInto(context, role)
      const page = await context.newPage()
      page.on('dialog', dialog => dialog.accept())
      await work(page, context)
    } finally {
      await context.close()
    }
  }

  async function signInto(context: BrowserContext, role: Role): Promise<void> {
    const value = await startSession(council.services.desk, role, council.services.now())
    await context.addCookies([{ name: 'waymark', value, url: home }])
  }

  const drafts = () => council.services.desk.draftsOf('social-worker')
  const discardAll = async () => {
    for (const { key } of await drafts()) await council.services.desk.discardDraft('social-worker', key)
  }
  const status = (page: Page) => page.locator('[data-draft-status]')
  const says = (page: Page, text: string | RegExp) => status(page).filter({ hasText: text }).waitFor()

  async function fillIn(page: Page, said: string): Promise<void> {
    await page.locator('#visitedOn-day').fill('7')
    await page.locator('#visitedOn-month').fill('8')
    await page.locator('#visitedOn-year').fill('2018')
    await page.getByRole('radio', { name: 'Seen alone' }).first().check()
    await page.locator('#childSaid').fill(said)
  }

  test.each([1280, 390])('what a refusal, a conflict and a record look like has no fault at %i pixels', async width => {
    await inWindow(
      async page => {
        await page.goto(FORM)
        await page.getByRole('button', { name: 'Save', exact: true }).click()
        await page.getByRole('link', { name: 'Enter the date of the visit' }).click()
        expect(await page.locator('#visitedOn-day').evaluate(field => field === document.activeElement)).toBe(true)
        expect(await faultsOf(page)).toEqual([])

        await fillIn(page, `Said at ${width}`)
        await page.getByRole('button', { name: 'Save', exact: true }).click()
        await page.waitForURL(/saved=yes/)
        expect(await faultsOf(page)).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)

        await page.getByRole('button', { name: 'Correct this record' }).click()
        const { id, record, body } = (await council.services.ledger.history(ANA)).at(-1)!
        const other = { type: 'visit', subject: ANA, kind: 'statement', standing: 0, record, basedOn: id } as const
        await council.services.ledger.write(writing =>
          writing.append({
            title: 'Visit, corrected',
            recordedBy: 'team-manager',
            files: [],
            children: [],
            entries: [{ ...other, body: { ...body, childSaid: 'Theirs', where: 'school' } }],
          }),
        )
        await page.locator('#childSaid').fill('Mine')
        await page.getByRole('button', { name: 'Save', exact: true }).click()
        await page.getByText('You both changed ‘What the child said’').waitFor()
        expect(await faultsOf(page)).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.getByRole('button', { name: 'Use both' }).click()
        expect(await page.locator('#childSaid').inputValue()).toBe('Theirs\n\nMine')
        await page.getByRole('button', { name: 'Save', exact: true }).click()
        await page.waitForURL(/saved=yes/)
        expect((await council.services.ledger.history(ANA)).at(-1)!.body).toMatchObject({
          childSaid: 'Theirs\n\nMine',
          where: 'school',
        })
        expect(await faultsOf(page)).toEqual([])
        await page.goto('/drafts')
        expect(await faultsOf(page)).toEqual([])
      },
      { width },
    )
  })

  test('a visit is recorded with a keyboard alone, and without a script', async () => {
    await inWindow(
      async page => {
        const tabTo = async (target: ReturnType<Page['locator']>): Promise<void> => {
          for (let presses = 0; presses < 80; presses++) {
            await page.keyboard.press('Tab')
            if (await target.evaluate(element => element === document.activeElement)) return
          }
          throw new Error('80 presses of Tab do not reach it.')
        }
        await page.goto(`/children/${ANA}`)
        await tabTo(page.getByRole('button', { name: 'Record something' }))
        await page.keyboard.press('Enter')
        await tabTo(page.getByRole('link', { name: 'Record a visit' }))
        await page.keyboard.press('Enter')
        await tabTo(page.locator('#visitedOn-day'))
        await page.keyboard.type('5')
        await page.keyboard.press('Tab')
        await page.keyboard.type('August')
        await page.keyboard.press('Tab')
        await page.keyboard.type('2018')
        await tabTo(page.locator('#worker'))
        await tabTo(page.locator('#seen'))
        await page.keyboard.press('Space')
        await tabTo(page.locator('#childSaid'))
        await page.keyboard.type('With the keys')
        await page.locator('#visitedOn-year').focus()
        // The Enter key saves, and presses no other button of the form.
        await page.keyboard.press('Enter')
        await page.waitForURL(/saved=yes/)
        expect((await council.services.ledger.history(ANA)).at(-1)!.body).toMatchObject({
          visitedOn: '2018-08-05',
          worker: 'SW1',
          seen: 'alone',
          childSaid: 'With the keys',
        })
      },
      { javaScriptEnabled: false },
    )
  })

  test('a question that an answer leads to is shown with it, and without a script always', async () => {
    await inWindow(async page => {
      await page.goto(FORM)
      expect(await page.locator('#whyNotSeen').isVisible()).toBe(false)
      await page.getByRole('radio', { name: 'Not seen' }).first().check()
      expect(await page.locator('#whyNotSeen').isVisible()).toBe(true)
      await page.locator('#whyNotSeen').fill('Asleep')
      await fillIn(page, 'After all')
      expect(await page.locator('#whyNotSeen').isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.waitForURL(/saved=yes/)
      expect((await council.services.ledger.history(ANA)).at(-1)!.body).not.toHaveProperty('whyNotSeen')
    })
    await inWindow(
      async page => {
        await page.goto(FORM)
        expect(await page.locator('#whyNotSeen').isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    )
  })

  describe('a draft', () => {
    test('saves itself while someone types, says so politely, and is there again later', async () => {
      await discardAll()
      await inWindow(async (page, context) => {
        await page.goto(FORM)
        expect(await status(page).getAttribute('aria-live')).toBe('polite')
        await fillIn(page, 'Half a sentence')
        await says(page, 'Draft saved at 10:00am')
        const later = await context.newPage()
        await later.goto(`/children/${ANA}`)
        await later.getByRole('link', { name: 'Visit', exact: true }).first().click()
        expect(await later.locator('#childSaid').inputValue()).toBe('Half a sentence')
        expect(await faultsOf(later)).toEqual([])
        await later.getByRole('button', { name: 'Save', exact: true }).click()
        await later.waitForURL(/saved=yes/)
        expect(await drafts()).toEqual([])
      })
    })

    test('of a form with a question called action saves itself too', async () => {
      await discardAll()
      await inWindow(async page => {
        await page.goto(`/children/${ANA}/records/exception-reason/new`)
        await page.locator('#explanation').fill('Her worker was away')
        await says(page, 'Draft saved')
        expect((await drafts())[0]?.typed.explanation).toBe('Her worker was away')
      })
    })

    test('waits for a connection, with what was typed still on the page', async () => {
      await discardAll()
      await inWindow(async (page, context) => {
        await page.goto(FORM)
        await context.setOffline(true)
        await fillIn(page, 'In a tunnel')
        await says(page, 'The connection is lost')
        expect(await page.locator('#childSaid').inputValue()).toBe('In a tunnel')
        await context.setOffline(false)
        await says(page, 'Draft saved')
        expect((await drafts()).map(({ typed }) => typed.childSaid)).toEqual(['In a tunnel'])
      })
    })

    test('goes on after signing in again in another window', async () => {
      await discardAll()
      await inWindow(async (page, context) => {
        await page.goto(FORM)
        await council.services.desk.endSessionsOf('social-worker')
        await fillIn(page, 'Typed for half an hour')
        await says(page, 'You have been signed out')
        const [signIn] = await Promise.all([
          context.waitForEvent('page'),
          page.getByRole('link', { name: 'Sign in again' }).click(),
        ])
        await signIn.locator('#username').fill('social-worker')
        await signIn.locator('#password').fill(PASSWORD)
        await signIn.getByRole('button', { name: 'Sign in' }).click()
        await signIn.waitForURL(url => url.pathname !== '/sign-in')
        await signIn.close()
        await page.bringToFront()
        await says(page, 'Draft saved')
        await page.getByRole('button', { name: 'Save', exact: true }).click()
        await page.waitForURL(/saved=yes/)
      })
    })

    test('is what becomes of a form that is sent after the session has ended', async () => {
      await discardAll()
      await inWindow(
        async page => {
          await page.goto(FORM)
          await fillIn(page, 'Nothing of this is lost')
          await council.services.desk.endSessionsOf('social-worker')
          await page.getByRole('button', { name: 'Save', exact: true }).click()
          await page.getByText('What you typed is not lost').waitFor()
          await page.locator('#password').fill(PASSWORD)
          await page.getByRole('button', { name: 'Sign in' }).click()
          await page.waitForURL(/draft=/)
          expect(await page.locator('#childSaid').inputValue()).toBe('Nothing of this is lost')
        },
        { javaScriptEnabled: false },
      )
    })

    test('in two windows becomes two', async () => {
      await discardAll()
      await inWindow(async (page, context) => {
        await page.goto(FORM)
        await page.locator('#childSaid').fill('First')
        await says(page, 'Draft saved')
        const address = `${FORM}?draft=${(await drafts())[0]!.key}`
        const [one, other] = [await context.newPage(), await context.newPage()]
        await one.goto(address)
        await other.goto(address)
        await one.locator('#childSaid').fill('One')
        await says(one, 'Draft saved')
        await other.locator('#childSaid').fill('Other')
        await says(other, 'changed in another window')
        expect((await drafts()).map(({ typed }) => typed.childSaid).sort()).toEqual(['One', 'Other'])
      })
      await discardAll()
    })
  })

  test('brothers and sisters are ticked, asked their own questions, and recorded together', async () => {
    await inWindow(async page => {
      await page.goto(FORM)
      await fillIn(page, 'I want a dog')
      expect(await page.getByLabel('Ben Marsh: What the child said').isVisible()).toBe(false)
      await page.getByRole('checkbox', { name: 'Ben Marsh' }).check()
      await page.getByLabel('Ben Marsh: What the child said').fill('I want a cat')
      const ben = page.getByRole('group', { name: 'Ben Marsh: Was the child seen?' })
      await ben.getByRole('radio', { name: 'Seen, but not alone' }).check()
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.waitForURL(/saved=yes/)
      const visits = (await council.services.ledger.history('ben-reference')).filter(({ type }) => type === 'visit')
      expect(visits.at(-1)!.body).toMatchObject({ childSaid: 'I want a cat', seen: 'with-others' })
    })
  })
})

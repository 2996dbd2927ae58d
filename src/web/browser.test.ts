import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#core/roles.ts'
import { backgroundImports } from '#jobs/background-imports.ts'
import { contextOf, faultsOf, named, noBrowser, overflow, type Screen, startBrowser } from './in-browser.testing.ts'
import { ANA, openCouncil, PASSWORD, type TestCouncil } from './scratch-council.ts'

describe.skipIf(noBrowser)(named('in a browser'), () => {
  let council: TestCouncil
  let empty: TestCouncil
  let browser: Browser
  const homes = new Map<TestCouncil, string>()

  beforeAll(async () => {
    council = await openCouncil()
    empty = await openCouncil({
      hasChildren: false,
      jobs: (ledger, definitions) => backgroundImports(ledger, definitions, () => {}),
    })
    for (const each of [council, empty]) homes.set(each, await each.app.listen({ port: 0, host: '127.0.0.1' }))
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await council?.close()
    await empty?.close()
  })

  interface Window extends Pick<Screen, 'width' | 'javaScript'> {
    readonly at: TestCouncil
    readonly role?: Role
  }

  /** Opens a window in which someone is signed in, or nobody, and closes it after the work. */
  async function inWindow({ at, role, ...screen }: Window, work: (page: Page) => Promise<void>): Promise<void> {
    const cookie = role && (await at.signIn(role)).cookie
    const context = await contextOf(browser, { ...screen, home: homes.get(at)!, cookie })
    try {
      await work(await context.newPage())
    } finally {
      await context.close()
    }
  }

  test('a keyboard alone leads from signing in to the scorecard, an indicator, its children and a child', async () => {
    await inWindow({ at: council, javaScript: 'off' }, async page => {
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
      await tabTo('Figures')
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
    await inWindow({ at: council, javaScript: 'off' }, async page => {
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

  test('an adviser on a telephone reads a case as a card, each part with its name, and records in one tap', async () => {
    await inWindow({ at: council, role: 'social-worker', width: 'telephone', javaScript: 'off' }, async page => {
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
    await inWindow({ at: council, role: 'social-worker' }, async page => {
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

import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assets } from '#web/assets/assets.ts'
import { TrendWithTable } from '#web/charts/chart-table.tsx'
import { faultsOf, named, noBrowser, overflow, startBrowser } from '#web/in-browser.testing.ts'
import { PageTemplate, pageHtml } from './page-template.tsx'
import { Radios } from './radios.tsx'
import { Table } from './table.tsx'
import { TextInput } from './text-input.tsx'

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'"

const page = pageHtml(
  <PageTemplate title="Visits" authority="Holme County Council" navigation={[{ text: 'Children', href: '/children' }]}>
    <h1 class="govuk-heading-l">Visits</h1>
    <Radios
      name="alone"
      legend="Was the child seen alone?"
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No', conditional: <TextInput name="why" label="Why not?" /> },
      ]}
    />
    <Table
      caption="Visits due"
      scrollLabel="Visits due, which scrolls"
      head={[
        { text: 'Child', sort: 'none' },
        { text: 'Due on', sort: 'none' },
      ]}
      rows={[
        ['Cal', { text: '2 January 2018', sortValue: '2018-01-02' }],
        ['Ana', { text: '1 May 2018', sortValue: '2018-05-01' }],
      ]}
    />
    <TrendWithTable
      id="visits"
      title="Visits on time"
      periods={['Apr 2017', 'May 2017']}
      series={[{ label: 'Visits', values: [9, undefined] }]}
    />
  </PageTemplate>,
)

describe.skipIf(noBrowser)(named('in a browser, under a policy that allows no script in a page'), () => {
  let server: Server
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      const asset = assets.find(({ path }) => path === request.url)
      response.setHeader('content-security-policy', policy)
      response.setHeader('content-type', asset?.contentType ?? 'text/html; charset=utf-8')
      response.end(asset ? readFileSync(asset.file) : page)
    })
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const open = async (javaScriptEnabled: boolean, width = 1280): Promise<Page> => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } })
    const tab = await context.newPage()
    tab.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    tab.on('pageerror', error => complaints.push(error.message))
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return tab
  }

  test('the script enhances the page, and the policy is not offended', async () => {
    const tab = await open(true)
    await tab.waitForSelector('body.js-enabled.govuk-frontend-supported')
    expect(await tab.getByLabel('Why not?').isVisible()).toBe(false)
    await tab.getByLabel('No', { exact: true }).check()
    expect(await tab.getByLabel('Why not?').isVisible()).toBe(true)
    await tab.getByRole('button', { name: 'Due on' }).click()
    await tab.getByRole('button', { name: 'Due on' }).click()
    expect(await tab.locator('tbody').first().locator('th, td').first().textContent()).toBe('Ana')
    expect(complaints).toEqual([])
  })

  test('without script, every question can still be seen and answered', async () => {
    const tab = await open(false)
    expect(await tab.getByLabel('Why not?').isVisible()).toBe(true)
  })

  test.each([1280, 390])(
    'at %i pixels there is nothing for axe to find, and the page does not scroll sideways',
    async width => {
      const tab = await open(true, width)
      await tab.waitForSelector('body.js-enabled')
      expect(await faultsOf(tab)).toEqual([])
      expect(await overflow(tab)).toBe(0)
    },
  )
})

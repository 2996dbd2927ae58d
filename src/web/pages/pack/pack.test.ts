import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
let panel: Browser
beforeAll(async () => {
  council = await openCouncil()
  ;[analyst, panel] = await Promise.all([council.signIn('performance-analyst'), council.signIn('panel-member')])
})
afterAll(() => council.close())

/** A page as someone reads it: without its tags. */
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const LEGAL = '/pack/reports/council-report/words?month=2018-03&section=legal'
const MARCH = '?month=2018-03'

describe('reports', () => {
  test('are listed with what is in them, what is yet to be written and every format', async () => {
    const { html } = await analyst.get('/pack')
    for (const { id, title, says } of council.services.catalogues.reports) {
      expect(html).toContain(`href="/pack/reports/${id}?`)
      expect(textOf(html)).toContain(title)
      expect(textOf(html)).toContain(says)
    }
    expect(textOf(html)).toMatch(/\d+ places are to be written\. Write in: Council report/)
    expect(html).toMatch(/href="\/pack\/reports\/scorecard\/docx\?/)
  })

  test('are read as pages, each with its one heading of the first level', async () => {
    for (const { id } of council.services.catalogues.reports) {
      const { status, html } = await analyst.get(`/pack/reports/${id}${MARCH}`)
      expect(status, id).toBe(200)
      expect(html.match(/<h1/g), id).toHaveLength(1)
      expect(html).toContain('March 2018')
    }
    expect((await analyst.get('/pack/reports/no-such-report')).status).toBe(404)
  })

  test('are kept as files with the month in their names', async () => {
    const csv = await analyst.get(`/pack/reports/scorecard/csv${MARCH}`)
    expect(csv.headers['content-disposition']).toContain('scorecard-2018-03.csv')
    expect(csv.html).toContain('6.1')
    expect((await analyst.get('/pack/reports/scorecard/doc')).status).toBe(404)
  })

  test('show a panel member no number behind which a child could be recognised', async () => {
    const [mine, theirs] = await Promise.all(
      [analyst, panel].map(who => who.get(`/pack/reports/council-report${MARCH}`)),
    )
    expect(textOf(mine!.html)).toContain('Looked after children by age')
    expect(textOf(theirs!.html)).not.toContain('Looked after children by age')
    expect(textOf(theirs!.html)).toContain('Small numbers are suppressed')
    expect(textOf(theirs!.html)).toContain('Number of looked after children: suppressed')
    expect((await panel.get(`/pack/reports/scorecard/csv${MARCH}`)).html).toContain('[c]')
  })
})

describe('a section that an officer writes', () => {
  test('stands in the report of its month and in those that follow', async () => {
    expect(textOf((await analyst.get(`/pack/reports/council-report${MARCH}`)).html)).toContain(
      'what legal services advise',
    )
    const sent = await analyst.send(LEGAL, 'write', { text: ' There are none.\r\n\r\nNone at all. ', before: '' })
    expect(sent.location).toBe('/pack/reports/council-report/words?month=2018-03')
    const report = textOf((await analyst.get(`/pack/reports/council-report${MARCH}`)).html)
    expect(report).toContain('There are none.')
    expect(report).not.toContain('what legal services advise')
    expect(textOf((await analyst.get('/pack/reports/council-report?month=2018-02')).html)).toContain(
      'what legal services advise',
    )
  })

  test('is not overruled by somebody who had not seen it, and what they typed is kept', async () => {
    const { status, html } = await analyst.send(LEGAL, 'write', { text: 'My own words', before: '' })
    expect(status).toBe(422)
    expect(textOf(html)).toContain('Somebody else wrote here meanwhile: There are none.')
    expect(html).toContain('>My own words</textarea>')
  })

  test('that says nothing is asked for', async () => {
    const { html } = await analyst.send(LEGAL.replace('legal', 'finance'), 'write', { text: '  ', before: '' })
    expect(textOf(html)).toContain('Write what finance and procurement officers advise')
  })

  test('is for those who write reports', async () => {
    expect((await panel.get(LEGAL)).status).toBe(403)
  })
})

describe('a pack', () => {
  test('is made while its page says how far it is, and kept as one file by whoever made it', async () => {
    const { location } = await analyst.send(`/pack${MARCH}`, 'pack', {})
    expect(location).toMatch(/^\/pack\/made\//)
    const first = await analyst.get(location!)
    expect(textOf(first.html)).toContain('Pack for March 2018')
    let page = first
    while (textOf(page.html).includes('reports are done')) {
      expect(page.headers.refresh).toBe('1')
      await new Promise(resolve => setTimeout(resolve, 100))
      page = await analyst.get(location!)
    }
    expect(page.headers.refresh).toBeUndefined()
    expect(page.html.match(/>Done</g)).toHaveLength(council.services.catalogues.reports.length)

    const id = location!.split('/').at(-1)!
    const files = council.services.packs.files(id, 'performance-analyst')
    expect(files.map(({ fileName }) => fileName)).toContain('indicator-pages.xlsx')
    const { headers, status } = await analyst.get(`${location}/zip`)
    expect([status, headers['content-type']]).toEqual([200, 'application/zip'])

    expect((await panel.get(location!)).location).toBe('/pack')
    expect((await panel.get(`${location}/zip`)).status).toBe(403)
  }, 60_000)
})

describe('the look of documents', () => {
  test('is the council’s own name and colour from then on', async () => {
    const { location } = await analyst.send('/pack/look', 'look', {
      name: 'Testshire County Council',
      colour: '#6b2c91',
      without: '',
    })
    expect(location).toBe('/pack/look')
    const { html } = await analyst.get(`/pack/reports/scorecard/html${MARCH}`)
    expect(html).toContain('Testshire County Council')
    expect(html).toContain('border-top:10px solid #6B2C91')
  })

  test('refuses a colour that cannot be read, and keeps what was typed', async () => {
    const { html } = await analyst.send('/pack/look', 'look', { name: 'Sunny', colour: '#ffee00', without: '' })
    expect(textOf(html)).toContain('This colour is too light to be read on white')
    expect(html).toContain('value="#ffee00"')
  })

  test('is set by administrators and analysts', async () => {
    expect((await panel.get('/pack/look')).status).toBe(403)
    expect((await (await council.signIn('administrator')).get('/pack/look')).status).toBe(200)
  })
})

describe('the reports of an issue', () => {
  test('open as they were published, whatever is written since', async () => {
    const { html } = await analyst.get('/issues/2018-03/1')
    expect(html).toContain('href="/issues/2018-03/1/reports/scorecard"')
    expect(html).not.toContain('/issues/2018-03/1/reports/council-report')
    const report = await analyst.get('/issues/2018-03/1/reports/scorecard')
    expect(textOf(report.html)).toContain('As published in March 2018, issue 1.')
    expect(report.html).not.toContain('Testshire County Council')
    const csv = await analyst.get('/issues/2018-03/1/reports/scorecard/csv')
    expect(csv.headers['content-disposition']).toContain('scorecard-2018-03-issue-1.csv')
  })

  test('are for those who may see children: nothing in them is suppressed', async () => {
    expect((await panel.get('/issues/2018-03/1')).html).not.toContain('/reports/scorecard')
    expect((await panel.get('/issues/2018-03/1/reports/scorecard')).status).toBe(403)
    expect((await panel.get('/issues/2018-03/1/reports/scorecard/csv')).status).toBe(403)
  })

  test('that were left out are named, with what was yet to be written and the way to write it', async () => {
    const { html } = await analyst.get('/issues/2018-03/1')
    expect(textOf(html)).toContain('Reports that are not in this issue')
    expect(textOf(html)).toMatch(/Council report: \d+ places to be written/)
    expect(textOf(html)).toContain('Legal implications in Council report : what legal services advise')
    expect(html).toContain('href="/pack/reports/council-report/words?month=2018-03&amp;section=legal"')
    expect(html).toContain('href="/issues/new?month=2018-03"')
    const seen = (await panel.get('/issues/2018-03/1')).html
    expect(textOf(seen)).toContain('Reports that are not in this issue')
    expect(seen).not.toContain('/words?')
    expect(seen).not.toContain('what legal services advise')
  })

  test('that were never published are not there', async () => {
    expect((await analyst.get('/issues/2018-03/1/reports/council-report')).status).toBe(404)
    expect((await analyst.get('/issues/2018-03/9/reports/scorecard')).status).toBe(404)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logoFrom } from '#documents/logo.ts'
import { freezeIssue } from '#store/freezing.ts'
import { logoFile } from '#web/pages/pack/logo-file.ts'
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
    for (const { id, title, says, isEmpty } of council.services.catalogues.reports) {
      if (isEmpty) {
        expect(html, 'what has nothing to tell of the month').not.toContain(`href="/pack/reports/${id}?`)
        continue
      }
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

  test('is held against the scorecard before a pack is made, with the way to put it right', async () => {
    expect(textOf((await analyst.get(`/pack${MARCH}`)).html)).toContain('agrees with the scorecard')
    const address = LEGAL.replace('legal', 'partners')
    const text = 'The number of looked after children was 9 in March 2018.'
    await analyst.send(address, 'write', { text, before: '' })
    const { html } = await analyst.get(`/pack${MARCH}`)
    expect(textOf(html)).toContain('“9” is said of March 2018, for which the scorecard has 2.')
    expect(html).toContain('/pack/reports/council-report/words?month=2018-03&amp;section=partners"')
    expect(textOf((await panel.get(`/pack${MARCH}`)).html)).not.toContain('What does not agree')
  })

  test('that says a number of few children is listed, to be settled before the public version', async () => {
    const text = 'Court fees for 3 children are paid.'
    await analyst.send(LEGAL.replace('legal', 'equalities'), 'write', { text, before: '' })
    const { html } = await analyst.get(`/pack${MARCH}`)
    expect(textOf(html)).toContain('To settle before the public version')
    expect(html).toContain('/pack/reports/council-report/words?month=2018-03&amp;section=equalities"')
    expect(textOf((await panel.get(`/pack${MARCH}`)).html)).not.toContain('To settle')
    const read = (who: Browser) => who.get(`/pack/reports/council-report${MARCH}`)
    expect(textOf((await read(panel)).html)).toContain('Court fees for [suppressed] children are paid.')
    expect(textOf((await read(analyst)).html)).toContain(text)
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

  test('are whole for those who may see children, and in their public version for others', async () => {
    const address = '/issues/2018-03/1/reports/scorecard'
    expect((await panel.get('/issues/2018-03/1')).html).toContain(address)
    const [open, whole] = [await panel.get(address), await analyst.get(address)]
    expect(textOf(open.html)).toContain('Small numbers are suppressed.')
    expect(textOf(open.html)).toContain('[c]')
    expect(textOf(whole.html)).not.toContain('[c]')
    expect((await panel.get(`${address}/csv`)).html).toContain('[c]')
  })

  test('bear the logo that the council had when they were published', async () => {
    const { ledger, catalogues, now } = council.services
    const png = logoFrom(
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
      ),
    )
    if ('fault' in png) throw new Error(png.fault)
    const look = { logo: png.png, logoWidth: png.width, logoHeight: png.height }
    await ledger.write(writing =>
      writing.append({
        ...{ title: 'Look', recordedBy: 'sam', files: [], children: [] },
        entries: [{ type: 'council-look', subject: 'authority', kind: 'statement', standing: 0, body: look }],
      }),
    )
    const reports = catalogues.reports.filter(({ id }) => id === 'scorecard')
    const asked = { month: '2018-03', frozenBy: 'sam', now: now().toISOString(), reports }
    const { number } = await freezeIssue(ledger, catalogues, asked)
    const { html } = await analyst.get(`/issues/2018-03/${number}/reports/scorecard`)
    expect(html).toContain(`src="/issues/2018-03/${number}/logo.png"`)
    const { bytes } = logoFile({ logo: { png: png.png, alt: '', widthMm: 1, heightMm: 1 } })
    const drawn = await analyst.get(`/issues/2018-03/${number}/logo.png`)
    expect(Number(drawn.headers['content-length'])).toBe(bytes.length)
    expect(drawn.headers['content-type']).toBe('image/png')
    expect((await analyst.get('/issues/2018-03/1/reports/scorecard')).html).not.toContain('logo.png')
    expect((await analyst.get('/issues/2018-03/99/logo.png')).status).toBe(404)
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

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logoFrom } from '#documents/logo.ts'
import { freezeIssue } from '#store/freezing.ts'
import { Packs } from '#web/packs.ts'
import { logoFile } from '#web/pages/pack/logo-file.ts'
import { type Answer, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

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

describe('a pack', () => {
  /** Follows a pack until it is made. */
  async function made(by: Browser, address: string): Promise<Answer> {
    for (;;) {
      const page = await by.get(address)
      if (!page.html.includes('waymark-progress')) return page
      expect(page.headers.refresh).toBe('1')
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  const idIn = (address: string) => address.split('/').at(-1)!
  let address: string

  test('is made while its page says how far it is, and kept as one file for whoever had it made', async () => {
    address = (await analyst.send(`/pack${MARCH}`, 'pack', {})).location!
    expect(address).toMatch(/^\/pack\/made\//)
    expect(textOf((await analyst.get(address)).html)).toMatch(/Pack for March 2018.*\d of \d reports are done/)
    expect((await analyst.get(`${address}?updates=off`)).headers.refresh).toBeUndefined()
    expect((await analyst.get(`${address}/zip`)).status).toBe(403)
    expect(textOf((await analyst.get('/pack')).html)).toContain('Pack for March 2018 , being made')
    const again = await analyst.send(`/pack${MARCH}`, 'pack', {})
    expect(textOf(again.html)).toContain('A pack of yours is still being made')

    const page = await made(analyst, address)
    expect(page.headers.refresh).toBeUndefined()
    expect(page.html.match(/>Done</g)).toHaveLength(council.services.catalogues.reports.length)
    const { headers, status } = await analyst.get(`${address}/zip`)
    expect([status, headers['content-type']]).toEqual([200, 'application/zip'])
    expect(headers['content-disposition']).toContain('Pack-for-March-2018.zip')
    const bytes = await council.services.desk.packContent('performance-analyst', idIn(address))
    for (const name of ['indicator-pages.xlsx', 'council-report.pdf'])
      expect(Buffer.from(bytes!).includes(name)).toBe(true)
  }, 60_000)

  test('is nobody else’s, and to them looks like one that is not there', async () => {
    const theirs = await panel.get(address)
    expect(textOf(theirs.html)).toContain('This pack is not kept here')
    expect(textOf(theirs.html)).toBe(textOf((await panel.get('/pack/made/no-such-pack')).html))
    expect((await panel.get(`${address}/zip`)).status).toBe(403)
    expect((await panel.get(`/pack/made/..%2f..%2fstore/zip`)).status).toBe(403)
    const manager = await council.signIn('service-manager')
    expect((await manager.get(`${address}/zip`)).status).toBe(403)
  })

  test('is there after a restart', async () => {
    const { desk, now } = council.services
    const packs = new Packs({ desk, now, onFault: () => {} })
    const who = { username: 'performance-analyst', role: 'performance-analyst' } as const
    expect(await packs.pack(idIn(address), who)).toMatchObject({ state: 'made', title: 'Pack for March 2018' })
    expect((await packs.file(idIn(address), who))?.bytes.length).toBeGreaterThan(100_000)
    expect(await packs.of(who)).toHaveLength(1)
  })

  test('is kept from whoever had it made once they may not see what is in it', async () => {
    const { packs } = council.services
    const who = { username: 'performance-analyst', role: 'panel-member' } as const
    expect(await packs.pack(idIn(address), who)).toBeUndefined()
    expect(await packs.file(idIn(address), who)).toBeUndefined()
  })

  test('that a panel member has made is theirs', async () => {
    const { location } = await panel.send(`/pack${MARCH}`, 'pack', {})
    await made(panel, location!)
    expect((await panel.get(`${location}/zip`)).status).toBe(200)
  }, 60_000)

  test('that was stopped in between leaves nothing, and one that went wrong says so', async () => {
    const { desk, now } = council.services
    const faults: unknown[] = []
    const packs = new Packs({
      desk: { ...desk, keepPack: () => Promise.reject(new Error('the store was closed')) },
      now,
      onFault: (_, fault) => faults.push(fault),
    })
    const who = { username: 'service-manager', role: 'service-manager' } as const
    const wanted = {
      title: 'Pack',
      reports: [],
      documents: async () => [],
      formats: [],
      isSuppressed: false,
      madeBy: who.username,
    }
    const id = packs.make(wanted)!
    expect(packs.make(wanted)).toBeUndefined()
    await expect.poll(async () => (await packs.pack(id, who))?.state).toBe('failed')
    expect(faults).toHaveLength(1)
    expect(await desk.packsOf(who.username, '2018-01-01T00:00:00.000Z')).toEqual([])
    expect(packs.make(wanted)).not.toBe(id)
  })

  test('is erased after a day', async () => {
    council.wait(24 * 60 - 1)
    analyst = await council.signIn('performance-analyst')
    expect(textOf((await analyst.get('/pack')).html)).toContain('Pack for March 2018 , kept until 10 August 2018')
    expect((await analyst.get(`${address}/zip`)).status).toBe(200)
    council.wait(1)
    expect(textOf((await analyst.get(address)).html)).toContain('This pack is not kept here')
    expect((await analyst.get(`${address}/zip`)).status).toBe(403)
    expect(textOf((await analyst.get('/pack')).html)).not.toContain('Pack for March 2018')
    const packs = new Packs({ desk: council.services.desk, now: council.services.now, onFault: () => {} })
    await packs.eraseOld()
    expect(await council.services.desk.packContent('performance-analyst', idIn(address))).toBeUndefined()
    panel = await council.signIn('panel-member')
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

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendFiles } from '#web/multipart.testing.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const MEETING = '/meeting-papers/M-1'

let council: TestCouncil
let clerk: Browser
beforeAll(async () => {
  council = await openCouncil()
  clerk = await council.signIn('democratic-services')
})
afterAll(() => council.close())

const words = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const EXEMPT = ['Acorn', 'asks', 'asked for more', 'fee be paid']

describe('the papers of a meeting', () => {
  test('say who was there, what was said and what was resolved, as minutes do', async () => {
    const text = words((await clerk.get(`${MEETING}/minutes`)).html)
    for (const says of [
      'Tuesday, 17 July 2018 , 5:00pm, Town Hall',
      'Present: Councillor Marsh (in the Chair).',
      'Apologies for absence were received from Councillor Hale.',
      'There were no declarations of interest to report.',
      '11. Voice of the child Zac spoke of: leaving care bus travel',
      'Resolved: (1) That the information be noted. (2) That a pass be found.',
      '12. Fees of Acorn Homes Not for publication: exempt under paragraph 3 of Part 1 of Schedule 12A',
      'Resolved: That the fee be paid.',
    ])
      expect(text).toContain(says)
  })

  test('give each item with its papers, the next meeting and who sits', async () => {
    const text = words((await clerk.get(`${MEETING}/agenda`)).html)
    for (const says of [
      'Voice of the child To discuss What young people told us',
      'the press and public be excluded from the meeting for item 2',
      'Tuesday, 18 September 2018, 17:00',
      'Chair Councillor Marsh',
    ])
      expect(text).toContain(says)
  })

  test.each(['agenda', 'minutes'])('leave nothing that is exempt in the %s that is published', async kind => {
    const text = words((await clerk.get(`${MEETING}/${kind}?version=public`)).html)
    for (const closed of EXEMPT) expect(text).not.toContain(closed)
    expect(text).toContain('exempt under paragraph 3')
    expect(text).toContain('Voice of the child')
    const file = await clerk.get(`${MEETING}/${kind}/html?version=public`)
    expect(file.headers['content-disposition']).toContain(`${kind}-2018-07-17-public.html`)
    for (const closed of EXEMPT) expect(words(file.html)).not.toContain(closed)
  })

  test.each(['', '/agenda', '/minutes', '/action-log'])('show a partner nothing that is exempt at %s', async path => {
    const partner = await council.signIn('health-team')
    const { status, html } = await partner.get(`${MEETING}${path}`)
    expect(status).toBe(200)
    for (const closed of EXEMPT.slice(0, 1)) expect(words(html)).not.toContain(closed)
    expect((await partner.get(`${MEETING}/cover-report?of=P-2`)).status).toBe(404)
  })

  test('are Word files and PDFs', async () => {
    for (const kind of ['agenda', 'minutes', 'action-log', 'cover-report'])
      for (const [format, begins] of [
        ['docx', 'PK'],
        ['pdf', '%PDF'],
      ] as const) {
        const { status, html } = await clerk.get(`${MEETING}/${kind}/${format}?of=P-1`)
        expect([status, html.slice(0, begins.length)], `${kind} as ${format}`).toEqual([200, begins])
      }
  })

  test('are found by who may sign in alone, and only where there is such a meeting', async () => {
    expect((await clerk.get('/meeting-papers/M-99')).status).toBe(404)
    expect((await clerk.get(`${MEETING}/novel`)).status).toBe(404)
  })
})

describe('a pack', () => {
  const pdf = (pages: number) =>
    `%PDF-1.7\n1 0 obj\n<< /Type /Pages /Count ${pages} /Kids [] >>\nendobj\ntrailer\n<<>>\n%%EOF\n`
  const attachTo = async (record: Readonly<Record<string, string>>, name: string, bytes: string) =>
    sendFiles(council, clerk, '/council-records/paper/new', { author: 'Jo Lane', ...record }, [
      { control: 'file--new', name, bytes },
    ])

  test('gives its papers pages once, and a supplement those after the last', async () => {
    await attachTo({ reference: 'P-7', item: 'I-1', title: 'Bus travel' }, 'Bus.pdf', pdf(7))
    await attachTo({ reference: 'P-8', item: 'I-2', title: 'More of Acorn' }, 'Acorn.pdf', pdf(4))
    const sent = await clerk.send(MEETING, 'send', {})
    expect(sent.location).toBe(`${MEETING}?sent=yes`)
    expect(words((await clerk.get(MEETING)).html)).toMatch(/Bus travel 1 to 7 .*More of Acorn 8 to 11/)
    expect((await clerk.send(MEETING, 'send', {})).html).toContain('was sent out already')

    await attachTo(
      { reference: 'P-9', item: 'I-1', title: 'Bus fares', replaces: 'P-7', version: '2' },
      'Fares.csv',
      'a,b',
    )
    await clerk.send(MEETING, 'send', {})
    const text = words((await clerk.get(MEETING)).html)
    expect(text).toMatch(/Bus fares, version 2 12 /)
    expect(text).toContain('Supplement 1 alone')
    expect(words((await clerk.get(`${MEETING}/agenda`)).html)).toContain('Bus fares (version 2) 12')
  })

  test('is one PDF, for each as they may read it', async () => {
    for (const query of ['', '?version=public', '?supplement=2']) {
      const { status, html, headers } = await clerk.get(`${MEETING}/pack.pdf${query}`)
      expect([status, html.slice(0, 4)]).toEqual([200, '%PDF'])
      expect(headers['content-disposition']).toContain('pack-2018-07-17')
    }
    expect((await clerk.get(`${MEETING}/pack.pdf?supplement=9`)).status).toBe(404)
  })

  test('has an exempt paper whose file opens for councillors and officers alone', async () => {
    const { html } = await clerk.get(MEETING)
    const [, open = '', exempt = ''] =
      /href="(\/attachments\/\w+)"[^>]*>Fares\.csv[\s\S]*href="(\/attachments\/\w+)"[^>]*>Acorn\.pdf/.exec(html) ?? []
    expect([open, exempt].every(address => address.startsWith('/attachments/'))).toBe(true)
    const [panel, partner] = [await council.signIn('panel-member'), await council.signIn('health-team')]
    expect([(await panel.get(open)).status, (await panel.get(exempt)).status]).toEqual([200, 200])
    expect([(await partner.get(open)).status, (await partner.get(exempt)).status]).toEqual([200, 403])
  })

  test('says by which day it is to be out, and which items have no paper', async () => {
    // The next meeting is on Tuesday 18 September 2018.
    const { html } = await clerk.get('/meeting-papers/M-2')
    expect(words(html)).toContain('are to be out by Monday, 10 September 2018: five clear days before the meeting')
    await clerk.send('/council-records/agenda-item/new', 'save', {
      ...{ reference: 'I-20', meeting: 'M-2', order: '1', title: 'Dentists' },
    })
    expect(words((await clerk.get('/meeting-papers/M-2')).html)).toContain('No paper is recorded for item 1.')
  })

  test('is sent out by those who clerk boards alone', async () => {
    const panel = await council.signIn('panel-member')
    expect((await panel.get(MEETING)).html).not.toContain('Send out')
    expect((await panel.send(MEETING, 'send', {})).html).toContain('Only those who clerk boards')
  })
})

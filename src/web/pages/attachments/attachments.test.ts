import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attached } from '#core/records/fields.ts'
import visit from '#core/records/visit.ts'
import { sendFiles } from '#web/multipart.testing.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'
import type { Services } from '#web/services.ts'

const EVIDENCE = '/council-records/action-evidence'
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'

let council: TestCouncil
let manager: Browser
let address: string
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
  const action = await manager.send('/council-records/action/new', 'save', {
    what: 'Write the guide',
    owner: 'Jo Marsh',
    'dueOn-day': '1',
    'dueOn-month': '9',
    'dueOn-year': '2018',
    knownBy: 'proof',
    proof: 'The guide itself',
  })
  expect(action.status).toBe(303)
})
afterAll(() => council.close())

const words = {
  action: 'A-1',
  'on-day': '1',
  'on-month': '8',
  'on-year': '2018',
  kind: 'document',
  shows: 'The guide as it was printed',
}
const send = (
  more: Readonly<Record<string, string>> = {},
  name?: string,
  bytes: string | Uint8Array = PDF,
  who = manager,
  to = `${EVIDENCE}/new`,
) =>
  sendFiles(council, who, to, { ...words, ...more }, name === undefined ? [] : [{ control: 'file--new', name, bytes }])

const linkIn = (html: string): string => /href="(\/attachments\/[0-9a-f]{32})"/.exec(html)?.[1] ?? 'no link'

/** Where the evidence is that was recorded last. */
const newest = async (): Promise<string> =>
  /href="(\/council-records\/action-evidence\/\d+)"/.exec((await manager.get(EVIDENCE)).html)?.[1] ?? 'none'

describe('a file that is attached to a record', () => {
  test('is kept with it, and sent back as it was to those who may read the record', async () => {
    const saved = await send({}, 'Guide “2018”.pdf')
    expect(saved.status).toBe(303)
    address = await newest()
    const { html } = await manager.get(address)
    expect(html).toContain('Guide “2018”.pdf (1 KB)')
    const panel = await council.signIn('panel-member')
    for (const reader of [manager, panel]) {
      const file = await reader.get(linkIn(html))
      expect([file.status, file.html]).toEqual([200, PDF])
      expect(file.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': `attachment; filename="Guide-2018-.pdf"; filename*=UTF-8''Guide%20%E2%80%9C2018%E2%80%9D.pdf`,
        'cache-control': 'no-store',
      })
    }
    const [line] = await council.services.desk.accessLog({ username: 'panel-member', limit: 1 })
    expect(line).toMatchObject({ did: expect.stringContaining('opened an attached file'), outcome: 'allowed' })
    expect(council.log.join()).not.toContain('Guide')
  })

  test('that is refused is said so beside what was typed, and nothing is recorded', async () => {
    const before = (await council.services.ledger.history('authority')).length
    const { status, html } = await send({ shows: 'As it was sent to us' }, 'Guide.docm', 'PK')
    expect(status).toBe(422)
    expect(html).toContain('“Guide.docm” has macros, which are programs')
    expect(html).toContain('As it was sent to us')
    expect((await council.services.ledger.history('authority')).length).toBe(before)
  })

  test('that is larger than the council takes is refused, and read no further than that', async () => {
    const { html } = await send({}, 'Guide.pdf', Buffer.alloc(51 * 1024 * 1024, 'a'))
    expect(html).toContain('“Guide.pdf” is larger than 50 MB, the most that is taken')
    await manager.send('/council-records/attachment-setting/new', 'save', {
      'fromOn-day': '1',
      'fromOn-month': '8',
      'fromOn-year': '2018',
      megabytes: '1',
    })
    expect((await send({}, 'Guide.txt', 'a'.repeat(1024 * 1024 + 1))).html).toContain('is larger than 1 MB')
    expect((await send({ shows: 'Just as large' }, 'Guide.txt', 'a'.repeat(1024 * 1024))).status).toBe(303)
  })

  test('need not be chosen again where something else is wrong with the form', async () => {
    const { html } = await send({ shows: '' }, 'Again.pdf')
    expect(html).toContain('Say what it shows')
    expect(html).toContain('Again.pdf (1 KB)')
    const [, file = ''] = /name="file" value="(\w+)"/.exec(html) ?? []
    expect((await manager.get(`/attachments/${file}`)).html).toBe(PDF)
    const other = await council.signIn('team-manager')
    expect((await other.get(`/attachments/${file}`)).status, 'no record names it yet').toBe(403)
    const saved = await send({ shows: 'All is said now', file })
    expect((await other.get(saved.location!)).html, 'the action').toContain('Again.pdf (1 KB)')
    expect((await other.get(`/attachments/${file}`)).status).toBe(200)
  })

  test('is replaced by a correction, and is reached from what was recorded before', async () => {
    const form = (await manager.get(`${address}/correct`)).html
    const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec(form) ?? []
    const [, file = ''] = /name="file" value="(\w+)"/.exec(form) ?? []
    const to = `${address}/correct`
    const corrected = await send({ 'based-on': basedOn, file }, 'Second guide.pdf', `${PDF}%%EOF`, manager, to)
    expect(corrected.status).toBe(303)
    const { html } = await manager.get(address)
    expect(html).toContain('Second guide.pdf')
    const old = new RegExp(`<del[^>]*><a [^>]*href="/attachments/${file}"`)
    expect(html).toMatch(old)
    expect((await manager.get(`/attachments/${file}`)).html).toBe(PDF)
  })

  test('is left out of the record where somebody says so', async () => {
    await send({ shows: 'With a file' }, 'Third.pdf')
    const its = await newest()
    const form = (await manager.get(`${its}/correct`)).html
    const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec(form) ?? []
    const [, file = ''] = /name="file" value="(\w+)"/.exec(form) ?? []
    await send(
      { shows: 'With a file', 'based-on': basedOn, file, 'file--without': 'yes' },
      undefined,
      '',
      manager,
      `${its}/correct`,
    )
    expect((await manager.get(its)).html).toContain('<ins class="waymark-as-typed">left blank</ins>')
  })

  test('of somebody else cannot be named by typing what it is known by', async () => {
    const { html } = await send({ shows: '' }, 'Mine.pdf')
    const [, file = ''] = /name="file" value="(\w+)"/.exec(html) ?? []
    const analyst = await council.signIn('performance-analyst')
    const taken = await send({ shows: 'Taken', file }, undefined, '', analyst)
    expect([taken.status, taken.html]).toEqual([422, expect.stringContaining('choose the file again')])
    expect((await analyst.get(`/attachments/${file}`)).status).toBe(403)
  })

  const NAMES: readonly (readonly [how: string, sent: string, kept: string])[] = [
    ['a path', '../../etc/passwd.pdf', 'passwd.pdf'],
    ['a child’s name', 'C:\\Users\\ana\\Zac Brown, born 2010-02-03.pdf', 'Zac Brown, born 2010-02-03.pdf'],
    ['letters turned round', 'fdp.exe\u202e\u2066cod.pdf', 'fdp.exe cod.pdf'],
    ['characters that nobody sees', 'Plan\u0000\u0007\u0085.pdf', 'Plan .pdf'],
    ['a script', '<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1) .pdf'],
    ['a formula', '=cmd|calc!A1.pdf', '=cmd calc!A1.pdf'],
    ['a hidden file', '.htaccess.pdf', 'htaccess.pdf'],
    ['400 letters, none of them plain', `${'é'.repeat(400)}.pdf`, `${'é'.repeat(146)}.pdf`],
    ['marks of every kind', "It's Zoë’s 100% plan; v2.pdf", "It's Zoë’s 100% plan; v2.pdf"],
  ]

  test.each(NAMES)(
    'with %s in its name is kept and sent back, and its name is in no address or log',
    async (_how, sent, kept) => {
      const logged = council.log.length
      const { status, location } = await send({ shows: 'As it is called' }, sent)
      expect(status).toBe(303)
      const its = await newest()
      const { html } = await manager.get(its)
      const link = linkIn(html)
      expect(html).toContain(kept)
      expect(html).not.toContain('<img')
      const file = await manager.get(link)
      expect([file.status, file.html]).toEqual([200, PDF])
      const disposition = String(file.headers['content-disposition'])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a header has none
      expect(disposition).toMatch(/^attachment; filename="[\w.-]+\.pdf"; filename\*=UTF-8''[^\u0000-\u001f"\\/;' ]+$/)
      expect(decodeURIComponent(disposition.split("UTF-8''")[1]!)).toBe(kept)
      expect([location, its, link].join()).toMatch(/^[\w/,?=-]+$/)
      const lines = await council.services.desk.accessLog({ username: 'service-manager', limit: 20 })
      const said = council.log.slice(logged).join() + JSON.stringify(lines)
      for (const word of ['Zac', 'passwd', 'cmd', 'Zoë', 'htaccess', 'éé', '.pdf']) expect(said).not.toContain(word)
    },
  )

  test('that is refused leaves no trace of its name in a log', async () => {
    const logged = council.log.length
    const { html } = await send({}, 'Zac Brown 2010-02-03.exe', 'MZ')
    expect(html).toContain('“Zac Brown 2010-02-03.exe” is a program')
    const lines = await council.services.desk.accessLog({ username: 'service-manager', limit: 5 })
    expect(council.log.slice(logged).join() + JSON.stringify(lines)).not.toContain('Zac')
  })

  test('that nobody saved for a day is gone: the form says to choose it again, with all that was typed', async () => {
    const { html } = await send({ shows: '' }, 'Left lying.pdf', `${PDF}% left`)
    const [, file = ''] = /name="file" value="(\w+)"/.exec(html) ?? []
    await council.services.ledger.clearAttachments('2999-01-01T00:00:00.000Z')
    expect((await manager.get(`/attachments/${file}`)).status).toBe(404)
    const before = (await council.services.ledger.history('authority')).length
    const again = await send({ shows: 'Typed a day later', file })
    expect([again.status, again.html]).toEqual([422, expect.stringContaining('choose the file again')])
    expect(again.html).toContain('Typed a day later')
    expect((await council.services.ledger.history('authority')).length).toBe(before)
    expect((await manager.get(linkIn((await manager.get(address)).html))).status, 'what is named stays').toBe(200)
  })

  test('is kept with a draft', async () => {
    const draft = await send({ _do: 'draft', shows: 'Half' }, 'Draft.pdf')
    expect(draft.location).toContain('draft=')
    expect((await manager.get(draft.location!)).html).toContain('Draft.pdf (1 KB)')
  })

  test('is said not to have been kept, where whoever sent it was signed out; what was typed was', async () => {
    const stranger = { cookie: '', get: manager.get }
    const answer = await sendFiles(council, stranger, `${EVIDENCE}/new`, { ...words, shows: 'Kept all the same' }, [
      { control: 'file--new', name: 'Lost.pdf', bytes: PDF },
    ])
    expect(answer.status).toBe(401)
    expect(answer.html).toContain('Kept all the same')
    expect(answer.html).toContain('“Lost.pdf” was not kept, since you were signed out')
  })
})

describe('a file of a child’s record', () => {
  const form = {
    'visitedOn-day': '1',
    'visitedOn-month': '8',
    'visitedOn-year': '2018',
    worker: 'Sam',
    seen: 'alone',
  }
  /** Visits are given a file, which they have not. */
  const withPhotos = (catalogues: Services['catalogues']): Services['catalogues'] => ({
    ...catalogues,
    records: catalogues.records.map(type =>
      type.id === 'visit' ? { ...type, fields: visit.fields.extend({ photo: attached('Photo') }) } : type,
    ),
  })
  let its: TestCouncil
  beforeAll(async () => {
    its = await openCouncil({ changed: withPhotos })
  })
  afterAll(() => its.close())

  test('is opened by those alone who may open the child, and the log says whose it is', async () => {
    const [manager, worker, health] = await Promise.all(
      (['team-manager', 'social-worker', 'health-team'] as const).map(role => its.signIn(role)),
    )
    const saved = await sendFiles(its, manager!, `/children/${ANA}/records/visit/new`, form, [
      { control: 'photo--new', name: 'Drawing.png', bytes: Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1') },
    ])
    expect(saved.html).not.toContain('There is a problem')
    expect(saved.status).toBe(303)
    const record = await manager!.get(saved.location!)
    expect(record.html).toContain('Drawing.png')
    const file = linkIn(record.html)
    expect((await manager!.get(file)).status).toBe(200)
    const [line] = await its.services.desk.accessLog({ username: 'team-manager', limit: 1 })
    expect(line).toMatchObject({ child: ANA, did: expect.stringContaining('opened an attached file') })
    const panel = await its.signIn('panel-member')
    for (const other of [panel, health!]) expect((await other.get(file)).status).toBe(403)
    const mayOpen = (await its.seenBy('social-worker').sights()).of(ANA)?.kind === 'whole'
    expect((await worker!.get(file)).status).toBe(mayOpen ? 200 : 403)
  })
})

test('the page’s script is told what the files are known by that it sent with a draft, and why one was refused', async () => {
  const sent = async (name: string) =>
    JSON.parse(
      (
        await sendFiles(
          council,
          manager,
          `${EVIDENCE}/new`,
          { ...words, _do: 'draft' },
          [{ control: 'file--new', name, bytes: PDF }],
          true,
        )
      ).html,
    )
  expect(await sent('Draft.pdf')).toMatchObject({
    says: expect.stringContaining('Draft saved'),
    files: { file: { file: expect.stringMatching(/^\w{32}$/), called: 'Draft.pdf (1 KB)' } },
  })
  expect((await sent('Draft.docm')).files.file.refused).toContain('has macros')
})

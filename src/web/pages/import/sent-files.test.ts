import { afterAll, beforeAll, expect, test } from 'vitest'
import { backgroundImports } from '#jobs/background-imports.ts'
import { stagedFiles } from '#jobs/staged-files.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
beforeAll(async () => {
  council = await openCouncil({
    jobs: (ledger, definitions) =>
      backgroundImports(ledger, definitions, (_reference, fault) => {
        throw fault
      }),
    sentFiles: stagedFiles,
  })
  analyst = await council.signIn('performance-analyst')
})
afterAll(() => council.close())

/** Sends a file with a form's fields, as a browser does, and answers with where it leads. */
async function send(url: string, fields: Readonly<Record<string, string>>, text: string, cookie = analyst.cookie) {
  const page = await analyst.get(url)
  const token = /_csrf" value="([^"]+)/.exec(page.html)![1]!
  const part = (name: string, value: string, more = ''): string =>
    `--line\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
  const parts = Object.entries({ _csrf: token, form: 'send', ...fields }).map(([name, value]) => part(name, value))
  const answer = await council.app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=line' },
    payload: `${parts.join('')}${part('files', text, '; filename="extract.csv"\r\nContent-Type: text/csv')}--line--\r\n`,
  })
  return { status: answer.statusCode, location: answer.headers.location ?? '', html: answer.body }
}

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** Follows an import until it has ended, and answers with where its report stands. */
async function ended(address: string): Promise<string> {
  for (let i = 0; i < 200; i++) {
    const { status, location } = await analyst.get(address)
    if (status === 303) return location!
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('The import did not end.')
}

const rows = 'Person,Seen on,How,Colour\n1001,20/04/2018,Alone please,blue\n1002,21/04/2018,Y,\n'

test('an extract is sent, its columns and words are given, its records shown and then imported', async () => {
  const sent = await send('/imports/records', { type: 'visit' }, rows)
  expect(sent.status).toBe(303)
  const first = await analyst.get(sent.location)
  expect(textOf(first.html)).toContain('No column is the child’s identifier yet.')
  expect(first.html).not.toContain('name="form" value="import"')

  const columns = { 'column-0': 'child', 'column-1': 'visitedOn', 'column-2': 'seen', 'column-3': '' }
  const mapped = await analyst.send(sent.location, 'map', { ...columns, dateFormat: '', name: 'Visits' })
  expect([mapped.status, mapped.location]).toEqual([303, `${sent.location}#preview`])
  const second = await analyst.get(sent.location)
  expect(textOf(second.html)).toContain('What the words in ‘How’ stand for')
  expect(textOf(second.html)).toContain('2 × unreadable value, first in ‘How’, line 2')

  const words = { 'value-2-0': 'alone', 'value-2-1': 'with-others' }
  await analyst.send(sent.location, 'map', { ...columns, ...words, dateFormat: '', name: 'Visits' })
  const third = await analyst.get(sent.location)
  expect(textOf(third.html)).toContain('1001 20 April 2018')
  expect(textOf(third.html)).toContain('Seen, but not alone')
  expect(textOf(third.html)).not.toContain('unreadable value')

  const before = (await council.services.ledger.journey(ANA))!.casework.get('visit')!.length
  const started = await analyst.send(sent.location, 'import', {})
  expect(started.location).toMatch(/^\/imports\/progress\//)
  const report = await analyst.get(await ended(started.location!))
  expect(textOf(report.html)).toContain('2 records about 2 children say something new')
  expect((await council.services.ledger.journey(ANA))!.casework.get('visit')).toHaveLength(before + 1)
  expect((await analyst.get(sent.location)).location).toBe('/imports/records')
})

test('next month the same columns are known', async () => {
  const sent = await send('/imports/records', { type: 'visit' }, rows.replaceAll('04/2018', '05/2018'))
  const page = textOf((await analyst.get(sent.location)).html)
  expect(page).toContain('1001 20 May 2018')
  expect(page).toContain('Import 2 records')
})

test('two columns may not be the same field, and what was chosen is kept', async () => {
  const sent = await send('/imports/records', { type: 'contact' }, 'A,B,C\n1001,01/02/2018,02/02/2018\n')
  const chosen = { 'column-0': 'child', 'column-1': 'contactedOn', 'column-2': 'contactedOn', dateFormat: '', name: '' }
  const { status, html } = await analyst.send(sent.location, 'map', chosen)
  expect(status).toBe(422)
  expect(textOf(html)).toContain('Another column is ‘Date’ already')
  expect(html.match(/value="contactedOn" selected/g)).toHaveLength(2)
})

test('a file that cannot be read says why', async () => {
  const sent = await send('/imports/records', { type: 'visit' }, 'A,B\n1,2,3\n')
  expect(textOf((await analyst.get(sent.location)).html)).toContain('extract.csv, line 2: this line has 3 values')
  expect((await send('/imports/records', { type: '' }, rows)).status).toBe(422)
  expect((await send('/imports/records', { type: 'episode' }, rows)).status).toBe(422)
})

test('a list is compared, mended in one step, and what was made of it names the list', async () => {
  const list = 'CHILD,Last dental check\n1001,12/03/2018\n7777,01/01/2018\n'
  const sent = await send('/imports/reconcile', { partner: 'health', 'as-at': '31 3 2018' }, list)
  const page = textOf((await analyst.get(sent.location)).html)
  expect(page).toContain('1001 2 Date of last dental check Nothing 12 March 2018 Can be mended')
  expect(page).toContain('Not known to us')
  const mended = await analyst.send(sent.location, 'mend', {})
  expect(mended.location).toMatch(/^\/imports\/\d+$/)
  const [check] = (await council.services.ledger.history(ANA)).filter(({ type }) => type === 'dental-check')
  expect([check!.body, check!.file?.name, check!.line]).toEqual([
    { heldOn: '2018-03-12', outcome: 'done' },
    'extract.csv',
    2,
  ])
  const after = textOf((await analyst.get(sent.location)).html)
  expect(after).not.toContain('Can be mended')
  expect(after).toContain('Alike 1')
})

test('what one person sent nobody else sees', async () => {
  const sent = await send('/imports/records', { type: 'visit' }, rows)
  const { services } = council
  const id = sent.location.split('/').at(-1)!
  expect(await services.sentFiles.records(id, 'somebody-else')).toBeUndefined()
  expect(services.sentFiles.take(id, 'somebody-else')).toBeUndefined()
  expect(await services.sentFiles.list(id, 'performance-analyst')).toBeUndefined()
})

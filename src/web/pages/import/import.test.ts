import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Jobs } from '#web/jobs.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

/** What was handed over to be imported: the files as they lay in their folder. */
interface HandedOver {
  readonly folder: string
  readonly collectionYear?: number
  readonly recordedBy: string
  readonly files: Readonly<Record<string, string>>
}

let handedOver: HandedOver[] = []
const jobs: Jobs = {
  async startImport(upload) {
    const names = await readdir(upload.folder)
    const texts = await Promise.all(names.map(name => readFile(join(upload.folder, name), 'utf8')))
    await rm(upload.folder, { recursive: true })
    handedOver.push({ ...upload, files: Object.fromEntries(names.map((name, at) => [name, texts[at]!])) })
    return 'the-import'
  },
  progress: async id =>
    id === 'the-import' ? { state: 'running', doing: 'Reading the files', done: 1, of: 2 } : undefined,
}

let council: TestCouncil
let analyst: Browser
const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'))
beforeAll(async () => {
  process.env.TMPDIR = folder
  council = await openCouncil({ jobs: () => jobs })
  analyst = await council.signIn('performance-analyst')
})
afterAll(async () => {
  await council.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  handedOver = []
})

/** Uploads that lie in the temporary folder. */
const uploads = () => readdirSync(tmpdir()).filter(name => name.startsWith('waymark-upload-'))

interface Part {
  readonly name: string
  readonly value: string
  readonly fileName?: string
}

const part = ({ name, value, fileName }: Part): string =>
  `--line\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: text/csv`}\r\n\r\n${value}\r\n`

async function send(parts: readonly Part[], { cookie = analyst.cookie, token = undefined as string | undefined } = {}) {
  const page = await analyst.get('/imports/new')
  const own = /_csrf" value="([^"]+)/.exec(page.html)![1]!
  const all = [{ name: '_csrf', value: token ?? own }, { name: 'form', value: 'import' }, ...parts]
  return council.app.inject({
    method: 'POST',
    url: '/imports/new',
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=line' },
    payload: `${all.map(part).join('')}--line--\r\n`,
  })
}

const year = { name: 'year', value: '' }
const file = (fileName: string, value = 'CHILD\n1\n'): Part => ({ name: 'files', value, fileName })

test('files are handed over as they were sent, with the year chosen and who sent them', async () => {
  const answer = await send([
    { name: 'year', value: '2018' },
    file('episodes.csv', 'CHILD,DECOM\n1,2\n'),
    file('header.csv'),
  ])
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/imports/progress/the-import'])
  expect(handedOver).toMatchObject([
    {
      collectionYear: 2018,
      recordedBy: 'performance-analyst',
      files: { 'episodes.csv': 'CHILD,DECOM\n1,2\n', 'header.csv': 'CHILD\n1\n' },
    },
  ])
})

test('a file’s name leads nowhere but into its folder, and two of one name are both kept', async () => {
  await send([year, file('../../etc/passwd.csv'), file('C:\\returns\\header.csv'), file('header.csv'), file('.csv')])
  expect(Object.keys(handedOver[0]!.files).sort()).toEqual(['.csv', 'header (2).csv', 'header.csv', 'passwd.csv'])
})

test.each([
  ['no file', [year], 'Choose the files to import'],
  ['a file of another kind', [year, file('photo.jpg')], 'The files of a return must be CSV or XML'],
  [
    'a photograph that is said to be Annex A',
    [{ name: 'kind', value: 'annex-a' }, year, file('photo.jpg')],
    'Annex A must be an Excel workbook (.xlsx) or CSV files',
  ],
  ['a year that there is none of', [{ name: 'year', value: 'soon' }, file('a.csv')], 'Choose a year from the list'],
])('%s is refused in words, and no file is left behind', async (_what, parts, words) => {
  const before = uploads()
  const answer = await send(parts)
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(words)
  expect(handedOver).toEqual([])
  expect(uploads()).toEqual(before)
})

test('files from a page of someone else’s session are not read', async () => {
  const answer = await send([year, file('a.csv')], { token: 'abcdefgh-000000' })
  expect(answer.statusCode).toBe(403)
  expect(handedOver).toEqual([])
})

test('files from someone who may not import are not read', async () => {
  const panel = await council.signIn('panel-member')
  const answer = await send([year, file('a.csv')], { cookie: panel.cookie })
  expect(answer.statusCode).toBe(403)
  expect(answer.body).toContain('You do not have access to this page')
  expect(handedOver).toEqual([])
})

test('more files than a return has are refused, and their folder is gone', async () => {
  const before = uploads()
  const answer = await send([year, ...Array.from({ length: 1001 }, (_, at) => file(`${at}.csv`))])
  expect(answer.statusCode).toBe(413)
  expect(answer.body).toContain('Those files are too large')
  expect(handedOver).toEqual([])
  expect(uploads()).toEqual(before)
})

test.each(['not multipart at all', '--line\r\nbroken', ''])('a body that breaks off (%j) is refused', async payload => {
  const answer = await council.app.inject({
    method: 'POST',
    url: '/imports/new',
    headers: { cookie: analyst.cookie, 'content-type': 'multipart/form-data; boundary=line' },
    payload,
  })
  expect([400, 403]).toContain(answer.statusCode)
})

test('the page of an import asks for itself again, unless that is turned off', async () => {
  const page = await analyst.get('/imports/progress/the-import')
  expect(page.headers.refresh).toBe('2')
  expect(page.html).toContain('Reading the files: 1 of 2')
  const quiet = await analyst.get('/imports/progress/the-import?updates=off')
  expect(quiet.headers.refresh).toBeUndefined()
  expect(quiet.html).toContain('Update this page')
})

test('an import that is not known leads to the list of imports', async () => {
  expect((await analyst.get('/imports/progress/another')).location).toBe('/imports')
})

test('past imports are listed, newest first, and each has its page', async () => {
  const { html } = await analyst.get('/imports')
  expect(html.indexOf('sent again')).toBeLessThan(html.indexOf('href="/imports/1"'))
  expect((await analyst.get('/imports/1')).html).toContain('SSDA903 2017-18')
  expect((await analyst.get('/imports/999')).status).toBe(404)
})

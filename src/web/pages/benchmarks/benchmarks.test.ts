import { afterAll, beforeAll, expect, test } from 'vitest'
import { backgroundImports } from '#jobs/background-imports.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let administrator: Browser
beforeAll(async () => {
  council = await openCouncil({
    jobs: (ledger, catalogues) => backgroundImports(ledger, catalogues, (_, fault) => expect.fail(String(fault))),
  })
  administrator = await council.signIn('administrator')
})
afterAll(() => council.close())

/** A page as someone reads it: without its tags. */
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** Sends files with the form as a browser does, and answers with the page that it leads to once the work is over. */
async function take(fields: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) {
  const page = await administrator.get('/benchmarks/take')
  const token = /_csrf" value="([^"]+)/.exec(page.html)![1]!
  const blank = { laCode: '', model: '', measure: '', publishedOn: '' }
  const parts = [
    ...Object.entries({ _csrf: token, form: 'take', ...blank, ...fields }).map(
      ([name, value]) => `--line\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    ...Object.entries(files).map(
      ([name, value]) =>
        `--line\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${value}\r\n`,
    ),
  ]
  const { statusCode, headers, body } = await council.app.inject({
    method: 'POST',
    url: '/benchmarks/take',
    headers: { cookie: administrator.cookie, 'content-type': 'multipart/form-data; boundary=line' },
    payload: `${parts.join('')}--line--\r\n`,
  })
  if (statusCode !== 303) return { status: statusCode, html: body, location: undefined }
  for (;;) {
    const answer = await administrator.get(String(headers.location))
    if (answer.status !== 200 || answer.headers.refresh === undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

const figures =
  'measure,year,la_code,area,region,value_text\nLACHealth%,2016,901,Ashby Vale,South West,90\nLACHealth%,2017,902,Ambridge,South West,88\nLACHealth%,2014,901,Ashby Vale,South West,91\n'
const neighbours = '"LA.Name","LA.number","SN_rank","SN_LA_name","SN_LA_number"\n"Ashby Vale",901,"1","Ambridge",902\n'

test('without any it is said that figures stand alone', async () => {
  const text = textOf((await administrator.get('/benchmarks')).html)
  expect(text).toContain('Nothing is held yet')
  expect(text).toContain(
    '6.9 Health assessments up to date Percentage of CLA having Health Checks (LACHealth%) Nearly.',
  )
})

test('files are taken by an administrator, and the page says what is held of which years', async () => {
  const answer = await take({}, { 'lait.csv': figures, 'sn_may_2014.csv': neighbours })
  expect([answer.status, answer.location]).toEqual([303, '/benchmarks'])
  const text = textOf((await administrator.get('/benchmarks')).html)
  expect(text).toContain('This council Ashby Vale (901)')
  expect(text).toContain('Neighbours, 2014 model Ambridge')
  expect(text).toContain('2013-14 to 2016-17, without 2014-15 lait.csv')
})

test('the same files again add nothing', async () => {
  const { html } = await take({}, { 'lait.csv': figures })
  expect(html).toContain('Nothing was added: all of it was held already.')
})

test('a file that cannot be used is said with what to do, what was typed stays, and nothing is taken', async () => {
  const { html } = await take({ laCode: '902' }, { 'fruit.csv': 'Fruit\nApple\n', 'more.csv': figures })
  expect(textOf(html)).toContain(
    'Nothing was taken. These are to be mended first: fruit.csv, line 1: these are not the headings',
  )
  expect(html).toContain('value="902"')
  expect(textOf((await administrator.get('/benchmarks')).html)).toContain('Ashby Vale (901)')
})

test.each([
  [{ laCode: 'Rotherham' }, 'The number has three figures, such as 372'],
  [{ model: '25' }, 'The year must be one such as 2025'],
  [{ publishedOn: '31 2 2025' }, 'The day of publication must be a date that exists'],
])('%j is refused beside its field', async (fields, says) => {
  const { status, html } = await take(fields, { 'lait.csv': figures })
  expect(status).toBe(422)
  expect(textOf(html)).toContain(says)
  expect(html).toContain(`value="${Object.values(fields)[0]}"`)
})

test('files must be chosen', async () => {
  const { status, html } = await take({}, {})
  expect(status).toBe(422)
  expect(textOf(html)).toContain('Choose the files: CSV')
})

test('a panel member reads what is held and takes nothing', async () => {
  const panel = await council.signIn('panel-member')
  expect((await panel.get('/benchmarks')).html).not.toContain('/benchmarks/take')
  expect((await panel.get('/benchmarks/take')).status).toBe(403)
})

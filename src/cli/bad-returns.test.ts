import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { ImportAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { answerOf, refusalOf } = waymarkHere()
const data = ['--data', inScratch('data')]

const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n'
const REVIEWS = 'CHILD,DOB,REVIEW,REVIEW_CODE\n'
const row = '101,09/04/2017,S,C2,N1,U4,PR1,,,,,,\n'

let folders = 0
/** A folder with these files, below which their names are told. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = inScratch(`return ${++folders}`)
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true })
    writeFileSync(`${folder}/${name}`, content)
  }
  return folder
}
const importing = (files: Readonly<Record<string, string | Uint8Array>>, ...more: readonly string[]) => [
  'import',
  'ssda903',
  folderOf(files),
  ...more,
  ...data,
]

/** All that can be asked of the store. */
async function contents() {
  const { out } = { out: inScratch('contents') }
  const { files } = await answerOf<{ files: readonly { file: string }[] }>([
    ...['export', 'ssda903', '--collection-year', '2017-18', '--out', out],
    ...data,
  ])
  const at = ['--as-at', '2018-03-31', '--recorded-on', '2030-01-01']
  const found = {
    check: await answerOf(['check', ...data]),
    scorecard: await answerOf(['scorecard', ...at, ...data]),
    exported: files.map(({ file }) => [file, readFileSync(`${out}/${file}`, 'utf8')]),
  }
  rmSync(out, { recursive: true })
  return found
}

let before: Awaited<ReturnType<typeof contents>>
beforeAll(async () => {
  const files = {
    '2017-18/episodes.csv': EPISODES + row,
    '2017-18/header.csv': `${HEADER}101,2,17/12/2009,WBRI,UN1,,\n`,
  }
  expect(await answerOf<ImportAnswer>(importing(files, '--authority', 'Testshire'))).toMatchObject({ added: 2 })
  before = await contents()
})

const textsOf = EPISODES + row
const many = Array.from({ length: 300 }, () => row).join('')
test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
  ['is empty', { 'e.csv': '' }, /^2017-18\/e\.csv: the file is empty; export it again\.$/],
  ['was cut short in a row', { 'e.csv': textsOf.slice(0, -10) }, /^2017-18\/e\.csv, line 2: .* cut short; export it/],
  [
    'was cut short in quotes',
    { 'e.csv': `${textsOf}102,"09` },
    /^2017-18\/e\.csv, line 3: .* never closed, .* export it/,
  ],
  ['has a value that swallows the rest', { 'e.csv': `${EPISODES}101,"${many}"` }, /^2017-18\/e\.csv, line 2: /],
  [
    'is binary',
    { 'e.csv': Buffer.from([...Array(256).keys()]) },
    /^2017-18\/e\.csv, line 1: this is not text, .*; save/,
  ],
  [
    'is a picture',
    { 'e.csv': Buffer.from('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF', 'latin1') },
    /e\.csv, line 1: this is not text/,
  ],
  [
    'is a workbook',
    { 'episodes.xlsx': 'PK\u0003\u0004' },
    /^2017-18\/episodes\.xlsx: this is an Excel workbook.*; save each/,
  ],
  [
    'is compressed',
    { 'e.csv': Buffer.from([0x1f, 0x8b, 8, 0]) },
    /^2017-18\/e\.csv: this is a compressed file; unpack/,
  ],
  [
    'is UTF-16 and does not say so',
    { 'e.csv': Buffer.from(textsOf, 'utf16le') },
    /e\.csv, line 1: .* save the file as CSV UTF-8/,
  ],
  [
    'is of no table',
    { 'e.csv': 'NAME,AMOUNT\nx,1\n' },
    /^2017-18\/e\.csv: its first line is not the headings of any .*; add/,
  ],
  ['has no headings', { 'e.csv': row }, /^2017-18\/e\.csv: its first line is not the headings/],
  [
    'is of two tables',
    { 'e.csv': 'CHILD,SEX,DOB,DUC,REVIEW,REVIEW_CODE\n' },
    /e\.csv: its headings are those of Reviews and of UASC; split/,
  ],
  [
    'lacks a column',
    { 'e.csv': textsOf.replace(',LS', '').replace(',C2', '') },
    /e\.csv: .* Episodes, which also needs LS; add/,
  ],
  [
    'has a row too wide',
    { 'e.csv': `${textsOf}${row.trim()},x\n` },
    /^2017-18\/e\.csv, line 3: this line has 14 values and/,
  ],
  [
    'is XML cut short',
    { 'r.xml': '<R><CHILD>\n<HEADER>' },
    /^2017-18\/r\.xml, line 2: .* cut short; export it again\.$/,
  ],
  [
    'is the same table twice',
    { 'a.csv': textsOf, 'b.csv': textsOf.replace('U4', 'K2') },
    /a\.csv and .*b\.csv are both Episodes of 2017-18 and differ; leave/,
  ],
])(
  'a file that %s is refused in one sentence, and the good file beside it is not imported',
  async (_, files, sentence) => {
    const sent = Object.fromEntries(Object.entries(files).map(([name, content]) => [`2017-18/${name}`, content]))
    const good = { '2017-18/reviews.csv': `${REVIEWS}101,17/12/2009,11/08/2017,PN1\n` }
    const refused = await refusalOf(importing({ ...good, ...sent }))
    expect(refused).toEqual([expect.stringMatching(sentence)])
    expect(refused[0]).toMatch(/^2017-18\/.*\.$/)
    expect(refused[0]).not.toMatch(/101|17\/12\/2009/)
    expect(await contents()).toEqual(before)
  },
)

test('a file of 1 GB is refused by its size', async () => {
  const words = importing({ '2017-18/episodes.csv': EPISODES })
  const file = `${words[2]}/2017-18/episodes.csv`
  truncateSync(file, 1024 ** 3)
  expect(await refusalOf(words)).toEqual([
    '2017-18/episodes.csv: the file has 1,024 MB and no return has more than 64 MB; export the one table alone.',
  ])
  rmSync(file)
  expect(await contents()).toEqual(before)
})

test.each([
  [
    'no folder',
    () => inScratch('no such folder'),
    /^.*no such folder: there is no such file or folder; check the path\.$/,
  ],
  ['an empty folder', () => folderOf({}), /^.*: there is nothing to read in this folder; choose the one with/],
  [
    'a folder of documents',
    () => folderOf({ 'notes.docx': 'PK' }),
    /^notes\.docx: this is no SSDA903 return: .*; choose/,
  ],
  [
    'a year that is not one',
    () => folderOf({ '2017-19/e.csv': textsOf }),
    /^2017-19\/e\.csv: "2017-19" .* not a collection year/,
  ],
  [
    'no year',
    () => folderOf({ 'header.csv': HEADER }),
    /^header\.csv: neither its name nor the dates .* --collection-year\.$/,
  ],
])('%s is refused in one sentence', async (_, folder, sentence) => {
  expect(await refusalOf(['import', 'ssda903', folder(), ...data])).toEqual([expect.stringMatching(sentence)])
  expect(await contents()).toEqual(before)
})

test('every file that cannot be used has its sentence', async () => {
  expect(await refusalOf(importing({ '2017-18/a.csv': '', '2017-18/b.csv': 'x\n' }))).toHaveLength(2)
})

test.each([
  ['is not there', undefined, /: there is no such file, or it may not be opened; check the path\.$/],
  ['is empty', '', /: the file is empty; export it again\.$/],
  [
    'has other headings',
    'AREA,CHILDREN\nx,1\n',
    /, line 1: a population file has the headings YEAR and CHILDREN; add them\.$/,
  ],
  ['has a year that is not one', 'YEAR,CHILDREN\n17,70000\n', /, line 2: YEAR must be a year such as 2025\.$/],
  ['has no number', 'YEAR,CHILDREN\n2017,many\n', /, line 2: CHILDREN must be a whole number above 0\.$/],
  [
    'has a year twice',
    'YEAR,CHILDREN\n2017,70000\n2017,70001\n',
    /, line 3: 2017 is on an earlier line too; keep one of them\.$/,
  ],
  [
    'has a quotation mark open',
    'YEAR,CHILDREN\n2016,1\n2017,"7\n',
    /, line 3: a quotation mark on this line is never closed/,
  ],
])('a population file that %s', async (_, text, sentence) => {
  const folder = folderOf(text === undefined ? {} : { 'population.csv': text })
  const words = ['import', 'population', `${folder}/population.csv`, ...data]
  expect(await refusalOf(words)).toEqual([expect.stringMatching(sentence)])
  expect(await contents()).toEqual(before)
})

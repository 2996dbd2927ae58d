import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { memoryLedger } from './import.testing.ts'
import { importSsda903 } from './import-ssda903.ts'

const tables = new URL('../core/returns/ssda903/tables/', import.meta.url)
const definitions = { tables: await loadCatalogue<ReturnTable>(tables, t => t.id), records: [], codes: [] }

const REVIEWS = 'CHILD,DOB,REVIEW,REVIEW_CODE\n'
const good = { '2017-18/reviews.csv': `${REVIEWS}Ana,17/12/1999,11/08/2017,PN1\n` }

test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
  ['an empty file', { '2017-18/uasc.csv': '' }, /^2017-18\/uasc\.csv: the file is empty; export it again\.$/],
  ['a file of blank lines', { '2017-18/uasc.csv': '\n \n' }, /^2017-18\/uasc\.csv: the file has no headings/],
  [
    'a truncated file',
    { '2017-18/uasc.csv': 'CHILD,SEX,DOB,DUC\nAna,2,17/12/1999,\nBen,2,17/1' },
    /^2017-18\/uasc\.csv, line 3: .*cut short; export it again/,
  ],
  [
    'a quotation mark that is never closed',
    { '2017-18/uasc.csv': 'CHILD,SEX,DOB,DUC\nAna,2,"17/12/1999,\n' },
    /^2017-18\/uasc\.csv, line 2: .*never closed/,
  ],
  [
    'a binary file',
    { '2017-18/uasc.csv': Buffer.of(1, 2, 0x0a, 0, 3) },
    /^2017-18\/uasc\.csv, line 2: this is not text.*save/,
  ],
  [
    'an Excel workbook',
    { '2017-18/uasc.xlsx': Buffer.from('PK\u0003\u0004') },
    /^2017-18\/uasc\.xlsx: this is an Excel workbook.*save each sheet as CSV/,
  ],
  [
    'a file in an encoding that does not say so',
    { '2017-18/uasc.csv': Buffer.from('CHILD,SEX', 'utf16le') },
    /^2017-18\/uasc\.csv, line 1: .*save the file as CSV UTF-8/,
  ],
  [
    'a file of another kind',
    { '2017-18/staff.csv': 'NAME,TEAM\nx,y\n' },
    /^2017-18\/staff\.csv: .*not the headings of any SSDA903 table; add the line of headings, or leave the file out\.$/,
  ],
  [
    'a table with columns missing',
    { '2017-18/uasc.csv': 'CHILD,SEX,DOB\nAna,2,17/12/1999\n' },
    /^2017-18\/uasc\.csv: .*UASC, which also needs DUC; add what is missing/,
  ],
  [
    'headings of two tables',
    { '2017-18/x.csv': 'CHILD,SEX,DOB,DUC,REVIEW,REVIEW_CODE\n' },
    /^2017-18\/x\.csv: its headings are those of Reviews and of UASC; split it/,
  ],
  [
    'a year that is not one',
    { '2017-19/uasc.csv': 'CHILD,SEX,DOB,DUC\n' },
    /^2017-19\/uasc\.csv: "2017-19".* is not a collection year.*such as 2017-18/,
  ],
  [
    'no year anywhere',
    { 'return/uasc.csv': 'CHILD,SEX,DOB,DUC\n' },
    /^return\/uasc\.csv: .*say it with --collection-year\.$/,
  ],
  [
    'two files of one table and year that differ',
    { '2017-18/r.csv': `${REVIEWS}Ben,17/12/1999,11/08/2017,PN1\n` },
    /^2017-18\/reviews\.csv and 2017-18\/r\.csv are both Reviews of 2017-18 and differ; leave out/,
  ],
  [
    'a value that swallows the rest',
    { '2017-18/uasc.csv': `CHILD,SEX,DOB,DUC\nAna,2,"${'17/12/1999\n'.repeat(300)}",\n` },
    /^2017-18\/uasc\.csv, line 2: a value that starts here has more than 2,000 characters.*mend the line/,
  ],
  [
    'XML that was cut short',
    { '2017-18/return.xml': '<R><CHILD>\n<HEADER>' },
    /^2017-18\/return\.xml, line 2: .*cut short; export it again\.$/,
  ],
  [
    'XML that is no return',
    { '2017-18/return.xml': '<html><p>Hello</p></html>' },
    /^2017-18\/return\.xml: the XML has no CHILD elements/,
  ],
])('%s is refused in one sentence, and nothing else is imported', async (_, files, sentence) => {
  const held = memoryLedger(definitions)
  const refusals = await held.refuses({ ...good, ...files })
  expect(refusals).toEqual([expect.stringMatching(sentence)])
  expect(refusals[0]).not.toMatch(/Ana|Ben|1999/)
  expect(held.entries).toEqual([])
})

test('every file that is refused has its sentence', async () => {
  const refusals = await memoryLedger(definitions).refuses({ '2017-18/a.csv': '', '2017-18/b.csv': 'x', ...good })
  expect(refusals.map(says => says.split(':')[0])).toEqual(['2017-18/a.csv', '2017-18/b.csv'])
})

const inFolder = async (work: (folder: string) => Promise<void>) => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
const refusalsOf = async (path: string): Promise<readonly string[]> => {
  const { ledger } = memoryLedger(definitions)
  const result = await importSsda903({ ledger, definitions, from: [path], recordedBy: 'tests' })
  return 'refusals' in result ? result.refusals : []
}

test('a file of 1 GB is refused by its size, before it is read', () =>
  inFolder(async folder => {
    await writeFile(join(folder, 'reviews.csv'), REVIEWS)
    const file = await open(join(folder, 'reviews.csv'), 'r+')
    await file.truncate(1024 ** 3)
    await file.close()
    expect(await refusalsOf(folder)).toEqual([
      expect.stringMatching(/^reviews\.csv: the file has 1,024 MB and no return/),
    ])
  }))

test('a folder that is not there, that is empty, and that has nothing of a return', () =>
  inFolder(async folder => {
    expect(await refusalsOf(join(folder, 'none'))).toEqual([
      expect.stringMatching(/none: there is no such file or folder; check/),
    ])
    expect(await refusalsOf(folder)).toEqual([expect.stringMatching(/there is nothing to read in this folder; choose/)])
    await writeFile(join(folder, 'notes.docx'), 'PK')
    expect(await refusalsOf(folder)).toEqual([
      expect.stringMatching(/^notes\.docx: .*no CSV or XML files to read; choose/),
    ])
  }))

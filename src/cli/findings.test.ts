import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportAnswer, IndicatorAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** What is odd is kept and told, with exit code 1: where it is and what to do. */
const { waymark, answerOf } = waymarkHere()

const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'

let places = 0
/** A council of its own with these files imported: what was found, and how to ask about it. */
async function imported(files: Readonly<Record<string, readonly string[]>>, ...more: readonly string[]) {
  const folder = inScratch(`return ${++places}`)
  for (const [name, lines] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true })
    writeFileSync(`${folder}/${name}`, lines.map(line => `${line}\r\n`).join(''))
  }
  const where = ['--data', inScratch('data'), '--authority', `Council ${places}`]
  const answer = await answerOf<ImportAnswer>(['import', 'ssda903', folder, ...more, ...where], 1)
  return { folder, where, answer, findings: answer.findings }
}
async function exportedAgain(where: readonly string[], collectionYear: string, file: string): Promise<string> {
  const out = inScratch(`out ${places}`)
  await answerOf(['export', 'ssda903', '--collection-year', collectionYear, '--out', out, ...where])
  return readFileSync(`${out}/${file}`, 'utf8')
}

test('a child who is in the header twice is kept twice and told', async () => {
  const { answer, findings, where, folder } = await imported({
    '2017-18/header.csv': [HEADER, '101,1,01/01/2010,WBRI,UN1,,', '101,2,01/01/2010,WBRI,UN1,,'],
  })
  expect(answer).toMatchObject({ added: 2, children: 1 })
  expect(findings).toMatchObject([{ code: 'child-twice', file: '2017-18/header.csv', line: 3, column: 'CHILD' }])
  expect(await exportedAgain(where, '2017-18', 'header.csv')).toBe(readFileSync(`${folder}/2017-18/header.csv`, 'utf8'))
})

test('dates that do not exist are kept as they are written, told, and nothing is counted by them', async () => {
  const { findings, where, folder } = await imported({
    '2017-18/episodes.csv': [
      EPISODES,
      '101,31/02/2018,S,C2,N1,U4,PR1,,,,,,',
      '102,09/04/2017,S,C2,N1,U4,PR1,2017-13-45,E4A,,,,',
      '103,09/04/2017,S,C2,N1,U4,PR1,,,,,,',
    ],
  })
  expect(findings).toMatchObject([
    { code: 'unreadable-date', line: 2, column: 'DECOM' },
    { code: 'unreadable-date', line: 3, column: 'DEC' },
  ])
  for (const { says, fix } of findings) expect(says + fix).not.toMatch(/101|102|31\/02|2017-13/)
  const text = readFileSync(`${folder}/2017-18/episodes.csv`, 'utf8')
  expect(await exportedAgain(where, '2017-18', 'episodes.csv')).toBe(text)
  const words = ['indicator', '6.1', '--as-at', '2018-03-31', '--children', ...where]
  expect((await answerOf<IndicatorAnswer>(words)).children.numerator).toEqual(['102', '103'])
})

test('a year asked for that the folder’s name contradicts is told, since everything would be in the wrong year', async () => {
  const { findings } = await imported(
    { '2017-18/header.csv': [HEADER, '101,1,01/01/2010,WBRI,UN1,,'] },
    ...['--collection-year', '2016-17'],
  )
  expect(findings).toEqual([
    expect.objectContaining({
      code: 'year-doubted',
      file: '2017-18/header.csv',
      says: 'Its name or its place says 2017-18, but what was asked says 2016-17, so it was taken as that.',
      fix: expect.stringMatching(/^Check the year\./),
    }),
  ])
})

test('a file named after another table is read for what it is', async () => {
  const { answer, findings } = await imported({
    '2017-18/episodes.csv': [HEADER, '101,1,01/01/2010,WBRI,UN1,,'],
  })
  expect(answer.files).toMatchObject([{ table: 'Header', added: 1 }])
  expect(findings).toMatchObject([{ code: 'named-after-another-table', file: '2017-18/episodes.csv' }])
})

test('a population file beside the return says how to import it', async () => {
  const { answer, findings } = await imported({
    'population.csv': ['YEAR,CHILDREN', '2017,70000'],
    '2017-18/header.csv': [HEADER, '101,1,01/01/2010,WBRI,UN1,,'],
  })
  expect(answer.files).toHaveLength(1)
  expect(findings).toMatchObject([
    { file: 'population.csv', fix: 'Import it by itself: waymark import population FILE.' },
  ])
})

test('as text, each finding is one line with its place, and what went is told in words that fit its number', async () => {
  const { folder, where } = await imported({
    '2017-18/header.csv': [HEADER, '101,1,31/02/2010,WBRI,UN1,,', '102,1,01/01/2010,WBRI,UN1,,'],
  })
  writeFileSync(`${folder}/2017-18/header.csv`, `${HEADER}\r\n101,1,31/02/2010,WBRI,UN1,,\r\n`)
  const { code, out } = await waymark(['import', 'ssda903', folder, ...where])
  expect(code).toBe(1)
  const lines = out.trimEnd().split('\n')
  expect(lines).toContain('0 entries added, 1 row unchanged, 1 row gone, 1 child.')
  expect(lines.slice(-2)).toEqual([
    expect.stringMatching(/^2017-18\/header\.csv, line 2, DOB: This is not a date that exists, .* Correct the date /),
    expect.stringMatching(/^2017-18\/header\.csv: One row that the return of 2017-18 had before is not in it now/),
  ])
})

test('of many findings the first twenty are printed, and JSON has them all', async () => {
  const rows = Array.from({ length: 25 }, (_, i) => `${100 + i},31/02/2018,S,C2,N1,U4,PR1,,,,,,`)
  const { folder, where, findings } = await imported({ '2017-18/episodes.csv': [EPISODES, ...rows] })
  expect(findings).toHaveLength(25)
  const { out } = await waymark(['import', 'ssda903', folder, ...where])
  expect(out.match(/line \d+, DECOM/g)).toHaveLength(20)
  expect(out.trimEnd().split('\n').at(-1)).toBe('and 5 more findings: --format json lists them all.')
})

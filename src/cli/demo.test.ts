import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Cell, contradictions, printedCells } from '#core/demonstration/june-2017/printed-scorecard.testing.ts'
import type { ImportAnswer, IndicatorAnswer, ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymark, waymarkHere } from './waymark.testing.ts'

const { answerOf, refusalOf } = waymarkHere()

type DemoAnswer = { readonly years: readonly string[]; readonly files: number; readonly rows: number }
const small = ['--looked-after', '30', '--care-leavers', '10', '--years', '2', '--last-year', '2017-18']
const demo = (name: string, ...options: readonly string[]) =>
  answerOf<DemoAnswer>(['demo', '--out', inScratch(name), ...options])

/** Every file below a folder, by its path, with its text. */
const filesIn = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(inScratch(name), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.csv'))
      .map(path => [path, readFileSync(inScratch(name, path), 'utf8')]),
  )

test('the same options write the same files, byte by byte, also in another process', async () => {
  const first = await demo('one', ...small)
  const words = ['demo', '--out', inScratch('two'), ...small]
  const second = await waymark().answerOf<DemoAnswer>(words)
  expect({ ...second, out: '' }).toEqual({ ...first, out: '' })
  const files = filesIn('one')
  expect(filesIn('two')).toEqual(files)
  expect(Object.keys(files)).toHaveLength(first.files)
  const rows = Object.entries(files).filter(([path]) => path.includes('/'))
  expect(rows.reduce((sum, [, text]) => sum + text.trimEnd().split('\r\n').length - 1, 0)).toBe(first.rows)
})

test('another seed is another council, and one that is left out is the first', async () => {
  await demo('seed left out', ...small)
  await demo('seed 1', ...small, '--seed', '1')
  await demo('seed 2', ...small, '--seed', '2')
  expect(filesIn('seed 1')).toEqual(filesIn('seed left out'))
  expect(filesIn('seed 2')['2017-18/episodes.csv']).not.toBe(filesIn('seed 1')['2017-18/episodes.csv'])
})

test('a council told to a day of its last year is imported as an in-year return', async () => {
  const { years } = await demo(
    'in-year',
    '--looked-after',
    '40',
    '--care-leavers',
    '10',
    '--years',
    '2',
    '--to',
    '2017-10-31',
  )
  expect(years).toEqual(['2016-17', '2017-18'])
  const where = ['--data', inScratch('in-year data'), '--authority', 'In-year']
  const folders = years.map(year => inScratch('in-year', year))
  await answerOf<ImportAnswer>(['import', 'ssda903', ...folders, ...where, '--recorded-on', '2017-11-01'], 1)
  const asAt = (day: string) => answerOf<IndicatorAnswer>(['indicator', '6.1', '--as-at', day, ...where])
  expect((await asAt('2017-10-31')).numerator).toBeGreaterThan(20)
  expect((await asAt('2017-11-30')).notRecorded).toMatch(/The last return was recorded on 1 November 2017/)
})

test.each<[string, readonly string[], number, readonly string[]]>([
  ['one looked after child', ['--looked-after', '1', '--care-leavers', '0', '--years', '1'], 1, []],
  ['one year', ['--looked-after', '40', '--care-leavers', '20', '--years', '1'], 40, []],
  ['no care leavers', ['--looked-after', '40', '--care-leavers', '0', '--years', '3'], 40, ['child-not-mentioned']],
])('%s can be drawn, imported and counted', async (name, options, lookedAfter, codes) => {
  const { years } = await demo(name, ...options, '--last-year', '2021-22')
  expect(years).toHaveLength(Number(options.at(-1)))
  expect(years.at(-1)).toBe('2021-22')
  const where = ['--data', inScratch('data'), '--authority', name]
  const folders = years.map(year => inScratch(name, year))
  const { added, findings } = await answerOf<ImportAnswer>(['import', 'ssda903', ...folders, ...where], codes.length)
  expect(added).toBeGreaterThan(0)
  expect([...new Set(findings.map(finding => finding.code))]).toEqual(codes)
  const words = ['indicator', '6.1', '--as-at', '2022-03-31', '--children', ...where]
  expect((await answerOf<IndicatorAnswer>(words)).numerator).toBe(lookedAfter)
  if (options.includes('0')) expect(Object.keys(filesIn(name)).filter(path => path.endsWith('oc3.csv'))).toEqual([])
})

test.each([
  [['--looked-after', '0'], '--looked-after must be a whole number from 1 to 1000000, not "0".'],
  [['--years', '21'], '--years must be a whole number from 1 to 20, not "21".'],
  [['--seed', 'x'], '--seed must be a whole number from 0 to 2147483647, not "x".'],
  [['--to', '2018-02-30'], '--to must be a date that exists, such as 2018-03-31, not "2018-02-30".'],
  [
    ['--to', '2018-05-01', '--last-year', '2017-18'],
    '--to must be a day of the year 2017-18, or leave out --last-year.',
  ],
  [['--last-year', '2018'], '--last-year must be a collection year, such as 2017-18, not "2018".'],
])('%j is refused, and nothing is written', async (options, sentence) => {
  expect(await refusalOf(['demo', '--out', inScratch('refused'), ...options])).toEqual([sentence])
  expect(readdirSync(inScratch())).not.toContain('refused')
})

describe('a council like that of June 2017', () => {
  const where = ['--data', inScratch('june'), '--authority', 'Wexcombe']
  const asked = ['scorecard', '--as-at', '2017-06-30', '--months', '3', ...where]

  /** What the answer says in a cell of April to June, the year to date, the arrow or the colour. */
  const saidIn = ({ indicators }: ScorecardAnswer, { number, column }: Cell): string | null | undefined => {
    const row = indicators.find(its => its.number === number)!
    if (column === 'arrow') return row.direction
    if (column === 'colour') return row.rag
    if (column === 'year to date') return row.yearToDate?.display
    return row.months[['Apr', 'May', 'Jun'].indexOf(column)]?.display
  }

  test('is recorded in the store, and its scorecard is the printed one but for what contradicts itself', async () => {
    const recorded = await answerOf<{ asAt: string; entries: number }>(['demo', '--like', 'june-2017', ...where])
    expect(recorded.asAt).toBe('2017-06-30')
    const answer = await answerOf<ScorecardAnswer>(asked)
    const columns = ['Apr', 'May', 'Jun', 'year to date', 'arrow', 'colour']
    const isContradicted = (cell: Cell) =>
      contradictions.some(({ number, column }) => number === cell.number && column === cell.column)
    const cells = printedCells.filter(cell => columns.includes(cell.column) && !isContradicted(cell))
    expect(new Set(cells.map(({ number }) => number)).size).toBe(37)
    expect(cells.map(cell => ({ ...cell, text: saidIn(answer, cell) }))).toEqual(cells)
  }, 120_000)

  test('is not recorded twice, nor into a council that holds records', async () => {
    expect(await refusalOf(['demo', '--like', 'june-2017', ...where])).toEqual([
      'Wexcombe holds records already. Name another --authority, or another folder with --data.',
    ])
  })

  test('was known as it was on an earlier day: before the return of the year was taken, June was not', async () => {
    const { indicators } = await answerOf<ScorecardAnswer>([...asked, '--recorded-on', '2017-06-30'])
    const lookedAfter = indicators.find(({ number }) => number === '6.1')!
    expect(lookedAfter.months.at(-1)).toMatchObject({ display: 'not recorded' })
  })

  test.each([
    [['--like', 'july-2017'], '--like must be one of june-2017, not "july-2017".'],
    [
      ['--like', 'june-2017', '--years', '3', '--out', 'somewhere'],
      '--like june-2017 lays out its own council and writes no files; leave out --years and --out.',
    ],
  ])('%j is refused', async (options, sentence) => {
    expect(await refusalOf(['demo', ...options, ...where])).toEqual([sentence])
  })
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ImportAnswer, IndicatorAnswer, ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { answerOf } = waymarkHere()
const HEADINGS = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'

/** An episode in a foster placement, open unless it ended. */
const episode = (child: string, start: string, { place = 'U4', end = '', reason = '' } = {}): string =>
  `${child},${start},S,C2,N1,${place},PR1,${end},${reason},,,,`

/** What the return of 2017-18 said by 1 July 2018, and what the next one said of the same children a year later. */
const returns = {
  '2017-18': [
    episode('101', '10/05/2017'),
    episode('102', '15/06/2017'),
    episode('103', '03/07/2017'),
    episode('104', '01/08/2017'),
    episode('105', '01/09/2017'),
  ],
  '2018-19': [
    episode('101', '10/05/2017'),
    episode('102', '20/05/2017'),
    episode('103', '03/07/2017', { place: 'K2' }),
    episode('104', '01/08/2017', { end: '10/02/2018', reason: 'E4A' }),
    ...['106', '107', '108'].map(child => episode(child, '02/06/2018', { end: '20/06/2018', reason: 'E4A' })),
  ],
}
type Year = keyof typeof returns

let folders = 0
const folderOf = (year: Year, rows: readonly string[] = returns[year]): string => {
  const folder = inScratch(`${++folders}`)
  mkdirSync(`${folder}/${year}`, { recursive: true })
  writeFileSync(`${folder}/${year}/episodes.csv`, [HEADINGS, ...rows, ''].join('\r\n'))
  return folder
}
const council = (authority: string) => {
  const where = ['--data', inScratch('data'), '--authority', authority]
  return {
    imports: async (year: Year, recordedOn: string, code: number, rows?: readonly string[]) =>
      answerOf<ImportAnswer>(['import', 'ssda903', folderOf(year, rows), '--recorded-on', recordedOn, ...where], code),
    scorecard: (recordedOn: string, asAt = '2018-03-31') =>
      answerOf<ScorecardAnswer>(['scorecard', '--as-at', asAt, '--recorded-on', recordedOn, ...where]),
    counted: async (number: string, asAt: string, recordedOn = '2030-01-01') => {
      const words = ['indicator', number, '--as-at', asAt, '--recorded-on', recordedOn, '--children', ...where]
      return (await answerOf<IndicatorAnswer>(words)).children.numerator
    },
    exported: async (collectionYear: Year, recordedOn: string) => {
      const out = inScratch(`out ${++folders}`)
      const words = ['export', 'ssda903', '--collection-year', collectionYear, '--recorded-on', recordedOn]
      await answerOf([...words, '--out', out, ...where])
      return readFileSync(`${out}/episodes.csv`, 'utf8').split('\r\n').slice(1, -1)
    },
  }
}
/** An indicator's numbers from April 2017 to March 2018. */
const numbersOf = ({ indicators }: ScorecardAnswer, number: string): string =>
  indicators
    .find(i => i.number === number)!
    .months.map(m => m.numerator)
    .join(' ')

describe('the next return says other things of this year', () => {
  const { imports, scorecard, counted, exported } = council('Testshire')
  let before: ScorecardAnswer
  let second: ImportAnswer
  beforeAll(async () => {
    await imports('2017-18', '2018-07-01', 0)
    before = await scorecard('2018-08-01')
    second = await imports('2018-19', '2019-07-01', 1)
  })

  test('what was known by August 2018 is as it was, figure by figure', async () => {
    expect(await scorecard('2018-08-01')).toEqual(before)
    expect(await scorecard('2019-06-30')).toEqual({ ...before, recordedOn: '2019-06-30T23:59:59.999Z' })
    expect(numbersOf(before, '6.1')).toBe('0 1 2 3 4 5 5 5 5 5 5 5')
    expect(numbersOf(before, '6.3')).toBe('0 1 1 1 1 1 0 0 0 0 0 0')
    expect(numbersOf(before, '6.4')).toBe('0 0 0 0 0 0 0 0 0 0 0 0')
    expect(numbersOf(before, '9.1')).toBe('0 1 2 3 4 5 5 5 5 5 5 5')
  })

  test('what is known by August 2019 differs by what the second return says, and by nothing else', async () => {
    const after = await scorecard('2019-08-01')
    expect(numbersOf(after, '6.1')).toBe('0 2 2 3 4 5 5 5 5 5 4 4')
    expect(numbersOf(after, '6.3')).toBe('0 2 0 1 1 1 0 0 0 0 0 0')
    expect(numbersOf(after, '6.4')).toBe('0 0 0 0 0 0 0 0 0 0 1 0')
    expect(numbersOf(after, '9.1')).toBe('0 2 2 2 3 4 4 4 4 4 3 3')
  })

  test('each return is exported as it came', async () => {
    expect(await exported('2017-18', '2018-08-01')).toEqual(returns['2017-18'])
    expect(await exported('2017-18', '2019-08-01')).toEqual(returns['2017-18'])
    expect(await exported('2018-19', '2019-08-01')).toEqual(returns['2018-19'])
  })

  test('a child left in care whom the next return does not mention counts to 31 March, and a finding says so', async () => {
    expect(second.findings).toEqual([
      expect.objectContaining({
        code: 'child-not-mentioned',
        file: '2018-19/episodes.csv',
        says: expect.stringMatching(/not counted after 31 March 2018\. It is line 6 of the episodes of 2017-18\.$/),
        fix: 'If the episode ended, say when in the return of 2018-19; if it goes on, put it in.',
      }),
    ])
    expect(await counted('6.1', '2018-03-31')).toEqual(['101', '102', '103', '105'])
    expect(await counted('6.1', '2018-04-30')).toEqual(['101', '102', '103'])
    expect(await counted('6.1', '2018-04-30', '2018-08-01'), 'no return said anything of April then').toEqual([])
    for (const month of ['2018-03-31', '2018-04-30']) expect(await counted('6.4', month)).toEqual([])
  })
})

test('the order in which the years come does not matter', async () => {
  const [right, wrong] = [council('In order'), council('The other way round')]
  await right.imports('2017-18', '2018-07-01', 0)
  await right.imports('2018-19', '2019-07-01', 1)
  await wrong.imports('2018-19', '2019-07-01', 0)
  await wrong.imports('2017-18', '2019-07-02', 1)
  for (const asAt of ['2018-03-31', '2019-03-31'])
    expect(await wrong.scorecard('2019-08-01', asAt)).toEqual(await right.scorecard('2019-08-01', asAt))
})

test('an older return that is found later says what was known then', async () => {
  const [inTime, late] = [council('In time'), council('Found later')]
  await inTime.imports('2017-18', '2018-07-01', 0)
  await inTime.imports('2018-19', '2019-07-01', 1)
  await late.imports('2018-19', '2019-07-01', 0)
  await late.imports('2017-18', '2018-07-01', 1)
  for (const recordedOn of ['2018-06-30', '2018-08-01', '2019-08-01'])
    expect(await late.scorecard(recordedOn), recordedOn).toEqual(await inTime.scorecard(recordedOn))
})

describe('a return is sent again', () => {
  const rows = returns['2017-18']

  test('with a row gone: the child no longer counts, but did as it was known before', async () => {
    const { imports, counted, exported } = council('A row gone')
    await imports('2017-18', '2018-07-01', 0)
    const again = await imports('2017-18', '2018-07-20', 1, rows.slice(1))
    expect(again).toMatchObject({ added: 0, unchanged: 4, absent: 1, findings: [{ code: 'rows-gone' }] })
    expect(await counted('6.1', '2018-03-31')).toEqual(['102', '103', '104', '105'])
    expect(await counted('6.1', '2018-03-31', '2018-07-19')).toEqual(['101', '102', '103', '104', '105'])
    expect(await exported('2017-18', '2018-07-20')).toEqual(rows.slice(1))
    expect(await exported('2017-18', '2018-07-19')).toEqual(rows)
  })

  test('with a row changed: one entry is added, and what was known before stays known', async () => {
    const { imports, counted } = council('A row changed')
    await imports('2017-18', '2018-07-01', 0)
    const changed = rows.with(0, episode('101', '10/05/2017', { place: 'P1' }))
    expect(await imports('2017-18', '2018-07-20', 0, changed)).toMatchObject({ added: 1, unchanged: 4, absent: 0 })
    expect(await counted('8.4', '2018-03-31')).toEqual(['101'])
    expect(await counted('8.4', '2018-03-31', '2018-07-19')).toEqual([])
    expect(await imports('2017-18', '2018-07-21', 0, rows)).toMatchObject({ added: 1, unchanged: 4 })
    expect(await counted('8.4', '2018-03-31')).toEqual([])
    expect(await counted('8.4', '2018-03-31', '2018-07-20')).toEqual(['101'])
  })

  test('with its rows in another order: nothing is added', async () => {
    const { imports } = council('Another order')
    await imports('2017-18', '2018-07-01', 0)
    expect(await imports('2017-18', '2018-07-20', 0, rows.toReversed())).toMatchObject({ added: 0, unchanged: 5 })
  })
})

test('a row that comes twice is two records, of one child who came and went once', async () => {
  const { imports, counted, exported } = council('Twice')
  const twice = episode('101', '10/05/2017', { end: '10/02/2018', reason: 'E11' })
  const rows = [twice, twice, episode('102', '15/06/2017'), episode('102', '15/06/2017')]
  const first = await imports('2017-18', '2018-07-01', 1, rows)
  expect(first).toMatchObject({ added: 4, children: 2 })
  expect(first.findings).toMatchObject([
    { code: 'row-twice', file: '2017-18/episodes.csv', line: 3 },
    { code: 'row-twice', file: '2017-18/episodes.csv', line: 5 },
  ])
  expect(await imports('2017-18', '2018-07-02', 1, rows)).toMatchObject({ added: 0, unchanged: 4 })
  expect(await exported('2017-18', '2018-07-02')).toEqual(rows)
  expect(await counted('6.1', '2018-03-31')).toEqual(['102'])
  expect(await counted('6.3', '2017-05-31')).toEqual(['101'])
  expect(await counted('6.4', '2018-02-28')).toEqual(['101'])
  expect(await counted('10.1', '2018-02-28')).toEqual(['101'])
})

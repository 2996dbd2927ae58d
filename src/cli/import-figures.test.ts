import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ImportAnswer, IndicatorAnswer, ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** Figures that come from outside, taken from files of many makings. */
const { answerOf, refusalOf, waymark } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire']

const file = (name: string, ...lines: readonly string[]): string => {
  const path = inScratch(name)
  writeFileSync(path, [...lines, ''].join('\n'))
  return path
}

const scorecardOn = async (asAt: string, ...more: readonly string[]) =>
  (await answerOf<ScorecardAnswer>(['scorecard', '--as-at', asAt, '--months', '3', ...more, ...where])).indicators

const rowOf = async (number: string, asAt: string, ...more: readonly string[]) =>
  (await scorecardOn(asAt, ...more)).find(row => row.number === number)!

describe('a file of figures', () => {
  const tracker = () =>
    file(
      'tracker.csv',
      'Indicator,Month,n,d,Source',
      '6.11,Apr-17,1,17,the health team',
      '6.11,May-17,11,27,the health team',
      '6.11,Jun-17,2,4,the health team',
    )

  beforeAll(async () => {
    expect(await answerOf(['import', 'figures', tracker(), ...where, '--recorded-on', '2017-07-03'])).toMatchObject({
      type: 'entered-figure',
      added: 3,
      findings: [],
    })
  })

  test('needs no mapping where its headings say what they are, and adds up to the year to date', async () => {
    const row = await rowOf('6.11', '2017-06-30')
    expect(row.months.map(({ display }) => display)).toEqual(['5.9%', '40.7%', '50.0%'])
    expect(row.yearToDate).toMatchObject({
      numerator: 14,
      denominator: 48,
      display: '29.2%',
      entered: { source: 'the health team' },
    })
  })

  test('adds nothing when it is taken again, and one that says otherwise is a new version', async () => {
    expect(await answerOf(['import', 'figures', tracker(), ...where])).toMatchObject({ added: 0, unchanged: 3 })
    const later = file('tracker-july.csv', 'Indicator,Month,n,d,Source', '6.11,Jun-17,3,4,the health team')
    expect(await answerOf(['import', 'figures', later, ...where])).toMatchObject({ added: 1 })
    expect((await rowOf('6.11', '2017-06-30')).months.at(-1)?.display).toBe('75.0%')
    expect((await rowOf('6.11', '2017-06-30', '--recorded-on', '2017-08-09')).months.at(-1)?.display).toBe('50.0%')
    expect((await rowOf('6.11', '2017-06-30', '--recorded-on', '2017-07-02')).months.at(-1)?.display).toBe(
      'not recorded',
    )
  })

  test('may have headings that a mapping explains, which is kept for the next', async () => {
    const mapping = file(
      'mapping.json',
      JSON.stringify({
        name: 'Panel figures',
        columns: {
          KPI: 'indicator',
          Upto: 'month',
          What: { field: 'stretch', values: { Cumulative: 'year-to-date' } },
          Result: 'printed',
          Owner: null,
        },
      }),
    )
    const cumulative = file('panel.csv', 'KPI,Upto,What,Result,Owner', '6.8,06/2017,Cumulative,12.8%,Jo')
    expect(await answerOf(['import', 'figures', cumulative, '--mapping', mapping, ...where])).toMatchObject({
      mapping: 'Panel figures',
      added: 1,
      findings: [],
    })
    expect((await rowOf('6.8', '2017-06-30')).yearToDate).toMatchObject({ value: 12.8, display: '12.8%' })
    const next = file('panel-july.csv', 'KPI,Upto,What,Result,Owner', '6.8,07/2017,Cumulative,13.1%,Jo')
    expect(await answerOf(['import', 'figures', next, ...where])).toMatchObject({ mapping: 'Panel figures', added: 1 })
  })

  test('says in one sentence each what is wrong, and keeps it all', async () => {
    const odd = file(
      'odd.csv',
      'Indicator,Period,Month,Numerator,Denominator,Value,Source',
      '6.99,,2017-06,1,2,,a',
      '6.12,,2017-13,1,2,,a',
      '6.12,,2017-06,358,357,,a',
      '6.13,,2017-06,205,357,,a',
      '6.13,,2017-06,206,357,,a',
      '6.14,,2017-06,,,one in two,a',
      '6.15,,2017-06,483,,,a',
    )
    const { added, findings } = await answerOf<ImportAnswer>(['import', 'figures', odd, ...where], 1)
    expect(added).toBe(7)
    expect(findings.map(({ line, code, column, says }) => [line, code, column, says])).toEqual([
      [7, 'unreadable-value', 'Value', expect.any(String)],
      [
        2,
        'not-as-asked',
        'Indicator',
        'There is no such indicator: name it by its number, such as 6.9. It is kept as it is.',
      ],
      [
        3,
        'not-as-asked',
        'Month',
        'Month must be one that there is, such as 2017-06, or a year such as 2016-17. It is kept as it is.',
      ],
      [4, 'not-as-asked', 'Numerator', 'The numerator must not be above the denominator. It is kept as it is.'],
      [
        6,
        'said-otherwise',
        undefined,
        'Line 5 says something else of the same. Both are kept, and the one recorded last stands.',
      ],
      [8, 'not-as-asked', 'Denominator', 'Enter the denominator as well. It is kept as it is.'],
    ])
    expect(await answerOf(['import', 'figures', odd, ...where], 1)).toMatchObject({ added: 0, unchanged: 7 })
    const [pep, inDate] = [await rowOf('6.12', '2017-06-30'), await rowOf('6.13', '2017-06-30')]
    expect(pep.months.at(-1)?.display).toBe('not recorded')
    expect(pep.disagreements).toMatchObject([{ said: '358 of 357', to: '2017-06', stretch: 'month' }])
    expect(inDate.months.at(-1)).toMatchObject({ numerator: 206 })
    expect(inDate.disagreements.map(({ says }) => says)).toEqual([
      'June 2017: entered as 205 of 357, from a, and as 206 of 357, from a. The latter stands.',
    ])
    const { problems } = await answerOf<{ problems: readonly string[] }>(['check', '--data', inScratch('data')], 1)
    expect(problems.filter(says => says.startsWith('Testshire: Entered figure'))).toHaveLength(4)
  })

  test('is held against what others recorded of the same', async () => {
    const other = file('virtual-school.csv', 'Indicator,Month,n,d,Source', '6.13,2017-06,207,357,the virtual school')
    const { findings } = await answerOf<ImportAnswer>(['import', 'figures', other, ...where], 1)
    expect(findings.map(({ line, says, fix }) => [line, says, fix])).toEqual([
      [
        2,
        'Another record says something else of the same. Both are kept, and the one recorded last stands.',
        'Find out which is right, and withdraw the other.',
      ],
    ])
  })

  test('is refused where its columns say nothing of figures', async () => {
    expect(await refusalOf(['import', 'figures', file('other.csv', 'Fruit,Colour', 'Apple,Red'), ...where])).toEqual([
      expect.stringMatching(/no column is a field/),
    ])
    expect(await refusalOf(['import', 'figures', ...where])).toEqual([
      'Name one CSV file, with a row for each indicator and month: waymark import figures FILE.csv',
    ])
  })

  test('names nobody behind a figure, and says so', async () => {
    const asked = ['indicator', '6.11', '--as-at', '2017-05-31', '--children', ...where]
    expect(await answerOf<IndicatorAnswer>(asked)).toMatchObject({
      numerator: 11,
      denominator: 27,
      entered: { source: 'the health team' },
      children: { numerator: [], denominator: null },
    })
    expect((await waymark(asked)).out).toContain('Entered, from the health team.')
  })
})

describe('a file of fostering households', () => {
  const households = (...rows: readonly string[]) =>
    file(
      'households.csv',
      'Household id,Kind,Approval date,Date deregistered,Reason,Places,Children placed,On hold',
      'H1,Mainstream,14/06/2017,,,3,1,0',
      'H2,Friends and family,01/05/2012,30/06/2017,Retired,1,0,0',
      'H3,Mainstream,01/05/2012,,,2,2,0',
      ...rows,
    )

  test('counts by itself, without returns, and the file again adds nothing', async () => {
    const asked = ['import', 'records', households(), '--type', 'fostering-household', ...where]
    expect(await answerOf([...asked, '--recorded-on', '2017-07-05'])).toMatchObject({ added: 3, findings: [] })
    expect(await answerOf(asked)).toMatchObject({ added: 0, unchanged: 3 })
    const rows = await scorecardOn('2017-06-30')
    const shown = ['9.3', '9.4', '9.5'].map(number => rows.find(row => row.number === number)!)
    expect(shown.map(({ months }) => months.map(({ display }) => display))).toEqual([
      ['2', '2', '2'],
      ['0', '0', '1'],
      ['0', '0', '1'],
    ])
    expect(shown.map(({ yearToDate }) => yearToDate?.display)).toEqual([undefined, '1', '1'])
  })

  test('is as it was known on any day: late entries and corrections change what was counted', async () => {
    const late = households('H9,Mainstream,10/05/2017,,,1,0,0')
    await answerOf([
      'import',
      'records',
      late,
      '--type',
      'fostering-household',
      '--recorded-on',
      '2017-09-01',
      ...where,
    ])
    const shownOn = async (...more: readonly string[]) =>
      (await rowOf('9.3', '2017-06-30', ...more)).months.map(({ display }) => display)
    expect(await shownOn('--recorded-on', '2017-07-04')).toEqual(['not recorded', 'not recorded', 'not recorded'])
    expect(await shownOn('--recorded-on', '2017-08-09')).toEqual(['2', '2', '2'])
    expect(await shownOn()).toEqual(['2', '3', '3'])
  })

  test('names the households behind a figure', async () => {
    const asked = (number: string) => ['indicator', number, '--as-at', '2017-06-30', '--children', ...where]
    expect(await answerOf(asked('9.3'))).toMatchObject({ numerator: 3, households: ['H1', 'H3', 'H9'] })
    expect(await answerOf(asked('9.5'))).toMatchObject({ numerator: 1, households: ['H2'] })
  })

  test('finds a household that left before it came, and a check finds one approved twice', async () => {
    const wrong = households('H4,Mainstream,01/06/2017,01/05/2017,Resigned,1,0,0', 'H3,Mainstream,01/05/2016,,,2,2,0')
    const asked = ['import', 'records', wrong, '--type', 'fostering-household', ...where]
    const { findings } = await answerOf<ImportAnswer>(asked, 1)
    expect(findings.map(({ line, says }) => [line, says])).toEqual([
      [5, 'Date of deregistration must be on or after the day in ‘Date of approval’. It is kept as it is.'],
      [6, 'Line 4 says something else of the same. Both are kept, and a household counts once.'],
    ])
    const { problems } = await answerOf<{ problems: readonly string[] }>(['check', '--data', inScratch('data')], 1)
    expect(problems).toContain(
      'Testshire: Fostering household H3 is recorded as approved twice over the same time. It counts once. Find out which approval is right, and withdraw the other.',
    )
    expect((await rowOf('9.3', '2017-06-30')).months.at(-1)?.display).toBe('3')
  })
})

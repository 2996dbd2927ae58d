import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { benchmarkFor, benchmarksFor } from './benchmarks.ts'
import type { Body } from './entry.ts'
import type { Indicator } from './indicators/indicator.ts'
import placedWithParents from './indicators/placed-with-parents.ts'
import threeOrMorePlacements from './indicators/three-or-more-placements.ts'
import { benchmarksIn, numberPublished, valuesAsText, valuesIn, withoutLines } from './publications.ts'

const indicators = await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), i => i.id)
const wider = await loadCatalogue<Indicator>(new URL('./indicators/wider/', import.meta.url), i => i.id)

/** Fictional councils: ours is 901, in the region 982. */
const OURS = { laCode: '901', name: 'Testshire', region: '982' }

type Said = readonly [type: string, body: Body, file?: string]

const entries = (...said: readonly Said[]) =>
  said.map(([type, body, file], i) => ({
    id: i + 1,
    record: i + 1,
    kind: 'statement' as const,
    standing: 0,
    type,
    body,
    ...(file !== undefined && { file: { name: file } }),
  }))

const council = ['authority-code', OURS] as const
const neighbours = (model: number, ...codes: readonly string[]) =>
  [
    'statistical-neighbours',
    { model, laCode: '901', neighbours: codes.map(code => `${code} Council ${code}`).join('\n') },
  ] as const
const figures = (yearEnding: number, values: string, more: Body = {}) =>
  ['benchmark', { measure: 'LACStable_2016on', table: 'LAIT', yearEnding, values, ...more }, 'lait.csv'] as const

const held = (...said: readonly Said[]) => benchmarksIn(entries(council, ...said))
const shown = (said: readonly Said[], asAt = '2025-12-31', indicator: Indicator = threeOrMorePlacements) =>
  benchmarkFor(held(...said), indicator, asAt)

describe('a benchmark', () => {
  const published = '901=12@2 902=9@3 903=c@4 904=10@5 905=-@6 982=11@7 970=10@8'
  const whole = [neighbours(2025, '902', '903', '904'), figures(2025, published)]

  test('is of the council, its neighbours, its region and England, and says where each value stands', () => {
    expect(shown(whole)).toMatchObject({
      own: 12,
      line: 2,
      file: 'lait.csv',
      yearEnding: 2025,
      neighbourModel: 2025,
      neighboursMean: 9.5,
      neighboursMedian: 9.5,
      bestNeighbour: 9,
      region: 11,
      regionName: 'Yorkshire and The Humber',
      england: 10,
      matches: 'yes',
    })
    expect(shown(whole)?.neighbours).toEqual([
      { code: '902', name: 'Council 902', text: '9', value: 9, line: 3 },
      { code: '903', name: 'Council 903', text: 'c', line: 4 },
      { code: '904', name: 'Council 904', text: '10', value: 10, line: 5 },
    ])
  })

  test('leaves out of means and ranks what was suppressed, and says of how many neighbours', () => {
    expect(shown(whole)).toMatchObject({ neighboursLeftOut: 1, rank: 3, among: 3 })
    const ours = shown([figures(2025, '901=c@2 902=9@3 970=10@8')])
    expect(ours).toMatchObject({ ownText: 'c', among: 1 })
    expect([ours?.own, ours?.rank, ours?.neighboursMean, ours?.neighbourModel]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test.each(['c', 'x', 'z', 'k', 'low', '-', ':', '', '1e999'])('takes %j for no number', text =>
    expect(numberPublished(text)).toBeUndefined(),
  )

  test('takes numbers as they are written, without a spreadsheet’s binary remainder', () => {
    expect(
      ['83630', '1,234', '13.600000000000001', '7.0000000000000007E-2', '45%', '-0.5'].map(numberPublished),
    ).toEqual([83630, 1234, 13.6, 0.07, 45, -0.5])
  })

  test('is of the latest year published by the day: from 30 November after it, or from the day that was said', () => {
    const years = [figures(2024, published), figures(2025, published)]
    expect(shown(years, '2025-11-29')?.yearEnding).toBe(2024)
    expect(shown(years, '2025-11-30')?.yearEnding).toBe(2025)
    const said = [figures(2024, published), figures(2025, published, { publishedOn: '2025-11-20' })]
    expect(shown(said, '2025-11-19')?.yearEnding).toBe(2024)
    expect(shown(said, '2025-11-20')?.yearEnding).toBe(2025)
    expect(shown(years, '2024-06-30')).toBeUndefined()
  })

  test('is not of a year for which there are marks and no number', () => {
    expect(shown([figures(2024, '901=11@1'), figures(2025, '901=-@2 902=-@3 970=x@4')])?.yearEnding).toBe(2024)
    expect(shown([figures(2024, '901=11@1'), figures(2025, '901=c@2 970=10@4')])?.yearEnding).toBe(2025)
  })

  test('of one year is what was recorded last, whichever file says it', () => {
    const twice = [figures(2025, '901=12@2'), figures(2025, '901=13@9', { table: 'DfE' })]
    expect(shown(twice)?.own).toBe(13)
    const all = benchmarksFor(held(...twice, figures(2024, '901=11@1')), threeOrMorePlacements, '2025-12-31')
    expect([...all].map(({ yearEnding, own }) => [yearEnding, own])).toEqual([
      [2025, 13],
      [2024, 11],
    ])
  })

  test('asks the neighbours of the newest model there was, or the oldest held where there was none', () => {
    const models = [
      neighbours(2021, '902'),
      neighbours(2025, '904'),
      figures(2016, published),
      figures(2023, published),
    ]
    const model = (asAt: string) => shown(models, asAt)?.neighbourModel
    expect([model('2025-01-31'), model('2024-12-31'), model('2021-01-31'), model('2017-06-30')]).toEqual([
      2025, 2021, 2021, 2021,
    ])
    expect(benchmarkFor(held(...models), threeOrMorePlacements, '2025-12-31', 2021)?.neighboursMean).toBe(9)
    expect(benchmarkFor(held(...models), threeOrMorePlacements, '2025-12-31', 2014)?.neighbourModel).toBeUndefined()
  })

  test('of Inner London is London’s where nothing is published of Inner London', () => {
    const inner = entries(['authority-code', { ...OURS, region: '987' }], figures(2025, '901=12@2 986=11@3 987=-@4'))
    expect(benchmarkFor(benchmarksIn(inner), threeOrMorePlacements, '2025-12-31')).toMatchObject({
      region: 11,
      regionName: 'London',
    })
  })

  test('that is not held, or of nobody knows which council, is absent', () => {
    expect(shown(whole, '2025-12-31', placedWithParents)).toBeUndefined()
    expect(benchmarkFor(benchmarksIn(entries(...whole)), threeOrMorePlacements, '2025-12-31')).toBeUndefined()
    expect(benchmarkFor(benchmarksIn([]), threeOrMorePlacements, '2025-12-31')).toBeUndefined()
  })

  test('has no best, top quarter or rank where it is a number that depends on the size of a council', () => {
    const { published: measures = [], ...rest } = threeOrMorePlacements
    const number = { ...rest, published: measures.map(one => ({ ...one, isNotRanked: true as const })) }
    const found = shown(whole, '2025-12-31', number)!
    expect([found.bestNeighbour, found.topQuartile, found.rank, found.neighboursMean]).toEqual([
      undefined,
      undefined,
      undefined,
      9.5,
    ])
  })

  test('of another council’s neighbours says nothing', () => {
    const moved = entries(['authority-code', { ...OURS, laCode: '902' }], ...whole)
    expect(benchmarkFor(benchmarksIn(moved), threeOrMorePlacements, '2025-12-31')?.neighbourModel).toBeUndefined()
  })
})

test('values come out of their record as they went in, and rows in another order are the same values', () => {
  const values = valuesIn('901=12@2 902=c@3 970=10.5@4')
  expect(valuesAsText(values)).toBe('901=12@2 902=c@3 970=10.5@4')
  expect(withoutLines('902=c@9 901=12@1')).toBe(withoutLines('901=12@2 902=c@3'))
  expect(withoutLines('901=13@2')).not.toBe(withoutLines('901=12@2'))
})

describe('every indicator’s published measure', () => {
  const published = [...indicators, ...wider].flatMap(indicator =>
    (indicator.published ?? []).map(its => [its.measure, its, indicator] as const),
  )

  test.each(published)(
    '%s says how it differs where it does, and is ranked unless nobody is best by it',
    (_, its, indicator) => {
      expect(its.differs === undefined).toBe(its.matches === 'yes')
      expect(its.isNotRanked === true).toBe(indicator.measure === 'count' || indicator.better === 'neither')
    },
  )

  test('is of one indicator alone, so that a file’s rows cannot stand beside another', () => {
    const measures = published.map(([measure]) => measure)
    expect(new Set(measures).size).toBe(measures.length)
  })
})

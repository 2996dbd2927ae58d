import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Published } from '#core/published.ts'
import type { Sheet } from '#core/returns/sheet.ts'
import { yearWritten } from './published-file.ts'
import { readPublished } from './read-published.ts'

const source = { title: 'A tool', section: 'A measure' }
const placements: Published = {
  measure: 'Moves',
  title: 'Children who moved (%)',
  alsoIn: { where: { group: ['All'], stability: ['Moved', 'Moved twice'] }, value: 'percent' },
  matches: 'yes',
  source,
}

const sheet = (headings: string, ...rows: readonly string[]): Sheet => ({
  headings: headings.split(','),
  rows: rows.map((row, i) => ({ line: i + 2, cells: row.split(',') })),
})
const read = (it: Sheet, measures: readonly Published[] = [placements]) => readPublished(it, { measures })
const valuesOf = (it: Sheet) => {
  const found = read(it)
  if (!('years' in found)) return found
  return found.years.map(({ measure, yearEnding, values }) => [
    measure,
    yearEnding,
    Object.fromEntries([...values].map(([area, { text }]) => [area, text])),
  ])
}

describe('the interactive tool’s figures', () => {
  const TOOL = 'measure,year,la_code,area,region,value_text'

  test('are of councils by their number, and of regions and England by their name', () => {
    expect(
      valuesOf(
        sheet(
          TOOL,
          'Moves,2025,901,Testshire,South West,12',
          'Moves,2025,x,South West,NA,11',
          'Moves,2025,,England,,10',
        ),
      ),
    ).toEqual([['Moves', 2025, { 901: '12', 990: '11', 970: '10' }]])
  })

  test('keep what stands for a number', () => {
    expect(valuesOf(sheet(TOOL, 'Moves,2025,901,Testshire,,c', 'Moves,2025,902,Ambridge,,-'))).toEqual([
      ['Moves', 2025, { 901: 'c', 902: '-' }],
    ])
  })

  test('may name a measure by its title', () => {
    expect(
      valuesOf(sheet('LA Number,LA and Regions,Measure,2024-25', '901,Testshire,Children who moved (%),12')),
    ).toEqual([['Moves', 2025, { 901: '12' }]])
  })

  test('may say the same twice, and not two things', () => {
    const twice = (value: string) => sheet(TOOL, 'Moves,2025,901,Testshire,,12', `Moves,2025,901,Testshire,,${value}`)
    expect(valuesOf(twice('12'))).toEqual([['Moves', 2025, { 901: '12' }]])
    expect(valuesOf(twice('13'))).toEqual({
      line: 3,
      says: 'Moves of area 901 for 2025 is "13" here and "12" on line 2; keep one of them',
    })
  })
})

describe('the department’s figures', () => {
  const FILE = 'time_period,geographic_level,region_name,old_la_code,la_name,group,stability,percent'

  test('are added up where a measure takes several rows, and unknown where one of them is', () => {
    expect(
      valuesOf(
        sheet(
          FILE,
          '202425,Local authority,South West,901,Testshire,All,Moved,30',
          '202425,Local authority,South West,901,Testshire,All,Moved twice,10',
          '202425,Local authority,South West,901,Testshire,Some,Moved,99',
          '202425,Local authority,South West,902,Ambridge,All,Moved,c',
          '202425,Local authority,South West,902,Ambridge,All,Moved twice,4',
          '202425,Regional,South West,,,All,Moved,28.5',
          '202425,National,,,,All,Moved,27',
          '202425,Statistical neighbours (median),,901,,All,Moved,26',
        ),
      ),
    ).toEqual([['Moves', 2025, { 901: '40', 902: 'c', 990: '28.5', 970: '27' }]])
  })

  test('of a file without the columns of any measure are refused', () => {
    expect(valuesOf(sheet('time_period,geographic_level,old_la_code,sex', '2025,National,,Boy'))).toEqual({
      says: expect.stringMatching(/^none of its rows is of a measure/),
    })
  })
})

test.each<[string, number | undefined]>([
  ['2025', 2025],
  ['202425', 2025],
  ['2024-25', 2025],
  ['2024/25', 2025],
  ['1999-00', 2000],
  ['2024-26', undefined],
  ['25', undefined],
  ['Rank', undefined],
  ['', undefined],
])('a year written as %j ends in %j', (text, year) => {
  expect(yearWritten(text)).toBe(year)
})

test('whatever a file holds, it is read or refused in a sentence', () => {
  const heading = fc.constantFrom(
    ...'measure year la_code area region value_text time_period geographic_level old_la_code region_name la_name group stability percent SN1 SN2 2024 2024-25'.split(
      ' ',
    ),
    ...['LA number', 'LA name', 'LA and Regions', 'LA.number', 'SN_rank', 'SN_LA_name', 'SN_LA_number', ''],
  )
  const cell = fc.oneof(
    fc.constantFrom(
      'Moves',
      '2025',
      '901',
      '372',
      'England',
      'South West',
      'c',
      '-',
      '',
      'Local authority',
      'National',
      'All',
      'Moved',
      '1e999',
      'NaN',
      '-1',
    ),
    fc.string({ maxLength: 6 }),
  )
  const table = fc
    .uniqueArray(heading, { minLength: 1, maxLength: 12 })
    .chain(headings =>
      fc
        .array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), { maxLength: 6 })
        .map(rows => ({ headings, rows: rows.map((cells, i) => ({ line: i + 2, cells })) })),
    )
  fc.assert(
    fc.property(table, it => {
      const found = read(it)
      if ('says' in found) expect(found.says).not.toBe('')
      if (!('years' in found)) return
      for (const { values, yearEnding } of found.years) {
        expect(Number.isInteger(yearEnding)).toBe(true)
        for (const { value = 0 } of values.values()) expect(Number.isFinite(value)).toBe(true)
      }
    }),
    { numRuns: 2_000 },
  )
})

import { describe, expect, test } from 'vitest'
import type { Benchmark } from '#core/benchmarks.ts'
import { cellWords, type Document, plainText, type Table } from '#core/document.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import type { Scorecard } from '#core/scorecard.ts'
import councilReport from './council-report.ts'
import indicatorPages from './indicator-pages.ts'
import { materialsOf } from './materials.ts'
import scorecard from './scorecard.ts'

const source = { title: 'Local authority interactive tool', section: 'data dictionary', url: 'https://example.test' }
const published = (more: Partial<Benchmark> = {}): Benchmark => ({
  entry: 1,
  measure: 'x',
  yearEnding: 2016,
  neighboursMean: 88.2,
  bestNeighbour: 100,
  england: 83,
  topQuartile: 90.6,
  neighbours: [],
  neighboursLeftOut: 0,
  among: 150,
  matches: 'yes',
  source,
  ...more,
})

const heldBy = (benchmarks: Readonly<Record<string, Benchmark>>): Scorecard => ({
  ...june2017,
  rows: june2017.rows.map(row => {
    const benchmark = benchmarks[row.indicator.number]
    return benchmark ? { ...row, benchmark } : row
  }),
})
const materials = (benchmarks: Readonly<Record<string, Benchmark>>) =>
  materialsOf({
    authority: 'Testshire',
    recordedOn: '2017-08-09T12:00:00.000Z',
    scorecard: heldBy(benchmarks),
    isPublic: false,
    aboutUs: [],
    journeys: [],
  })

const said = (document: Document): string => JSON.stringify(document.blocks)
const scorecardOf = (benchmarks: Readonly<Record<string, Benchmark>>) => {
  const document = scorecard.write(materials(benchmarks))
  const table = document.blocks.find((block): block is Table => block.kind === 'table')!
  const row = (number: string) =>
    table.rows.find(([first]) => first === number)!.map(cell => plainText(cellWords(cell)))
  return { document, table, row }
}

describe('other councils on the printed scorecard', () => {
  test('stand under the year that is newest of them', () => {
    const { table, row } = scorecardOf({ '7.3': published(), '6.9': published({ yearEnding: 2015 }) })
    expect(new Set(table.columns.map(({ group }) => group))).toContain('Latest benchmarks, 2015-16')
    expect(row('7.3').slice(-4)).toEqual(['88.2%', '100.0%', '83.0%', '90.6%'])
  })

  test('of an older year are said to be so, and those of the newest are not', () => {
    const { document, row } = scorecardOf({ '6.12': published(), '6.9': published({ yearEnding: 2015 }) })
    expect(said(document)).toContain('Other councils are of 2014-15.')
    expect(said(document)).not.toContain('Other councils are of 2015-16.')
    expect([row('6.9')[1], row('6.12')[1]]).toEqual([
      'Health assessments up to date †',
      'Looked after children with a personal education plan',
    ])
  })

  test('are not held against a number of children, which goes by the size of a council', () => {
    const { table, row } = scorecardOf({ '6.1': published({ england: 81_770, differs: 'Published otherwise.' }) })
    expect(row('6.1').slice(-4)).toEqual(['', '', '', ''])
    expect(row('6.1')[1]).toBe('Number of looked after children')
    expect(new Set(table.columns.map(({ group }) => group))).toContain('Latest benchmarks')
    expect(said(indicatorPages.write(materials({ '6.1': published({ england: 81_770 }) })))).not.toMatch(/81,?770/)
  })

  test('are explained where there are any', () => {
    expect(said(scorecardOf({ '7.3': published() }).document)).toContain('the average of the statistical neighbours')
    expect(said(scorecardOf({}).document)).not.toContain('the average of the statistical neighbours')
  })
})

test('that others are counted differently is said wherever they are compared with', () => {
  const otherwise = { '7.3': published({ matches: 'no', differs: 'Published of those around their birthdays.' }) }
  const note = 'Other councils: published of those around their birthdays.'
  expect(said(scorecardOf(otherwise).document)).toContain(note)
  expect(said(indicatorPages.write(materials(otherwise)))).toContain(note)
  expect(said(councilReport.write(materials(otherwise)))).toContain(
    'Statistical neighbours averaged 88.2% and England 83.0% in 2015-16, counted differently.',
  )
  expect(said(councilReport.write(materials({ '7.3': published() })))).toContain('England 83.0% in 2015-16.')
})

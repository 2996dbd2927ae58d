import { describe, expect, test } from 'vitest'
import type { Grid } from '#core/returns/grid.ts'
import { loadDefinitions } from '#definitions.ts'
import { headingsTwice, listNamedBy, missingColumns, recognise, renamedColumns } from './headings.ts'
import type { AnnexAList } from './list.ts'

const { annexALists: lists } = await loadDefinitions()
const headingsOf = (list: AnnexAList) => [list.identifier.name, ...list.columns.map(column => column.name)]
const list = (number: number) => lists.find(each => each.number === number)!

const grid = (...rows: readonly (readonly string[])[]): Grid => ({
  isHidden: false,
  datesFrom1904: false,
  rows: rows.map((cells, i) => ({ line: i + 1, cells })),
  merged: [],
})

describe('which list a sheet is', () => {
  test.each(lists.map(each => [each.number, each] as const))('List %i is known by its headings alone', (_, each) => {
    const places = recognise(grid(headingsOf(each)), 'Sheet1', lists)
    expect(places?.list).toBe(each)
    expect(missingColumns(places!)).toEqual([])
    expect(places!.columns).toEqual(each.columns.map((_, i) => i + 1))
  })

  test.each(lists.map(each => [each.number, each] as const))(
    'List %i is known in any order and any case',
    (_, each) => {
      const headings = headingsOf(each)
        .toReversed()
        .map(heading => `  ${heading.toUpperCase()} `)
      const places = recognise(grid(headings), 'Sheet1', lists)
      expect(places?.list).toBe(each)
      expect(renamedColumns(places!)).toEqual([])
    },
  )

  test('headings may stand below a title and a date', () => {
    const rows = [['Anytown: Annex A'], ['As at 31 March 2026', ''], [], headingsOf(list(8)), ['1001']]
    expect(recognise(grid(...rows), 'LAC', lists)).toMatchObject({ list: { number: 8 }, line: 4 })
  })

  test('headings may have two storeys, with cells merged across the one and down the other', () => {
    const [identifier, ...names] = headingsOf(list(3))
    const above = [identifier!, ...names.slice(0, 4), 'The referral', '', '', '', '', '']
    const below = ['', '', '', '', '', ...names.slice(4)]
    const down = [1, 2, 3, 4, 5].map(at => ({ fromLine: 2, toLine: 3, fromColumn: at, toColumn: at }))
    const merged = [...down, { fromLine: 2, toLine: 2, fromColumn: 6, toColumn: 11 }]
    const places = recognise({ ...grid(['Anytown'], above, below, ['1001']), merged }, 'Sheet1', lists)!
    expect(places).toMatchObject({ list: { number: 3 }, line: 3, identifier: 0 })
    expect(missingColumns(places)).toEqual([])
    expect(places.headings).toEqual([identifier, ...names])
  })

  test('an older list 9 without five of its columns is list 9', () => {
    const old = headingsOf(list(9)).filter(heading => !/UASC|Personal|Pathway|Latest/.test(heading))
    const places = recognise(grid(old), 'Sheet9', lists)!
    expect(places.list.number).toBe(9)
    expect(missingColumns(places).map(column => column.field)).toEqual([
      'unaccompanied',
      'personalAdviser',
      'lastPathwayPlanOn',
      'lastContactOn',
    ])
  })

  test('the headings decide where a name says another list', () => {
    expect(recognise(grid(headingsOf(list(3))), 'List 8', lists)?.list.number).toBe(3)
  })

  test.each(['Guidance', 'CHILD,DOB,DECOM,RNE', 'Child Unique ID'])('a sheet with the headings %s is none', text => {
    expect(recognise(grid(text.split(',')), 'List 8', lists)).toBeUndefined()
  })

  test.each([
    ['List 8', 8],
    ['list_08 children', 8],
    ['annex-a-list10.csv', 10],
    ['8. CLA', 8],
    ['11 Adopters', 11],
    ['List 80', undefined],
    ['2026 return', undefined],
  ])('the name "%s" says list %s', (name, number) => expect(listNamedBy(name, lists)?.number).toBe(number))
})

describe('which column is which', () => {
  const withHeading = (number: number, name: string, written: string) =>
    recognise(grid(headingsOf(list(number)).map(heading => (heading === name ? written : heading))), 'Sheet', lists)!

  test.each([
    [8, 'Age of Child (Years)', 'Age'],
    [8, 'Date of Birth', 'DoB'],
    [8, 'Child Unique ID', 'Unique child identifier'],
    [9, 'Allocated Personal Advisor', 'Personal Adviser'],
    [3, 'Date of referral', 'Referral: date of referral received'.replace('Referral: ', '')],
  ])('in list %i, "%s" may be called "%s"', (number, name, written) => {
    expect(renamedColumns(withHeading(number, name, written))).toEqual([{ name, written }])
  })

  test('curly quotation marks and a bracket too many do not rename a column', () => {
    const name = "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months"
    expect(renamedColumns(withHeading(8, name, name.replaceAll("'", '’')))).toEqual([])
  })

  test('a language or a stage is no age', () => {
    const headings = [...headingsOf(list(1)).filter(heading => !heading.startsWith('Age')), 'Language', 'Stage']
    const places = recognise(grid(headings), 'List 1', lists)!
    expect(missingColumns(places).map(column => column.field)).toEqual(['age'])
    expect(places.extra).toEqual([6, 7])
  })

  test('of two columns with one heading the first is read and the other is kept', () => {
    const places = recognise(grid([...headingsOf(list(1)), 'Gender']), 'List 1', lists)!
    expect(places.columns[0]).toBe(1)
    expect(places.extra).toEqual([7])
    expect(headingsTwice(places)).toEqual(['Gender'])
  })

  test('a column without a heading is kept where it holds anything', () => {
    const places = recognise(
      grid([...headingsOf(list(1)), '', ''], ['1', '', '', '', '', '', '', '', 'x']),
      'List 1',
      lists,
    )!
    expect(places.extra).toEqual([8])
  })
})

import { describe, expect, test } from 'vitest'
import type { Grid, Merged } from '#core/returns/grid.ts'
import { recognise } from './headings.ts'
import { rowsOf } from './row.ts'
import contacts from './tables/contacts.ts'

const headings = [contacts.identifier.name, ...contacts.columns.map(column => column.name)]

/** A sheet whose headings stand in row 1, with cells from row 2 on. */
function read(rows: readonly (readonly string[])[], merged: readonly Merged[] = [], more: Partial<Grid> = {}) {
  const lines = [headings, ...rows].map((cells, i) => ({ line: i + 1, cells }))
  const grid: Grid = { isHidden: false, datesFrom1904: false, rows: lines, merged, ...more }
  return rowsOf(grid, recognise(grid, 'List 1', [contacts])!)
}

const merged = (fromLine: number, toLine: number, fromColumn: number, toColumn = fromColumn): Merged => ({
  fromLine,
  toLine,
  fromColumn,
  toColumn,
})

describe('cells that were merged', () => {
  test('downwards say the same of every row that they span', () => {
    const { rows, dirt } = read(
      [
        ['1', 'M', '', '', '', '2026-01-01'],
        ['', '', '', '', '', '2026-01-02'],
        ['2', 'F'],
      ],
      [merged(2, 3, 1), merged(2, 3, 2)],
    )
    expect(rows.map(({ id, body }) => [id, body.gender])).toEqual([
      ['1', 'Male'],
      ['1', 'Male'],
      ['2', 'Female'],
    ])
    expect(dirt.filter(({ is }) => is === 'merged-cells')).toEqual([
      { line: 3, column: 'Child Unique ID', is: 'merged-cells' },
      { line: 3, column: 'Gender', is: 'merged-cells' },
    ])
  })

  test('sideways say what they say in their first column alone', () => {
    const { rows } = read([['1', 'a) Male', '']], [merged(2, 2, 2, 3)])
    expect(rows[0]!.body).toEqual({ gender: 'Male' })
  })

  test('above the headings, or beyond the last row, change nothing', () => {
    expect(read([['1', 'M']], [merged(1, 1, 1, 5), merged(2, 1_048_576, 1)]).rows).toHaveLength(1)
  })

  test('thousands of times over the whole sheet take no time', () => {
    const everything = Array.from({ length: 10_000 }, () => merged(2, 1_048_576, 2))
    expect(
      read(
        Array.from({ length: 500 }, () => ['1', 'M']),
        everything,
      ).rows,
    ).toHaveLength(500)
  })
})

test('a row that has nothing but spaces in its cells keeps them', () => {
  const { rows, dirt } = read([['1', ' ', '\u00a0']])
  expect(rows[0]!.body).toEqual({ asWritten: { Gender: ' ', Ethnicity: '\u00a0' } })
  expect(dirt.map(({ column, is }) => [column, is])).toContainEqual(['Gender', 'blank'])
})

test('numbers that stand for days count from 1904 where the workbook says so, and a time of day stays one', () => {
  const cells = ['1', '', '', '46112.5', '', '46112']
  expect(read([cells]).rows[0]!.body).toEqual({
    bornOn: '2026-03-31',
    contactedOn: '2026-03-31',
    asWritten: { 'Date of Birth': '2026-03-31T12:00:00' },
  })
  expect(read([cells], [], { datesFrom1904: true }).rows[0]!.body).toMatchObject({ contactedOn: '2030-04-01' })
})

test('columns that the list does not have are kept by their headings, or by their number', () => {
  const grid: Grid = {
    isHidden: false,
    datesFrom1904: false,
    rows: [
      { line: 1, cells: [...headings, 'Locality', '', 'Gender', '__proto__'] },
      { line: 2, cells: ['1', ...headings.slice(1).map(() => ''), 'North', 'x', 'y', 'z'] },
    ],
    merged: [],
  }
  const { rows } = rowsOf(grid, recognise(grid, 'List 1', [contacts])!)
  expect(Object.entries(rows[0]!.body.extraColumns as object)).toEqual([
    ['Locality', 'North'],
    ['(column 9)', 'x'],
    ['Gender (column 10)', 'y'],
    ['__proto__ (column 11)', 'z'],
  ])
})

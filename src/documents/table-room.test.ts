import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, type Column, table } from '#core/document.ts'
import { tableRoom } from './table-room.ts'

const upright = { orientation: 'portrait' } as const
const roomOf = (columns: readonly Column[], ...rows: readonly (readonly Cell[])[]) =>
  tableRoom(table({ caption: 'c', columns, rows }), upright)

test('one or two columns of figures stand beside their names, more take the whole width', () => {
  const figures = (count: number) => Array.from({ length: count }, () => ({ heading: 'n', numeric: true as const }))
  const widths = [1, 2, 3].map(count => roomOf([{ heading: 'Age' }, ...figures(count)]).width)
  expect(widths[0]!).toBeLessThan(widths[1]!)
  expect(widths[1]!).toBeLessThan(1)
  expect(widths[2]).toBe(1)
  expect(roomOf([{ heading: 'On behalf of' }, { heading: 'Officer' }, { heading: 'Date' }]).width).toBe(1)
})

test('a column that is too narrow for its longest word takes from those that have room', () => {
  const room = roomOf(
    [
      { heading: 'Measure', share: 30 },
      { heading: 'Direction', share: 1 },
    ],
    ['a', 'b'],
  )
  expect(room.letters[1]).toBeGreaterThanOrEqual('Direction'.length)
  expect(room.shares[0]! + room.shares[1]!).toBeCloseTo(1, 10)
})

test('a column that has room enough keeps what was asked for it', () => {
  expect(
    roomOf([
      { heading: 'One', share: 3 },
      { heading: 'Two', share: 1 },
    ]).shares,
  ).toEqual([0.75, 0.25])
})

test('the widths of columns add up to the table’s, and none is nothing, whatever stands in them', () => {
  const columns = fc.array(
    fc.record({ heading: fc.string({ maxLength: 30 }), share: fc.double({ min: 0.1, max: 20, noNaN: true }) }),
    { minLength: 1, maxLength: 30 },
  )
  fc.assert(
    fc.property(columns, fc.string({ maxLength: 100 }), (columns, text) => {
      const { shares } = roomOf(
        columns,
        columns.map(() => text),
      )
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 8)
      for (const share of shares) expect(share).toBeGreaterThan(0)
    }),
  )
})

test('a short table is not parted between two pages, a long one is, and so is one of few rows that say much', () => {
  const one = [{ heading: 'What' }]
  const rows = (count: number, text: string) => Array.from({ length: count }, () => [text])
  // With the heading they are 20 lines, and 21.
  expect(roomOf(one, ...rows(19, 'a')).isWhole).toBe(true)
  expect(roomOf(one, ...rows(20, 'a')).isWhole).toBe(false)
  expect(roomOf(one, ...rows(2, 'a word '.repeat(300))).isWhole).toBe(false)
})

test('a heading stands in the middle over colours and over nothing', () => {
  const columns = [{ heading: 'RAG' }, { heading: 'Way' }, { heading: 'None' }]
  const row = [{ text: 'Red', tone: 'red' }, { text: 'Better', tone: 'better' }, ''] as const
  expect(roomOf(columns, row).isCentred).toEqual([true, false, true])
})

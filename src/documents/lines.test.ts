import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

test.each([
  ['', 5, 1],
  ['five five', 9, 1],
  ['five five', 8, 2],
  ['five five', 4, 2],
  ['five five', 3, 4],
  ['Rate per 10,000', 8, 2],
  ['Rate per 10,000', 7, 3],
  ['one\ntwo', 20, 2],
  ['one\n\ntwo', 20, 3],
  ['x'.repeat(100), 10, 10],
  ['x'.repeat(101), 10, 11],
])('%j, with room for %i letters, takes %i lines', (text, letters, lines) => {
  expect(linesOf(text, letters)).toBe(lines)
})

test('a text never takes fewer lines where there is less room', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, letters) => {
      expect(linesOf(text, letters)).toBeGreaterThanOrEqual(linesOf(text, letters + 1))
    }),
  )
})

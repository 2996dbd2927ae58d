import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LINE } from './chart.tsx'
import { spread, wrapped } from './end-labels.tsx'

const labels = fc.array(
  fc.record({
    at: fc.double({ min: 20, max: 300, noNaN: true }),
    lines: fc.array(fc.constant('words'), { minLength: 1, maxLength: 3 }),
    classes: fc.constant(''),
  }),
  { maxLength: 6 },
)

test('no label covers another, and all are between the top and the bottom if they fit', () => {
  fc.assert(
    fc.property(labels, labels => {
      const placed = spread(labels, 10, 300).map(({ lines, middle }) => ({
        top: middle - (lines.length * LINE) / 2,
        bottom: middle + (lines.length * LINE) / 2,
      }))
      const fits = labels.reduce((sum, { lines }) => sum + lines.length * LINE, 0) <= 290
      for (const [index, { top, bottom }] of placed.entries()) {
        expect(top).toBeGreaterThanOrEqual((placed[index - 1]?.bottom ?? 10) - 0.001)
        if (fits) expect(bottom).toBeLessThanOrEqual(300.001)
      }
    }),
  )
})

test('a label with room stays beside what it names', () => {
  expect(spread([{ lines: ['England'], at: 100, classes: '' }], 10, 300)[0]!.middle).toBe(100)
})

test('words are kept whole and in order when they are broken into lines', () => {
  expect(wrapped('Statistical neighbours 89%', 13)).toEqual(['Statistical', 'neighbours', '89%'])
  expect(wrapped('England 86%', 13)).toEqual(['England 86%'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TrendDrawing, trendPicture } from './trend-drawing.ts'

const drawing: TrendDrawing = {
  title: '6.9 Health assessments up to date',
  periods: ['Apr 2017', 'May 2017', 'Jun 2017'],
  values: [85.4, undefined, 70.7],
  say: value => `${value.toFixed(1)}%`,
  zones: [{ tone: 'green', from: 95 }],
  levels: [{ label: 'Target 95%+', value: 95, isTarget: true }],
  least: 0,
  greatest: 100,
  colour: '1D70B8',
}

test('says in words what its line does', () => {
  expect(trendPicture(drawing).alt).toBe(
    'Line chart. 6.9 Health assessments up to date: from 85.4% in Apr 2017 to 70.7% in Jun 2017; highest 85.4% in Apr 2017, lowest 70.7% in Jun 2017. Target 95%+. The figures are in the table that follows.',
  )
})

test('a month without a figure parts the line and is marked at the foot', () => {
  const { svg } = trendPicture(drawing)
  expect(svg.match(/<path d="([^"]+)"/)![1]).toMatch(/^M[\d. ]+M[\d. ]+$/)
  expect(svg.match(/<circle/g)).toHaveLength(2)
  expect(svg.match(/fill-opacity/g)).toHaveLength(1)
})

test('what is typed into a title is never part of the drawing as anything but letters', () => {
  const { svg } = trendPicture({ ...drawing, levels: [{ label: '<script>alert("x")</script>&', value: 50 }] })
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&#60;script&#62;')
})

test('with no figure at all there is an axis and no line', () => {
  const { svg, alt } = trendPicture({ ...drawing, values: [undefined, undefined, undefined], levels: [], zones: [] })
  expect(alt).toContain('no month has a figure')
  expect(svg).not.toContain('<circle')
  expect(svg).not.toContain('NaN')
})

test('whatever the figures, every point is within the picture and a greater one is no lower', () => {
  const value = fc.option(fc.double({ min: 0, max: 100_000, noNaN: true }), { nil: undefined })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 24 }), values => {
      const periods = values.map((_, i) => `P${i} 2017`)
      const { greatest: _, ...open } = drawing
      const { svg } = trendPicture({ ...open, periods, values, levels: [], zones: [] })
      expect(svg).not.toMatch(/NaN|Infinity/)
      const points = [...svg.matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)"/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ])
      const told = values.filter(value => value !== undefined)
      expect(points).toHaveLength(told.length)
      for (const [x, y] of points) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(680)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThanOrEqual(222)
      }
      for (const [i, one] of told.entries())
        for (const [j, other] of told.entries())
          if (one > other) expect(points[i]![1]).toBeLessThanOrEqual(points[j]![1]!)
    }),
  )
})

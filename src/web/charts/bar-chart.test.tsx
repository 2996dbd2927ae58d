import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BarChart, type Bars } from './bar-chart.tsx'

const placements = (values: readonly (number | undefined)[]): Bars => ({
  id: 'placements',
  title: 'Children by placement',
  of: 'Placement',
  measure: 'Children',
  bars: values.map((value, index) => ({ label: `Placement ${index}`, value })),
})
const draw = (chart: Bars): string => render(<BarChart {...chart} />)
const barsOf = (html: string): readonly { readonly x: number; readonly width: number }[] =>
  [...html.matchAll(/<rect class="waymark-chart__bar[^"]*" x="([\d.e-]+)" y="[\d.]+" width="([\d.e-]+)"/g)].map(
    ([, x, width]) => ({ x: Number(x), width: Number(width) }),
  )

test('there is a bar for each value that was recorded, in proportion, within the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }), { minLength: 1 }),
      values => {
        const bars = barsOf(draw(placements(values)))
        const recorded = values.filter(value => value !== undefined)
        expect(bars).toHaveLength(recorded.length)
        const [most, widest] = [Math.max(1, ...recorded), Math.max(0, ...bars.map(({ width }) => width))]
        for (const [index, { x, width }] of bars.entries()) {
          expect(x + width).toBeLessThanOrEqual(640)
          if (recorded.some(value => value > 0)) expect(width / widest).toBeCloseTo(recorded[index]! / most)
        }
      },
    ),
  )
})

test('a value that nobody recorded is words, and nought is a bar of no length with its nought', () => {
  const html = draw(placements([undefined, 0]))
  expect(barsOf(html).map(({ width }) => width)).toEqual([0])
  expect(html).toContain('>not recorded</text>')
  expect(html).toContain('>0</text>')
})

test('a fall is drawn to the left of nought', () => {
  const [fall, rise] = barsOf(draw(placements([-4, 6])))
  expect(fall!.x + fall!.width).toBeCloseTo(rise!.x)
})

test('every value and the target are in the description', () => {
  const html = draw({ ...placements([12, undefined]), target: { label: 'Target', value: 10 } })
  expect(html).toContain('>Placement 0: 12. Placement 1: not recorded. Target: 10.</desc>')
})

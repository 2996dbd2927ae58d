import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { gapsIn, type Trend } from './trend.ts'
import { TrendChart } from './trend-chart.tsx'

const months = ['Apr 2017', 'May 2017', 'Jun 2017', 'Jul 2017']
const visits = (values: readonly (number | undefined)[], more: Partial<Trend> = {}): Trend => ({
  id: 'visits',
  title: 'Visits on time',
  periods: months.slice(0, values.length),
  series: [{ label: 'Visits', values }],
  ...more,
})
const draw = (trend: Trend): string => render(<TrendChart {...trend} />)

interface Point {
  readonly x: number
  readonly y: number
}

/** The marks of one series' line, without those at the foot of a gap. */
const marksOf = (html: string, series: number): readonly Point[] => {
  const group = html.split(`<g class="waymark-chart__series waymark-chart__series--${series}">`)[1]!.split('</g>')[0]!
  return [...group.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}
const gridLines = (html: string): readonly (Point & { readonly right: number })[] =>
  [...html.matchAll(/class="waymark-chart__grid" x1="([\d.-]+)" y1="([\d.-]+)" x2="([\d.-]+)"/g)].map(
    ([, x, y, right]) => ({
      x: Number(x),
      y: Number(y),
      right: Number(right),
    }),
  )
const countOf = (html: string, text: string): number => html.split(text).length - 1

const values = fc.array(
  fc.option(
    fc.integer({ min: 0, max: 50_000 }).map(tenths => tenths / 10),
    { nil: undefined },
  ),
  {
    minLength: 1,
    maxLength: 30,
  },
)
const trends = fc.tuple(values, fc.integer({ min: 1, max: 4 })).map(
  ([values, count]): Trend => ({
    id: 'any',
    title: 'Any',
    periods: values.map((_, at) => `M${at} ${2010 + Math.floor(at / 12)}`),
    series: [
      { label: 'Ours', values },
      ...Array.from({ length: count - 1 }, (_, at) => ({ label: `Neighbour ${at}`, values: values.toReversed() })),
    ],
  }),
)

describe('any trend', () => {
  test('has a mark for each value that was recorded, each within the plot', () => {
    fc.assert(
      fc.property(trends, trend => {
        const html = draw(trend)
        const { x: left, right } = gridLines(html)[0]!
        for (const [index, { values }] of trend.series.entries()) {
          const marks = marksOf(html, index + 1)
          expect(marks).toHaveLength(values.filter(value => value !== undefined).length)
          for (const { x, y } of marks) {
            expect(x).toBeGreaterThan(left)
            expect(x).toBeLessThan(right)
            expect(y).toBeGreaterThanOrEqual(20)
            expect(y).toBeLessThanOrEqual(300)
          }
        }
      }),
    )
  })

  test('breaks each line where nothing was recorded, and says so once for each gap', () => {
    fc.assert(
      fc.property(trends, trend => {
        const html = draw(trend)
        expect(countOf(html, '>not recorded</text>')).toBe(gapsIn(trend).length)
        for (const [index, { values }] of trend.series.entries()) {
          const group = html.split(`<g class="waymark-chart__series waymark-chart__series--${index + 1}">`)[1]!
          const path = group.match(/class="waymark-chart__line" d="([^"]*)"/)?.[1] ?? ''
          const runs = values.filter((value, at) => value !== undefined && values[at - 1] === undefined)
          expect(countOf(path, 'M')).toBe(runs.length)
        }
      }),
    )
  })

  test('has one title and one description, and is named by both', () => {
    fc.assert(
      fc.property(trends, trend => {
        const html = draw(trend)
        expect(html).toContain('role="img" aria-labelledby="any-title any-desc"')
        expect([countOf(html, '<title '), countOf(html, '<desc ')]).toEqual([1, 1])
        expect(html).toContain('<title id="any-title">Any</title><desc id="any-desc">')
      }),
    )
  })
})

test('a greater value stands higher, and a later one further right', () => {
  const [first, second] = marksOf(draw(visits([10, 20])), 1)
  expect(second!.y).toBeLessThan(first!.y)
  expect(second!.x).toBeGreaterThan(first!.x)
})

test('a month that nobody recorded is not drawn as nought', () => {
  const html = draw(visits([40, undefined, 41]))
  const foot = Math.max(...gridLines(html).map(({ y }) => y))
  expect(marksOf(html, 1)).toHaveLength(2)
  for (const { y } of marksOf(html, 1)) expect(y).toBeLessThan(foot)
})

test('the last value is written beside the line, with its month if later ones are missing', () => {
  const ends = (html: string): string =>
    html.split('waymark-chart__label--1')[1]!.replace(/<\/tspan><tspan[^>]*>/g, ' ')
  expect(ends(draw(visits([88, 96], { format: value => `${value}%` })))).toMatch(/>96%<\/tspan>/)
  expect(ends(draw(visits([88, 96, undefined], { format: value => `${value}%` })))).toMatch(/>96% in May 2017<\/tspan>/)
})

test('a figure held back is said to be so, not to be missing', () => {
  const html = draw(visits([5, undefined], { absence: 'suppressed' }))
  expect(html).toContain('>suppressed</text>')
  expect(html).not.toContain('not recorded')
})

test('a target and a band are within the scale and named', () => {
  const html = draw(
    visits([80, 85], { targets: [{ label: 'Target', value: 95 }], bands: [{ label: 'Tolerance', from: 85, to: 95 }] }),
  )
  const y = Number(html.match(/class="waymark-chart__target" x1="[\d.]+" y1="([\d.]+)"/)![1])
  const band = html.match(/class="waymark-chart__band" [^>]*y="([\d.]+)"[^>]*height="([\d.]+)"/)!
  expect(y).toBeGreaterThanOrEqual(20)
  expect(Number(band[1])).toBeCloseTo(y)
  expect(Number(band[2])).toBeGreaterThan(0)
  expect(html).toContain('>Target 95</tspan>')
  expect(html).toContain('>Tolerance</tspan>')
})

test('lines are told apart by their marks and names, without their colours', () => {
  const html = draw(
    visits([1, 2], {
      series: [
        { label: 'Holme', values: [1, 2] },
        { label: 'England', values: [3, 4] },
      ],
    }),
  )
  const shapes = [1, 2].map(
    index => html.split(`waymark-chart__series--${index}">`)[1]!.match(/__mark" d="([^"]+)"/)![1],
  )
  expect(shapes[0]).not.toBe(shapes[1])
  for (const name of ['>Holme 2<', '>England 4<']) expect(html).toContain(name)
})

test('the description gives the ends, the extremes and the gaps', () => {
  const html = draw(visits([3, undefined, 9, 4], { targets: [{ label: 'Target', value: 5 }] }))
  expect(html).toContain(
    'Visits: 3 in Apr 2017, 4 in Jul 2017; lowest 3 in Apr 2017, highest 9 in Jun 2017. Not recorded for May 2017. Target: 5.',
  )
})

test('a chart that could not be read is refused, with what to do', () => {
  expect(() => draw(visits([1, 2], { periods: ['Apr 2017'] }))).toThrow('has 2 values for 1 periods')
  expect(() => draw(visits([], { periods: [] }))).toThrow('Say so in words')
})

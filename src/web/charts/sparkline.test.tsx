import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Sparkline } from './sparkline.tsx'

const draw = (values: readonly (number | undefined)[]): string =>
  render(
    <Sparkline
      id="visits"
      title="Visits on time"
      periods={values.map((_, at) => `M${at}`)}
      series={[{ label: 'Visits', values }]}
    />,
  )

test('a sparkline is an image with one title, and a description that stands for its values', () => {
  const html = draw([1, 2, 3])
  expect(html).toContain('role="img" aria-labelledby="visits-title visits-desc"')
  expect(html.match(/<title /g)).toHaveLength(1)
  expect(html).toContain('<desc id="visits-desc">Visits: 1 in M0, 3 in M2; lowest 1 in M0, highest 3 in M2.</desc>')
})

test('a month that nobody recorded breaks the line and is dashed beneath', () => {
  const html = draw([1, 2, undefined, 3, 4])
  expect(html.match(/class="waymark-sparkline__line" d="([^"]*)"/)![1]!.match(/M/g)).toHaveLength(2)
  expect(html.match(/waymark-sparkline__gap/g)).toHaveLength(1)
  expect(html).toContain('Not recorded for M2.')
})

test('the last value has a point, and so has one that stands alone between two gaps', () => {
  expect(draw([1, 2, 3]).match(/<circle/g)).toHaveLength(1)
  expect(draw([1, undefined, 2, undefined, 3, 4]).match(/<circle/g)).toHaveLength(3)
  expect(draw([undefined, undefined])).not.toContain('<circle')
})

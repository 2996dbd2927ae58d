import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BarsWithTable, barsTable, TrendWithTable, trendTable } from './chart-table.tsx'

const trend = {
  id: 'visits',
  title: 'Visits on time',
  periods: ['Apr 2017', 'May 2017'],
  series: [
    { label: 'Holme', values: [90, undefined] },
    { label: 'England', values: [80, 81] },
  ],
  targets: [{ label: 'Target', value: 95 }],
  format: (value: number) => `${value}%`,
} as const

const bars = {
  id: 'ages',
  title: 'Children by age',
  of: 'Age',
  measure: 'Children',
  bars: [
    { label: 'Under 1', value: 0 },
    { label: '1 to 4', value: undefined },
  ],
} as const

test('a trend as a table has its newest month first, and words for what nobody recorded', () => {
  expect(trendTable(trend, 'Month').rows).toEqual([
    ['May 2017', 'not recorded', '81%', '95%'],
    ['Apr 2017', '90%', '80%', '95%'],
  ])
})

test('bars as a table keep their order, and nought is not the same as not recorded', () => {
  expect(barsTable(bars).rows).toEqual([
    ['Under 1', '0'],
    ['1 to 4', 'not recorded'],
  ])
})

test('a chart stands beside its table, both named after what they show', () => {
  for (const html of [render(<TrendWithTable {...trend} />), render(<BarsWithTable {...bars} />)]) {
    expect(html).toMatch(/<figure.*<figcaption.*<svg.*<\/svg>.*<table.*<caption/s)
    expect(html.match(/<title /g)).toHaveLength(1)
  }
})

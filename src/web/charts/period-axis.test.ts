import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LETTER } from './chart.tsx'
import { periodLabels, yearLabels } from './period-axis.tsx'

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${names[(first + at) % 12]} ${2017 + Math.floor((first + at) / 12)}`)

test('the last month is always labelled, and no label in a narrow column touches the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 60 }), (first, count) => {
      const step = 500 / count
      const labels = periodLabels(monthsFrom(first, count), step)
      expect(labels.at(-1)).toMatchObject({ at: count - 1, isAlways: true })
      const always = labels.filter(({ isAlways }) => isAlways)
      for (const [index, { at }] of always.entries())
        if (index > 0) expect((at - always[index - 1]!.at) * step).toBeGreaterThanOrEqual(3 * LETTER)
    }),
  )
})

test('a year is written where it begins', () => {
  expect(yearLabels(monthsFrom(3, 13), 40)).toEqual([
    { at: 0, text: '2017' },
    { at: 9, text: '2018' },
  ])
})

test('a year of one month gives way to the next year beside it', () => {
  expect(yearLabels(monthsFrom(11, 13), 40)).toEqual([{ at: 1, text: '2018' }])
})

test('years that stand alone are the labels themselves', () => {
  expect(periodLabels(['2016-17', '2017-18'], 200).map(({ text }) => text)).toEqual(['2016-17', '2017-18'])
  expect(yearLabels(['2016-17', '2017-18'], 200)).toEqual([])
})

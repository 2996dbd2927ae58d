import { expect, test } from 'vitest'
import { monthIn, yearIn } from './periods-written.ts'

test.each(['2017-06', ' 2017-06-30 ', '06/2017', '6/2017', 'June 2017', 'Jun-17', 'jun 17', 'JUNE-2017'])(
  '%s is June 2017',
  text => {
    expect(monthIn(text)).toBe('2017-06')
  },
)

test.each(['2017-13', '2017-00', '0/2017', 'Juno', '2016-17', '2017', '', 'Smarch 2017'])('%s is no month', text => {
  expect(monthIn(text)).toBeUndefined()
})

test('a year to 31 March is named by both its years', () => {
  expect(['2016-17', '2016/17', '2016/2017', ' 1999-00 ', '2011–12'].map(yearIn)).toEqual([
    2017, 2017, 2017, 2000, 2012,
  ])
  expect(['2016-18', '2017', '2017-06', '16/17'].map(yearIn)).toEqual([undefined, undefined, undefined, undefined])
})

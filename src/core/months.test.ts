import { expect, it } from 'vitest'
import { monthInWords } from './dates.ts'
import { monthNamed, monthWritten, yearNamed } from './months.ts'

it('says a month in words', () => {
  expect(monthInWords('2017-06')).toBe('June 2017')
})

it.each([
  ['2017-04', '2017-04'],
  ['April', '2017-04'],
  ['april 2016', '2016-04'],
  ['Apr-17', '2017-04'],
  ['sept', '2016-09'],
  ['June', '2017-06'],
  ['July', '2016-07'],
])('reads the month %s, seen from June 2017, as %s', (text, month) => {
  expect(monthNamed(text, '2017-06')).toBe(month)
})

it.each(['', 'marching', 'maybe', '2017-13', '17', 'spring'])('finds no month in "%s"', text => {
  expect(monthNamed(text, '2017-06')).toBeUndefined()
})

it.each(['2017-06', ' 2017-06-30 ', '06/2017', '6/2017', 'June 2017', 'Jun-17', 'JUNE-2017'])(
  'reads %s as June 2017, whenever it is read',
  text => {
    expect(monthWritten(text)).toBe('2017-06')
  },
)

it.each(['2017-13', '2017-00', '0/2017', '13/2017', 'Juno 2017', '2016-17', '2017', 'June', ''])(
  'reads "%s" as no month of a year',
  text => {
    expect(monthWritten(text)).toBeUndefined()
  },
)

it.each([
  ['2016/17', 2017],
  ['2016-17', 2017],
  ['2016-2017', 2017],
  ['1999/00', undefined],
  ['2016/18', undefined],
  ['2016', undefined],
])('reads the year %s as %s', (text, year) => {
  expect(yearNamed(text)).toBe(year)
})

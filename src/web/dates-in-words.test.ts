import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import { dateInWords, dayTyped, instantInWords, monthInWords, shortMonth } from './dates-in-words.ts'

test.each([
  ['9/8/2017', '2017-08-09'],
  ['9 8 2017', '2017-08-09'],
  ['09.08.17', '2017-08-09'],
  ['9 August 2017', '2017-08-09'],
  ['9 aug 2017', '2017-08-09'],
  ['2017-08-09', '2017-08-09'],
  ['29/2/2024', '2024-02-29'],
])('%s is a day that someone may type', (typed, iso) => expect(dayTyped(typed)).toBe(iso))

test.each([
  '29/2/2023',
  '31/4/2018',
  '0/1/2018',
  '1/13/2018',
  '9 Augenblick 2017',
  'ma 1 2018',
  '2017-8-9',
  'tomorrow',
  '',
  '1/1/1',
])('"%s" is not a day', typed => expect(dayTyped(typed)).toBeUndefined())

test('any day that is written out is read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1950-01-01'), max: day('2099-12-31') }), value => {
      expect(dayTyped(dateInWords(value))).toBe(isoOf(value))
    }),
  )
})

test('a month is written out and in short', () => {
  expect(monthInWords('2017-06')).toBe('June 2017')
  expect(shortMonth('2017-06')).toBe('Jun 2017')
})

test('an instant is told as clocks in England showed it, in summer and in winter', () => {
  expect(instantInWords('2018-06-01T10:05:00.000Z')).toBe('1 June 2018 at 11:05am')
  expect(instantInWords('2018-12-01T23:30:00.000Z')).toBe('1 December 2018 at 11:30pm')
  expect(instantInWords('2018-06-30T23:30:00.000Z')).toBe('1 July 2018 at 12:30am')
})

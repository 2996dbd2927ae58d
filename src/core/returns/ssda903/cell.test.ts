import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoOf } from '#core/dates.ts'
import { dateAsWritten, dateIn } from './cell.ts'

test('every date is read again from how it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 84_000 }), day => {
      expect(dateIn(dateAsWritten(isoOf(day)))).toBe(isoOf(day))
    }),
  )
})

test.each([
  ['09/04/2017', '2017-04-09'],
  ['9/4/2017', '2017-04-09'],
  ['2017-04-09', '2017-04-09'],
  ['09/04/2017 00:00', '2017-04-09'],
  ['09/04/2017 00:00:00', '2017-04-09'],
  ['2017-04-09T00:00:00.000Z', '2017-04-09'],
  ['29/02/2016', '2016-02-29'],
])('%s is a date', (cell, iso) => {
  expect(dateIn(cell)).toBe(iso)
})

test.each([
  '30/02/2017',
  '29/02/2017',
  '31/06/2017',
  '00/01/2017',
  '04/2017',
  '09/04/17',
  '09/04/2017 13:05',
  '09.04.2017',
  'ZZ/05/2015',
  '42834',
  '12/31/2017',
])('%s is no date', cell => {
  expect(dateIn(cell)).toBeUndefined()
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoOf } from '#core/dates.ts'
import { identifierIn, isDamagedIdentifier, readCell } from './cell.ts'

const date = (text: string, datesFrom1904 = false) => readCell({ holds: 'date' }, text, datesFrom1904)

describe('a date', () => {
  test.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T00:00:00', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['1/3/2026', '2026-03-01'],
    ['31.03.2026', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    ['31/03/2026 00:00:00', '2026-03-31'],
    ['3 March 2026', '2026-03-03'],
    ['03-Mar-2026', '2026-03-03'],
    ['46112', '2026-03-31'],
    ['29/02/2024', '2024-02-29'],
  ])('written %s is %s and no more', (text, value) => expect(date(text)).toEqual({ value, isMore: false }))

  test.each([
    '29/02/2023',
    '31/02/2026',
    '12/31/2026',
    '31/03/26',
    'not yet',
    '0',
    '-1',
    '2026',
    '999999',
    '2026-3-1',
    '#N/A',
  ])('is not read in %s', text => expect(date(text)).toEqual({ isMore: true }))

  test.each(['2026-03-31T14:30:00', '31/03/2026 14:30', '2026-03-31 09:00:00.000'])(
    'keeps the time of %s beside it',
    text => expect(date(text)).toEqual({ value: '2026-03-31', isMore: true }),
  )

  test('as a number of days with a fraction keeps the time as a time', () => {
    expect(date('46112.604166666664')).toEqual({ value: '2026-03-31', isMore: true, text: '2026-03-31T14:30:00' })
  })

  test('in a workbook that counts from 1904 is four years and a day later', () => {
    expect(date('46112', true)).toEqual({ value: '2030-04-01', isMore: false })
  })

  test('is the same day in ISO form, as dd/mm/yyyy and as a number of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -15_000, max: 70_000 }), day => {
        const value = isoOf(day)
        const [year, month, dayOfMonth] = value.split('-')
        for (const text of [value, `${dayOfMonth}/${month}/${year}`, String(day + 25_569)])
          expect(date(text)).toEqual({ value, isMore: false })
      }),
    )
  })
})

describe('a whole number', () => {
  const number = (text: string) => readCell({ holds: 'whole number' }, text, false)
  test.each([
    ['7', 7],
    ['0', 0],
    ['007', 7],
    ['7.0', 7],
    ['1,204', 1204],
  ])('written %s is %i', (text, value) => expect(number(text)).toEqual({ value, isMore: false }))
  test('with a fraction counts what is whole, for nobody is 15 before their birthday', () => {
    expect(number('14.830937713894592')).toEqual({ value: 14, isMore: true })
  })
  test.each(['seven', '-1', '1e3', '', '1,2', '12345678901'])('is not read in "%s"', text =>
    expect(number(text)).toEqual({ isMore: true }),
  )
})

describe('a postcode', () => {
  const postcode = (text: string) => readCell({ holds: 'postcode' }, text, false)
  test.each(['ZZ1 1ZZ', 'zz11zz', 'ZZ1  1ZZ'])('"%s" is ZZ1 1ZZ', text =>
    expect(postcode(text)).toEqual({ value: 'ZZ1 1ZZ', isMore: false }),
  )
  test.each(['nope', 'ZZ1', 'ZZ1 1Z', '12345'])('"%s" is none', text =>
    expect(postcode(text)).toEqual({ isMore: true }),
  )
})

describe('an identifier', () => {
  test.each([
    ['9212044', '9212044'],
    [' 9212044 ', '9212044'],
    ['9212044.0', '9212044'],
    ['0012', '0012'],
    ['AB.0', 'AB.0'],
  ])('"%s" is %s', (text, id) => expect(identifierIn(text)).toBe(id))
  test.each(['1.23457E+15', '1e21', '1234567890123456'])('%s has lost digits', id =>
    expect(isDamagedIdentifier(id)).toBe(true),
  )
  test.each(['123456789012345', '0123456789012345678', 'E12'])('%s has lost none', id =>
    expect(isDamagedIdentifier(id)).toBe(false),
  )
})

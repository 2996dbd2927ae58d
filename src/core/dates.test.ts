import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  addToMonth,
  ageOn,
  birthday,
  calendarDate,
  day,
  dayInWords,
  dayOf,
  firstOfMonthsTo,
  isIsoDate,
  isoOf,
  monthsBetween,
  yearEndingOf,
} from './dates.ts'

/** From 1900 to 2199, as records may hold. */
const days = fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') })

test('a day is the same day in every way of writing it, as the platform counts days', () => {
  fc.assert(
    fc.property(days, value => {
      const { year, month, dayOfMonth } = calendarDate(value)
      const platform = new Date(value * 86_400_000)
      expect([year, month, dayOfMonth]).toEqual([
        platform.getUTCFullYear(),
        platform.getUTCMonth() + 1,
        platform.getUTCDate(),
      ])
      expect(dayOf(year, month, dayOfMonth)).toBe(value)
      expect(isoOf(value)).toBe(new Date(value * 86_400_000).toISOString().slice(0, 10))
      expect(day(isoOf(value))).toBe(value)
    }),
  )
})

test('what is more than a month or a year has runs over, as the platform has it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: -20, max: 30 }),
      fc.integer({ min: 0, max: 40 }),
      (y, m, d) => {
        expect(dayOf(y, m, d)).toBe(Date.UTC(y, m - 1, d) / 86_400_000)
      },
    ),
  )
})

test('a date that does not exist is none', () => {
  expect(['2016-02-29', '2017-02-29', '2017-13-01', '2017-1-1', ''].map(isIsoDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('someone born on 29 February has their birthday on 1 March in a common year', () => {
  expect(isoOf(birthday(day('2000-02-29'), 18))).toBe('2018-03-01')
  expect(ageOn(day('2000-02-29'), day('2018-02-28'))).toBe(17)
  expect(ageOn(day('2000-02-29'), day('2018-03-01'))).toBe(18)
})

test('months later than the 31st are held to the last of a shorter month', () => {
  expect(isoOf(addMonths(day('2017-03-31'), 3))).toBe('2017-06-30')
  expect(isoOf(addMonths(day('2017-12-31'), 2))).toBe('2018-02-28')
  expect(isoOf(addMonths(day('2016-02-29'), -12))).toBe('2015-02-28')
})

test('the 12 months to the end of a February begin on 1 March', () => {
  expect(isoOf(firstOfMonthsTo(day('2017-02-28'), 12))).toBe('2016-03-01')
  expect(isoOf(firstOfMonthsTo(day('2016-02-29'), 12))).toBe('2015-03-01')
  expect(isoOf(firstOfMonthsTo(day('2018-03-31'), 30))).toBe('2015-10-01')
})

test('a financial year begins on 1 April', () => {
  expect([yearEndingOf(day('2018-03-31')), yearEndingOf(day('2018-04-01'))]).toEqual([2018, 2019])
})

test('months are counted across years', () => {
  expect(addToMonth('2017-01', -1)).toBe('2016-12')
  expect(addToMonth('2017-12', 15)).toBe('2019-03')
  expect(monthsBetween('2016-11', '2017-02')).toBe(3)
})

test('a day is written out as people write it', () => {
  expect(dayInWords(day('2017-04-01'))).toBe('1 April 2017')
})

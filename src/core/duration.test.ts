import { expect, test } from 'vitest'
import { day, isoOf } from './dates.ts'
import { after, before, type Duration, durationInWords, durationOf, lastDayOf, reaches } from './duration.ts'

const later = (on: string, duration: Duration) => isoOf(after(day(on), duration)!)

test('months and years are the calendar’s, held to the last day of the month', () => {
  expect(later('2023-11-30', { months: 3 })).toBe('2024-02-29')
  expect(later('2024-02-29', { years: 1 })).toBe('2025-02-28')
  expect(later('2025-03-03', { weeks: 6 })).toBe('2025-04-14')
})

test('working days leave out weekends and bank holidays, and are not known in years whose bank holidays are not', () => {
  expect(later('2025-04-17', { workingDays: 1 })).toBe('2025-04-22')
  expect(after(day('2031-01-02'), { workingDays: 1 })).toBeUndefined()
})

test('counted back, months are the calendar’s and working days leave out the same days', () => {
  const earlier = (on: string, duration: Duration) => isoOf(before(day(on), duration))
  expect(earlier('2024-05-31', { months: 3 })).toBe('2024-02-29')
  expect(earlier('2024-02-29', { years: 1 })).toBe('2023-02-28')
  expect(earlier('2025-04-14', { weeks: 6 })).toBe('2025-03-03')
  expect(earlier('2025-03-03', { days: 3 })).toBe('2025-02-28')
  expect(earlier('2025-04-22', { workingDays: 1 })).toBe('2025-04-17')
})

test('a time that begins with a day ends the day before its anniversary, or with the month that does not have it', () => {
  const last = (on: string, duration: Duration) => isoOf(lastDayOf(day(on), duration)!)
  expect(last('2024-09-02', { months: 12 })).toBe('2025-09-01')
  expect(last('2023-03-01', { years: 1 })).toBe('2024-02-29')
  expect(last('2024-02-29', { months: 12 })).toBe('2025-02-28')
  expect(last('2024-08-31', { months: 6 })).toBe('2025-02-28')
  expect(last('2024-02-28', { months: 12 })).toBe('2025-02-27')
  expect(last('2025-03-03', { weeks: 6 })).toBe('2025-04-13')
  expect(lastDayOf(day('2031-01-02'), { workingDays: 1 })).toBeUndefined()
})

test('an age in years is reached on a birthday, on 1 March for who was born on 29 February', () => {
  expect(isoOf(reaches(day('2012-02-29'), { years: 11 })!)).toBe('2023-03-01')
  expect(isoOf(reaches(day('2012-02-29'), { years: 12 })!)).toBe('2024-02-29')
})

test.each(['4 weeks', '1 month', '20 working days', '2 years', '1 day'])('%s reads as it is written', text => {
  expect(durationInWords(durationOf(text)!)).toBe(text)
})

test('short forms read as well, and nonsense does not', () => {
  expect(durationOf('6w')).toEqual({ weeks: 6 })
  expect(durationOf('11y')).toEqual({ years: 11 })
  expect(durationOf('0 weeks')).toBeUndefined()
  expect(durationOf('soon')).toBeUndefined()
})

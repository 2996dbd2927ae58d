import { expect, test } from 'vitest'
import { day, isoOf } from './dates.ts'
import { termAfter, termOn } from './school-terms.ts'

const lastDayOf = (term: { lastDay: number }) => isoOf(term.lastDay)

test('a term holds its first day and its last', () => {
  expect(lastDayOf(termOn(day('2025-01-01')))).toBe('2025-03-31')
  expect(lastDayOf(termOn(day('2025-03-31')))).toBe('2025-03-31')
  expect(lastDayOf(termOn(day('2025-04-01')))).toBe('2025-07-31')
  expect(lastDayOf(termOn(day('2025-12-31')))).toBe('2025-12-31')
})

test('the summer holidays have autumn to come, and what is done in them belongs to summer', () => {
  expect(termOn(day('2025-08-15')).name).toBe('autumn')
  expect(lastDayOf(termAfter(day('2025-08-15')))).toBe('2025-12-31')
  expect(lastDayOf(termAfter(day('2025-07-31')))).toBe('2025-12-31')
})

test('after autumn comes the spring of the next year', () => {
  expect(lastDayOf(termAfter(day('2025-09-01')))).toBe('2026-03-31')
  expect(lastDayOf(termAfter(day('2025-12-31')))).toBe('2026-03-31')
})

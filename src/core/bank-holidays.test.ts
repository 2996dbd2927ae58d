import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addWorkingDays } from './bank-holidays.ts'
import { day, isoOf } from './dates.ts'

const after = (iso: string, workingDays: number): string | undefined => {
  const on = addWorkingDays(day(iso), workingDays)
  return on === undefined ? undefined : isoOf(on)
}

test('twenty working days after a Monday without bank holidays are four weeks', () => {
  expect(after('2017-06-05', 20)).toBe('2017-07-03')
})

test('a start at a weekend is followed by Monday, the first working day', () => {
  expect(after('2017-06-03', 1)).toBe('2017-06-05')
  expect(after('2017-06-04', 1)).toBe('2017-06-05')
})

test('Good Friday and Easter Monday are not working days', () => {
  expect(after('2017-04-13', 1)).toBe('2017-04-18')
})

test('a substitute day stands for a bank holiday at a weekend', () => {
  expect(after('2021-12-24', 1)).toBe('2021-12-29')
})

test('what reaches beyond the years with known bank holidays has no answer', () => {
  expect(after('2028-12-29', 1)).toBeUndefined()
  expect(after('2011-12-30', 1)).toBeUndefined()
})

const published = '../shared/data/reference/bank-holidays-england-and-wales.json'

test.skipIf(!existsSync(published))('the bank holidays are those that GOV.UK publishes', () => {
  const { events } = JSON.parse(readFileSync(published, 'utf8')) as { events: { date: string }[] }
  expect(events.length).toBeGreaterThan(100)
  for (const { date } of events) expect(after(isoOf(day(date) - 1), 1), date).not.toBe(date)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarText, isSummerTime } from './calendar.ts'
import { day } from './dates.ts'

const NOW = '2026-06-01T09:15:00.000Z'
const event = { id: 'visit-2026-06-03', on: day('2026-06-03'), says: 'Visit due (3)' }

test('an event lasts its day, and the day after is not part of it', () => {
  const text = calendarText('My caseload', [event], NOW)
  expect(text).toContain('DTSTART;VALUE=DATE:20260603\r\nDTEND;VALUE=DATE:20260604\r\n')
  expect(text).toContain('DTSTAMP:20260601T091500Z\r\n')
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

test('an event on the last day of a leap February ends on 1 March', () => {
  const text = calendarText('', [{ ...event, on: day('2028-02-29') }], NOW)
  expect(text).toContain('DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n')
})

test('commas, semicolons, backslashes and line ends are no syntax', () => {
  expect(calendarText('', [{ ...event, says: 'a, b; c \\ d\ne' }], NOW)).toContain('SUMMARY:a\\, b\\; c \\\\ d\\ne\r\n')
})

test('no line is longer than 75 octets, and what was folded unfolds to what was said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), says => {
      const plain = says.replace(/[\r\n\\;,]/g, '')
      const text = calendarText('', [{ ...event, says: plain }], NOW)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${plain}\r\n`)
    }),
  )
})

test('an event with a time is an hour earlier in universal time in summer, and not in winter', () => {
  const at = (on: string, beginsAt: number) =>
    calendarText('', [{ ...event, on: day(on), beginsAt, minutes: 120 }], NOW)
  expect(at('2026-06-03', 17 * 60)).toContain('DTSTART:20260603T160000Z\r\nDTEND:20260603T180000Z\r\n')
  expect(at('2026-12-15', 17 * 60)).toContain('DTSTART:20261215T170000Z\r\nDTEND:20261215T190000Z\r\n')
  expect(at('2026-06-03', 30)).toContain('DTSTART:20260602T233000Z\r\nDTEND:20260603T013000Z\r\n')
})

test.each([
  ['2026-03-28', false],
  ['2026-03-29', true],
  ['2026-10-24', true],
  ['2026-10-25', false],
  ['2027-03-28', true],
  ['2027-10-31', false],
])('on %s it is summer time: %s', (on, isSummer) => {
  expect(isSummerTime(day(on))).toBe(isSummer)
})

test('a meeting that is cancelled says so, and where it would have been', () => {
  const text = calendarText('', [{ ...event, isCancelled: true, where: 'Town Hall, Wexcombe' }], NOW)
  expect(text).toContain('LOCATION:Town Hall\\, Wexcombe\r\nSTATUS:CANCELLED\r\n')
})

import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { boardsOf, meeting } from './boards.testing.ts'
import { lastMeeting, meetingsOf, nextMeeting } from './meetings.ts'

describe('meetings', () => {
  const meetings = meetingsOf(
    boardsOf(
      meeting('M-3', '2026-05-01'),
      meeting('M-1', '2026-01-10'),
      meeting('M-2', '2026-03-01', { cancelledBecause: 'Snow' }),
      meeting('M-0', '2026-04-20', { kind: 'agenda-setting' }),
    ),
    'B-1',
  )

  test('that take no business are neither the next nor the last', () => {
    expect(nextMeeting(meetings, day('2026-01-11'))?.reference).toBe('M-3')
    expect(lastMeeting(meetings, day('2026-05-01'))?.reference).toBe('M-1')
  })

  test('of today are the next, and not yet the last', () => {
    expect(nextMeeting(meetings, day('2026-05-01'))?.reference).toBe('M-3')
    expect(nextMeeting(meetings, day('2026-05-02'))).toBeUndefined()
  })
})

import { expect, test } from 'vitest'
import { day } from './dates.ts'
import type { Body } from './entry.ts'
import { isRecordedBy, whyNotRecorded } from './recorded-from.ts'
import { recordingStarts, withStarts } from './recording-starts.ts'

const said = (bodies: readonly Body[]) =>
  bodies.map((body, i) => ({
    id: i + 1,
    record: i + 1,
    kind: 'statement' as const,
    standing: 0,
    type: 'recording-start',
    body,
  }))

const byDays = { days: new Map([['visit', day('2019-05-02')]]), titles: new Map([['contact', 'Contact']]) }

test('what the council says of a kind of record comes before what the days of its records say', () => {
  const starts = recordingStarts(
    said([{ recordType: 'visit', fromOn: '2026-10-01', because: 'The case system changed' }]),
  )
  const from = withStarts(byDays, starts)
  expect(from.days.get('visit')).toBe(day('2026-10-01'))
  expect(starts.get('visit')).toMatchObject({ entry: 1, because: 'The case system changed' })
})

test('a council may say that it records what it holds no record of yet, or will', () => {
  const from = withStarts(byDays, recordingStarts(said([{ recordType: 'contact', fromOn: '2026-12-01' }])))
  expect(isRecordedBy(from, ['contact'], day('2026-11-30'))).toBe(false)
  expect(isRecordedBy(from, ['contact'], day('2026-12-01'))).toBe(true)
  expect(whyNotRecorded(from, ['contact'])).toBe('Records of this kind begin on 1 December 2026: Contact.')
})

test('of two the later recorded counts, one that was withdrawn does not, and one without a kind or a day says nothing', () => {
  const twice = said([
    { recordType: 'visit', fromOn: '2026-10-01' },
    { recordType: 'visit', fromOn: '2025-04-01' },
    { recordType: 'contact' },
    { fromOn: '2025-04-01' },
  ])
  expect([...recordingStarts(twice)].map(([type, { fromOn }]) => [type, fromOn])).toEqual([
    ['visit', day('2025-04-01')],
  ])
  const withdrawn = [...twice, { ...twice[1]!, id: 5, kind: 'withdrawal' as const, body: {} }]
  expect(recordingStarts(withdrawn).get('visit')?.fromOn).toBe(day('2026-10-01'))
})

test('where nothing is said everything is as before', () => {
  expect(withStarts(byDays, recordingStarts([]))).toBe(byDays)
})

import { expect, test } from 'vitest'
import { day } from './dates.ts'
import { journeysOf } from './examples.ts'
import { documentsNeeded, documentsOn } from './key-documents.ts'

const childWith = (records: Record<string, string>) =>
  journeysOf({ name: '', asAt: '2026-03-31', records, numerator: [], display: '' })[0]!

const child = childWith({
  'key-document': `
    child | document | appliedOn  | heldOn     | expiresOn
    Ana   | passport | 2025-01-01 | 2025-03-01 | 2025-09-01
    Ana   | passport | 2025-08-01 | 2025-10-01 | 2035-10-01`,
})

test('a paper is missing, applied for, held, run out and held again', () => {
  const stateOn = (iso: string) => documentsOn(child, day(iso)).find(d => d.document === 'passport')?.state
  expect(['2024-12-31', '2025-01-01', '2025-02-28', '2025-03-01', '2025-08-31'].map(stateOn)).toEqual([
    'missing',
    'applied for',
    'applied for',
    'held',
    'held',
  ])
  expect(['2025-09-01', '2025-09-30', '2025-10-01'].map(stateOn)).toEqual(['applied for', 'applied for', 'held'])
  expect(documentsOn(child, day('2025-10-01')).find(d => d.document === 'passport')?.expiresOn).toBe(day('2035-10-01'))
})

test('a paper that ran out and was not applied for again has run out', () => {
  const once = childWith({
    'key-document': 'child | document | heldOn | expiresOn\nAna | passport | 2025-03-01 | 2025-09-01',
  })
  expect(documentsOn(once, day('2025-09-01')).find(d => d.document === 'passport')).toMatchObject({
    state: 'expired',
    on: day('2025-09-01'),
  })
})

test('proof of immigration status is needed only by those who came to the country alone, in place of a birth certificate', () => {
  expect(documentsNeeded(child).map(d => d.document)).not.toContain('immigration-status')
  const alone = childWith({ 'leave-to-remain': 'child | status | grantedOn\nAna | claim | 2025-01-01' })
  const asked = (iso: string) =>
    documentsOn(alone, day(iso))
      .map(d => d.document)
      .filter(document => document === 'immigration-status' || document === 'birth-certificate')
  expect(asked('2024-12-31')).toEqual(['birth-certificate'])
  expect(asked('2025-01-01')).toEqual(['immigration-status'])
})

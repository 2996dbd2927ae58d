import { expect, test } from 'vitest'
import type { Block } from '#core/document.ts'
import type { Body } from '#core/entry.ts'
import type { Materials } from './materials.ts'
import { raisedByForums } from './participation.ts'

/** What stands about the council at the end of June 2026, as a report is given it. */
const materials = (isPublic: boolean, ...records: readonly (readonly [type: string, body: Body])[]) =>
  ({
    asAt: '2026-06-30',
    isPublic,
    aboutUs: records.map(([type, body], i) => ({
      id: i + 1,
      record: i + 1,
      kind: 'statement',
      standing: 0,
      type,
      body,
      recordedOn: '2026-06-01T09:00:00.000Z',
    })),
  }) as unknown as Materials
const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks)

const council = ['board', { reference: 'B-1', name: 'The Listening Post', kind: 'children-in-care-council' }] as const
const leavers = ['board', { reference: 'B-2', name: 'Moving On', kind: 'care-leavers-forum' }] as const
const raised = (reference: string, on: string, more: Body = {}) =>
  [
    'raised',
    { reference, forum: 'B-1', on, inShort: `Short ${reference}`, theirWords: 'Ours.', show: 'yes', ...more },
  ] as const
const answer = (raised: string, on: string) =>
  [
    'answer',
    { reference: `AN ${raised}`, raised, on, by: 'Head of fostering', willBe: 'yes', says: 'We will.' },
  ] as const

test('a council whose forums never raised anything is told nothing', () => {
  expect(raisedByForums(materials(false, council), { months: 2 })).toEqual([])
})

test('what waits is told of however old it is, what is answered only in its months', () => {
  const report = (answeredOn: string) =>
    textOf(
      raisedByForums(
        materials(false, council, raised('V-1', '2024-01-01'), raised('V-2', '2024-01-01'), answer('V-2', answeredOn)),
        { months: 2 },
      ),
    )
  expect(report('2026-05-01')).toContain('Short V-2')
  expect(report('2026-04-30')).not.toContain('Short V-2')
  expect(report('2026-04-30')).toContain('Short V-1')
  expect(report('2026-04-30')).toContain('1 thing waits for an answer, the longest for 911 days.')
})

test('the public reads only what the forum agreed to show', () => {
  const records = [council, raised('V-1', '2026-06-01'), raised('V-2', '2026-06-01', { show: 'no' })]
  const forAnybody = textOf(raisedByForums(materials(true, ...records), { months: 2 }))
  expect(forAnybody).toContain('Short V-1')
  expect(forAnybody).not.toContain('Short V-2')
  expect(forAnybody).toContain('raised 1 thing together')
  expect(textOf(raisedByForums(materials(false, ...records), { months: 2 }))).toContain('Short V-2')
})

test('the leaving care report tells of care leavers’ forums alone', () => {
  const records = [council, leavers, raised('V-1', '2026-06-01'), raised('V-2', '2026-06-01', { forum: 'B-2' })]
  const said = textOf(raisedByForums(materials(false, ...records), { months: 12, kind: 'care-leavers-forum' }))
  expect(said).toContain('Short V-2')
  expect(said).not.toContain('Short V-1')
})

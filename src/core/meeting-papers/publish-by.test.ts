import { expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import { publishBy } from './publish-by.ts'

const by = (kind: Parameters<typeof publishBy>[0]['kind'], on: string) => {
  const last = publishBy({ kind }, { on: day(on) })
  return last === undefined ? undefined : isoOf(last)
}

// A Wednesday; Christmas Day 2026 is a Friday, and the Monday after is a bank holiday in its stead for Boxing Day.
test('papers of a committee are out so that five working days lie between, neither end counting', () => {
  expect(by('corporate-parenting', '2026-12-16')).toBe('2026-12-08')
  expect(by('scrutiny', '2026-12-16')).toBe('2026-12-08')
})

test('bank holidays are no clear days', () => {
  expect(by('cabinet', '2027-01-06')).toBe('2026-12-24')
})

test('the law asks it of committees alone', () => {
  for (const kind of ['improvement', 'care-leavers-forum', 'other', undefined] as const)
    expect(by(kind, '2026-12-16')).toBeUndefined()
})

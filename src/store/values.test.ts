import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { valueTypes } from './values.ts'

const [INT8, DATE, TIMESTAMPTZ] = [20, 1082, 1184]
const read = (type: number, text: string): unknown => valueTypes(pg.types).getTypeParser(type)(text)

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test.each(['Europe/London', 'Pacific/Auckland', 'UTC'])('a summer day is the same day to a reader in %s', place => {
  process.env.TZ = place
  expect(read(DATE, '2024-07-01')).toBe('2024-07-01')
  expect(read(TIMESTAMPTZ, '2024-07-01 00:30:00+00')).toBe('2024-07-01T00:30:00.000Z')
})

test('an instant is given in UTC, whatever offset the database writes', () => {
  expect(read(TIMESTAMPTZ, '2026-04-02 10:15:00.5+01')).toBe('2026-04-02T09:15:00.500Z')
  expect(read(TIMESTAMPTZ, '2026-04-02 14:45:00.123+05:30')).toBe('2026-04-02T09:15:00.123Z')
  expect(read(TIMESTAMPTZ, '2026-04-01 23:15:00-10')).toBe('2026-04-02T09:15:00.000Z')
})

test('a count is a number, and one too large to count with is refused', () => {
  expect(read(INT8, '9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
  expect(() => read(INT8, '9007199254740993')).toThrow('too large')
})

import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type CodeSet, codeLabel, hasCode } from './code-set.ts'

const sets = await loadCatalogue<CodeSet>(new URL('./', import.meta.url), set => set.id)
const records = await loadCatalogue<AnyRecordType>(new URL('../records/', import.meta.url), type => type.id)
const referenced = records.flatMap(type =>
  Object.values(type.fields.shape as Record<string, { meta(): { codes?: string } | undefined }>).flatMap(
    field => field.meta()?.codes ?? [],
  ),
)

test('every code set that a record names is there', () => {
  expect(referenced.length).toBeGreaterThan(20)
  expect(referenced.filter(id => !sets.some(set => set.id === id))).toEqual([])
})

test('no code set is there for nothing', () => {
  expect(sets.map(set => set.id).filter(id => !referenced.includes(id))).toEqual([])
})

test.each(sets.map(set => [set.id, set] as const))(
  '%s has no code twice and no label with its code in it',
  (_, set) => {
    expect(new Set(set.codes.map(c => c.code)).size).toBe(set.codes.length)
    for (const { code, label, from, to } of set.codes) {
      expect(label.trim(), code).toBe(label)
      expect(label.length, code).toBeGreaterThan(1)
      expect(label.length, `${code} is read in a table cell`).toBeLessThanOrEqual(80)
      if (from !== undefined && to !== undefined) expect(from, code).toBeLessThanOrEqual(to)
    }
  },
)

const set = (id: string) => sets.find(s => s.id === id)!

test('sex was 1 and 2 to 2023-24 and has been M, F and U since 2024-25', () => {
  expect([2024, 2025].map(year => hasCode(set('sex'), '1', year))).toEqual([true, false])
  expect([2024, 2025].map(year => hasCode(set('sex'), 'U', year))).toEqual([false, true])
})

test('registered supported accommodation came in 2024-25 and Z1 was split for 2025-26', () => {
  expect([2024, 2025].map(year => hasCode(set('placement'), 'K3', year))).toEqual([false, true])
  expect([2025, 2026].map(year => hasCode(set('placement'), 'Z1', year))).toEqual([true, false])
  expect([2025, 2026].map(year => hasCode(set('placement'), 'Z11', year))).toEqual([false, true])
})

test('a retired code keeps its meaning and a code that never was has none', () => {
  expect(codeLabel(sets, 'placement', 'P2')).toBe('Independent living')
  expect(codeLabel(sets, 'placement', 'Q9')).toBeUndefined()
  expect(codeLabel(sets, 'no-such-set', 'P2')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { AnyRecordType } from './record.ts'
import { recordFields } from './record-fields.ts'

const types = await loadCatalogue<AnyRecordType>(new URL('./', import.meta.url), type => type.id)

test('a reference that is said in a meeting is of one kind of record: no two are given the same letters', () => {
  const given = types.flatMap(type =>
    recordFields(type).flatMap(({ meta: { prefix } }) => (prefix === undefined ? [] : [[prefix, type.id] as const])),
  )
  expect(given.length).toBeGreaterThan(10)
  const twice = given.filter(([prefix], i) => given.findIndex(([other]) => other === prefix) !== i)
  expect(twice).toEqual([])
})

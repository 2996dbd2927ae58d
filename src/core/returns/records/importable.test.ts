import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type RecordField, recordFields } from '#core/records/record-fields.ts'
import { isImportable } from './importable.ts'

const types = await loadCatalogue<AnyRecordType>(new URL('../../records/', import.meta.url), type => type.id)

/** What is recorded by hand alone: who was drawn is not for a file to say. */
const BY_HAND = ['audit-sample']

const referredTo = (fields: readonly RecordField[]): readonly string[] =>
  fields.flatMap(({ meta, rows }) => [...(meta.refersTo ? [meta.refersTo] : []), ...referredTo(rows)])

test('whatever a file brings refers to something that a file can bring too, so that a paper can be entered as it stands', () => {
  const lacking = types
    .filter(isImportable)
    .flatMap(type => referredTo(recordFields(type)).map(to => [type.id, to] as const))
    .filter(([, to]) => !BY_HAND.includes(to) && !isImportable(types.find(({ id }) => id === to)!))
  expect(lacking).toEqual([])
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadDefinitions } from '#definitions.ts'
import { ADOPTER_ID } from './record-fields.ts'

const { annexALists: lists, records, codes } = await loadDefinitions()

test('Ofsted asks for eleven lists with 169 columns', () => {
  expect(lists.map(list => list.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(lists.reduce((sum, list) => sum + list.columns.length + 1, 0)).toBe(169)
})

describe.each(lists.map(list => [`list ${list.number}`, list] as const))('%s', (_, list) => {
  const record = records.find(type => type.id === list.record)!

  test('has a record type with a field for each column', () => {
    const own = [...(list.about === 'adopter' ? [ADOPTER_ID] : []), ...list.columns.map(column => column.field)]
    expect(Object.keys(z.toJSONSchema(record.fields).properties!)).toEqual([...own, 'asWritten', 'extraColumns'])
    expect(record.about).toBe(list.about === 'adopter' ? 'authority' : 'child')
  })

  test('says each of its columns and fields once', () => {
    expect(new Set(list.columns.map(column => column.name)).size).toBe(list.columns.length)
    expect(new Set(list.columns.map(column => column.field)).size).toBe(list.columns.length)
  })

  test('is told apart by columns that it has', () => {
    for (const name of list.identifiedBy) expect(list.columns.map(column => column.name)).toContain(name)
  })

  test('is dated by a column that holds a date', () => {
    if (record.datedBy !== undefined)
      expect(list.columns.find(column => column.field === record.datedBy)?.holds).toBe('date')
  })

  test('names code sets that there are', () => {
    for (const column of list.columns)
      if (column.codes !== undefined) expect(codes.map(set => set.id)).toContain(column.codes)
  })
})

test.each(lists.map(list => [list.number, list] as const))(
  'the documentation says what each column of list %i becomes',
  (number, list) => {
    const doc = readFileSync(new URL('../../../../docs/annex-a.md', import.meta.url), 'utf8')
    const section = doc.split('\n## ').find(part => part.startsWith(`List ${number}: ${list.title}\n`)) ?? ''
    const said = section.split('\n').flatMap(line => /^\| (.+?) +\| .*\S.* \|$/.exec(line)?.[1] ?? [])
    expect(said.slice(2)).toEqual([list.identifier, ...list.columns].map(({ name }) => name))
  },
)

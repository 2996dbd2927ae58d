import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { listName } from './annex-a/list.ts'
import { columnsOf } from './columns-of.ts'
import { columnFields } from './records/importable.ts'

const definitions = await loadDefinitions()
const { tables, annexALists: lists, records } = definitions

const headingsIn = (type: string, body: object, file: Parameters<typeof columnsOf>[0]['file'], field: string) =>
  columnsOf({ type, body: body as Record<string, unknown>, file }, field, definitions)

describe('every field that a file fills is walked to its column', () => {
  test.each(tables.map(table => [table.name, table] as const))('of the table %s', (_, table) => {
    const headings = ['CHILD', ...table.columns.map(({ name }) => name.toLowerCase())]
    for (const [i, { field }] of table.columns.entries())
      expect(headingsIn(table.record, {}, { table: table.name, headings }, field)).toEqual([
        { heading: headings[i + 1], place: i + 2 },
      ])
  })

  test.each(lists.map(list => [list.number, list] as const))('of list %i', (_, list) => {
    const headings = ['', list.identifier.name, ...list.columns.toReversed().map(({ name }) => `${name} `)]
    for (const [i, { field }] of list.columns.toReversed().entries())
      expect(headingsIn(list.record, {}, { table: listName(list), headings }, field)).toEqual([
        { heading: headings[i + 2], place: i + 3 },
      ])
  })

  const kinds = records.filter(({ form }) => form !== undefined)
  test.each(kinds.map(kind => [kind.id, kind] as const))('of an extract of %s', (_, kind) => {
    for (const { name } of columnFields(kind))
      expect(
        headingsIn(
          kind.id,
          {},
          { table: kind.title, headings: ['ID', 'Its column'], columns: { [kind.id]: { [name]: 'Its column' } } },
          name,
        ),
      ).toEqual([{ heading: 'Its column', place: 2 }])
  })
})

describe('a record that was made from a row', () => {
  const list = lists.find(({ number }) => number === 9)!
  const file = { table: 'List 9', headings: [list.identifier.name, ...list.columns.map(({ name }) => name)] }
  const home = {
    startedOn: '2026-03-31',
    type: 'U1',
    extraColumns: {
      'Type of Accommodation (List 9 of Annex A)': 'a) U',
      'Suitability of Accommodation (List 9 of Annex A)': '1) Suitable',
    },
  }

  test('names the columns that it was made from, and none for the day of the list', () => {
    expect(headingsIn('accommodation', home, file, 'type').map(({ heading }) => heading)).toEqual([
      'Type of Accommodation',
      'Suitability of Accommodation',
    ])
    expect(headingsIn('accommodation', home, file, 'startedOn')).toEqual([])
  })

  test('says who the child is from the columns for it', () => {
    expect(headingsIn('child-details', {}, file, 'sex')).toEqual([{ heading: 'Gender', place: 2 }])
    expect(headingsIn('child-details', {}, file, 'mother')).toEqual([])
  })
})

test('an extract of before files kept their mapping is walked by its headings', () => {
  const file = { table: 'Visit', headings: ['CHILD', 'Date of the visit'] }
  expect(headingsIn('visit', {}, file, 'visitedOn')).toEqual([{ heading: 'Date of the visit', place: 2 }])
})

test('a field of an XML return has a name and no place', () => {
  expect(headingsIn('episode', {}, { table: 'Episodes', headings: [] }, 'startedOn')).toEqual([{ heading: 'DECOM' }])
})

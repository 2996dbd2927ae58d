import { describe, expect, test } from 'vitest'
import accommodation from '#core/records/accommodation.ts'
import contact from '#core/records/contact.ts'
import entitlement from '#core/records/entitlement.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import visit from '#core/records/visit.ts'
import { loadDefinitions } from '#definitions.ts'
import { readValue } from './cell.ts'
import { columnFields, isImportable } from './importable.ts'
import { mappingFrom, mappingWritten } from './mapping.ts'
import { mappingByHeadings, placesOf, whatIsMissing } from './places.ts'

const { records: types, codes } = await loadDefinitions()

const read = (type: AnyRecordType, field: string, text: string, more = {}) =>
  readValue(columnFields(type).find(({ name }) => name === field)!, text, {
    codes,
    staff: new Map(),
    indicators: [],
    ...more,
  })

describe('a mapping', () => {
  test('may be columns alone, with the child among them', () => {
    const read = mappingFrom({ 'Person ID': 'child', 'Visit date': 'visitedOn', Old: null }, visit)
    expect(read).toEqual({
      mapping: { child: 'Person ID', columns: [{ heading: 'Visit date', field: 'visitedOn' }], aside: ['Old'] },
    })
  })

  test('is read again as it was written', () => {
    const mapping = {
      name: 'Monthly',
      aside: ['Team'],
      child: 'Person',
      dateFormat: 'mm/dd/yyyy',
      columns: [{ heading: 'Seen', field: 'seen', values: { Y: 'alone' } }],
    } as const
    expect(mappingFrom(JSON.parse(JSON.stringify(mappingWritten(mapping))), visit)).toEqual({ mapping })
  })

  test('may name a field by its title', () => {
    expect(mappingFrom({ columns: { Day: 'date of the VISIT' } }, visit)).toMatchObject({
      mapping: { columns: [{ field: 'visitedOn' }] },
    })
  })

  test.each([
    [{ columns: { A: 'seen', B: 'seen' } }, 'the mapping gives 2 columns for the field "seen"'],
    [{ columns: { A: 7 } }, 'at "columns.A" that is not understood'],
    [{ columns: {}, dateFormat: 'dd.mm.yy' }, 'at "dateFormat" that is not understood'],
    [[], 'not understood'],
    [undefined, 'not understood'],
  ])('that cannot be used says why: %j', (value, says) => {
    const read = mappingFrom(value, visit)
    expect('problems' in read && read.problems.join()).toContain(says)
  })
})

test('headings that are the titles or the names of fields need no mapping, in whatever case and with whatever marks', () => {
  const headings = ['child-id', 'VISITED ON', 'Was the child seen', 'purpose', 'Anything']
  const places = placesOf(visit, mappingByHeadings(visit, headings), headings)
  expect(places.child).toBe(0)
  expect(places.columns.map(({ field, at }) => [field, at])).toEqual([
    ['visitedOn', 1],
    ['seen', 2],
    ['purpose', 3],
  ])
  expect(places.extra).toEqual([4])
  expect(whatIsMissing(visit, places)).toBeUndefined()
})

test.each(types.filter(isImportable).map(type => [type.id, type] as const))(
  'a file headed by the titles of %s is read by them',
  (_id, type) => {
    const headings = ['CHILD', ...columnFields(type).map(({ meta }) => meta.title)]
    const places = placesOf(type, mappingByHeadings(type, headings), headings)
    expect(whatIsMissing(type, places)).toBeUndefined()
    expect(new Set(places.columns.map(({ field }) => field)).size).toBe(places.columns.length)
    const unique = new Set(columnFields(type).map(({ meta }) => meta.title))
    expect(places.columns.length).toBeGreaterThanOrEqual(unique.size)
  },
)

describe('a cell', () => {
  test.each([
    [visit, 'visitedOn', '1/5/2025', '2025-05-01'],
    [visit, 'visitedOn', '1 May 2025', '2025-05-01'],
    [visit, 'visitedOn', '2025-05-01T00:00:00', '2025-05-01'],
    [visit, 'visitedOn', '29/02/2025', undefined],
    [visit, 'seen', 'SEEN ALONE', 'alone'],
    [visit, 'seen', 'Y', undefined],
    [visit, 'bedroomSeen', 'Y', 'yes'],
    [contact, 'isMeaningful', 'No', false],
    [entitlement, 'amountPence', '£1,250.5', 125_050],
    [entitlement, 'amountPence', '9999999', undefined],
    [entitlement, 'amountPence', '12 pounds', undefined],
    [accommodation, 'type', 'u1', 'U1'],
    [accommodation, 'type', 'Tent', undefined],
  ])('of %o %s “%s” is %j', (type, field, text, value) => {
    const { value: found, isMore } = read(type, field, text)
    expect([found, isMore]).toEqual([value, value === undefined])
  })

  test('with a time keeps the time beside the day', () => {
    expect(read(visit, 'visitedOn', '01/05/2025 14:30')).toEqual({ value: '2025-05-01', isMore: true })
  })

  test('is translated as the mapping says, and to nothing where it says so', () => {
    const values = { Y: 'alone', 'N/A': '' }
    expect(read(visit, 'seen', 'y', { values })).toEqual({ value: 'alone', isMore: false })
    expect(read(visit, 'seen', 'N/A', { values })).toEqual({ isMore: false })
  })

  test('has months first only where the mapping says so', () => {
    expect(read(visit, 'visitedOn', '05/01/2025', { dateFormat: 'mm/dd/yyyy' }).value).toBe('2025-05-01')
    expect(read(visit, 'visitedOn', '13/01/2025', { dateFormat: 'mm/dd/yyyy' }).value).toBeUndefined()
  })
})

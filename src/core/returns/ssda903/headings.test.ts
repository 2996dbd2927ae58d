import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { recognise, tableNamedBy } from './headings.ts'
import type { ReturnTable } from './table.ts'

const tables = await loadCatalogue<ReturnTable>(new URL('./tables/', import.meta.url), t => t.id)
const of = (id: string) => tables.find(t => t.id === id)!
const headingsOf = (table: ReturnTable) => ['CHILD', ...table.columns.map(c => c.name)]
const refusal = (headings: readonly string[]) => {
  const result = recognise(headings, tables)
  if ('table' in result) throw new Error(`It is ${result.table.name}.`)
  return result.refused
}

test.each(tables.map(t => [t.name, t] as const))('%s is known by its own headings', (_, table) => {
  expect(recognise(headingsOf(table), tables)).toMatchObject({ table: { id: table.id }, places: { extra: [] } })
})

test('a table is known whatever the case, order and spaces of its headings, and with further columns', () => {
  const disturbed = fc.constantFrom(...tables).chain(table =>
    fc
      .tuple(
        fc.shuffledSubarray([...headingsOf(table), 'LA', 'YEAR', ''], { minLength: table.columns.length + 4 }),
        fc.infiniteStream(
          fc.constantFrom<(h: string) => string>(
            h => h,
            h => h.toLowerCase(),
            h => ` ${h}  `,
            h => h.replaceAll('_', ' '),
            h => h.replaceAll('_', ''),
          ),
        ),
      )
      .map(([headings, changes]) => ({ table, headings: headings.map(h => (changes.next().value ?? String)(h)) })),
  )
  fc.assert(
    fc.property(disturbed, ({ table, headings }) => {
      const result = recognise(headings, tables)
      expect(result).toMatchObject({ table: { id: table.id } })
      if (!('table' in result)) return
      const name = (place: number) => headings[place]!.toUpperCase().replace(/[^A-Z]/g, '')
      expect(result.places.columns.map(name)).toEqual(table.columns.map(c => c.name.replace(/[^A-Z]/g, '')))
      expect(result.places.extra.map(name).sort()).toEqual(['', 'LA', 'YEAR'])
    }),
  )
})

test('the tags of an XML return stand for its columns', () => {
  expect(
    recognise(
      ['CHILDID', ...headingsOf(of('episodes')).slice(1)].map(h => (h === 'PLACE' ? 'PL' : h)),
      tables,
    ),
  ).toMatchObject({
    table: { id: 'episodes' },
  })
})

test('headings of two tables are refused, naming both', () => {
  expect(refusal([...headingsOf(of('header')), 'DUC'])).toMatch(/Header and of UASC/)
})

test('headings that lack some are refused, naming the nearest table and what is missing', () => {
  const headings = headingsOf(of('episodes')).filter(h => h !== 'DECOM' && h !== 'RNE')
  expect(refusal(headings)).toContain('Episodes, which also needs DECOM and RNE')
})

test('a file with no headings is refused, and none of its values is repeated', () => {
  const says = refusal(['398768', '2', '17/12/1999', 'BCRB'])
  expect(says).toContain('is not the headings')
  expect(says).not.toContain('398768')
})

test('a column that comes twice is refused', () => {
  expect(refusal([...headingsOf(of('reviews')), 'review'])).toContain('REVIEW twice')
})

test.each([
  ['2017-episodes.csv', 'episodes'],
  ['sw_episodes.csv', 'sw-episodes'],
  ['SSDA903 PrevPerm 2018.csv', 'prev-perm'],
  ['previous_permanence.csv', 'prev-perm'],
  ['Placed For Adoption.csv', 'placed-adoption'],
  ['export (3).csv', undefined],
])('%s is named after %s', (name, id) => {
  expect(tableNamedBy(name, tables)?.id).toBe(id)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { isoOf } from '#core/dates.ts'
import { dateAsWritten } from '#core/returns/ssda903/cell.ts'
import { CHILD, type ReturnTable } from '#core/returns/ssda903/table.ts'
import { writeCsv } from '#files/csv.ts'
import { memoryLedger } from './import.testing.ts'

const folder = new URL('../core/returns/ssda903/tables/', import.meta.url)
const tables = await loadCatalogue<ReturnTable>(folder, t => t.id)
const ledger = () => memoryLedger({ tables, records: [], codes: [] })

const day = fc.integer({ min: 16_000, max: 17_500 }).map(isoOf)
const date = fc.oneof(
  { weight: 5, arbitrary: day.map(dateAsWritten) },
  fc.constantFrom('', ' ', '31/06/2017', '1/4/2017', '01/04/2017 00:00', 'soon', 'ZZ/05/2015', ' 01/04/2017'),
)
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('', 'A', 'C2', 'PR1', '0', 'SW1A 1AA') },
  fc.string({ maxLength: 6 }),
  fc.constantFrom(' C2', 'a,b', '"', 'x\ny', '  ', '1.0', 'Zoë', '=1+1'),
)
const child = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Ana', 'Ben', 'Cy') },
  fc.constantFrom('', ' Ana', '007'),
)

/** A row of a table as the cells of its file, the child first. A row of blanks is no row. */
const row = (table: ReturnTable) =>
  fc
    .tuple(child, ...table.columns.map(column => (column.holds === 'date' ? date : text)))
    .filter(cells => cells.some(cell => cell.trim() !== '') && cells.some((cell, i) => cell !== headings(table)[i]))
const headings = (table: ReturnTable) => [CHILD, ...table.columns.map(c => c.name)]
const oneTable = fc
  .constantFrom(...tables)
  .chain(table => fc.record({ table: fc.constant(table), rows: fc.array(row(table), { minLength: 1, maxLength: 12 }) }))

const sorted = (rows: readonly (readonly string[])[]) => rows.map(cells => JSON.stringify(cells)).sort()

test('import and then export gives the same rows with the same values, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(oneTable, async ({ table, rows }) => {
      const held = ledger()
      await held.imports({ '2017-18/x.csv': writeCsv(headings(table), rows) })
      expect((await held.exports(2018))[table.name]).toEqual(rows)
    }),
  )
})

test('the same again adds nothing, whatever order its rows are in', async () => {
  await fc.assert(
    fc.asyncProperty(oneTable, async ({ table, rows }) => {
      const held = ledger()
      await held.imports({ '2017-18/x.csv': writeCsv(headings(table), rows) })
      const again = await held.imports({ '2017-18/x.csv': writeCsv(headings(table), [...rows].reverse()) })
      expect(again).toMatchObject({ added: 0, absent: 0, unchanged: rows.length })
    }),
  )
})

test('a year sent again is what it is now, whatever it was before', async () => {
  const changed = fc.constantFrom(...tables).chain(table =>
    fc.record({
      table: fc.constant(table),
      versions: fc.array(fc.array(row(table), { maxLength: 8 }), { minLength: 2, maxLength: 4 }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(changed, async ({ table, versions }) => {
      const held = ledger()
      for (const rows of versions) await held.imports({ '2017-18/x.csv': writeCsv(headings(table), rows) })
      const last = versions.at(-1)!
      if (last.length === 0) return
      const now = (await held.exports(2018))[table.name]!
      expect(sorted(now).map(sameDates)).toEqual(sorted(last).map(sameDates))
    }),
  )
})

/** A date that was only written otherwise is no change, so the first writing stays. */
const sameDates = (cells: string) => cells.replaceAll(/ ?0?1\/0?4\/2017( 00:00)?/g, '01/04/2017')

test('two years are each what they are, in whichever order they come', async () => {
  const twoYears = fc.constantFrom(...tables).chain(table =>
    fc.record({
      table: fc.constant(table),
      first: fc.array(row(table), { minLength: 1, maxLength: 8 }),
      second: fc.array(row(table), { minLength: 1, maxLength: 8 }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(twoYears, fc.boolean(), fc.boolean(), async ({ table, first, second }, isReversed, isTogether) => {
      const held = ledger()
      const files = [
        { '2016-17/x.csv': writeCsv(headings(table), first) },
        { '2017-18/x.csv': writeCsv(headings(table), second) },
      ]
      if (isTogether) await held.imports({ ...files[0], ...files[1] } as Record<string, string>)
      else for (const file of isReversed ? files.reverse() : files) await held.imports(file as Record<string, string>)
      expect((await held.exports(2017))[table.name]).toEqual(first)
      expect((await held.exports(2018))[table.name]).toEqual(second)
    }),
  )
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { isIsoDate } from '#core/dates.ts'
import { dateAsWritten } from '#core/returns/ssda903/cell.ts'
import { CHILD, type ReturnTable } from '#core/returns/ssda903/table.ts'
import { readCsv } from '#files/csv.ts'
import { memoryLedger } from './import.testing.ts'
import { importSsda903 } from './import-ssda903.ts'

const load = <T extends { id: string }>(folder: string) =>
  loadCatalogue<T>(new URL(`../core/${folder}/`, import.meta.url), d => d.id)
const tables = await load<ReturnTable>('returns/ssda903/tables')
const definitions = { tables, records: await load<never>('records'), codes: await load<never>('codes') }

const samples = new URL('../../../shared/data/ssda903/datasets/', import.meta.url)
const withSamples = test.skipIf(!existsSync(samples)) // the sample returns are not part of the repository

const importing = async (name: string) => {
  const held = memoryLedger(definitions)
  const from = [new URL(name, samples).pathname]
  const result = await importSsda903({ ledger: held.ledger, definitions, from, recordedBy: 'tests' })
  if ('refusals' in result) throw new Error(result.refusals.join('\n'))
  const again = () => importSsda903({ ledger: held.ledger, definitions, from, recordedBy: 'tests' })
  return { ...held, report: result.report, again }
}

/** The rows of a sample file as an export should write them: the columns in the table's order, dates in ISO form as dd/mm/yyyy. */
function rowsIn(path: string): readonly (readonly string[])[] {
  const csv = readCsv(readFileSync(new URL(path, samples), 'utf8'))
  if ('unreadable' in csv) throw new Error(csv.unreadable.says)
  const { headings, rows } = csv.sheet
  const table = tables.find(
    t => t.columns.every(c => headings.includes(c.name)) && t.columns.length === headings.length - 1,
  )!
  return rows.map(({ cells }) => [
    cells[headings.indexOf(CHILD)]!,
    ...table.columns.map(({ name, holds }) => {
      const cell = cells[headings.indexOf(name)]!
      return holds === 'date' && isIsoDate(cell) ? dateAsWritten(cell) : cell
    }),
  ])
}

const cases: readonly (readonly [
  name: string,
  rows: number,
  years: readonly (readonly [folder: string, year: number])[],
])[] = [
  [
    'fake_data',
    51_890,
    [
      ['current', 2018],
      ['previous', 2017],
    ],
  ],
  [
    'cs_demand_2018',
    12_988,
    [
      ['current', 2019],
      ['previous', 2018],
    ],
  ],
  [
    'fuzz_a',
    13_670,
    [
      ['current', 2026],
      ['previous', 2025],
    ],
  ],
  [
    'fuzz_b',
    12_831,
    [
      ['current', 2026],
      ['previous', 2025],
    ],
  ],
  [
    'fuzz_dirty',
    4_563,
    [
      ['current', 2026],
      ['previous', 2025],
    ],
  ],
]

withSamples.each(cases)(
  '%s is imported whole, exported cell by cell and adds nothing twice',
  async (name, rows, years) => {
    const held = await importing(name)
    expect(held.report).toMatchObject({ added: rows, unchanged: 0, absent: 0 })
    for (const [folder, year] of years) {
      const exported = await held.exports(year)
      for (const file of held.report.files.filter(f => f.collectionYear === year)) {
        expect(file.file).toMatch(new RegExp(`^${folder}/`))
        expect(exported[file.table], file.file).toEqual(rowsIn(`${name}/${file.file}`))
      }
    }
    expect(await held.again()).toMatchObject({ report: { added: 0, unchanged: rows, absent: 0 } })
  },
)

withSamples(
  'five years by the name of the file are 2017-18 to 2021-22, and each is exported cell by cell',
  async () => {
    const held = await importing('five-years')
    expect(held.report).toMatchObject({ added: 21_441, children: 820 })
    for (const { file, table, collectionYear } of held.report.files) {
      expect(file).toMatch(new RegExp(`^${collectionYear - 1}-`))
      expect((await held.exports(collectionYear))[table], file).toEqual(rowsIn(`five-years/${file}`))
    }
    expect(await held.again()).toMatchObject({ report: { added: 0, unchanged: 21_441 } })
  },
)

withSamples('five years one after another, the latest first, are the same as together', async () => {
  const held = memoryLedger(definitions)
  const names = readdirSync(new URL('five-years/', samples))
  for (const year of [2021, 2019, 2017, 2020, 2018]) {
    const own = names.filter(name => name.startsWith(`${year}-`))
    await held.imports(
      Object.fromEntries(own.map(name => [name, readFileSync(new URL(`five-years/${name}`, samples))])),
    )
  }
  const together = await importing('five-years')
  expect(held.entries.length).toBe(together.entries.length)
  const recordsOf = (entries: typeof held.entries) => {
    const firsts = new Map<number, string>()
    return entries
      .map(e => ({ e, key: JSON.stringify([e.type, e.childId, e.standing, e.line]) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ e, key }) => {
        if (!firsts.has(e.record)) firsts.set(e.record, key)
        return [key, firsts.get(e.record)]
      })
  }
  expect(recordsOf(held.entries)).toEqual(recordsOf(together.entries))
})

withSamples('the XML return has the rows that its tables should have', async () => {
  const { report, exports, again } = await importing('fake_903_xml')
  expect(Object.fromEntries(report.files.map(f => [f.table, f.rows]))).toEqual({
    Header: 253,
    Episodes: 459,
    UASC: 12,
    Reviews: 1206,
    OC2: 253,
    OC3: 6,
    AD1: 3,
    PlacedAdoption: 3,
    PrevPerm: 253,
    Missing: 6,
  })
  expect((await exports(2018)).Episodes![0]!.slice(0, 6)).toEqual(['907440', '06/01/2017', 'T', 'J3', 'N4', 'R5'])
  expect(await again()).toMatchObject({ report: { added: 0, unchanged: 2454 } })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn, yearTo31March } from '#core/dates.ts'
import { counted, fernshire, rows, years } from './demonstration.testing.ts'
import { apportion, demonstrationPopulation, demonstrationRows } from './demonstration.ts'
import { countRows, dayIn, named, stockOn } from './figures.ts'
import { isShortBreak } from './life.ts'
import { demonstrationColumns } from './return-rows.ts'

test('every row has the columns of its table, and a Header row for its child', () => {
  const headers = new Set(rows.filter(r => r.table === 'Header').map(r => `${r.year} ${r.cells[0]}`))
  for (const { year, table, cells } of rows) {
    expect(cells.length).toBe(demonstrationColumns[table].length)
    expect(headers.has(`${year} ${cells[0]}`)).toBe(true)
  }
  expect(headers.size).toBe(rows.filter(r => r.table === 'Header').length)
})

test('every date is written dd/mm/yyyy, or as the return writes a date of which only the year is known', () => {
  for (const row of rows)
    for (const [column, value] of Object.entries(named(row)))
      if (/^(DOB|DECOM|DEC|REVIEW|DUC|MC_DOB|DATE_|MIS_|SW_DE|DOLO_)/.test(column) && column !== 'REVIEW_CODE')
        expect(value).toMatch(/^((\d\d\/\d\d|zz\/zz)\/\d{4})?$/)
})

test('codes follow the year', () => {
  const values = (table: 'Header' | 'Episodes', column: string, year: number) =>
    new Set((counted.rows[table].get(year) ?? []).map(row => row[column]))
  expect(values('Header', 'SEX', 2024)).toEqual(new Set(['1', '2']))
  expect(values('Header', 'SEX', 2025)).toEqual(new Set(['M', 'F']))
  expect(values('Episodes', 'PLACE', 2024)).toContain('H5')
  expect(values('Episodes', 'PLACE', 2024)).not.toContain('K3')
  expect(values('Episodes', 'PLACE', 2025)).toContain('K3')
  expect(values('Episodes', 'PLACE', 2025)).not.toContain('H5')
  expect([...counted.rows.SWEpisodes.keys()]).toEqual([2024, 2025, 2026])
  expect(counted.rows.DoLo.size).toBe(0)
  const in2027 = countRows(demonstrationRows({ ...fernshire, lastYear: 2027, years: 1 }))
  expect(in2027.rows.DoLo.get(2027)?.length).toBe(1)
})

test('yearly outcomes are told of those looked after all year, and of them alone', () => {
  for (const year of years.slice(1)) {
    const { firstDay, lastDay } = yearTo31March(year)
    const stock = stockOn(counted, year, lastDay).map(row => row.CHILD!)
    const allYear = stock.filter(child => {
      const episodes = counted.episodes.get(child)!.filter(e => e.to > firstDay && e.from <= lastDay)
      return episodes[0]!.from <= firstDay && episodes.every(e => e.row.RNE !== 'S' || e.from <= firstDay)
    })
    const told = counted.rows.OC2.get(year)!.map(row => row.CHILD!)
    const missing = allYear.filter(child => !told.includes(child))
    const extra = told.filter(child => !allYear.includes(child))
    // A start stated some days late puts a child on the other side of 1 April.
    expect(missing.length + extra.length).toBeLessThanOrEqual(2)
  }
})

test('care leavers are told of in the year of a birthday from 17 to 25', () => {
  for (const year of years)
    for (const row of counted.rows.OC3.get(year)!) {
      const age = ageOn(dayIn(row.DOB), yearTo31March(year).lastDay)
      expect(age).toBeGreaterThanOrEqual(17)
      expect(age).toBeLessThanOrEqual(25)
    }
})

test('each adoption and each start has its row', () => {
  for (const year of years) {
    const episodes = counted.rows.Episodes.get(year)!
    const adopted = episodes.filter(row => /^E1[12]$/.test(row.REC!)).map(row => row.CHILD)
    expect(new Set(counted.rows.AD1.get(year)!.map(row => row.CHILD))).toEqual(new Set(adopted))
    const { firstDay } = yearTo31March(year)
    const started = episodes.filter(r => r.RNE === 'S' && !isShortBreak(r.LS!) && dayIn(r.DECOM) >= firstDay)
    const told = new Set(counted.rows.PrevPerm.get(year)!.map(row => row.CHILD))
    // A start that is stated some days late may seem to fall in the year.
    expect(started.filter(r => !told.has(r.CHILD)).length).toBeLessThanOrEqual(1)
  }
})

test('gaps are few', () => {
  const blank = counted.rows.Episodes.get(2026)!.filter(row => row.PLACE_PROVIDER === '' || row.CIN === '')
  expect(blank.length / counted.rows.Episodes.get(2026)!.length).toBeLessThan(0.02)
})

test('postcodes are in areas that do not exist', () => {
  for (const row of rows.filter(r => r.table === 'Episodes').map(named))
    for (const postcode of [row.HOME_POST!, row.PL_POST!]) expect(postcode).toMatch(/^(Z[BCDF]\d \d[A-Z]{2})?$/)
})

test('the population makes the published rate of 92.6 for every 10,000 children', () => {
  const population = demonstrationPopulation(fernshire)
  expect(population.map(estimate => estimate.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025])
  expect((522 / population.at(-1)!.aged0To17) * 10_000).toBeCloseTo(92.6, 1)
})

test('parts of a whole add up to it', () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
      (total, shares) => {
        const parts = Object.values(apportion(total, Object.fromEntries(shares.map((s, i) => [`part ${i}`, s]))))
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
      },
    ),
  )
})

test('a few children have short breaks, with no reviews and no postcodes', () => {
  const breaks = counted.rows.Episodes.get(2026)!.filter(row => isShortBreak(row.LS!))
  expect(breaks.length).toBeGreaterThan(0)
  const children = new Set(breaks.map(row => row.CHILD))
  expect(children.size / fernshire.lookedAfter).toBeLessThan(0.03)
  expect(counted.rows.Reviews.get(2026)!.filter(row => children.has(row.CHILD))).toEqual([])
  expect(breaks.filter(row => row.HOME_POST + row.PL_POST! !== '')).toEqual([])
})

test('brothers and sisters come into care together, some of them into one home', () => {
  const first = counted.rows.Episodes.get(2026)!.filter(
    row => row.RNE === 'S' && row.HOME_POST !== '' && row.LS !== 'V2',
  )
  const together = first.filter(row =>
    first.some(other => other.CHILD !== row.CHILD && other.HOME_POST === row.HOME_POST && other.DECOM === row.DECOM),
  )
  const inOneHome = together.filter(row => together.some(other => other !== row && other.PL_POST === row.PL_POST))
  expect(together.length / first.length).toBeGreaterThan(0.2)
  expect(inOneHome.length).toBeGreaterThan(0)
})

test('missing incidents are many, and fall on few', () => {
  const incidents = counted.rows.Missing.get(2026)!
  const children = new Set(incidents.map(row => row.CHILD))
  expect(incidents.length).toBeGreaterThan(150)
  expect(children.size).toBeLessThan(100)
})

test('children come into care all year round, not on one day', () => {
  const starts = new Map<string, Set<string>>()
  for (const rows of counted.rows.Episodes.values())
    for (const row of rows.filter(r => r.RNE === 'S' && !isShortBreak(r.LS!)))
      starts.set(row.DECOM!, (starts.get(row.DECOM!) ?? new Set<string>()).add(row.CHILD!))
  expect(Math.max(...[...starts.values()].map(children => children.size))).toBeLessThan(9)
})

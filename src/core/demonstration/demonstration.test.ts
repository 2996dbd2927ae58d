import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn, dayOf, yearTo31March } from '#core/dates.ts'
import { councilOf, type DemonstrationOptions } from './council.ts'
import { apportion, demonstrationPopulation, demonstrationRows, livesOf } from './demonstration.ts'
import { episodesOf } from './episodes.ts'
import { countRows, dayIn, named, stockOn } from './figures.ts'
import { isShortBreak } from './life.ts'
import { rowsOfLife } from './life-rows.ts'
import { cell, demonstrationColumns, type ReturnRow } from './return-rows.ts'

const fernshire: DemonstrationOptions = {
  authority: 'Fernshire',
  lookedAfter: 522,
  careLeavers: 215,
  years: 6,
  lastYear: 2026,
  seed: 1,
}
const rows: readonly ReturnRow[] = [...demonstrationRows(fernshire)]
const counted = countRows(rows)
const years = [2021, 2022, 2023, 2024, 2025, 2026]

const options = fc.record({
  authority: fc.constant('Fernshire'),
  lookedAfter: fc.integer({ min: 0, max: 120 }),
  careLeavers: fc.integer({ min: 0, max: 50 }),
  years: fc.integer({ min: 1, max: 6 }),
  lastYear: fc.integer({ min: 2018, max: 2028 }),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
})

test('the same seed gives the same rows, whatever the council is called', () => {
  fc.assert(
    fc.property(options, council => {
      const again = [...demonstrationRows({ ...council, authority: 'Ashdale' })]
      expect(again).toEqual([...demonstrationRows(council)])
    }),
    { numRuns: 10 },
  )
})

test('a council with half a child, or no year, cannot be drawn', () => {
  expect(() => councilOf({ ...fernshire, lookedAfter: 1.5 })).toThrow('whole numbers')
  expect(() => councilOf({ ...fernshire, years: 0 })).toThrow('1 to 40 years')
})

test('a council cannot be told to a day outside its last year', () => {
  expect(() => councilOf({ ...fernshire, toldTo: dayOf(2025, 3, 31) })).toThrow('within its last year')
  expect(() => councilOf({ ...fernshire, toldTo: dayOf(2026, 4, 1) })).toThrow('within its last year')
})

test('told to 31 March, the last year is told whole', () => {
  expect([...demonstrationRows({ ...fernshire, toldTo: dayOf(2026, 3, 31) })]).toEqual(rows)
})

test('what is told to a day is what the whole year tells, without what comes after the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), days => {
      const toldTo = yearTo31March(2026).firstDay + days
      const [whole, cut] = [councilOf(fernshire), councilOf({ ...fernshire, toldTo })]
      const inYear = fc.sample(fc.constantFrom(...livesOf(whole)), 40)
      for (const life of inYear) {
        const ofWhole = rowsOfLife(life, whole)
        const ofCut = rowsOfLife(life, cut)
        expect(ofCut.filter(row => row.year < 2026)).toEqual(ofWhole.filter(row => row.year < 2026))
        const started = (told: readonly ReturnRow[], table: string, column: string) =>
          told
            .filter(row => row.year === 2026 && row.table === table)
            .map(row => named(row)[column])
            .filter(on => dayIn(on) <= toldTo)
        expect(started(ofCut, 'Reviews', 'REVIEW')).toEqual(started(ofWhole, 'Reviews', 'REVIEW'))
        expect(started(ofCut, 'Missing', 'MIS_START')).toEqual(started(ofWhole, 'Missing', 'MIS_START'))
      }
    }),
    { numRuns: 5 },
  )
})

test('nothing that is told to a day is dated after it', () => {
  const toldTo = dayOf(2025, 11, 20)
  const told = [...demonstrationRows({ ...fernshire, toldTo })]
  const dates = told.flatMap(row => row.cells.filter(value => /^\d\d\/\d\d\/\d{4}$/.test(value)))
  const latest = Math.max(...dates.map(dayIn))
  expect(latest).toBeLessThanOrEqual(toldTo)
  expect(latest).toBeGreaterThan(toldTo - 14)
  expect(told.some(row => row.year === 2026 && row.table === 'OC2')).toBe(false)
  const stock = stockOn(countRows(told), 2026, toldTo)
  expect(Math.abs(stock.length / fernshire.lookedAfter - 1)).toBeLessThan(0.08)
})

test('another seed gives other children', () => {
  const one = new Set(rows.map(row => row.cells[0]))
  const two = new Set([...demonstrationRows({ ...fernshire, seed: 2 })].map(row => row.cells[0]))
  expect([...two].filter(child => one.has(child)).length / one.size).toBeLessThan(0.05)
})

test('exactly as many children are looked after on the last day as were asked for', () => {
  fc.assert(
    fc.property(options, council => {
      const stock = stockOn(countRows(demonstrationRows(council)), council.lastYear, councilOf(council).lastDay)
      expect(new Set(stock.map(row => row.CHILD)).size).toBe(council.lookedAfter)
      expect(stock.length).toBe(council.lookedAfter)
    }),
    { numRuns: 40 },
  )
})

test('the last return speaks of as many care leavers, not counting those whose cases have closed', () => {
  const inTouch = (counted.rows.OC3.get(2026) ?? []).map(row => row.IN_TOUCH!)
  const open = inTouch.filter(code => ['YES', 'NO', 'REFU'].includes(code))
  expect(Math.abs(open.length - fernshire.careLeavers)).toBeLessThanOrEqual(4)
})

test('a life does not change when the council has more children, more years or fewer care leavers', () => {
  const livesBySeed = (council: DemonstrationOptions) =>
    new Map([...livesOf(councilOf(council))].map(life => [life.child, JSON.stringify(life)]))
  const larger = livesBySeed({ ...fernshire, lookedAfter: 700, careLeavers: 215, years: 8 })
  const smaller = [...livesBySeed(fernshire)]
  const same = smaller.filter(([child, life]) => larger.get(child) === life)
  // The last family of each kind may be cut short by the smaller number.
  expect(smaller.length - same.length).toBeLessThan(12)
})

test('each return holds exactly the episodes open in its year, but for the few that it states late', () => {
  const council = councilOf(fernshire)
  let [all, late] = [0, 0]
  for (const year of years) {
    const { firstDay, lastDay } = yearTo31March(year)
    const stated = new Set(counted.rows.Episodes.get(year)!.map(row => `${row.CHILD} ${row.DECOM}`))
    let expected = 0
    for (const life of livesOf(council)) {
      if (life.forgottenFrom === year) continue
      for (const { startedOn, endedOn = Number.POSITIVE_INFINITY } of episodesOf(life)) {
        if (startedOn > lastDay || endedOn < firstDay) continue
        expected++
        if (!stated.has(`${life.child} ${cell(startedOn)}`)) late++
      }
    }
    expect(stated.size).toBe(expected)
    all += expected
  }
  expect(late / all).toBeGreaterThan(0)
  expect(late / all).toBeLessThan(0.01)
})

test('an episode open at the end of a return is open at the start of the next, with the same start but for corrections', () => {
  let [carried, corrected, forgotten] = [0, 0, 0]
  for (const year of years.slice(1)) {
    const next = counted.rows.Episodes.get(year)!
    const children = new Set(next.map(row => row.CHILD))
    const stated = new Map(next.map(row => [`${row.CHILD} ${row.DECOM}`, row]))
    for (const row of counted.rows.Episodes.get(year - 1)!.filter(e => e.DEC === '')) {
      carried++
      const again = stated.get(`${row.CHILD} ${row.DECOM}`)
      if (!children.has(row.CHILD)) forgotten++
      else if (!again || again.LS !== row.LS || placement(again.PLACE!) !== placement(row.PLACE!)) corrected++
    }
  }
  expect(forgotten).toBe(2)
  expect(corrected / carried).toBeGreaterThan(0.002)
  expect(corrected / carried).toBeLessThan(0.02)
})

/** Supported accommodation has one code until 2023-24 and another from 2024-25. */
const placement = (code: string): string => (code === 'H5' ? 'K3' : code)

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

test('the first rows of a very large council come before the rest is drawn', () => {
  const drawn = demonstrationRows({ ...fernshire, lookedAfter: 80_000, careLeavers: 33_000 })
  for (let i = 0; i < 5000; i++) expect(drawn.next().done).toBe(false)
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

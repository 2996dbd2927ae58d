import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, yearTo31March } from '#core/dates.ts'
import { councilOf, type DemonstrationOptions } from './council.ts'
import { counted, fernshire, options, rows, years } from './demonstration.testing.ts'
import { demonstrationRows, livesOf } from './demonstration.ts'
import { episodesOf } from './episodes.ts'
import { countRows, dayIn, named, stockOn } from './figures.ts'
import { rowsOfLife } from './life-rows.ts'
import { cell, type ReturnRow } from './return-rows.ts'

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

test('the first rows of a very large council come before the rest is drawn', () => {
  const drawn = demonstrationRows({ ...fernshire, lookedAfter: 80_000, careLeavers: 33_000 })
  for (let i = 0; i < 5000; i++) expect(drawn.next().done).toBe(false)
})

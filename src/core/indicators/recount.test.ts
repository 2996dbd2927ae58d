import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { Entry } from '#core/entry.ts'
import { journeyOf } from '#core/journey.ts'
import { Tallies } from '#core/scorecard.ts'
import type { Indicator } from './indicator.ts'

/*
 * A second way to the same figures: counted from the rows of five years' returns with nothing of the engine, and
 * compared with the engine's figures over journeys that are told from the same rows.
 */
const folder = '../shared/data/ssda903/datasets/five-years'
const returnYears = [2018, 2019, 2020, 2021, 2022]

type Row = Readonly<Record<string, string>>

/** The rows of a file, dates turned to ISO. The files have neither quotes nor commas in a cell. */
function read(year: number, table: string): readonly Row[] {
  const [headings = [], ...rows] = readFileSync(`${folder}/${year - 1}-${table}.csv`, 'utf8')
    .split(/\r?\n/)
    .filter(line => line !== '')
    .map(line => line.split(','))
  return rows.map(cells => Object.fromEntries(headings.map((h, i) => [h, isoDate(cells[i] ?? '')])))
}

const isoDate = (cell: string): string => cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1')

interface Stay {
  readonly child: string
  readonly from: string
  readonly to: string
  readonly row: Row
}

const isHeld = existsSync(folder)
const bornOn = new Map<string, string>()
const latest = new Map<string, { year: number; row: Row }>()
if (isHeld)
  for (const year of returnYears) {
    for (const row of read(year, 'header')) bornOn.set(row.CHILD!, row.DOB!)
    for (const row of read(year, 'episodes')) latest.set(`${row.CHILD} ${row.DECOM}`, { year, row })
  }

/** Every episode once, as the last return that has it says, without short breaks; it lasts no longer than that return if the next does not have it. */
const stays: readonly Stay[] = [...latest.values()]
  .filter(({ row }) => row.LS !== 'V3' && row.LS !== 'V4')
  .map(({ year, row }) => {
    const to = [row.DEC || '9999', year === 2022 ? '9999' : `${year}-04-01`].sort()[0]!
    return { child: row.CHILD!, from: row.DECOM!, to, row }
  })

const turns18 = (child: string): string => {
  const born = bornOn.get(child)
  return born ? `${Number(born.slice(0, 4)) + 18}${born.slice(4)}` : '9999'
}

/** Where each looked after child is at the end of a day: the stay that began last. */
function lookedAfterOn(day: string): readonly Row[] {
  const where = new Map<string, Stay>()
  for (const stay of stays)
    if (stay.from <= day && day < stay.to && day < turns18(stay.child))
      if ((where.get(stay.child)?.from ?? '') < stay.from) where.set(stay.child, stay)
  return [...where.values()].map(stay => stay.row)
}

const startsAt = new Set(stays.map(stay => `${stay.child} ${stay.from}`))
const started = (month: string) => stays.filter(s => s.row.RNE === 'S' && s.from.startsWith(month))
const ended = (month: string) =>
  stays.filter(s => {
    const { DEC, REC, DECOM } = s.row
    return DEC?.startsWith(month) && REC !== 'X1' && (DEC === DECOM || !startsAt.has(`${s.child} ${DEC}`))
  })

const is =
  (column: string, ...codes: readonly string[]) =>
  (row: Row) =>
    codes.includes(row[column] ?? '')
const foster = is('PLACE', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6')
const adoptive = is('PLACE', 'A3', 'A4', 'A5', 'A6')
const withParents = is('PLACE', 'P1')
const commissioned = is('PLACE_PROVIDER', 'PR4', 'PR5')
const adopted = is('REC', 'E11', 'E12')
const guardianship = is('REC', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48')
const residence = is('REC', 'E41')

interface Recount {
  readonly numerator: number
  readonly denominator?: number
}
const of = (rows: readonly Row[], counts: (row: Row) => boolean): Recount => ({
  numerator: rows.filter(counts).length,
  denominator: rows.length,
})
const endedRows = (month: string) => ended(month).map(s => s.row)
const number = ({ numerator }: Recount): Recount => ({ numerator })

const recounts: Readonly<Record<string, (month: string, lastDay: string) => Recount>> = {
  '6.1': (_, day) => ({ numerator: lookedAfterOn(day).length }),
  '6.3': month => ({ numerator: started(month).length }),
  '6.4': month => ({ numerator: ended(month).length }),
  '6.5': month => of(endedRows(month), row => adopted(row) || guardianship(row) || residence(row)),
  '6.6': month => of(endedRows(month), guardianship),
  '6.8': month => of(endedRows(month), adopted),
  '8.3': (_, day) => of(lookedAfterOn(day), row => foster(row) || adoptive(row) || withParents(row)),
  '8.4': (_, day) => of(lookedAfterOn(day), withParents),
  '8.5': (_, day) => of(lookedAfterOn(day), commissioned),
  '9.1': (_, day) => number(of(lookedAfterOn(day), foster)),
  '9.2': (_, day) => of(lookedAfterOn(day), foster),
  '10.1': month => number(of(endedRows(month), adopted)),
}

/** The same rows as entries, in the order that the returns were made. */
function journeys() {
  const entries = new Map<string, Pick<Entry, 'id' | 'record' | 'type' | 'kind' | 'standing' | 'body'>[]>()
  const records = new Map<string, number>()
  let id = 0
  const add = (child: string, type: string, key: string, standing: number, body: Readonly<Record<string, string>>) => {
    id++
    const record = records.get(`${type} ${child} ${key}`) ?? id
    records.set(`${type} ${child} ${key}`, record)
    const known = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''))
    const mine = entries.get(child) ?? []
    mine.push({ id, record, type, kind: 'statement', standing, body: known })
    entries.set(child, mine)
  }
  for (const year of returnYears) {
    for (const row of read(year, 'header')) add(row.CHILD!, 'child-details', '', year, { bornOn: row.DOB ?? '' })
    for (const row of read(year, 'episodes'))
      add(row.CHILD!, 'episode', row.DECOM!, year, {
        startedOn: row.DECOM ?? '',
        reasonForNewEpisode: row.RNE ?? '',
        legalStatus: row.LS ?? '',
        placement: row.PLACE ?? '',
        placementProvider: row.PLACE_PROVIDER ?? '',
        endedOn: row.DEC ?? '',
        reasonEnded: row.REC ?? '',
      })
  }
  return [...entries].map(([childId, mine]) => journeyOf({ ref: childId, childId }, mine, { returnYears }))
}

describe.skipIf(!isHeld)('five years of returns, counted twice', async () => {
  const indicators = await loadCatalogue<Indicator>(new URL('.', import.meta.url), i => i.id)
  const rows = () => {
    const tallies = new Tallies(indicators, { to: '2022-03', months: 61 })
    tallies.count(journeys())
    return tallies.scorecard({
      returnYears,
      populations: [],
      recordedFrom: { days: new Map(), titles: new Map() },
      staff: new Map(),
    }).rows
  }
  const card = isHeld ? rows() : []

  test.each(Object.entries(recounts))('%s is the same at every month’s end', (number, recount) => {
    const row = card.find(r => r.indicator.number === number)!
    const isSnapshot = row.yearToDate === undefined
    for (const { month, figure } of row.months) {
      if (month === '2017-03' && !isSnapshot) {
        expect(figure.display).toBe('not recorded')
        continue
      }
      const [year, ofYear] = month.split('-').map(Number)
      const lastDay = new Date(Date.UTC(year!, ofYear!, 0)).toISOString().slice(0, 10)
      const { numerator, denominator } = recount(month, lastDay)
      expect([figure.numerator, figure.denominator], `${number} ${month}`).toEqual([numerator, denominator])
    }
  })

  test('there is something to count', () => {
    const lookedAfter = card.find(r => r.indicator.number === '6.1')!
    expect(lookedAfter.months.every(({ figure }) => figure.numerator! > 20)).toBe(true)
    expect(stays.length).toBeGreaterThan(1000)
  })
})

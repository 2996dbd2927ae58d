import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { type AboutUs, countingBy } from '#core/council.ts'
import { ageOn } from '#core/dates.ts'
import { councilOf } from '#core/demonstration/council.ts'
import { demonstrationYears, entriesTold, journeysTold } from '#core/demonstration/journeys.ts'
import type { PeriodOfCare } from '#core/demonstration/life.ts'
import type { ToldCouncil } from '#core/demonstration/told-council.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { episodeOn } from '#core/looked-after.ts'
import { FirstDays } from '#core/recorded-from.ts'
import { faultsOf } from '#core/records/checks.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { Tallies } from '#core/scorecard.ts'
import type { Standard } from '#core/standards/standard.ts'
import { june2017 } from './june-2017.ts'
import { childrenOf } from './lives.ts'
import { lastDay } from './printed.ts'
import {
  contradictions,
  numbersIn,
  otherNumbers,
  printedCells,
  printedNumbers,
  saidIn,
} from './printed-scorecard.testing.ts'

const load = <T>(folder: string, idOf: (definition: T) => string) =>
  loadCatalogue<T>(new URL(`../../${folder}/`, import.meta.url), idOf)

const records = await load<AnyRecordType>('records', its => its.id)
const tables = await load<ReturnTable>('returns/ssda903/tables', its => its.id)
const definitions = {
  indicators: await load<Indicator>('indicators', its => its.id),
  standards: await load<Standard>('standards', its => its.id),
  careLeavers: await load<CareLeaverDefinition>('care-leaver-definitions', its => its.id),
}

/** What is told of the authority, as a store would hold it: the entries of one key are of one record. */
function aboutUs({ casework, population }: ToldCouncil): readonly AboutUs[] {
  const keys = new Map<string, number>()
  const told = [
    ...casework().filter(({ child }) => child === undefined),
    ...population.map(({ year, aged0To17 }) => ({
      key: `population ${year}`,
      type: 'population-estimate',
      body: { year, children: aged0To17 },
    })),
  ]
  return told.map(({ key, type, body }, i) => {
    if (!keys.has(key)) keys.set(key, i + 1)
    const recordedOn = '2017-07-07T09:00:00.000Z'
    return { id: i + 1, record: keys.get(key)!, kind: 'statement', standing: 0, type, body, recordedOn }
  })
}

/** The council as a store would hold it, and its scorecard, by the ordinary indicators. */
function counted(seed: number) {
  const told = june2017('Wexcombe', seed)
  const casework = told.casework()
  const journeys = journeysTold(told.options, entriesTold(told.rows(), casework, tables))
  const firstDays = new FirstDays(records)
  for (const child of journeys) firstDays.count(child, 1)
  const beside = { aboutUs: aboutUs(told), returnYears: demonstrationYears(told.options) }
  const { indicators, context, configured } = countingBy(definitions, beside, firstDays.recordedFrom)
  const tallies = new Tallies(indicators, { to: '2017-06', months: 6 })
  tallies.count(journeys)
  return { casework, journeys, configured, scorecard: tallies.scorecard(context) }
}

const wexcombe = counted(1)
const isOtherwise = (cell: { readonly number: string; readonly column: string }, of: typeof contradictions) =>
  of.find(({ number, column }) => number === cell.number && column === cell.column)

const YEARS_BEFORE = ['2014-15', '2015-16']

test('all 37 rows of the scorecard are computed', () => {
  expect(new Set(printedCells.map(({ number }) => number)).size).toBe(37)
  const { rows } = wexcombe.scorecard
  for (const number of new Set(printedCells.map(cell => cell.number))) {
    const june = rows.find(({ indicator }) => indicator.number === number)!.months.at(-1)!.figure
    expect([number, june.notRecorded]).toEqual([number, undefined])
    expect(june.entered).toBeUndefined()
  }
})

const now = printedCells.filter(({ column }) => !YEARS_BEFORE.includes(column))

test.each(
  now.filter(cell => !isOtherwise(cell, contradictions)).map(cell => [cell.number, cell.column, cell.text] as const),
)('%s in the column %s is %s, as printed', (number, column, text) => {
  expect(saidIn(wexcombe.scorecard, { number, column })).toBe(text)
})

test.each(
  printedNumbers
    .filter(cell => !isOtherwise(cell, otherNumbers))
    .map(cell => [cell.number, cell.column, cell.text] as const),
)('%s in the column %s is of %s, as printed', (number, column, text) => {
  expect(numbersIn(wexcombe.scorecard, { number, column })).toBe(text)
})

test.each(contradictions.map(its => [its.number, its.column, its.records, its.why] as const))(
  '%s in the column %s is %s, because %s',
  (number, column, text) => {
    const printed = printedCells.find(cell => cell.number === number && cell.column === column)!
    expect(printed.text).not.toBe(text)
    expect(saidIn(wexcombe.scorecard, { number, column })).toBe(text)
  },
)

test.each(otherNumbers.map(its => [its.number, its.column, its.records, its.why] as const))(
  '%s in the column %s is of %s, because %s',
  (number, column, text) => {
    expect(numbersIn(wexcombe.scorecard, { number, column })).toBe(text)
  },
)

test('what returns say of the years before is as printed, where the print does not contradict itself', () => {
  const told = [
    '6.1',
    '6.2',
    '6.3',
    '6.4',
    '6.5',
    '6.7',
    '6.8',
    '7.1',
    '7.3',
    '7.4',
    '10.1',
    '10.2',
    '10.3',
    '10.4',
    '10.5',
  ]
  const cells = printedCells.filter(
    cell => told.includes(cell.number) && YEARS_BEFORE.includes(cell.column) && !isOtherwise(cell, contradictions),
  )
  expect(cells.map(cell => [cell.number, cell.column, saidIn(wexcombe.scorecard, cell)])).toEqual(
    cells.map(cell => [cell.number, cell.column, cell.text]),
  )
})

test('children looked after are as old as in table 1 of the report, and under the orders that it prints', () => {
  const here = wexcombe.journeys.flatMap(child => {
    const episode = episodeOn(child, lastDay)
    return episode ? [{ age: ageOn(child.bornOn!, lastDay), status: episode.legalStatus! }] : []
  })
  const aged = (from: number, to: number) => here.filter(({ age }) => age >= from && age <= to).length
  expect([aged(0, 0), aged(1, 4), aged(5, 9), aged(10, 15), aged(16, 17)]).toEqual([34, 70, 110, 216, 92])
  const share = (status: string) => ((here.filter(its => its.status === status).length * 100) / here.length).toFixed(1)
  expect([share('C2'), share('C1'), share('V2')]).toEqual(['47.7', '33.7', '9.0'])
})

test('every life begins with the stay, goes on in order and ends with it', () => {
  for (const { life } of childrenOf(councilOf(june2017('Wexcombe', 1).options))) {
    const [{ startedOn, endedOn = lastDay + 1, legalStatuses, placements }] = life.periods as [PeriodOfCare]
    expect(life.bornOn).toBeLessThanOrEqual(startedOn)
    for (const days of [legalStatuses, placements].map(steps => steps.map(({ from }) => from))) {
      expect(days[0]).toBe(startedOn)
      expect(days.at(-1)).toBeLessThan(endedOn)
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    }
    for (const { heldOn } of life.reviews!) expect(heldOn >= startedOn && heldOn < endedOn).toBe(true)
  }
})

test.each([2, 3, 2026])('another council, drawn by %d, has the same figures', seed => {
  const { scorecard } = counted(seed)
  const cells = now.filter(cell => !isOtherwise(cell, contradictions))
  expect(cells.map(cell => [cell.number, cell.column, saidIn(scorecard, cell)])).toEqual(
    cells.map(cell => [cell.number, cell.column, cell.text]),
  )
})

test('the same council is told the same again', () => {
  const again = june2017('Wexcombe', 1)
  expect(again.casework()).toEqual(wexcombe.casework)
  expect([...again.rows()]).toEqual([...june2017('Elsewhere', 1).rows()])
})

test('what the council sets of its standards can be used', () => {
  expect(wexcombe.configured.findings).toEqual([])
})

test('every record is as its type has it, and none is recorded before the council recorded or after the last day', () => {
  const types = new Map(records.map(type => [type.id, type]))
  const journeys = new Map(wexcombe.journeys.map(child => [child.childId, child]))
  const faults: unknown[] = []
  for (const { type, child, body, recordedOn } of wexcombe.casework) {
    expect(types.get(type)!.fields.safeParse(body).error).toBeUndefined()
    expect(recordedOn).toBeLessThanOrEqual(lastDay)
    if (child !== undefined)
      for (const { path, says } of faultsOf(types.get(type)!, body, journeys.get(child)!, recordedOn))
        if (!says.startsWith('Say ')) faults.push({ type, path, says })
  }
  expect(faults).toEqual([])
})

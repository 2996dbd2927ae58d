import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DemonstrationOptions } from './council.ts'
import { demonstrationNamedLives, demonstrationRows } from './demonstration.ts'
import { countRows, type Named } from './figures.ts'
import { namedLives } from './named-lives.ts'
import type { TableName } from './return-rows.ts'

const fernshire: DemonstrationOptions = {
  authority: 'Fernshire',
  lookedAfter: 522,
  careLeavers: 215,
  years: 6,
  lastYear: 2026,
  seed: 1,
}
const counted = countRows(demonstrationRows(fernshire))
const told = new Map(demonstrationNamedLives(fernshire).map(life => [life.id, life]))

/** What the returns say, year by year, of one child of a named life. */
const rowsOf = (id: string, table: TableName, child = 0): readonly Named[] =>
  [...counted.rows[table]]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, rows]) => rows)
    .filter(row => row.CHILD === told.get(id)?.children[child])

const latest = (id: string, child = 0): readonly Named[] =>
  counted.episodes.get(told.get(id)?.children[child] ?? '')?.map(e => e.row) ?? []

const lastReturn = (id: string, table: TableName, child = 0): readonly Named[] =>
  (counted.rows[table].get(2026) ?? []).filter(row => row.CHILD === told.get(id)?.children[child])

test('every file in the folder is in the list, and is named after its life', () => {
  const files = readdirSync(new URL('./lives/', import.meta.url)).filter(file => file !== 'named-life.ts')
  expect(namedLives.map(life => `${life.id}.ts`).toSorted()).toEqual(files.toSorted())
})

test('every named life is in the returns of a council of 522 and 215', () => {
  for (const { id } of namedLives)
    for (const child of told.get(id)?.children ?? []) expect(counted.episodes.get(child)?.length, id).toBeGreaterThan(0)
  expect([...told.keys()]).toEqual(namedLives.map(life => life.id))
})

test('a council with room for few has the first that fit', () => {
  const few = demonstrationNamedLives({ ...fernshire, lookedAfter: 2, careLeavers: 1 })
  expect(few.length).toBeGreaterThan(0)
  expect(few.length).toBeLessThan(namedLives.length)
})

test('the baby is adopted by those who cared for her from the first days', () => {
  expect(latest('adopted-baby').map(e => `${e.RNE} ${e.LS} ${e.PLACE} ${e.REC}`)).toEqual([
    'S V2 U5 X1',
    'L C1 U5 X1',
    'L E1 U5 X1',
    'T E1 A5 E12',
  ])
  expect(rowsOf('adopted-baby', 'AD1').map(row => row.FOSTER_CARE)).toEqual(['1'])
})

test('the siblings start in one home, and end in two', () => {
  const homes = [0, 1, 2].map(child => latest('siblings-split', child).map(e => e.PL_POST))
  expect(new Set(homes.map(home => home[0])).size).toBe(1)
  expect(homes[1]!.at(-1)).toBe(homes[2]!.at(-1))
  expect(homes[0]!.at(-1)).not.toBe(homes[1]!.at(-1))
})

test('the teenager moves nine times and goes missing fourteen times', () => {
  expect(latest('nine-moves').filter(e => 'PB'.includes(e.RNE!)).length).toBe(9)
  expect(rowsOf('nine-moves', 'Missing').length).toBe(14)
})

test('the young man in a stable home stays put at 18', () => {
  expect(latest('staying-put').at(-1)!.REC).toBe('E17')
  expect(rowsOf('staying-put', 'OC3').map(row => row.ACCOM)).toEqual(['Z1', 'Z1'])
})

test('the child at home is there under a care order', () => {
  expect(latest('home-on-care-order').at(-1)).toMatchObject({ PLACE: 'P1', LS: 'C2', PLACE_PROVIDER: 'PR0', DEC: '' })
})

test('the interim order is the last there is', () => {
  expect(latest('interim-order-past-26-weeks').at(-1)).toMatchObject({ LS: 'C1', DEC: '' })
})

test('the unaccompanied young man has no home postcode and is in the UASC table', () => {
  expect(lastReturn('unaccompanied-sixteen', 'UASC').map(row => row.DUC)).toEqual([''])
  expect(latest('unaccompanied-sixteen').map(e => e.HOME_POST)).toEqual(['', ''])
})

test('care leavers go their ways', () => {
  const at = (id: string) => rowsOf(id, 'OC3').map(row => `${row.IN_TOUCH} ${row.ACTIV} ${row.ACCOM}`)
  expect(at('custody-to-tenancy')).toEqual(['YES G5 X2', 'YES G5 S2', 'YES G5 U1', 'YES F5 U1'])
  expect(at('at-university')).toEqual(['YES F2 Z1', 'YES F1 U1', 'YES F1 U1'])
  expect(at('council-apprentice')).toEqual(['YES F2 D1', 'YES F4 U1'])
  expect(at('refuses-contact')).toEqual(['YES G5 U1', 'REFU 0 0', 'REFU 0 0', 'REFU 0 0'])
  expect(at('care-leaver-parent')).toEqual(['YES G6 D1', 'YES G6 U1'])
  expect(rowsOf('care-leaver-parent', 'Header').filter(row => row.MOTHER === '1').length).toBeGreaterThan(0)
})

test('the child far away lives in another postcode area', () => {
  expect(latest('ninety-miles-away').at(-1)!.PL_POST).toMatch(/^ZD/)
})

test('the young person at a residential school comes back to it from hospital', () => {
  const episodes = latest('moving-to-adult-services')
  expect(episodes.map(e => e.PLACE)).toEqual(['U6', 'S1', 'T1', 'S1'])
  expect(episodes[3]!.PL_POST).toBe(episodes[1]!.PL_POST)
  expect(episodes.map(e => e.REASON_PLACE_CHANGE)).toEqual(['CARPL', '', '', ''])
})

test('the young person who died is not spoken of again', () => {
  expect(latest('died').at(-1)!.REC).toBe('E2')
  expect(lastReturn('died', 'Header')).toEqual([])
})

test('the record opened twice has two numbers for one child', () => {
  const [first, second] = [0, 1].map(child => rowsOf('opened-twice', 'Header', child)[0]!)
  expect(first!.CHILD).not.toBe(second!.CHILD)
  expect([second!.DOB, second!.SEX, second!.UPN]).toEqual([first!.DOB, first!.SEX, first!.UPN])
})

test('the two left open are in the return of the year before and not in the last', () => {
  for (const child of [0, 1]) {
    expect(latest('left-open', child).map(e => e.DEC)).toEqual([''])
    expect(lastReturn('left-open', 'Episodes', child)).toEqual([])
  }
})

test('the plan for adoption is reversed with its reason', () => {
  const plans = rowsOf('adoption-plan-reversed', 'PlacedAdoption')
  expect(plans.at(-1)).toMatchObject({ REASON_PLACED_CEASED: 'RD3' })
  expect(plans.slice(0, -1).every(row => row.DATE_PLACED_CEASED === '')).toBe(true)
})

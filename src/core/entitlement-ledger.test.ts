import { describe, expect, test } from 'vitest'
import { day } from './dates.ts'
import { amountOn, byAdviser, byArea, compareEntitlement, ledgerOf, toldOf } from './entitlement-ledger.ts'
import { journeysOf } from './examples.ts'

const people = (records: Record<string, string>) =>
  journeysOf({ name: '', asAt: '2026-03-31', records, numerator: [], display: '' })
const on = (iso: string) => day(iso)

describe('the ledger of a young person', () => {
  const [ana] = people({
    entitlement: `
      child | item            | toldOn     | offeredOn  | acceptedOn | paidOn     | declinedOn | amountPence | worker
      Ana   | setting-up-home | 2025-01-01 |            |            |            |            |             | pa1
      Ana   | setting-up-home |            | 2025-03-01 | 2025-03-05 | 2025-04-01 |            | 100000      | pa1
      Ana   | setting-up-home |            |            |            | 2025-06-01 |            | 200000      | pa2
      Ana   | driving-lessons |            | 2025-02-01 |            |            | 2025-02-10 |             | pa1`,
  })
  const lineOn = (iso: string, item: string) => ledgerOf(ana!, on(iso)).find(l => l.item === item)

  test('goes from told to offered, accepted and paid, each from its own day', () => {
    expect(lineOn('2024-12-31', 'setting-up-home')).toBeUndefined()
    expect(lineOn('2025-01-01', 'setting-up-home')).toMatchObject({
      stage: 'told',
      toldOn: on('2025-01-01'),
      paidPence: 0,
    })
    expect(lineOn('2025-03-01', 'setting-up-home')?.stage).toBe('offered')
    expect(lineOn('2025-03-31', 'setting-up-home')?.stage).toBe('accepted')
    expect(lineOn('2025-04-01', 'setting-up-home')).toMatchObject({ stage: 'paid', paidPence: 100_000 })
  })

  test('adds up what was paid in parts', () => {
    expect(lineOn('2025-06-01', 'setting-up-home')).toMatchObject({ paidPence: 300_000, paidOn: on('2025-04-01') })
  })

  test('says what was declined, which somebody must have been told of and offered', () => {
    expect(lineOn('2025-02-09', 'driving-lessons')?.stage).toBe('offered')
    expect(lineOn('2025-02-10', 'driving-lessons')).toMatchObject({ stage: 'declined', toldOn: on('2025-02-01') })
    expect(toldOf(ana!, 'driving-lessons')).toEqual([{ on: on('2025-02-01'), entry: 4 }])
    expect(toldOf(ana!, 'council-tax')).toEqual([])
  })
})

test('the setting-up-home allowance is £2,000 to the end of March 2023 and £3,000 from April', () => {
  expect(amountOn('setting-up-home', on('2023-03-31'))?.amountPence).toBe(200_000)
  expect(amountOn('setting-up-home', on('2023-04-01'))?.amountPence).toBe(300_000)
  expect(amountOn('higher-education-bursary', on('2008-08-31'))).toBeUndefined()
  expect(amountOn('higher-education-bursary', on('2008-09-01'))?.amountPence).toBe(200_000)
  expect(amountOn('council-tax', on('2026-01-01'))).toBeUndefined()
})

describe('comparing an entitlement', () => {
  const children = people({
    accommodation: `
      child | startedOn  | inArea
      Ana   | 2025-01-01 | inside
      Ben   | 2025-01-01 | outside
      Cal   | 2025-01-01 | inside
      Dee   | 2025-01-01 |`,
    allocation: `
      child | worker | role             | answer   | startedOn
      Ana   | pa1    | personal-adviser | accepted | 2025-01-01
      Ben   | pa2    | personal-adviser | accepted | 2025-01-01`,
    entitlement: `
      child | item            | toldOn     | paidOn
      Ana   | setting-up-home | 2025-01-01 | 2025-02-01
      Ben   | setting-up-home | 2025-03-01 |`,
  })
  const names = (stage: 'told' | 'paid', by: typeof byArea, asAt: string) =>
    compareEntitlement(children, { item: 'setting-up-home', stage, by, asAt: on(asAt) }).map(c => [
      c.group,
      c.numerator.map(j => j.ref),
      c.denominator.map(j => j.ref),
    ])

  test('by area names who was told and who might have been, with those of whom nothing is known last', () => {
    expect(names('told', byArea, '2025-02-28')).toEqual([
      ['inside', ['Ana'], ['Ana', 'Cal']],
      ['outside', [], ['Ben']],
      ['not-recorded', [], ['Dee']],
    ])
    expect(names('told', byArea, '2025-03-01')[1]).toEqual(['outside', ['Ben'], ['Ben']])
  })

  test('by worker names who was paid', () => {
    expect(names('paid', byAdviser, '2025-03-01')).toEqual([
      ['pa1', ['Ana'], ['Ana']],
      ['pa2', [], ['Ben']],
      ['not-recorded', [], ['Cal', 'Dee']],
    ])
  })
})

import { describe, expect, test } from 'vitest'
import type { Body } from '#core/entry.ts'
import type { Fault } from '#core/records/checks.ts'
import type { Measured } from '#core/records/record.ts'
import ilacs from '#core/self-evaluation-frameworks/ilacs.ts'
import {
  faultsOfEvaluation,
  faultsOfMeasure,
  faultsOfPlan,
  faultsOfPriority,
  faultsOfReading,
  faultsOfStrategy,
  faultsOfVersion,
} from './faults.ts'

const fields = (faults: readonly Fault[]) => faults.map(({ path }) => path.join(' '))

const visits: Measured = { id: 'visits', number: '6.7', measure: 'percent', basis: 'snapshot', better: 'higher' }
const moves: Measured = { id: 'moves', number: '8.2', measure: 'percent', basis: 'rolling-year', better: 'lower' }
const all: Measured = { id: 'all', number: '6.1', measure: 'count', basis: 'snapshot', better: 'neither' }
const indicators = [visits, moves, all]

describe('a strategy', () => {
  test('is reviewed on or after the day on which it begins', () => {
    expect(faultsOfStrategy({ fromOn: '2024-04-01', reviewOn: '2024-04-01' })).toEqual([])
    expect(fields(faultsOfStrategy({ fromOn: '2024-04-01', reviewOn: '2024-03-31' }))).toEqual(['reviewOn'])
  })

  test('without one of the days has nothing wrong', () => {
    expect(faultsOfStrategy({ reviewOn: '2024-03-31' })).toEqual([])
    expect(faultsOfStrategy({ fromOn: '2024-04-01', reviewOn: 'soon' })).toEqual([])
  })
})

describe('a version', () => {
  test('is approved on or after the day on which it was written', () => {
    expect(faultsOfVersion({ writtenOn: '2017-02-28', approvedOn: '2017-02-28' })).toEqual([])
    expect(fields(faultsOfVersion({ writtenOn: '2017-02-28', approvedOn: '2017-02-27' }))).toEqual(['approvedOn'])
  })

  test('is reviewed on or after the day on which it was written', () => {
    expect(fields(faultsOfVersion({ writtenOn: '2017-02-28', reviewOn: '2017-02-27' }))).toEqual(['reviewOn'])
  })
})

test('an objective is under another, not under itself', () => {
  expect(fields(faultsOfPriority({ reference: 'OBJ-1', parent: 'OBJ-1' }))).toEqual(['parent'])
  expect(faultsOfPriority({ reference: 'OBJ-1', parent: 'OBJ-2' })).toEqual([])
  expect(faultsOfPriority({ says: 'Without either' })).toEqual([])
})

describe('a measure of success', () => {
  const by = (indicator: string, more = {}) =>
    fields(faultsOfMeasure({ measuredBy: 'indicator', indicator, ...more }, indicators))

  test('names an indicator that there is, by its number or its id', () => {
    expect([by('6.7'), by('visits'), by('99.9'), by('visit')]).toEqual([[], [], ['indicator'], ['indicator']])
  })

  test('aims the way that is better: what keeps the start is no step back', () => {
    expect(by('6.7', { baseline: 90, target: 90 })).toEqual([])
    expect(by('6.7', { baseline: 90, target: 89.9 })).toEqual(['target'])
    expect(by('8.2', { baseline: 12, target: 12 })).toEqual([])
    expect(by('8.2', { baseline: 12, target: 12.1 })).toEqual(['target'])
  })

  test('has no target of its own where neither way is better', () => {
    expect(by('6.1', { target: 500 })).toEqual(['target'])
    expect(by('6.1')).toEqual([])
  })

  test('aims at no more than all', () => {
    expect([by('6.7', { target: 100 }), by('6.7', { target: 100.1 })]).toEqual([[], ['target']])
  })

  test('is aimed at by a day after its start', () => {
    expect(by('6.7', { baselineOn: '2017-03-31', byOn: '2017-03-31' })).toEqual([])
    expect(by('6.7', { baselineOn: '2017-03-31', byOn: '2017-03-30' })).toEqual(['byOn'])
  })

  test('of the strategy’s own is held to what it says is better', () => {
    const own = (more: object) =>
      fields(faultsOfMeasure({ measuredBy: 'stated', says: 'Membership', ...more }, indicators))
    expect(own({ unit: 'percent', better: 'higher', baseline: 4, target: 10 })).toEqual([])
    expect(own({ unit: 'percent', better: 'higher', baseline: 10, target: 4 })).toEqual(['target'])
    expect(own({ unit: 'number', better: 'lower', baseline: 4, target: 10 })).toEqual(['target'])
    expect(own({ unit: 'percent', better: 'higher', baseline: 101, target: 101 })).toEqual(['baseline', 'target'])
    expect([own({ unit: 'percent' }), own({ unit: 'number' }), own({ unit: 'done' })]).toEqual([
      ['better'],
      ['better'],
      [],
    ])
    expect(own({ unit: 'number', better: 'higher', baseline: 101, target: 102 })).toEqual([])
  })
})

describe('a reading', () => {
  const wrong = (body: object) => fields(faultsOfReading({ ...body }))

  test('is so many of so many, or a value', () => {
    expect([wrong({ numerator: 20, denominator: 20 }), wrong({ value: 3 }), wrong({ isDone: true })]).toEqual([
      [],
      [],
      [],
    ])
    expect(wrong({ numerator: 21, denominator: 20 })).toEqual(['numerator'])
  })

  test('that says half of it asks for the other half', () => {
    expect(wrong({ numerator: 20 })).toEqual(['denominator'])
    expect(wrong({ denominator: 20 })).toEqual(['numerator'])
    expect(wrong({ numerator: 20, value: 20 })).toEqual([])
  })
})

test('a service plan has a day or is an action, which has one', () => {
  expect(fields(faultsOfPlan({ does: 'Recruit carers' }))).toEqual(['dueOn'])
  expect(faultsOfPlan({ does: 'Recruit carers', dueOn: '2025-03-31' })).toEqual([])
  expect(faultsOfPlan({ action: 'A-1' })).toEqual([])
})

describe('a self-evaluation', () => {
  const wrong = (body: Body) => fields(faultsOfEvaluation(body, indicators, [ilacs]))

  test('is of an area that the framework had on its day', () => {
    const of = (on: string, area = 'care-leavers') => wrong({ area, on })
    expect([of('2023-01-01'), of('2022-12-31')]).toEqual([[], ['area']])
    expect(of('2023-01-01', 'children-in-care-and-care-leavers')).toEqual(['area'])
    expect(wrong({ area: 'care-leavers' })).toEqual([])
  })

  test('has a grade that the framework of its area has', () => {
    expect(wrong({ area: 'care-leavers', grade: 'good' })).toEqual([])
    expect(wrong({ area: 'care-leavers', grade: 'strong' })).toEqual(['grade'])
    expect(wrong({ area: 'no-such', grade: 'strong' })).toEqual([])
  })

  test('rests on indicators that there are', () => {
    const rows = [{ indicator: '6.7' }, { indicator: '0.0' }, {}]
    expect(wrong({ indicators: rows })).toEqual(['indicators 1 indicator'])
  })
})

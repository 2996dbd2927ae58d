import { describe, expect, test } from 'vitest'
import {
  homeOn,
  homesOf,
  moveOnFrom,
  movesOf,
  nightsUnsuitable,
  stabilityOn,
  suitabilityNotions,
  suitabilityOf,
} from './accommodation.ts'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'

const childWith = (records: Record<string, string>, episodes = '') =>
  journeysOf({
    name: '',
    asAt: '2026-03-31',
    born: { Ana: '2007-01-01' },
    records,
    episodes,
    numerator: [],
    display: '',
  })[0]!
const on = (iso: string) => day(iso)

describe('where a care leaver lives', () => {
  const child = childWith({
    accommodation: `
      child | startedOn  | endedOn    | type | isSuitable | assessedOn
      Ana   | 2025-01-01 |            | D1   | true       | 2025-01-10
      Ana   | 2025-06-01 | 2025-06-30 | S2   |            |
      Ana   | 2025-07-10 |            | U1   | false      | 2025-07-20
      Ana   |            |            | W2   |            |`,
  })

  test('is from the day they moved in, up to but not on the day they left or the next home began', () => {
    expect(homesOf(child).map(h => isoOf(h.startedOn))).toEqual(['2025-01-01', '2025-06-01', '2025-07-10'])
    expect(homeOn(child, on('2024-12-31'))).toBeUndefined()
    expect(homeOn(child, on('2025-05-31'))?.record.type).toBe('D1')
    expect(homeOn(child, on('2025-06-01'))?.record.type).toBe('S2')
    expect(homeOn(child, on('2025-06-30'))).toBeUndefined()
  })

  test('is suitable by the code and by the assessment apart from each other', () => {
    expect(suitabilityOf(homesOf(child)[2]!)).toEqual({
      byRegulation: false,
      assessedOn: on('2025-07-20'),
      byReturn: true,
      code: 'U1',
    })
    expect(suitabilityOf(homesOf(child)[1]!)).toMatchObject({ byRegulation: undefined, byReturn: false })
  })

  test('counts nights in what is not suitable by a notion, within a period whose days both count', () => {
    const period = { firstDay: on('2025-06-29'), lastDay: on('2025-07-11') }
    expect(nightsUnsuitable(child, period, suitabilityNotions.return)).toBe(1)
    expect(nightsUnsuitable(child, period, suitabilityNotions.regulation)).toBe(2)
    expect(nightsUnsuitable(child, period, suitabilityNotions['scorecard-2017'])).toBe(0)
    expect(nightsUnsuitable(child, period, suitabilityNotions['sufficiency-2017'])).toBe(1)
  })
})

test.each([
  ['X2', [false, false, false]],
  ['S2', [false, true, false]],
  ['W1', [true, false, false]],
  ['U2', [false, true, true]],
  ['0', [undefined, undefined, undefined]],
])('the three notions that go by the code differ: %s', (type, expected) => {
  const [home] = homesOf(childWith({ accommodation: `child | startedOn | type\nAna | 2025-01-01 | ${type}` }))
  const { return: byReturn, 'scorecard-2017': scorecard, 'sufficiency-2017': sufficiency } = suitabilityNotions
  // A cell of digits is a number in an example, as no record holds it.
  const its = { ...home!, record: { ...home!.record, type } }
  expect([byReturn, scorecard, sufficiency].map(notion => notion.isSuitable(its))).toEqual(expected)
})

describe('stability', () => {
  const episodes = `
    child | started    | ended      | legal status | placement | ceased reason
    Ana   | 2020-05-01 | 2024-03-01 | C2           | U4        | X1
    Ana   | 2024-03-01 | 2025-01-01 | C2           | U4        | E17`

  test('is one change of main address at most in 12 months, and the first address is none', () => {
    const child = childWith({
      accommodation: `
        child | startedOn  | type
        Ana   | 2025-01-01 | D1
        Ana   | 2025-06-01 | U1
        Ana   | 2026-02-01 | U1`,
    })
    expect(stabilityOn(child, on('2024-12-31'))).toBeUndefined()
    expect(stabilityOn(child, on('2025-06-01'))).toEqual({ changes: 1, isStable: true })
    expect(stabilityOn(child, on('2026-02-01'))).toEqual({ changes: 2, isStable: false })
    expect(stabilityOn(child, on('2026-05-31'))).toEqual({ changes: 2, isStable: false })
    expect(stabilityOn(child, on('2026-06-01'))).toEqual({ changes: 1, isStable: true })
  })

  test('counts the move out of care, but not staying put with the same carers', () => {
    const left = childWith({ accommodation: 'child | startedOn | type\nAna | 2025-01-01 | U1' }, episodes)
    expect(movesOf(left).map(m => isoOf(m.on))).toEqual(['2024-03-01', '2025-01-01'])
    const stayed = childWith(
      {
        accommodation: 'child | startedOn | type | isStayingPut\nAna | 2025-01-01 | Z1 | true\nAna | 2025-08-01 | U1 |',
      },
      episodes,
    )
    expect(movesOf(stayed).map(m => isoOf(m.on))).toEqual(['2024-03-01', '2025-08-01'])
  })

  test('does not count a home that they had already when a list first gave it', () => {
    const listed = childWith(
      {
        accommodation: 'child | startedOn | type | isFromBefore\nAna | 2025-06-30 | U1 | true\nAna | 2025-08-01 | U1 |',
      },
      episodes,
    )
    expect(movesOf(listed).map(m => isoOf(m.on))).toEqual(['2024-03-01', '2025-08-01'])
  })
})

describe('moving on', () => {
  const child = childWith({
    accommodation: `
      child | startedOn  | type | moveOnReadiness | readyOn    | panelOn    | panelDecision
      Ana   | 2025-01-01 | D1   | yes             | 2025-03-01 | 2025-04-01 | agreed
      Ana   | 2025-09-01 | U1   |                 |            |            |`,
  })

  test('waits from the day they were judged ready until they have a home of their own', () => {
    expect(moveOnFrom(child, on('2025-02-28'))?.daysWaiting).toBeUndefined()
    expect(moveOnFrom(child, on('2025-03-11'))).toMatchObject({
      readiness: 'yes',
      daysWaiting: 10,
      panelDecision: 'agreed',
    })
    expect(moveOnFrom(child, on('2025-09-01'))).toBeUndefined()
  })
})

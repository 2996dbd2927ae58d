import { expect, test } from 'vitest'
import { adoptionsOf, adoptivePlacement, daysInCareBefore, daysToMatch, placementOrder } from './adoptions.ts'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'

const adopted = (episodes: string, records = {}) => {
  const [child] = journeysOf({ name: '', asAt: '2018-03-31', numerator: [], display: '', episodes, records })
  return { child: child!, order: adoptionsOf(child!)[0]! }
}

test('a placement for adoption in an earlier time in care is not the one that led to the order', () => {
  const { child, order } = adopted(`
    child | started    | ended      | legal status | placement | ceased reason
    Ana   | 2014-01-01 | 2014-06-01 | E1           | A6        | E4A
    Ana   | 2015-01-01 | 2017-06-01 | E1           | U4        | E11`)
  expect(adoptivePlacement(child, order)).toBeUndefined()
})

test('an order in an earlier time in care is not the one that counts', () => {
  const { child, order } = adopted(`
    child | started    | ended      | legal status | placement | ceased reason
    Ana   | 2014-01-01 | 2014-06-01 | E1           | U4        | E4A
    Ana   | 2015-01-01 | 2017-06-01 | V2           | A4        | E11`)
  expect(placementOrder(child, order)).toBeUndefined()
})

test('days in care are not told before the day that care is said to have started', () => {
  const { child, order } = adopted(`
    child | started    | ended      | legal status | placement | new episode reason | ceased reason
    Ana   | 2015-01-01 | 2015-06-01 | E1           | A6        | P                  |
    Ana   | 2015-06-01 | 2017-06-01 | E1           | A6        | S                  | E11`)
  expect(daysInCareBefore(child, order, day('2015-05-31'))).toBeUndefined()
  expect(daysInCareBefore(child, order, day('2015-06-01'))).toBe(0)
})

test('an order is dated by the episode that it began; one already in force in the first episode held is not', () => {
  const match = { adoption: 'child | matchedOn\nAna | 2015-03-02' }
  const days = (reason: string) => {
    const { child, order } = adopted(
      `
      child | started    | ended      | legal status | placement | new episode reason | ceased reason
      Ana   | 2015-02-01 | 2015-06-01 | E1           | U6        | ${reason}          |
      Ana   | 2015-06-01 | 2017-06-01 | E1           | A6        | P                  | E11`,
      match,
    )
    return daysToMatch(child, order)
  }
  expect(['S', 'L', 'U', 'B', 'P', 'T'].map(days)).toEqual([29, 29, 29, 29, undefined, undefined])
})

test('a stay in hospital during a placement for adoption does not restart it', () => {
  const { child, order } = adopted(`
    child | started    | ended      | legal status | placement | ceased reason
    Ana   | 2015-01-01 | 2015-06-01 | E1           | U6        |
    Ana   | 2015-06-01 | 2015-07-01 | E1           | A6        |
    Ana   | 2015-07-01 | 2015-07-09 | E1           | T1        |
    Ana   | 2015-07-09 | 2017-06-01 | E1           | A6        | E11`)
  expect(isoOf(adoptivePlacement(child, order)!.placedOn)).toBe('2015-06-01')
})

import { expect, test } from 'vitest'
import { householdFindings, householdOf, vacanciesOf } from './fostering-households.ts'

const household = (body: Record<string, unknown>, id = 1) => householdOf({ id, record: id, body })

test('a household approved twice over the same time is found, and one that came back is not', () => {
  const first = { household: 'H1', approvedOn: '2010-05-01', deregisteredOn: '2014-05-01' }
  const found = (approvedOn: string) =>
    householdFindings([household(first, 1), household({ household: 'H1', approvedOn }, 2)]).length
  expect(found('2014-04-30')).toBe(1)
  expect(found('2014-05-01')).toBe(0)
  expect(householdFindings([household(first, 1), household({ ...first, household: 'H2' }, 2)])).toEqual([])
})

test('a place is vacant where nobody lives in it and it is not on hold', () => {
  expect(vacanciesOf(household({ places: 3, placesFilled: 1, placesOnHold: 1 }))).toBe(1)
  expect(vacanciesOf(household({ places: 2, placesFilled: 3 }))).toBe(0)
  expect(vacanciesOf(household({ places: 2 }))).toBe(2)
  expect(vacanciesOf(household({}))).toBeUndefined()
})

import { expect, test } from 'vitest'
import { day } from './dates.ts'
import { Clock } from './due.ts'
import { dueForChild, recordOfEntry, typeOfEntry } from './due-of-child.ts'
import { journeysOf } from './examples.ts'
import { knownClock } from './known-clock.ts'
import visits from './standards/statutory-visits.ts'

const [ana] = journeysOf({
  name: 'visits',
  asAt: '2025-06-30',
  numerator: [],
  display: '',
  episodes: `
    child | started    | ended | legal status | placement
    Ana   | 2025-05-01 |       | C2           | U4`,
  records: {
    visit: `
      child | visitedOn  | seen
      Ana   | 2025-05-05 | alone`,
  },
})
const clock = knownClock(new Clock([visits]), () => true)

test('what is owed stands apart from what was done, each with the rule in words', () => {
  const { owed, past } = dueForChild(clock, ana!, day('2025-06-30'), () => true)
  expect(owed.map(({ state }) => state)).toEqual(['overdue'])
  expect(past.map(({ state }) => state)).toEqual(['met'])
  expect(owed[0]!.says).toContain('6 weeks')
  expect(owed[0]!.says).not.toContain('{')
})

test('on an earlier day nothing is known of what was done later', () => {
  const { owed, past } = dueForChild(clock, ana!, day('2025-05-04'), () => true)
  expect(owed.map(({ state }) => state)).toEqual(['due'])
  expect(past).toEqual([])
})

test('nobody hears of a standard that they may not read about', () => {
  expect(dueForChild(clock, ana!, day('2025-06-30'), () => false)).toEqual({ owed: [], past: [] })
})

test('what something is counted from is found among the child’s records', () => {
  const { owed, past } = dueForChild(clock, ana!, day('2025-06-30'), () => true)
  expect(typeOfEntry(ana!, past[0]!.obligation.from!)).toBe('episode')
  expect(typeOfEntry(ana!, owed[0]!.obligation.from!)).toBe('visit')
  expect(recordOfEntry(ana!, past[0]!.obligation.metBy!)).toBe(past[0]!.obligation.metBy)
})

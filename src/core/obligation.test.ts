import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEVER } from './dates.ts'
import { isOwedOn, type Obligation, once, overdueSpans, stateOn } from './obligation.ts'

const day = fc.integer({ min: 0, max: 30 })
const obligation = fc.record({
  arisesOn: day,
  dueOn: day,
  metOn: fc.option(day, { nil: undefined }),
  metBy: fc.constant(undefined),
  lapsesOn: fc.oneof(day, fc.constant(NEVER)),
  because: fc.constant(''),
  countedFrom: fc.constant(0),
  from: fc.constant(undefined),
})

test('something is overdue on exactly the days of its span', () => {
  fc.assert(
    fc.property(obligation, day, (its: Obligation, asAt) => {
      const isWithin = overdueSpans([its]).some(({ from, until }) => from <= asAt && asAt < until)
      expect(isWithin).toBe(stateOn(its, asAt) === 'overdue')
    }),
  )
})

test('nothing is both overdue and met, and what is overdue or due is owed', () => {
  fc.assert(
    fc.property(obligation, day, (its: Obligation, asAt) => {
      const state = stateOn(its, asAt)
      expect(isOwedOn(its, asAt)).toBe(state === 'overdue' || state === 'due')
      if (state === 'overdue')
        expect(its.metOn === undefined || its.metOn > asAt || its.metOn > its.lapsesOn).toBe(true)
    }),
  )
})

test('what was done by a day, nobody knows when, is in time if that day is, and otherwise neither in time nor late', () => {
  const owed = { from: 1, until: 30, first: { dueOn: 10, because: '' } }
  const [inTime] = once(owed, [{ on: 10, entry: 7, isByThen: true }])
  expect(stateOn(inTime!, 10)).toBe('met')
  const [after] = once(owed, [{ on: 11, entry: 7, isByThen: true }])
  expect(after!.metOn).toBeUndefined()
  expect([10, 11, 29].map(asAt => stateOn(after!, asAt))).toEqual(['due', 'lapsed', 'lapsed'])
})

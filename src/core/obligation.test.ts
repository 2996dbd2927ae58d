import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEVER } from './dates.ts'
import { isOwedOn, type Obligation, overdueSpans, stateOn } from './obligation.ts'

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

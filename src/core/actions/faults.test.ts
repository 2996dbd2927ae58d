import { expect, test } from 'vitest'
import action from '#core/records/action.ts'

const indicators = [{ id: 'dental-checks', number: '6.10', basis: 'month end', better: 'higher' }] as never

const faults = (body: Record<string, string>) =>
  action.faultsBeside!(body, indicators, [], [{ id: 'visits' }]).map(({ path }) => path[0])

test('an action is measured by an indicator that there is, by its number or its id', () => {
  expect(faults({ knownBy: 'indicator', indicator: '6.10' })).toEqual([])
  expect(faults({ knownBy: 'indicator', indicator: ' dental-checks ' })).toEqual([])
})

test('an action by an indicator that there is none of is told so', () => {
  expect(faults({ knownBy: 'indicator', indicator: '99.9' })).toEqual(['indicator'])
})

test('what something else proves is held against no indicator', () => {
  expect(faults({ knownBy: 'proof', indicator: '99.9' })).toEqual([])
  expect(faults({ knownBy: 'indicator' })).toEqual([])
})

test('an action by a standard that there is none of is told so', () => {
  expect(faults({ knownBy: 'standard', standard: 'visits' })).toEqual([])
  expect(faults({ knownBy: 'standard', standard: 'vists' })).toEqual(['standard'])
})

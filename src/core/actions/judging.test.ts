import { expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import { actionsIn } from './actions.ts'
import { effectToJudge } from './judging.ts'
import { toldOf } from './peer-challenge-2024.testing.ts'

const judged = (on: string, judgement: string) => toldOf(9, 'effect-sign-off', { action: 'A-1', on, judgement })
const toJudge = (on: string, more: readonly ReturnType<typeof toldOf>[] = [], doneOn = '2026-01-31') => {
  const [action] = actionsIn([
    toldOf(1, 'action', { reference: 'A-1', what: 'Train everyone', agreedOn: '2025-06-01' }),
    toldOf(2, 'action-completed', { action: 'A-1', doneOn }),
    ...more,
  ])
  const its = effectToJudge(action!, day(on))
  return its && [its.months, isoOf(its.since)]
}

test.each([
  ['2026-04-30', undefined],
  ['2026-05-01', [3, '2026-05-01']],
  ['2026-07-31', [3, '2026-05-01']],
  ['2026-08-01', [6, '2026-08-01']],
  ['2027-01-31', [6, '2026-08-01']],
  ['2027-02-01', [12, '2027-02-01']],
])('an effect nobody judged is to be judged on %s by the figures that there are: %j', (on, shows) => {
  expect(toJudge(on)).toEqual(shows)
})

test('one that was judged is not to be judged again, from that day on', () => {
  expect(toJudge('2026-05-20', [judged('2026-05-20', 'no-difference')])).toBeUndefined()
  expect(toJudge('2026-05-19', [judged('2026-05-20', 'no-difference')])).toEqual([3, '2026-05-01'])
  expect(toJudge('2027-03-01', [judged('2026-05-20', 'partly')])).toBeUndefined()
})

test('one of which it was too early to say is to be judged once there are more figures', () => {
  const early = [judged('2026-05-20', 'too-early')]
  expect(toJudge('2026-07-31', early)).toBeUndefined()
  expect(toJudge('2026-08-01', early)).toEqual([6, '2026-08-01'])
  expect(toJudge('2026-08-02', [judged('2026-08-01', 'too-early')])).toBeUndefined()
})

test('what is not done, or not done yet, has nothing to judge', () => {
  expect(toJudge('2026-01-30')).toBeUndefined()
  expect(
    toJudge('2027-06-01', [toldOf(3, 'action-progress', { action: 'A-1', on: '2026-02-01', status: 'on-going' })]),
  ).toBeUndefined()
})

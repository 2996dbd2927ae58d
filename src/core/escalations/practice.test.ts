import { expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { reviewingPractice } from './practice.ts'
import { shippedProcesses } from './stages.ts'

const childWith = (...records: readonly (readonly [type: string, body: Body])[]): Journey =>
  journeyOf(
    { ref: 'ana', childId: 'Ana' },
    records.map(([type, body], i) => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body })),
    { returnYears: [] },
  )
const practice = (children: readonly Journey[], asAt = '2017-06-30') =>
  reviewingPractice(children, ['2017-05', '2017-06'], day(asAt), shippedProcesses)

test('checklists count by grade in the month that they were completed, those of other months not at all', () => {
  const on = (completedOn: string, overall?: string) =>
    ['quality-checklist', { completedOn, ...(overall && { overall }) }] as const
  const child = childWith(
    on('2017-04-30', 'good'),
    on('2017-05-01', 'good'),
    on('2017-06-30', 'inadequate'),
    on('2017-06-02'),
    on('2017-07-01', 'good'),
  )
  expect(practice([child])?.checklists).toEqual({
    outstanding: [0, 0],
    good: [1, 0],
    'requires-improvement': [0, 0],
    inadequate: [0, 1],
  })
})

test('an answer on its day is in time, one the day after is not, and one that may still come counts for neither', () => {
  const raised = (raisedOn: string, ...steps: readonly Body[]) =>
    childWith(
      ['escalation', { reference: 'E-1', raisedOn, stage: 'stage-2', themes: ['health'] }],
      ...steps.map(step => ['escalation-step', { escalation: 'E-1', ...step }] as const),
    )
  const answered = (happenedOn: string) => raised('2017-06-05', { happenedOn, happened: 'response' })
  const stage2 = (...children: readonly Journey[]) =>
    practice(children)?.answered.find(({ stage }) => stage === 'stage-2')
  expect(stage2(answered('2017-06-12'))).toMatchObject({ count: 1, of: 1 })
  expect(stage2(answered('2017-06-13'))).toMatchObject({ count: 0, of: 1 })
  expect(stage2(raised('2017-06-23'))).toBeUndefined()
  expect(stage2(raised('2017-06-22'), raised('2017-06-23'))).toMatchObject({ count: 0, of: 1 })
})

test('what was settled counts as in time, and as told of where a step says what it changed', () => {
  const closed = (happenedOn: string, effect?: string) =>
    childWith(
      ['escalation', { reference: 'E-1', raisedOn: '2017-05-08', stage: 'stage-1', themes: ['health'] }],
      ['escalation-step', { escalation: 'E-1', happenedOn, happened: 'closed', outcome: 'resolved', effect }],
    )
  // 29 May 2017 was a bank holiday: 20 working days after 8 May is 6 June.
  const its = practice([closed('2017-06-06', 'He sleeps'), closed('2017-06-07'), closed('2017-07-01')])
  expect([its?.settledInTime, its?.effectSaid]).toEqual([
    { count: 1, of: 2 },
    { count: 1, of: 2 },
  ])
})

test('where nothing is recorded there is nothing to say', () => {
  expect(practice([childWith(['child-details', {}])])).toBeUndefined()
})

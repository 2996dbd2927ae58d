import { expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { escalationOverview } from './overview.ts'

let id = 0
const childWith = (...records: readonly (readonly [type: string, body: Body])[]): Journey =>
  journeyOf(
    { ref: 'ana', childId: 'Ana' },
    records.map(([type, body]) => ({ id: ++id, record: id, type, kind: 'statement', standing: 0, body })),
    { returnYears: [] },
  )
const raised = (reference: string, raisedOn: string, stage: string, themes?: readonly string[]) =>
  ['escalation', { reference, raisedOn, stage, ...(themes && { themes }) }] as const
const movedUp = (escalation: string, happenedOn: string, toStage: string) =>
  ['escalation-step', { escalation, happenedOn, happened: 'moved-up', toStage }] as const

const MONTHS = ['2017-05', '2017-06']
const children = [
  childWith(
    raised('E-1', '2017-05-31', 'stage-1', ['education', 'health']),
    movedUp('E-1', '2017-06-01', 'stage-2'),
    movedUp('E-1', '2017-07-01', 'stage-3'),
  ),
  childWith(raised('E-2', '2017-06-30', 'stage-2', ['health']), raised('E-3', '2017-05-01', 'stage-1')),
  childWith(raised('E-4', '2017-04-30', 'stage-1', ['voice'])),
  childWith([
    'quality-checklist',
    { completedOn: '2017-06-02', overall: 'inadequate', areas: [{ area: 'health', grade: 'inadequate' }] },
  ]),
]

test('a concern counts in the month that it comes to each stage, and not in months that were not asked about', () => {
  const { stages, all } = escalationOverview(children, MONTHS)
  expect(stages).toEqual([
    { stage: 'stage-1', months: [2, 1], total: 3 },
    { stage: 'stage-2', months: [0, 2], total: 2 },
    { stage: 'stage-3', months: [0, 0], total: 0 },
    { stage: 'stage-4', months: [0, 0], total: 0 },
    { stage: 'stage-5', months: [0, 0], total: 0 },
  ])
  expect(all).toEqual({ months: [2, 3], total: 5 })
})

test('a concern with two themes counts under both, and one without is said to have none', () => {
  expect(escalationOverview(children, MONTHS).themes).toEqual([
    { theme: 'education', months: [1, 1], stages: [1, 1, 0, 0, 0], total: 2 },
    { theme: 'health', months: [1, 3], stages: [2, 2, 0, 0, 0], total: 4 },
    { theme: undefined, months: [1, 0], stages: [1, 0, 0, 0, 0], total: 1 },
  ])
})

test('what happens after the day does not count', () => {
  expect(escalationOverview(children, MONTHS, day('2017-06-29')).all).toEqual({ months: [2, 2], total: 4 })
  expect(escalationOverview(children, MONTHS, day('2017-06-30')).all).toEqual({ months: [2, 3], total: 5 })
})

test('what came of concerns counts in the month that they were settled', () => {
  const step = (escalation: string, happenedOn: string, happened: string, outcome?: string) =>
    ['escalation-step', { escalation, happenedOn, happened, ...(outcome && { outcome }) }] as const
  const child = childWith(
    raised('E-1', '2017-03-01', 'stage-1', ['health']),
    step('E-1', '2017-05-31', 'closed', 'resolved'),
    raised('E-2', '2017-05-01', 'stage-1', ['health']),
    step('E-2', '2017-06-30', 'closed', 'resolved'),
    raised('E-3', '2017-05-01', 'stage-1', ['voice']),
    step('E-3', '2017-06-01', 'theme-settled'),
    raised('E-4', '2017-05-01', 'stage-1', ['voice']),
    step('E-4', '2017-07-01', 'closed', 'withdrawn'),
  )
  expect(escalationOverview([child], MONTHS).outcomes).toEqual([
    { outcome: 'resolved', months: [1, 1], total: 2 },
    { outcome: undefined, months: [0, 1], total: 1 },
  ])
  expect(escalationOverview([child], MONTHS, day('2017-06-29')).outcomes).toEqual([
    { outcome: 'resolved', months: [1, 0], total: 1 },
    { outcome: undefined, months: [0, 1], total: 1 },
  ])
})
